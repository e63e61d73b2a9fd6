/// Finds the exact things of a passage: times, dates, figures, names.
struct FactFinder {
  private let passage: Passage

  init(_ passage: Passage) { self.passage = passage }

  private typealias Kind = Passage.Fact.Kind

  /// The fact that starts at a token, if one does.
  func fact(at index: Int) -> Passage.Fact? {
    let token = passage.tokens[index]
    switch token.kind {
    case .number: return number(at: index)
    case .url, .code: return .init(kind: .code, tokens: index..<(index + 1))
    case .word: return word(at: index)
    case .punctuation: return nil
    case .symbol: return token.form == "#" ? tag(at: index) : nil
    }
  }

  /// "#ops" or "#4711", written without a space.
  private func tag(at index: Int) -> Passage.Fact? {
    let next = index + 1
    guard next < passage.tokens.count,
      passage.tokens[next].range.lowerBound == passage.tokens[index].range.upperBound,
      passage.tokens[next].kind == .word || passage.tokens[next].kind == .number
    else { return nil }
    return .init(kind: .identifier, tokens: index..<(index + 2))
  }

  private func number(at index: Int) -> Passage.Fact? {
    let shape = NumberShape(passage.tokens[index].form)
    let next = passage.form(index + 1)
    func fact(_ kind: Kind, _ count: Int = 1) -> Passage.Fact {
      .init(kind: kind, tokens: index..<min(index + count, passage.tokens.count))
    }
    if shape.isMoney { return fact(.money) }
    if shape.isPercent { return fact(.percent) }
    if shape.isClock { return fact(.clock, passage.has(index + 1, .clockMark) ? 2 : 1) }
    if shape.isDate { return fact(.date) }
    if shape.isPlain || shape.isDecimal, passage.has(index + 1, .clockMark) {
      return fact(.clock, 2)
    }
    if next == "%" || next == "percent" || next == "pct" { return fact(.percent, 2) }
    if isDay(shape),
      passage.has(index + 1, .month) || next == "of" && passage.has(index + 2, .month)
    {
      return fact(.date, next == "of" ? 3 : 2)
    }
    if isDay(shape), passage.has(index - 1, [.month, .weekday]) || isMay(index - 1) {
      return fact(.date)
    }
    if isDay(shape), isMay(index + 1) { return fact(.date, 2) }
    if shape.isOrdinal { return isOrdinalDate(index) ? fact(.date) : fact(.identifier) }
    if passage.has(index + 1, .span) { return fact(.duration, 2) }
    if shape.isDuration { return fact(.duration) }
    if shape.isYear, !passage.has(index + 1, .vagueThing) { return fact(.year) }
    if shape.looksLikeClock, isAfterClockWord(index) { return fact(.clock) }
    if shape.isVersion || isLabel(index) { return fact(.identifier) }
    return fact(.figure)
  }

  private func isDay(_ shape: NumberShape) -> Bool { shape.isDayNumber || shape.isOrdinal }

  /// "May" and "March" are words too, so they need their capital.
  private func isMay(_ index: Int) -> Bool {
    guard passage.capitals.indices.contains(index), passage.capitals[index] else { return false }
    return ["may", "march", "mar"].contains(passage.form(index))
  }

  private func isOrdinalDate(_ index: Int) -> Bool {
    let before = passage.form(index - 1) == "the" ? index - 2 : index - 1
    return ["on", "by", "from", "until", "since", "of", "before", "after", "due"]
      .contains(passage.form(before)) || passage.has(before, .weekday)
  }

  private func isAfterClockWord(_ index: Int) -> Bool {
    [
      "at", "by", "from", "until", "till", "around", "about", "since", "before", "after", "to",
      "between", "and", "@",
    ].contains(passage.form(index - 1)) || passage.has(index - 1, [.weekday, .dayWord])
  }

  private func isLabel(_ index: Int) -> Bool {
    passage.has(index - 1, .labelled) && !passage.has(index - 2, .vagueQuantity)
  }

  private func word(at index: Int) -> Passage.Fact? {
    func fact(_ kind: Kind, _ count: Int = 1) -> Passage.Fact {
      .init(kind: kind, tokens: index..<min(index + count, passage.tokens.count))
    }
    if passage.has(index, .weekday) { return fact(.date) }
    if passage.has(index, .month) { return fact(.date, isDayOrYear(index + 1) ? 2 : 1) }
    if isMay(index), isDayOrYear(index + 1) { return fact(.date, 2) }
    if isShortDay(index) { return fact(.date) }
    if passage.has(index, .padding) { return nil }
    if passage.has(index, .dayWord) { return fact(.date, run(of: .dayWord, from: index)) }
    if passage.has(index, .clockWord) { return fact(.clock, run(of: .clockWord, from: index)) }
    if passage.has(index, .cadence) { return fact(.cadence, run(of: .cadence, from: index)) }
    if passage.form(index) == "every" || passage.form(index) == "each",
      passage.has(index + 1, .weekday)
    {
      return fact(.cadence, 2)
    }
    if passage.has(index, .numberWord), !passage.has(index, .vagueQuantity) {
      return numberWord(at: index)
    }
    return name(at: index)
  }

  private func isDayOrYear(_ index: Int) -> Bool {
    guard passage.tokens.indices.contains(index) else { return false }
    let shape = NumberShape(passage.form(index))
    return passage.tokens[index].kind == .number && (isDay(shape) || shape.isYear)
  }

  /// "Sat" and "Sun" are words too, so they need a capital or "on" before them.
  private func isShortDay(_ index: Int) -> Bool {
    guard ["sat", "sun"].contains(passage.form(index)) else { return false }
    if ["on", "by", "until", "next", "last"].contains(passage.form(index - 1)) { return true }
    return passage.capitals[index] && (!passage.startsSentence(index) || isDayOrYear(index + 1))
  }

  private func run(of wanted: WordClass, from index: Int) -> Int {
    var end = index + 1
    while passage.has(end, wanted) { end += 1 }
    return end - index
  }

  /// "ten to nine" is a time, "two weeks" a span, "twelve parents" a figure.
  private func numberWord(at index: Int) -> Passage.Fact? {
    let next = index + 1
    if ["to", "past"].contains(passage.form(next)), passage.has(next + 1, .numberWord) {
      return .init(kind: .clock, tokens: index..<(next + 2))
    }
    let end = index + run(of: .numberWord, from: index)
    if passage.has(end, .span) { return .init(kind: .duration, tokens: index..<(end + 1)) }
    return .init(kind: .figure, tokens: index..<end)
  }

  /// A run of capitalised words that no rule of writing calls for.
  private func name(at index: Int) -> Passage.Fact? {
    guard isNamePart(index) else { return nil }
    if passage.startsSentence(index), !isNamedAtStart(index) { return nil }
    var end = index + 1
    while end < passage.tokens.count, passage.tokens[end].kind == .word, isNamePart(end) {
      end += 1
    }
    return .init(kind: .name, tokens: index..<end)
  }

  private func isNamePart(_ index: Int) -> Bool {
    guard passage.tokens[index].kind == .word, passage.capitals[index] else { return false }
    let form = passage.form(index)
    return form.utf8.count > 1
      && !passage.has(index, [.function, .own, .vague, .unknown, .weekday, .month])
  }

  /// A capital at the start of a sentence counts when what follows can only follow a name.
  private func isNamedAtStart(_ index: Int) -> Bool {
    let form = passage.form(index)
    if form.hasSuffix("'s") { return !CommonWords.contains(String(form.dropLast(2))) }
    if isCommon(form) { return false }
    if index + 1 == passage.tokens.count { return passage.startsSentence(index) }
    let next = index + 1
    if passage.capitals[next], isNamePart(next), passage.tokens[next].kind == .word { return true }
    let after = passage.form(next)
    if passage.tokens[next].kind == .punctuation {
      return after == "," || after == "(" || after == "."
    }
    if after == "in" || after == "of" { return passage.tokens.count <= 4 }
    return Verbs.isPast(after)
      || Verbs.present[after] != nil || ["and", "at", "from", "has", "is", "will"].contains(after)
  }

  private func isCommon(_ form: String) -> Bool {
    CommonWords.contains(form) || Verbs.bases.contains(form) || Verbs.pasts[form] != nil
      || Verbs.ing[form] != nil || Verbs.present[form] != nil || Verbs.irregularPasts.contains(form)
      || Adverbs.isAdverb(form) || form.hasSuffix("ing") || form.hasSuffix("ed")
  }
}
