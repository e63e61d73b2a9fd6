import Facts
import Testing

@testable import candor

@Suite("Started without a word")
struct BareStartTests {
  /// Nothing is parsed where nothing was said, and nothing may come out another way for it.
  @Test func itIsTheInterviewWithNothingSaid() throws {
    let parsed = try #require(try Candor.parseAsRoot([]) as? InterviewCommand)
    var sitting = parsed.sitting
    #expect(try sitting.given?.record(today: Day(ordinal: 20_000), among: .carried) == nil)
    sitting.given = nil
    #expect("\(sitting)" == "\(InterviewSitting())")
  }

  @Test func everyOptionReachesTheSitting() throws {
    let words =
      "--new --accessible --no-meter --minutes 5 --from d.md --output o --prompts p --language fr --color never --today 2025-01-02"
    let parsed = try Candor.parseAsRoot(words.split(separator: " ").map(String.init))
    let sitting = try #require(parsed as? InterviewCommand).sitting
    let plain = InterviewSitting()
    let pairs = zip(Mirror(reflecting: sitting).children, Mirror(reflecting: plain).children)
    let same = pairs.filter { "\($0.value)" == "\($1.value)" }.compactMap(\.0.label)
    #expect(same == ["session", "isUpdate", "listener"])
    let settings = zip(
      Mirror(reflecting: sitting.settings).children, Mirror(reflecting: plain.settings).children)
    #expect(settings.allSatisfy { "\($0.value)" != "\($1.value)" })
  }
}
