import Record

extension Interview {
  /// How to answer what is asked.
  mutating func helpNotices() -> [Notice] {
    guard let question = asked else {
      return [Notice(.hint, wording(.nothingAsked)), Notice(.hint, wording(.verbsHint))]
    }
    var notices = [Notice(.hint, question.help)]
    if following != nil { notices.insert(Notice(.hint, wording(.followUpHelp)), at: 0) }
    if let target, let field = Registry.field(target.field), let options = options(of: field) {
      notices += choices(options, of: field)
    }
    if !question.holds.isEmpty {
      let holds = question.holds.map(wording.name(of:)).joined(separator: "; ")
      notices.append(Notice(.hint, wording(.fullAnswerHolds, ["needs": holds])))
    }
    notices.append(Notice(.hint, wording(.helpMore)))
    return notices
  }

  /// Why it is asked.
  mutating func whyNotices() -> [Notice] {
    if let following { return [Notice(.hint, following.rule.why)] }
    return asked.map { [Notice(.hint, $0.why)] } ?? [Notice(.hint, wording(.nothingAsked))]
  }

  /// A weak and a strong answer.
  mutating func exampleNotices() -> [Notice] {
    guard let id = target, let question = asked else {
      return [Notice(.hint, wording(.nothingAsked))]
    }
    let own = question.strong == nil ? bank.question(about: id.field) : question
    guard let strong = own.strong else {
      return [Notice(.hint, wording(.pickAChoice))]
    }
    return (own.weak.map { [Notice(.list, wording(.saysTooLittle, ["example": $0]))] } ?? [])
      + [Notice(.list, wording(.saysEnough, ["example": strong]))]
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
