import Facts
import Foundation
import TestSupport
import Testing

@testable import Record

/// What was kept is there after every kind of end.
@Suite struct JournalTests {
  private static func event(_ number: Int) -> JournalEvent {
    .change(
      .set(
        AnswerID("incident.noun"),
        Answer(words: "noun \(number) \u{E9}\u{6F22}", value: .text("noun \(number)"))))
  }

  /// A journal of some events in a folder of its own.
  private func kept(_ count: Int) throws -> (scratch: Scratch, path: String) {
    let scratch = try Scratch()
    let path = scratch.path + "/journal.jsonl"
    let (journal, _) = try Journal.open(path)
    for number in 0..<count { try journal.append(Self.event(number)) }
    return (scratch, path)
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func whatWasKeptComesBack() throws {
    let (scratch, path) = try kept(5)
    let (_, contents) = try Journal.open(path)
    #expect(contents.events == (0..<5).map(Self.event))
    #expect(contents.warnings.isEmpty)
    #expect(scratch.files == ["journal.jsonl"])
  }

  /// Wherever a crash cuts the last line, the lines before it stay, and writing goes on.
  @Test func aLastLineCutAnywhereIsDropped() throws {
    let (scratch, path) = try kept(3)
    let whole = try bytes(path)
    let last = whole.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    for cut in stride(from: last, to: whole.count, by: 7) {
      let copy = scratch.path + "/\(cut).jsonl"
      try whole.prefix(cut).write(to: URL(filePath: copy))
      let (journal, contents) = try Journal.open(copy)
      #expect(contents.events == (0..<2).map(Self.event), "cut at \(cut)")
      #expect(contents.warnings.isEmpty == (cut == last), "cut at \(cut)")
      try journal.append(Self.event(9))
      withExtendedLifetime(journal) {}
      let again = try Data(contentsOf: URL(filePath: copy)).split(separator: 0x0A)
      #expect(again.compactMap { JournalLine.decode(Data($0)) }.count == 3, "cut at \(cut)")
    }
  }

  @Test func aDamagedJournalIsKeptAsideAndSaid() throws {
    let (scratch, path) = try kept(4)
    var damaged = try bytes(path)
    damaged[damaged.firstIndex(of: 0x0A).map { $0 + 30 } ?? 0] ^= 0x04
    try damaged.write(to: URL(filePath: path))
    let (journal, contents) = try Journal.open(path)
    #expect(contents.events == [0, 2, 3].map(Self.event))
    #expect(contents.warnings.count == 1)
    #expect(contents.warnings.first.map(english)?.contains(path + ".corrupt") == true)
    #expect(try bytes(path + ".corrupt") == damaged)
    try journal.append(Self.event(7))
    withExtendedLifetime(journal) {}
    #expect(scratch.files == ["journal.jsonl", "journal.jsonl.corrupt"])
  }

  @Test(arguments: [
    Data([0xFF, 0x00, 0xFE]), Data("no journal\n".utf8), Data(repeating: 0x0A, count: 50),
    Data("00000000 {}\n".utf8), Data(repeating: 0x5B, count: 100_000) + Data([0x0A]),
  ])
  func bytesOfAnyKindDoNoHarm(_ bytes: Data) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/journal.jsonl"
    try bytes.write(to: URL(filePath: path))
    let (journal, contents) = try Journal.open(path)
    #expect(contents.events.isEmpty)
    try journal.append(Self.event(1))
    withExtendedLifetime(journal) {}
  }

  @Test func oneInterviewIsOpenOnce() throws {
    let (scratch, path) = try kept(1)
    let (journal, _) = try Journal.open(path)
    let problem = #expect(throws: StoreProblem.self) { try Journal.open(path) }
    #expect(problem?.description.contains("open in another window") == true)
    withExtendedLifetime((journal, scratch)) {}
  }

  @Test func eventsKeptTogetherAreOneLine() throws {
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path)
    let today = try #require(Day(canonical: "2024-11-04"))
    let session = try store.create(on: today)
    try session.keep([Self.event(1), .asked(AnswerID("incident.noun"))])
    withExtendedLifetime(session) {}
    let text = scratch.text("sessions/2024-11-04-1/journal.jsonl") ?? ""
    #expect(text.split(separator: "\n").count == 2)
  }
}

/// The interviews on a machine.
@Suite struct SessionStoreTests {
  private let today = Day(canonical: "2024-11-04") ?? Day(ordinal: 0)

  @Test func aSessionGoesOnWhereItStopped() throws {
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path)
    do {
      let session = try store.create(on: today)
      try session.keep(
        .change(.set(AnswerID("incident.noun"), Answer(words: "flood", value: .text("flood")))))
      try session.keep(.asked(AnswerID("incident.subject")))
      try session.keep(.halfTyped("our pum"))
    }
    let summary = try #require(store.unfinished().first)
    #expect(summary.id == "2024-11-04-1")
    #expect(summary.name == "flood")
    let replay = try store.open(summary.id).replay
    #expect(replay.position == AnswerID("incident.subject"))
    #expect(replay.halfTyped == "our pum")
    #expect(replay.asOf == today)
    #expect(replay.record["incident.noun"]?.words == "flood")
  }

  @Test func aFinishedSessionIsNotOfferedAndAChangeOpensItAgain() throws {
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path)
    do {
      let session = try store.create(on: today)
      try session.keep(.finished)
      #expect(store.unfinished().isEmpty)
      try session.keep(.change(.finish(.asks, true)))
    }
    #expect(store.unfinished().count == 1)
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path + "/state")
    _ = try store.create(on: today)
    for (name, mode) in [
      ("state", 0o700), ("state/sessions", 0o700), ("state/sessions/2024-11-04-1", 0o700),
      ("state/sessions/2024-11-04-1/journal.jsonl", 0o600),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test(arguments: ["", "..", "../x", "a/b", "no-such-day-1"])
  func anIdThatNamesNothingIsRefused(_ id: String) throws {
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path)
    let problem = #expect(throws: StoreProblem.self) { try store.open(id) }
    #expect(problem?.description.contains("candor sessions") == true)
  }

  @Test func aFileWhereAFolderIsNeededIsSaid() throws {
    let scratch = try Scratch()
    try "x".write(toFile: scratch.path + "/state", atomically: true, encoding: .utf8)
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let problem = #expect(throws: StoreProblem.self) { try store.create(on: today) }
    #expect(problem?.description.isEmpty == false)
  }

  /// Whatever the system says, the sentence names the place and what to do.
  @Test(arguments: [ENOSPC, EDQUOT, EACCES, EPERM, EROFS, ENOTDIR, EIO, EFBIG, EMFILE])
  func everyFailureHasASentence(_ code: Int32) {
    let sentence = FileStore.problem(writing: "/some/place", code: code).description
    #expect(sentence.contains("/some/place"))
    #expect(sentence.hasSuffix("."))
  }

  @Test func aFileIsReplacedWholeOrNotAtAll() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/deep/er/file"
    try FileStore.writeAtomically(Data("one".utf8), to: path, access: .private)
    try FileStore.writeAtomically(Data("two".utf8), to: path, access: .private)
    #expect(scratch.text("deep/er/file") == "two")
    #expect(scratch.files == ["deep/er/file"])
  }
}
