import Facts
import Record

/// Reads a record for one plan and puts its answers into words, each with its origin.
struct Teller: Sendable {
  let record: Record
  let plan: Plan
  let structure: Structure
  /// The sentences a team words its own way.
  let house: HouseWording
  /// The signposts of the sections that will be there, in order.
  var signposts: [String] = []
  /// Units that were left out for want of room; others may lean on them.
  var leftOut: Set<String> = []
  /// What each timeline entry shows besides its clock, by entry key.
  private(set) var marks: [Int: TimeMark] = [:]
  /// How soon each timeline entry goes when room is short, by entry key.
  private(set) var turnRanks: [Int: Int] = [:]
  /// What the readers worry about, most important first.
  let concerns: [Concern]
  /// Fields that must be answered for this telling, though a record can do without them.
  let mandatory: Set<FieldID>
  /// Names of people that stay inside, as words that may stand in a text.
  let insideNames: Set<String>
  private(set) var glossary = Glossary()

  init(record: Record, plan: Plan, structure: Structure? = nil, house: HouseWording = .none) {
    self.house = house
    var record = record
    // What a structure asks for applies once it is the one chosen.
    record.apply(
      .set(
        AnswerID("message.structure"),
        Answer(words: plan.structure, value: .choice(plan.structure))))
    (self.record, self.plan) = (record, plan)
    let structure = structure ?? Structures.carried[plan.structure] ?? .none
    self.structure = structure
    concerns = Concern.all(in: record)
    mandatory = Set(structure.needs + concerns.flatMap(\.mandatory))
    insideNames = plan.expertise == .customer ? Outside.names(in: record) : []
    glossary = Glossary(by: self)
    let shown = entries(of: .timeline)
    marks = TimeMark.all(in: record, among: shown)
    turnRanks = ranksOfTurns(among: shown)
  }

  /// The answer to a field, where this message may use it.
  func answer(_ field: FieldID, _ entry: Entry? = nil) -> Answer? {
    guard var answer = given(field, entry) else { return nil }
    if plan.expertise == .customer, let declared = Registry.field(field) {
      guard (answer.visibility ?? declared.visibility) == .both else { return nil }
      if case .text(let text)? = answer.value, !isFitOutside(text, as: field) { return nil }
    }
    if answer.standing == .suspected, isConfirmedOnly {
      (answer.value, answer.standing) = (nil, .unknown)
    }
    return answer
  }

  /// Fields the author can word a second time, for people outside.
  private static let secondWordings: Set<FieldID> = [
    "incident.subject", "incident.broke", "incident.symptom", "cause.mechanism",
  ]

  /// Whether words may go outside: no name in them, and no term that a second wording can avoid.
  private func isFitOutside(_ text: String, as field: FieldID) -> Bool {
    if Outside.names(insideNames, standIn: text) { return false }
    return !Self.secondWordings.contains(field) || !glossary.hasTerm(inside: text)
  }

  /// Whether what is only suspected is told as unknown: outside, and where the structure says so.
  var isConfirmedOnly: Bool { plan.expertise == .customer || structure.isConfirmedOnly }

  /// What the author answered; an entry at hand saves looking for it.
  ///
  /// Blank words answer nothing.
  private func given(_ field: FieldID, _ entry: Entry?) -> Answer? {
    let isListed = id(field, entry).entry != nil
    let answer = isListed ? entry?.answers[field] : record[field]
    // An answer kept from before another one changed may no longer apply.
    if let declared = Registry.field(field), !declared.isAskedByStructure,
      !record.applies(declared, entry: entry?.key)
    {
      return nil
    }
    if case .text(let text)? = answer?.value, text.allSatisfy(\.isWhitespace) { return nil }
    return answer
  }

  func value(_ field: FieldID, _ entry: Entry? = nil) -> Value? { answer(field, entry)?.value }

  func choice(_ field: FieldID, _ entry: Entry? = nil) -> String? {
    if case .choice(let id)? = value(field, entry) { id } else { nil }
  }

  func moment(_ field: FieldID, _ entry: Entry? = nil) -> Moment? {
    if case .moment(let moment)? = value(field, entry) { moment } else { nil }
  }

  func id(_ field: FieldID, _ entry: Entry? = nil) -> AnswerID {
    AnswerID(field, entry: Registry.field(field)?.list == nil ? nil : entry?.key)
  }

  func isSuspected(_ field: FieldID, _ entry: Entry? = nil) -> Bool {
    answer(field, entry)?.standing == .suspected
  }

  func isUnknown(_ field: FieldID, _ entry: Entry? = nil) -> Bool {
    answer(field, entry)?.standing == .unknown
  }

  /// The gap of a field: marked in place when an answer is required and none was given.
  func gap(_ field: FieldID, _ entry: Entry? = nil) -> Wording? {
    guard let declared = Registry.field(field),
      declared.isRequired || mandatory.contains(field),
      given(field, entry) == nil, record.applies(declared, entry: entry?.key),
      plan.expertise != .customer || declared.visibility == .both
    else { return nil }
    return mark(declared, entry)
  }

  private func mark(_ declared: Field, _ entry: Entry?) -> Wording {
    Wording("[missing: \(declared.label)]", .gap(id(declared.id, entry)))
  }

  /// The words of a field, or its gap, or nothing; says so where a fact is only suspected.
  func words(_ field: FieldID, _ entry: Entry? = nil) -> Wording? {
    guard let words = bare(field, entry) else { return nil }
    return isSuspected(field, entry) ? "\(words) (not yet confirmed)" : words
  }

  /// The words of a field, or its gap, whatever their standing.
  func bare(_ field: FieldID, _ entry: Entry? = nil) -> Wording? {
    guard let value = value(field, entry) else { return gap(field, entry) }
    return glossary.reworded(spoken(value, id(field, entry)), for: plan.expertise)
  }

  /// The field to take words from: outside, the author's wording for outside where there is one.
  func source(_ field: FieldID, outside: FieldID) -> FieldID {
    plan.expertise == .customer && value(outside) != nil ? outside : field
  }

  /// A gap where an answer may not go outside as it stands, and no second wording is there yet.
  func outsideGap(_ field: FieldID, outside: FieldID) -> Wording? {
    guard plan.expertise == .customer, given(field, nil)?.value != nil, value(outside) == nil,
      answer(field) == nil
    else { return nil }
    return Registry.field(outside).map { mark($0, nil) }
  }

  /// "We do not yet know X; we'll tell you by DATE.", once the author said that it is unknown.
  func unknown(_ field: FieldID, _ entry: Entry? = nil, _ what: Wording? = nil) -> Wording? {
    guard isUnknown(field, entry), let declared = Registry.field(field),
      declared.isRequired || answer(field, entry)?.knownBy != nil
    else { return nil }
    let thing = what ?? Wording(declared.label, .frame(""))
    return say(.unknown, ["what": thing, "by": promise(field, entry)])
  }

  /// The day by which an unknown will be known.
  func promise(_ field: FieldID, _ entry: Entry? = nil) -> Wording? {
    answer(field, entry)?.knownBy.map { spoken(.due($0), id(field, entry)) }
  }

  /// Whether a list is shorter than a full record has it.
  ///
  /// While the harm goes on, a list its author called complete is taken as it is.
  func isShort(_ list: ListID) -> Bool {
    guard let declared = Registry.list(list) else { return false }
    let isFinished = record.finished.contains(list)
    if list == .asks { return record.entries(of: list).isEmpty && !isFinished }
    if plan.stage.isInFlight, isFinished { return false }
    return record.entries(of: list).count < declared.atLeast
  }

  /// The gap of a list that is too short.
  func gap(of list: ListID) -> Line? {
    guard isShort(list), let declared = Registry.list(list) else { return nil }
    if list == .asks || list == .timeline, plan.expertise == .customer { return nil }
    return Line([Span("[missing: \(declared.label)]", .listGap(list))])
  }
}
