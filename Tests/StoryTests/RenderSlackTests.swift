import Testing

@testable import Story

/// Slack posts fit, format only what we format, and notify nobody.
@Suite struct RenderSlackTests {
  @Test(arguments: [
    ("*bold* _it_ ~gone~ `code`", "∗bold∗ ˍitˍ ∼gone∼ ˋcodeˋ"),
    ("snake_case", "snake_case"), ("a < b & c > d", "a &lt; b &amp; c \u{2060}&gt; d"),
    ("<!here>", "&lt;!here&gt;"), ("@channel", "@\u{2060}channel"),
    ("ada@x.example", "ada@x.example"), ("#general", "#\u{2060}general"), ("C# code", "C# code"),
    (":fire:", ":\u{2060}fire:"), ("6:12am", "6:12am"),
    ("https://x.example/~a_b/_c*", "https://x.example/%7Ea_b/%5Fc%2A"),
  ]) func wordsStayWords(_ typed: String, _ shown: String) {
    #expect(SlackText.escaped(typed) == shown)
  }

  @Test(arguments: RenderSamples.documents.map(\.document))
  func postsFitAndAreNumbered(_ document: Document) {
    let rendered = render(document, as: .slack)
    let count = rendered.parts.count
    for (index, part) in rendered.parts.enumerated() {
      #expect(part.text.utf16.count <= Slack.limit)
      #expect(count == 1 || part.text.hasPrefix("(\(index + 1)/\(count))\n"))
      #expect(
        rendered.fileName(of: part) == "message\(count == 1 ? "" : "-\(index + 1)").slack.txt")
    }
  }

  @Test(arguments: RenderHostileTests.attacks) func onlyOurMarksFormat(_ attack: String) {
    let document = RenderSamples.filled(RenderSamples.everything, with: attack)
    for part in render(document, as: .slack).parts {
      #expect(part.text.utf16.count <= Slack.limit)
      for line in part.text.split(separator: "\n") {
        let inner = line.hasPrefix("*") && line.hasSuffix("*") ? line.dropFirst().dropLast() : line
        #expect(!inner.contains { "*~`<>".contains($0) }, "\(line.prefix(80))")
        #expect(!inner.contains("@channel") && !inner.contains("@here"))
      }
    }
  }

  @Test func aHeadingGoesWithWhatFollows() {
    let long = RenderSamples.line(Array(repeating: "word", count: 560).joined(separator: " "))
    let document = Document(
      subject: RenderSamples.line("s"), headline: RenderSamples.line("h"),
      sections: [
        Section(id: "a", title: nil, blocks: [.paragraph([long])]),
        Section(
          id: "b", title: RenderSamples.line("Next"),
          blocks: [
            .heading(RenderSamples.line("List")),
            .bullets(Array(repeating: RenderSamples.line("a bullet of some length"), count: 20)),
          ]),
      ])
    let parts = render(document, as: .slack).parts
    #expect(parts.count == 2)
    #expect(parts.last?.text.hasPrefix("(2/2)\n*Next*\n*List*\n• a bullet") ?? false)
  }

  @Test func oneEndlessWordIsSplitBetweenLetters() {
    let document = RenderSamples.filled(
      RenderSamples.everything, with: String(repeating: "&", count: 10_000))
    for part in render(document, as: .slack).parts {
      #expect(part.text.utf16.count <= Slack.limit)
      let left = part.text.replacing("&amp;", with: "")
      #expect(!left.contains("&") && !left.contains("amp"))
    }
  }
}
