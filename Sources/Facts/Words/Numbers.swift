/// Numbers in words, and the words that hedge them.
enum Numbers {
  static let units: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
  ]
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  static let scales: [String: Int] = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "dozen": 12,
  ]

  static let abouts = [
    "just after", "just before", "shortly after", "shortly before", "soon after",
    "a little after", "a little before", "a bit after", "a bit before", "right around",
    "about", "around", "roughly", "approximately", "approx .", "approx", "circa", "ca .", "abt",
    "nearly", "almost", "close to", "sometime around", "somewhere around", "~",
  ]
  /// What the unsure say before or after a fact.
  static let doubts = [
    "i think", "i guess", "i believe", "i reckon", "i'd say", "we think", "we believe", "probably",
    "maybe", "perhaps", "or thereabouts", "give or take", "ish", "?",
  ]
  static let atLeasts = [
    "at least", "more than", "over", "above", "upwards of", "no fewer than", "no less than",
    "not less than", "not fewer than",
  ]
  static let atMosts = [
    "up to", "at most", "no more than", "not more than", "fewer than", "less than", "under",
    "below",
  ]

  /// Words that stand for a number no one can check.
  static let vague: Set<String> = [
    "many", "several", "few", "some", "most", "numerous", "lots", "plenty", "countless",
    "various", "multiple", "dozens", "hundreds", "thousands", "millions", "loads", "couple",
    "handful", "majority", "lot", "bunch", "tons",
  ]
}

extension Cursor {
  /// Takes a number in words: "twelve", "twenty-three", "two hundred and six", "a dozen".
  mutating func takeNumberWords() -> Int? {
    var trial = self
    var (total, group, hasAny) = (0, 0, false)
    if trial.sees("a") || trial.sees("an"), let next = trial.peek(1)?.form,
      Numbers.scales[next] != nil
    {
      trial.advance()
      (group, hasAny) = (1, true)
    }
    while let form = trial.peek()?.form {
      if let unit = Numbers.units[form] {
        group += unit
      } else if let ten = Numbers.tens[form] {
        group += ten
        if trial.sees("-", 1) { trial.advance() }
      } else if let scale = Numbers.scales[form], hasAny {
        // Each scale is at most a thousand million, so a handful of words cannot overflow unseen.
        let (product, isTooLarge) = max(group, 1).multipliedReportingOverflow(by: scale)
        if isTooLarge { return nil }
        if scale >= 1000 {
          let (sum, isTooLarge) = total.addingReportingOverflow(product)
          if isTooLarge { return nil }
          (total, group) = (sum, 0)
        } else {
          group = product
        }
      } else if form == "and", hasAny, let next = trial.peek(1)?.form,
        Numbers.units[next] != nil || Numbers.tens[next] != nil,
        trial.peek(-1).map({ Numbers.scales[$0.form] != nil }) == true
      {
      } else {
        break
      }
      hasAny = true
      trial.advance()
    }
    let (sum, isTooLarge) = total.addingReportingOverflow(group)
    guard hasAny, !isTooLarge else { return nil }
    self = trial
    return sum
  }

  /// Takes "about" and the like.
  mutating func takeAbout() -> Bool { take(phrase: Numbers.abouts) != nil }

  /// Takes "I think", "or so" and the like, as many as stand here.
  mutating func takeDoubts() -> Bool {
    var hasAny = false
    while take("or", "so") || take(phrase: Numbers.doubts) != nil { hasAny = true }
    return hasAny
  }

  /// Whether nothing but stops is left.
  var seesNothingMore: Bool {
    var trial = self
    trial.skip([".", ")", "!"])
    return trial.isAtEnd
  }

  /// Takes a word that bounds the figure after it.
  mutating func takeBound() -> Bound? {
    if takeAbout() { return .about }
    if take(phrase: Numbers.atLeasts) != nil { return .atLeast }
    if take(phrase: Numbers.atMosts) != nil { return .atMost }
    return nil
  }
}
