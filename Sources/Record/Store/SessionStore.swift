import Facts
import Foundation

/// The interviews kept on this machine, one folder each.
package struct SessionStore: Sendable {
  /// The folder all of them lie in.
  private let folder: String

  /// Creates a store over a state folder; nothing is read or made yet.
  package init(stateFolder: String) { folder = stateFolder + "/sessions" }

  /// What is told of an interview before it is opened.
  package struct Summary: Hashable, Sendable {
    package var id: String
    /// What the incident is called, once the author said so.
    package var name: String?
    /// How many answers were given.
    package var answers: Int
    package var isFinished: Bool
    /// Questions and comments of a coach that the author has not seen.
    package var open: [Remark] = []
    /// When it was last written to, in seconds since 1970.
    package var changed: Int
  }

  /// The interviews that are not finished, the one written to last first.
  package func unfinished() -> [Summary] {
    all().filter { !$0.isFinished }.sorted { ($0.changed, $0.id) > ($1.changed, $1.id) }
  }

  /// The interview written to last, finished or not.
  package func latest() -> Summary? {
    all().max { ($0.changed, $0.id) < ($1.changed, $1.id) }
  }

  /// Begins an interview; its id is the day and a number.
  ///
  /// - Throws: ``StoreProblem`` when its folder or journal cannot be made.
  package func create(on today: Day) throws(StoreProblem) -> Session {
    try FileStore.makeFolder(folder, access: .private)
    let date = today.canonical
    for number in 1...9999 {
      let id = "\(date)-\(number)"
      guard mkdir(path(of: id), 0o700) == 0 else {
        if errno == EEXIST { continue }
        throw FileStore.problem(writing: path(of: id))
      }
      let session = try open(id)
      try session.keep(.started(format: Session.format, asOf: date))
      return session
    }
    throw StoreProblem(
      path: folder,
      Said(StoreKey.tooMany, ["date": "\(date)", "folder": folder]))
  }

  /// Opens an interview and locks it.
  ///
  /// - Throws: ``StoreProblem`` when there is none of that id, it is open elsewhere, or it cannot be read.
  package func open(_ id: String) throws(StoreProblem) -> Session {
    try check(id)
    let (journal, contents) = try Journal.open(journalPath(of: id))
    return Session(id: id, journal: journal, contents: contents)
  }

  /// Everything that happened in an interview, in order, read without opening it.
  ///
  /// - Throws: ``StoreProblem`` when there is none of that id, or it cannot be read.
  package func events(of id: String) throws(StoreProblem) -> [JournalEvent] {
    try check(id)
    let path = journalPath(of: id)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreProblem(path: path, Said(StoreKey.unreadable, ["path": path]))
    }
    return Self.events(in: data)
  }

  private static func events(in data: Data) -> [JournalEvent] {
    data.split(separator: 0x0A).flatMap { JournalLine.read(Data($0))?.events ?? [] }
  }

  private func check(_ id: String) throws(StoreProblem) {
    guard !id.isEmpty, !id.contains("/"), !id.hasPrefix("."),
      FileManager.default.fileExists(atPath: path(of: id))
    else {
      throw StoreProblem(
        path: path(of: id),
        Said(StoreKey.noSession, ["id": id]))
    }
  }

  private func path(of id: String) -> String { folder + "/" + id }

  private func journalPath(of id: String) -> String { path(of: id) + "/journal.jsonl" }

  private func all() -> [Summary] {
    let ids = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return ids.compactMap(summary)
  }

  /// Reads an interview without opening it, so that one open elsewhere is listed too.
  private func summary(of id: String) -> Summary? {
    let path = journalPath(of: id)
    var status = stat()
    guard stat(path, &status) == 0, let data = FileManager.default.contents(atPath: path) else {
      return nil
    }
    let replayed = Replay(Self.events(in: data))
    return Summary(
      id: id, name: replayed.record["incident.noun"]?.words, answers: replayed.answerCount,
      isFinished: replayed.isFinished, open: replayed.coaching.open,
      changed: Int(status.st_mtim.tv_sec))
  }
}

/// One interview, opened and locked.
package final class Session {
  /// The version of the journal's format.
  static let format = 1

  package let id: String
  /// What was found damaged on opening, for people.
  package let warnings: [Said]
  /// What the journal held when it was opened.
  package let replay: Replay
  private let journal: Journal

  init(id: String, journal: Journal, contents: Journal.Contents) {
    (self.id, self.journal, warnings) = (id, journal, contents.warnings)
    replay = Replay(contents.events)
  }

  /// Keeps an event; it is on the disk when this returns.
  ///
  /// - Throws: ``StoreProblem`` when it could not be written; nothing kept before is touched.
  package func keep(_ event: JournalEvent) throws(StoreProblem) { try journal.append(event) }

  /// Keeps events as one, so that a crash keeps all of them or none; they are on the disk when this returns.
  ///
  /// - Throws: ``StoreProblem`` when they could not be written; nothing kept before is touched.
  package func keep(_ events: [JournalEvent]) throws(StoreProblem) {
    guard let first = events.first else { return }
    try journal.append(events.count == 1 ? first : .together(events))
  }
}

/// What a journal's events add up to.
package struct Replay: Hashable, Sendable {
  package private(set) var record = Record()
  /// The day relative days are read from.
  package private(set) var asOf: Day?
  /// The question that was open; nil when none was, or everything was asked.
  package private(set) var position: AnswerID?
  /// What stood on the line when the author left.
  package private(set) var halfTyped: String?
  package private(set) var isFinished = false
  /// Whether the author wants the meter; nil when that was never said.
  package private(set) var showsMeter: Bool?
  /// How much the author was being asked; once the message is written, everything again.
  package private(set) var pace = Pace.full
  /// What was said beside the answers.
  package private(set) var coaching = Coaching()

  /// Plays events in order.
  package init(_ events: [JournalEvent]) {
    for event in events { play(event) }
  }

  private mutating func play(_ event: JournalEvent) {
    switch event {
    case .started(_, let date): asOf = Day(canonical: date)
    case .together(let events):
      for event in events { play(event) }
    case .change(let change):
      record.apply(change)
      (halfTyped, isFinished) = (nil, false)
    case .asked(let id): (position, halfTyped) = (id, nil)
    case .meter(let isOn): showsMeter = isOn
    case .pace(let pace): self.pace = pace
    case .halfTyped(let text): halfTyped = text
    case .finished: (isFinished, pace) = (true, .full)
    case .coaching(let event):
      coaching.apply(event)
      // What its author is asked opens an interview again.
      if case .said(let remark) = event, remark.kind != .accepted { isFinished = false }
    }
  }

  /// How many answers the record holds.
  package var answerCount: Int {
    record.answers.count
      + record.lists.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.answers.count } }
  }
}
