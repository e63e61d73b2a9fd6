import Testing

@testable import candor

@Suite("Started without a word")
struct BareStartTests {
  /// Reading an option that was neither parsed nor set would trap.
  @Test func itIsTheInterviewWithNothingSaid() throws {
    let bare = InterviewCommand.withoutOptions
    let parsed = try #require(try Candor.parseAsRoot([]) as? InterviewCommand)
    #expect(Self.options(bare) == Self.options(parsed))
    #expect(Mirror(reflecting: bare).children.count == 8, "a new option needs a place here too")
  }

  private static func options(_ command: InterviewCommand) -> [String] {
    [
      "\(command.new) \(command.resume ?? "-") \(command.accessible) \(command.noMeter)",
      "\(command.minutes ?? 0) \(command.from ?? "-")",
      "\(command.common.output ?? "-") \(command.common.prompts ?? "-")",
      "\(command.common.color) \(command.common.today ?? "-")",
      "\(command.given.answers ?? "-") \(command.given.data)",
    ]
  }
}
