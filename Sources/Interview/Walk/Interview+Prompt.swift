import Record

extension Interview {
  /// How the next line is to be read.
  package var prompt: Prompt {
    let field = target.flatMap { Registry.field($0.field) }
    let verbs = Verb.allCases.map { ":" + $0.rawValue }
    return Prompt(
      label: "> ", prefill: draft, isPrefillUnfinished: draft == unfinished,
      isPrefillSaid: isOfferSaid,
      completions: choices(field) + verbs,
      history: history(field), meter: liveMeter(field))
  }

  /// Whether the question said in full what Enter keeps, and that stands on the line.
  private var isOfferSaid: Bool {
    guard pending == .answer, following == nil, let offer, offer == draft else { return false }
    return Clean.summary(offer) == offer
  }

  private func liveMeter(_ field: Field?) -> LiveMeter? {
    guard meter == .on, asksForAnswer, let field, let id = target else { return nil }
    var bank = bank
    return LiveMeter(
      id: id, field: field, record: scratch, today: today,
      wordings: bank.question(about: id.field).suggest.count,
      opensEntry: step.position?.entry == nil && field.list != nil)
  }

  /// Whether the next line is an answer, not the reply to a question back.
  private var asksForAnswer: Bool {
    switch pending {
    case .answer, .improve: true
    case .clarify, .whenKnown, .timeline, .proposals: false
    }
  }

  private func choices(_ field: Field?) -> [String] {
    switch pending {
    case .clarify(let clarification, _), .whenKnown(let clarification?):
      return clarification.choices.map(\.key)
    case .whenKnown(nil), .timeline, .proposals: return []
    case .answer, .improve:
      return options(of: field)?.map(\.id) ?? []
    }
  }

  /// The kind of question: lines are remembered with others of their kind.
  private func history(_ field: Field?) -> String {
    guard asksForAnswer else { return "reply" }
    return switch field?.kind {
    case nil: "verb"
    case .words(.name), .words(.nounPhrase): "who-or-what"
    case .words(let slot): slot.rawValue
    case .act: "act"
    case .choice: "choice"
    case .moment, .range, .elapsed: "time"
    case .quantity: "quantity"
    case .money: "money"
    case .due, .dueOrCadence: "due"
    case .zone: "zone"
    }
  }
}
