import Facts
import Record
import Story
import TestSupport
import Testing

@testable import Review

/// One change to a sound record, and whether a rule should speak of it.
struct Trial: Sendable, CustomTestStringConvertible {
  var rule: RuleID
  var fires: Bool
  var name: String
  var expertise: Plan.Expertise
  var change: @Sendable (inout Draft) -> Void

  /// A change that the rule has to find.
  static func hit(
    _ rule: RuleID, _ name: String, for expertise: Plan.Expertise = .mixed,
    _ change: @escaping @Sendable (inout Draft) -> Void
  ) -> Trial {
    Trial(rule: rule, fires: true, name: name, expertise: expertise, change: change)
  }

  /// A change that looks like it, and is none.
  static func miss(
    _ rule: RuleID, _ name: String, for expertise: Plan.Expertise = .mixed,
    _ change: @escaping @Sendable (inout Draft) -> Void
  ) -> Trial {
    Trial(rule: rule, fires: false, name: name, expertise: expertise, change: change)
  }

  var testDescription: String { "\(rule) \(fires ? "finds" : "lets pass"): \(name)" }

  /// What the rule finds in the changed record.
  var findings: [Finding] {
    var draft = Draft()
    draft.record = Outage.sound
    change(&draft)
    let dossier = Self.dossier(of: draft.record, for: expertise)
    return Checks.all.filter { $0.id == rule }.flatMap { $0.findings(in: dossier) }
  }

  static func dossier(of record: Record, for expertise: Plan.Expertise = .mixed) -> Dossier {
    var plan = Outage.plan
    plan.expertise = expertise
    if case .choice(let id)? = record["incident.stage"]?.value {
      plan.stage = Plan.Stage(rawValue: id) ?? plan.stage
    }
    let version =
      expertise == .customer
      ? Composed(plan: plan, document: everything(in: record)) : Composed(record, plan: plan)
    return Dossier(record, versions: [version], today: plan.sent)
  }

  /// A document that tells all a version for people outside could tell, one answer a line.
  ///
  /// What a structure leaves out today it may tell tomorrow: the guard has to stop it either way.
  private static func everything(in record: Record) -> Document {
    let lines = Memos.answers(of: record).compactMap { id -> Line? in
      guard let answer = record[id], let field = Registry.field(id.field),
        (answer.visibility ?? field.visibility) == .both
      else { return nil }
      if case .text(let text)? = answer.value { return Line([Span(text, .answer(id))]) }
      return answer.value == nil ? nil : Line([Span("a fact", .computed([id]))])
    }
    let section = Section(id: "all", title: nil, blocks: [.bullets(lines)])
    return Document(subject: Line([]), headline: Line([]), sections: [section])
  }

  /// Runs a table, and holds that each rule has at least three of both kinds.
  static func expectEnough(_ table: [Trial], sourceLocation: SourceLocation = #_sourceLocation) {
    for (rule, trials) in Dictionary(grouping: table, by: \.rule) {
      let hits = trials.count(where: \.fires)
      #expect(hits >= 3, "\(rule) has \(hits) hits", sourceLocation: sourceLocation)
      #expect(
        trials.count - hits >= 3, "\(rule) has \(trials.count - hits) misses",
        sourceLocation: sourceLocation)
    }
  }

  func run(sourceLocation: SourceLocation = #_sourceLocation) {
    let found = findings
    #expect(!found.isEmpty == fires, "\(testDescription): \(found)", sourceLocation: sourceLocation)
    for finding in found {
      #expect(
        !english(finding.message).isEmpty && !english(finding.why).isEmpty
          && !finding.places.isEmpty)
      #expect(finding.places.allSatisfy { !$0.words.isEmpty }, "\(finding)")
    }
  }
}

extension Outage {
  /// The outage with nothing left that a check would speak of.
  static var sound: Record {
    var draft = Draft()
    draft.record = record
    draft.set(
      "impact.affected",
      .quantity(
        Quantity(
          count: 2310, noun: "passengers", percent: 64, base: "Saturday's passengers",
          baseCount: 3610)))
    return draft.record
  }
}

extension Draft {
  /// Changes an answer of an entry, counted from 0.
  mutating func edit(_ list: ListID, _ index: Int, _ field: FieldID, _ value: Value?) {
    let entries = record.entries(of: list)
    guard entries.indices.contains(index) else { return }
    let id = AnswerID(field, entry: entries[index].key)
    guard let value else { return record.apply(.clear(id)) }
    record.apply(.set(id, Answer(words: "\(value)", value: value)))
  }

  mutating func edit(_ list: ListID, _ index: Int, _ field: FieldID, _ text: String) {
    edit(list, index, field, .text(text))
  }

  /// Takes an answer away.
  mutating func drop(_ field: FieldID) { record.apply(.clear(AnswerID(field))) }

  mutating func drop(_ list: ListID, _ index: Int) {
    let entries = record.entries(of: list)
    if entries.indices.contains(index) {
      record.apply(.remove(list, key: entries[index].key))
    }
  }
}
