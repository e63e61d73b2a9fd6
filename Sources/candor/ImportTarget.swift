import Facts
import Foundation
import Interview
import Record
import Story

/// Where imported entries go: an unfinished interview, an answers file, or nowhere yet.
struct ImportTarget {
  private(set) var record: Record
  /// The day relative days are read from.
  let today: Day
  var zone: Zone?
  private var session: Session?
  private var file: String?
  /// What to do when there is no place to add to.
  private(set) var hint = ""
  private let wording: Wording

  /// Finds the place asked for.
  ///
  /// - Throws: ``Refusal`` when it cannot be opened or read, or is needed and not clear.
  static func find(
    session id: String?, answers: String?, today: Day, isNeeded: Bool, structures: Structures,
    wording: Wording
  ) throws -> ImportTarget {
    if let answers { return try file(answers, today: today, structures, wording) }
    do throws(StoreProblem) {
      let store = SessionStore(stateFolder: try stateFolder())
      if let id { return ImportTarget(try store.open(id), today: today, wording) }
      let unfinished = store.unfinished()
      if unfinished.count == 1 {
        return ImportTarget(try store.open(unfinished[0].id), today: today, wording)
      }
      var none = ImportTarget(record: Record(), today: today, wording)
      none.hint =
        unfinished.isEmpty
        ? wording(.importNowhere) : wording(.importWhich, ["count": "\(unfinished.count)"])
      if !isNeeded { return none }
      throw StoreProblem(path: "", .words(none.hint))
    } catch {
      throw Refusal(wording.put(error.said))
    }
  }

  private static func stateFolder() throws(StoreProblem) -> String {
    do {
      return try World.stateFolder()
    } catch {
      throw StoreProblem(path: "", .words((error as? Refusal)?.sentence ?? "\(error)"))
    }
  }

  private init(record: Record, today: Day, _ wording: Wording) {
    (self.record, self.today, self.wording) = (record, today, wording)
  }

  private init(_ session: Session, today: Day, _ wording: Wording) {
    self.init(record: session.replay.record, today: session.replay.asOf ?? today, wording)
    self.session = session
  }

  private static func file(_ path: String, today: Day, _ structures: Structures, _ wording: Wording)
    throws -> ImportTarget
  {
    var target = ImportTarget(record: Record(), today: today, wording)
    if FileManager.default.fileExists(atPath: path) {
      let text = try InputFile.text(of: path)
      do {
        let record = try AnswersFile.read(
          text, file: path, today: today, structures: structures.ownOptions)
        target = ImportTarget(record: record, today: AnswersFile.day(of: text) ?? today, wording)
      } catch {
        throw Refusal("the answers cannot be used as they stand:\n\(error)")
      }
    }
    target.file = path
    return target
  }

  /// What the place is called, to stand after "to"; nil when there is none.
  var place: String? { file ?? session.map { wording(.importInterview, ["id": $0.id]) } }

  /// When the incident started, where that is known.
  var start: Moment? {
    if case .moment(let start)? = record["incident.started"]?.value { start } else { nil }
  }

  /// The day the first entry inherits: that of the start, else of the entry before.
  var day: Day? {
    let last = record.entries(of: .timeline).compactMap { entry -> Day? in
      if case .moment(let moment)? = entry.answers["timeline.at"]?.value { moment.day } else { nil }
    }.last
    return start?.day ?? last
  }

  func addition(of block: TimelineBlock) -> TimelineBlock.Addition {
    var addition = block.addition(to: record, on: today, key: record.lastKey + 1)
    if record.zone == nil, let zone, addition.added > 0 {
      let answer = Answer(words: zone.identifier, value: .zone(zone))
      addition.changes.insert(.set(AnswerID("incident.zone"), answer), at: 0)
    }
    return addition
  }

  /// Keeps the entries, all or none.
  ///
  /// - Throws: ``Refusal`` when they cannot be written.
  mutating func keep(_ addition: TimelineBlock.Addition) throws {
    for change in addition.changes { record.apply(change) }
    do {
      if let session {
        try session.keep(addition.changes.map(JournalEvent.change))
      } else if let file {
        try FileStore.writeAtomically(
          Data(AnswersFile.write(record, today: today).utf8), to: file, access: .shared)
      }
    } catch {
      throw Refusal(wording.put(error.said))
    }
  }
}
