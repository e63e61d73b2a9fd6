import Facts

/// Words to follow "We're ": an act that goes on.
struct Doing {
  private let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }

  private static let openings: Set<String> = [
    "we're", "i'm", "they're", "we", "i", "they", "are", "am", "is", "currently", "be",
  ]
  private static let will: Set<String> = ["will", "we'll", "i'll", "they'll", "to"]

  func fit() -> Fit {
    let (start, isIntent) = afterOpening()
    guard start < phrase.tokens.count else { return .fits(phrase.text) }
    let form = phrase.form(start)
    let body = phrase.rest(from: start)
    if phrase.tokens[start].kind == .word, !form.hasSuffix("ing") {
      if isIntent || isPlainBase(form, at: start) { return mended(form, body, at: start) }
      if isPast(form, at: start) { return askWhetherDone(form) }
    }
    let text = form.hasSuffix("ing") && !phrase.isMarked(start) ? Phrase.lowered(body) : body
    if start == 0 { return .fits(text) }
    return .mended(text, change: Said(SlotKey.leftOut, ["words": phrase.rest(upTo: start)]))
  }

  /// Skips "we're", "we will", "to" and the like; says whether an intent was among them.
  private func afterOpening() -> (Int, isIntent: Bool) {
    var index = 0
    var isIntent = false
    while index + 1 < phrase.tokens.count {
      let form = phrase.form(index)
      if Self.will.contains(form) {
        isIntent = true
      } else if form == "be" ? !isIntent : !Self.openings.contains(form) {
        break
      }
      index += 1
      if isIntent, phrase.form(index) == "be", phrase.form(index + 1).hasSuffix("ing") {
        return (index + 1, false)
      }
    }
    return (index, isIntent)
  }

  private func isPlainBase(_ form: String, at index: Int) -> Bool {
    guard Verbs.bases.contains(form), phrase.tokens.count > index + 1 else { return false }
    let next = phrase.form(index + 1)
    if form == "back" || form == "down" { return false }
    return next != "of" && !next.hasSuffix("ed") && !Verbs.irregularPasts.contains(next)
      && !Adverbs.auxiliaries.contains(next)
  }

  private func isPast(_ form: String, at index: Int) -> Bool {
    if Verbs.bases.contains(form) { return false }
    let isPast = Verbs.pasts[form] != nil || Verbs.irregularPasts.contains(form)
    return isPast && !Adverbs.states.contains(form) && form != "committed" && form != "prepared"
      && form != "was" && form != "were" && phrase.tokens.count > index + 1
  }

  private func mended(_ form: String, _ body: String, at start: Int) -> Fit {
    let gerund = Verbs.gerund(form)
    let text = gerund + body.dropFirst(phrase.typed(start).count)
    let typed = phrase.rest(upTo: start + 1)
    return .mended(text, change: Said(SlotKey.became, ["words": typed, "better": gerund]))
  }

  private func askWhetherDone(_ form: String) -> Fit {
    let ing = Verbs.pasts[form].map(Verbs.gerund)
    return .doubtful(
      question: ing.map { Said(SlotKey.soundsFinishedOrNot, ["words": form, "start": $0]) }
        ?? Said(SlotKey.soundsFinished, ["words": form]))
  }
}

/// Words to follow "to " or "we'll ": an act that is wanted.
struct Intent {
  private let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }

  private static let openings: Set<String> = [
    "to", "we'll", "i'll", "they'll", "will", "we", "i", "they", "please", "would",
  ]
  private static let nounStarts: Set<String> = [
    "the", "a", "an", "our", "their", "his", "her", "its", "my", "your", "this", "that", "these",
    "those", "more", "fewer", "less", "better", "no", "new", "for", "because", "due",
  ]

  func fit() -> Fit {
    let start = afterOpening()
    guard start < phrase.tokens.count else { return .fits(phrase.text) }
    let form = phrase.form(start)
    if isNoun(form, at: start) { return askVerb() }
    let body = phrase.rest(from: start)
    let isVerb = Verbs.bases.contains(form) && !phrase.isMarked(start)
    let text = isVerb ? Phrase.lowered(body) : body
    if phrase.tokens.count > start + 1, let base = base(of: form) {
      return .mended(
        base + body.dropFirst(phrase.typed(start).count),
        change: Said(
          SlotKey.became, ["words": phrase.rest(upTo: start + 1), "better": base]))
    }
    if start == 0 { return .fits(text) }
    return .mended(text, change: Said(SlotKey.leftOut, ["words": phrase.rest(upTo: start)]))
  }

  private func afterOpening() -> Int {
    var index = 0
    while index + 1 < phrase.tokens.count {
      let form = phrase.form(index)
      // "i want to" keeps its own verb; only what repeats the frame goes.
      guard Self.openings.contains(form), phrase.tokens[index + 1].kind == .word else { break }
      index += 1
    }
    return index
  }

  /// The base of a form that can only be a verb here; plurals such as "checks" stay as they are.
  private func base(of form: String) -> String? {
    if let base = Verbs.ing[form], base != form, !isNounBefore(form) { return base }
    guard let base = Verbs.present[form], !Verbs.twins.contains(base), base != "be" else {
      return nil
    }
    return base
  }

  /// "testing of releases", "training for staff": an "-ing" noun.
  private func isNounBefore(_ form: String) -> Bool {
    ["of", "for", "is", "and"].contains(phrase.form(1)) || form == "being" || form == "spring"
  }

  private func isNoun(_ form: String, at index: Int) -> Bool {
    if Self.nounStarts.contains(form) { return true }
    guard phrase.tokens.count == index + 1, phrase.tokens[index].kind == .word else { return false }
    return !Verbs.bases.contains(form) && Adverbs.isThing(form)
  }

  private func askVerb() -> Fit {
    .doubtful(question: Said(SlotKey.verbFirst, ["words": phrase.rest(from: 0)]))
  }
}
