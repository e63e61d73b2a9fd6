import Facts
import Foundation
import TestSupport
import Testing

@testable import Record

/// What is said beside the answers is kept as they are, and never among them.
@Suite struct CoachingTests {
  private static let today = Day(canonical: "2024-11-04") ?? Day(ordinal: 0)
  private static let about = Remark.Subject.answer(AnswerID("cause.mechanism"))

  private static func remark(_ number: Int, _ kind: Remark.Kind = .question) -> Remark {
    Remark(
      number: number, about: about, kind: kind, text: kind == .accepted ? "" : "What came first?",
      by: Signature(name: "Maren Holt", day: today, minute: 552, offset: 60),
      words: "It stopped.", points: 2)
  }

  private static let events: [Coaching.Event] = [
    .said(remark(1)), .said(remark(2, .accepted)), .withdrawn(1), .settled(2, .passed),
    .drafted(Coaching.Draft(about: about, text: "half")),
    .replying(Coaching.Draft(about: .list(.timeline), text: "half a line")), .told,
  ]

  @Test(arguments: events) func everyEventComesBack(_ event: Coaching.Event) throws {
    let line = try JournalLine.encode(.coaching(event))
    #expect(JournalLine.decode(line.dropLast()) == .coaching(event))
  }

  @Test func remarksTouchNoFact() {
    let replay = Replay(Self.events.map(JournalEvent.coaching))
    #expect(replay.record == Record())
    #expect(replay.coaching.remarks == [Self.remark(2, .accepted)])
  }

  /// Numbers name remarks for good.
  @Test func aNumberIsNeverUsedTwice() {
    var coaching = Coaching()
    coaching.apply(.said(Self.remark(1)))
    coaching.apply(.withdrawn(1))
    #expect(coaching.nextNumber == 2)
    coaching.apply(.settled(1, .answered))
    #expect(coaching.outcomes.isEmpty)
  }

  /// A question opens an interview again, for its author is to see it; praise does not.
  @Test(arguments: [(Remark.Kind.question, false), (.comment, false), (.accepted, true)])
  func aQuestionOpensAFinishedInterview(_ kind: Remark.Kind, _ isFinished: Bool) {
    let replay = Replay([.finished, .coaching(.said(Self.remark(1, kind)))])
    #expect(replay.isFinished == isFinished)
  }

  @Test func theListOfInterviewsTellsWhatWaits() throws {
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path)
    let session = try store.create(on: Self.today)
    try session.keep([.coaching(.said(Self.remark(1))), .coaching(.said(Self.remark(2)))])
    try session.keep(.coaching(.settled(1, .answered)))
    #expect(store.unfinished().first?.open.map(\.number) == [2])
    #expect(try store.events(of: session.id).count == 3)
  }

  // MARK: Journals of other versions

  /// A line as another version of the program writes it.
  private static func line(_ json: String) throws -> Data {
    let scratch = try JournalLine.encode(.halfTyped("x"))
    let own = String(decoding: scratch, as: UTF8.self)
    #expect(own.hasSuffix(" {\"halfTyped\":{\"_0\":\"x\"}}\n"))
    return Data("\(JournalLine.checksum(Data(json.utf8))) \(json)\n".utf8)
  }

  /// What only a newer version knows is left as it is, and what is known beside it is read.
  @Test func linesOfNewerVersionsAreLeftAlone() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/journal.jsonl"
    let newer = try Self.line(#"{"signedOff":{"by":"Maren Holt"}}"#)
    let mixed = try Self.line(
      #"{"together":{"_0":[{"halfTyped":{"_0":"kept"}},{"signedOff":{}}]}}"#)
    let known = try JournalLine.encode(.meter(isOn: false))
    try (newer + known + mixed).write(to: URL(filePath: path))
    let (journal, contents) = try Journal.open(path)
    #expect(contents.events == [.meter(isOn: false), .halfTyped("kept")])
    #expect(contents.warnings.count == 1)
    #expect(contents.warnings.first.map(english)?.contains("newer version") == true)
    try journal.append(.finished)
    withExtendedLifetime(journal) {}
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: newer + known + mixed))
    #expect(scratch.files == ["journal.jsonl"])
  }

  /// When another line is damaged, what is newer outlives the mending.
  @Test func theyOutliveDamage() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/journal.jsonl"
    let newer = try Self.line(#"{"signedOff":{}}"#)
    try (Data("damaged\n".utf8) + newer).write(to: URL(filePath: path))
    let (journal, contents) = try Journal.open(path)
    #expect(contents.events.isEmpty && contents.warnings.count == 2)
    withExtendedLifetime(journal) {}
    #expect(try Data(contentsOf: URL(filePath: path)) == newer)
  }

  /// Anything but an object is no event of any version.
  @Test(arguments: ["7", "[]", "\"x\"", "{", ""]) func whatIsNoObjectIsDamage(_ json: String) throws
  {
    #expect(JournalLine.read(try Self.line(json).dropLast()) == nil)
  }

  /// What a wording is owed to is told by what was kept with it.
  @Test func historyKnowsTheCause() {
    func answer(_ words: String, _ marks: [String: FollowUpMark]? = nil) -> Answer {
      var answer = Answer(words: words, value: .text(words))
      answer.followUps = marks
      return answer
    }
    let id = AnswerID("cause.mechanism")
    let history = History([
      .change(.set(id, answer("one"))),
      .together([.change(.set(id, answer("two", ["looked-right": .answered])))]),
      .change(.set(id, answer("two", ["looked-right": .answered, "known-then": .open]))),
      .coaching(.said(Self.remark(1))),
      .together([
        .change(.set(id, answer("three"))), .coaching(.settled(1, .answered)),
      ]),
      .change(.set(id, answer("four"))),
    ])
    #expect(
      history.wordings[id]?.map(\.cause) == [
        .question, .followUp("looked-right"), .remark(1), .author,
      ])
    #expect(history.wordings[id]?.map(\.answer.words) == ["one", "two", "three", "four"])
  }
}
