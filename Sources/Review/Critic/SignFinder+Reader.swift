import Prose

extension SignFinder {
  private func isMailAddress(_ index: Int) -> Bool {
    sentence.read.tokens[index].kind == .url && sentence.form(index).contains("@")
  }

  /// A mail address, or a phone number that the sentence calls one.
  func address(at index: Int) -> Range<Int>? {
    if isMailAddress(index) { return index..<(index + 1) }
    guard isDialled(index), !isDialled(index - 1) else { return nil }
    var end = index + 1
    while isDialled(end) { end += 1 }
    let digits = (index..<end).reduce(0) { $0 + sentence.form($1).count { $0.isNumber } }
    // Short numbers are counts, times and years; so are longer ones nobody is asked to ring.
    guard digits >= 7, digits <= 15 else { return nil }
    let isCalled = (index - 24..<index).contains { sentence.isOne($0, of: Self.ringing) }
    return isCalled ? index..<end : nil
  }

  /// Part of a phone number: figures and the marks between them.
  private func isDialled(_ index: Int) -> Bool {
    let form = sentence.form(index)
    guard let first = form.utf8.first, first < 58 else { return false }
    return form.utf8.allSatisfy { (48...57).contains($0) || [40, 41, 43, 45, 47].contains($0) }
  }

  private static let ringing: Words = [
    "ring", "call", "phone", "telephone", "tel", "dial", "text", "reach", "questions", "question",
    "hotline", "helpline", "line", "number", "desk", "office", "ask", "speak", "talk", "contact",
    "mobile", "whatsapp",
  ]

  // MARK: What to do

  /// "Choose a new password", "If you paid, send us the slip": what readers are asked to do.
  func request(at index: Int) -> Range<Int>? {
    guard sentence.isOne(index, of: Self.requests), section != .actions, section != .timeline,
      section != .changes
    else { return nil }
    var start = sentence.span.lowerBound
    if ["please", "just", "simply"].contains(sentence.form(start)) { start += 1 }
    let before = sentence.form(index - 1)
    let isCase = sentence.isOne(sentence.span.lowerBound, of: Self.cases)
    let isFirst = index == start || [":", ";", "please", "just", "simply"].contains(before)
    guard isFirst || isCase && [",", "then"].contains(before) else { return nil }
    // "Change requests waited": a noun, which no such word can follow.
    let isDone =
      sentence.form(index + 1) != "of"
      && sentence.has(index + 1, [.determiner, .preposition, .pronoun, .own])
      || sentence.isOne(index + 1, of: Self.objects)
    return isDone ? index..<(index + 2) : nil
  }

  private static let requests: Words = [
    "choose", "change", "throw", "take", "bring", "send", "buy", "let", "log", "sign", "tick",
    "use", "check", "keep", "leave", "return", "delete", "ignore", "wait", "boil", "restart",
    "reset", "switch", "open", "hand", "fill", "book", "pick", "follow", "stay", "drink", "avoid",
    "stop", "do", "run", "turn", "read", "compare", "destroy", "refuse", "download", "install",
    "show", "answer", "give", "tell", "watch", "eat", "put",
  ]

  private static let cases: Words = ["if", "should", "when", "once", "unless", "until"]

  private static let objects: Words = [
    "it", "them", "up", "off", "out", "away", "back", "down", "only", "any", "one", "what", "both",
    "all", "not", "nothing", "new", "until", "and",
  ]
}
