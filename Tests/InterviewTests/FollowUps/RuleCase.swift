import Facts
import Record

@testable import Interview

/// Invented answers that draw a rule's question, and near misses that do not.
struct RuleCase: Sendable, CustomStringConvertible {
  var rule: String
  /// The row of the facilitator's table that the rule stands for.
  var row: Row
  /// What was answered before, by field.
  var given: [String: String] = [:]
  /// The field the examples answer, where the rule looks at several.
  var field: String?
  /// Answers that draw the question.
  ///
  /// An answer is its words. A list is its entries with a slash between, the answers of an entry with a
  /// dot between, in the order asked. A section is its answers as `field = words` with a slash between.
  var asks: [String]
  var passes: [String]

  var description: String { rule }

  static let all: [RuleCase] =
    timeCases + impactCases + causeCases + actionCases + messageCases

  /// The record as it stands when an example was just given, and what it gives.
  func situation(_ example: String, of rule: FollowUpRule) -> (Record, FollowUp.Source)? {
    var record = Record()
    for field in Registry.fields {
      if let words = given[field.id.rawValue] {
        Self.answer(AnswerID(field.id), words, in: &record)
      }
    }
    for list in ListID.allCases {
      if let words = given[list.rawValue] { Self.add(words, to: list, of: &record) }
    }
    let name = field.map { FieldID(rawValue: $0) }
    let subjects = rule.subjects.filter { name == nil || $0 == .field(name ?? "") }
    guard let subject = subjects.min(by: { "\($0)" < "\($1)" }) else { return nil }
    switch subject {
    case .field(let field):
      var id = AnswerID(field)
      if let list = Registry.field(field)?.list {
        if record.entries(of: list).isEmpty { record.apply(.add(list, key: 1, index: 0)) }
        id.entry = record.entries(of: list).last?.key
      }
      Self.answer(id, example, in: &record)
      return (record, .answer(id))
    case .list(let list):
      Self.add(example, to: list, of: &record)
      record.apply(.finish(list, true))
      return (record, .list(list))
    case .section(let section):
      for part in example.split(separator: " / ") {
        let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimming() }
        guard sides.count == 2 else { continue }
        if let list = ListID(rawValue: sides[0]) {
          Self.add(sides[1], to: list, of: &record)
        } else {
          Self.answer(AnswerID(FieldID(rawValue: sides[0])), sides[1], in: &record)
        }
      }
      return (record, .section(section))
    }
  }

  private static func add(_ text: String, to list: ListID, of record: inout Record) {
    let fields = Registry.fields(of: list)
    for entry in text.split(separator: " / ") where !entry.trimming().isEmpty {
      let key = record.lastKey + 1
      record.apply(.add(list, key: key, index: record.entries(of: list).count))
      let parts = entry.split(separator: "\u{B7}", omittingEmptySubsequences: false)
      for (field, part) in zip(fields, parts) where !part.trimming().isEmpty {
        answer(AnswerID(field.id, entry: key), part.trimming(), in: &record)
      }
    }
  }

  private static func answer(_ id: AnswerID, _ words: String, in record: inout Record) {
    if words.isEmpty || words == "-" { return }
    if let unknown = UnknownAnswer(words), id.field != "impact.data" {
      let by = unknown.due.map { _ in Due(day: VerbTests.today.adding(days: 3)) }
      record.apply(
        .set(id, Answer(words: words, value: nil, standing: .unknown, knownBy: by)))
      return
    }
    guard case .value(let value, _) = record.read(words, as: id, on: VerbTests.today) else {
      // Words in doubt are kept as typed, as an author may insist.
      record.apply(.set(id, Answer(words: words, value: .text(words))))
      return
    }
    record.apply(.set(id, Answer(words: words, value: value)))
  }

  /// Whether the rule's question is due after an example.
  func isDue(_ example: String, _ rule: FollowUpRule) -> Bool {
    guard let (record, source) = situation(example, of: rule) else { return false }
    let situation = Situation(record: record, source: source)
    return Detector.named(rule.sign)?.find(situation) != nil
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// The rows of the facilitator's table.
enum Row: String, CaseIterable, Sendable {
  case vagueTime = "a time that is only about"
  case zoneOrMidnight = "no zone, or past midnight"
  case firstIsAlert = "the first entry is the alert"
  case nothingBetween = "nothing between noticing and repair"
  case nobodyTold = "nobody told the people hit"
  case noEnd = "no end, or an end without proof"
  case weNoticed = "we noticed"
  case order = "out of order, a long gap, an end before the start"
  case vagueNumber = "some, many, a few"
  case alone = "a share alone, a count alone"
  case fog = "degraded, issues, intermittent"
  case nothingCounted = "no money, no complaints, no word on data"
  case person = "a person, human error, forgot"
  case triggerOnly = "a trigger only"
  case factors = "a combination of factors, to be confirmed"
  case thirdParty = "a third party named"
  case hindsight = "should have, failed to, could have"
  case jargon = "a term these readers do not know"
  case everythingElse = "not affected: everything else"
  case anyCause = "any cause"
  case emptyAct = "improve, ensure, look into, be careful"
  case noOwner = "no owner, or a team"
  case noDay = "no day, soon"
  case onlyPrevention = "only prevention"
  case tooMany = "ten actions and more, none dropped"
  case onlyTraining = "training and reminders only"
  case nobodySigns = "we, or nobody, answers for it"
  case keptPosted = "we will keep you posted"
  case emptyAsk = "support, patience"
  case everyone = "everyone"
  case empty = "nothing said"
}
