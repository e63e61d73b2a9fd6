import Prose
import Testing

@testable import Review

@Suite struct SectionKindTests {
  @Test(arguments: [
    ("Timeline (all times UTC)", SectionKind.timeline), ("What happened when", .timeline),
    ("What happened", .other), ("What we will do next", .actions), ("Next steps", .actions),
    ("Next update", .commitments), ("What I need from you", .asks), ("Decisions needed", .asks),
    ("Who was affected, and how", .impact), ("Impact", .impact), ("Why it happened", .cause),
    ("Root cause", .cause), ("Contributing factors", .cause), ("What we did", .response),
    ("What we're doing about it", .actions), ("2. Follow-up actions", .actions),
    ("How it came about, and what comes next", .cause), ("How this could happen", .cause),
    ("What has changed since", .changes), ("What we've changed", .changes),
    ("Putting it right", .repair), ("How we are making it right", .repair),
    ("What we'll do", .actions), ("What we do now", .actions),
    ("Lessons", .other), ("Cause and impact", .impact),
  ])
  func namesAPart(heading: String, kind: SectionKind) {
    #expect(SectionKind(heading: ReadText(heading)) == kind)
  }

  @Test(arguments: [
    "", "Dear families", "The kitchen was closed on Monday", "Rooting for you", "Redacted",
    String(repeating: "cause ", count: 40),
  ])
  func namesNone(heading: String) {
    #expect(SectionKind(heading: ReadText(heading)) == nil)
  }
}
