import Prose
import Record

extension Interview {
  /// How to answer what is asked.
  mutating func helpNotices() -> [Notice] {
    guard let question = asked else {
      return [Notice(.hint, Words.nothingAsked), Notice(.hint, ":verbs shows what you can type.")]
    }
    var notices = [Notice(.hint, question.help)]
    if following != nil { notices.insert(Notice(.hint, Words.followUpHelp), at: 0) }
    if let target, let options = options(of: Registry.field(target.field)) {
      notices += Self.choices(options)
    }
    if !question.holds.isEmpty {
      let holds = question.holds.map(\.words).joined(separator: "; ")
      notices.append(Notice(.hint, "A full answer holds: \(holds)."))
    }
    notices.append(Notice(.hint, ":example shows two answers, :why says why it is asked."))
    return notices
  }

  /// Why it is asked.
  mutating func whyNotices() -> [Notice] {
    if let following { return [Notice(.hint, following.rule.why)] }
    return asked.map { [Notice(.hint, $0.why)] } ?? [Notice(.hint, Words.nothingAsked)]
  }

  /// A weak and a strong answer.
  mutating func exampleNotices() -> [Notice] {
    guard let id = target, let question = asked else { return [Notice(.hint, Words.nothingAsked)] }
    let own = question.strong == nil ? bank.question(about: id.field) : question
    guard let strong = own.strong else {
      return [Notice(.hint, "Pick one of the choices: type its number or its name.")]
    }
    return (own.weak.map { [Notice(.list, "Says too little: \($0)")] } ?? [])
      + [Notice(.list, "Says enough: \(strong)")]
  }

  /// The question that is asked; a list's own at its opening.
  private var asked: Question? {
    mutating get {
      switch step {
      case .field(let id): bank.question(about: id.field)
      case .more(let list): bank.question(opening: list)
      case .end: nil
      }
    }
  }
}

extension Need {
  /// What it asks for, for people.
  package var words: String {
    switch self {
    case .time: "a time"
    case .date: "a day or date"
    case .actor: "who or what acted"
    case .owner: "one person or role"
    case .number: "a number"
    case .base: "out of how many"
    case .object: "what exactly"
    case .reason: "the reason"
    case .check: "how a reader can tell it is done"
    case .effect: "what people saw or could not do"
    case .mechanism: "how it came about"
    case .place: "where to reach you"
    }
  }
}
