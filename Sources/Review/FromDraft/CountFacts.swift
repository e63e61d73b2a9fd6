import Prose
import Record

/// Finds how many were hit and how often it failed: figures with their nouns and what became of them.
struct CountFacts {
  let sentence: Statement

  static func find(in certain: CertainSentence) -> [(FieldID, String)] {
    guard certain.isCertain, !certain.isElsewhere, !certain.sentence.isAhead else { return [] }
    let finder = CountFacts(sentence: certain.sentence)
    var found: [(FieldID, String)] = []
    for index in certain.sentence.span {
      guard let figure = finder.figure(at: index) else { continue }
      if let words = finder.affected(figure) { found.append(("impact.affected", words)) }
      if let words = finder.failed(figure) { found.append(("impact.failed", words)) }
    }
    return found
  }

  /// A figure that opens an item of the impact: "23 complaints filed", and is none of the others.
  static func figure(in certain: CertainSentence) -> String? {
    let sentence = certain.sentence
    guard find(in: certain).isEmpty, certain.isCertain, !certain.isElsewhere, !sentence.isAhead,
      !sentence.hasAny(.negation)
    else { return nil }
    let finder = CountFacts(sentence: sentence)
    guard let figure = finder.figure(at: sentence.span.lowerBound),
      !sentence.form(figure).hasSuffix("%"), sentence.isWord(figure + 1),
      !sentence.has(figure + 1, .function)
    else { return nil }
    let end = sentence.span.dropFirst().first {
      [",", "(", ";", ".", ":", "\u{2014}", "\u{2013}"].contains(sentence.form($0))
    }
    let tokens = sentence.span.lowerBound..<(end ?? sentence.span.upperBound)
    return tokens.count > 6 ? nil : sentence.text(tokens)
  }

  /// How many were hit in all, as a sentence tells it.
  struct Whole {
    var figure: String
    var noun: String
    var tokens: Range<Int>
    var words: String
  }

  private static let general: Words = ["affected", "affecting", "hit", "hitting", "failed"]

  /// The counts of all who were affected, told for sure: not those of a place, a day or a part.
  static func wholes(in sentence: Statement) -> [Whole] {
    guard sentence.hasAny(.people),
      sentence.span.contains(where: { sentence.isOne($0, of: general) })
    else { return [] }
    let finder = CountFacts(sentence: sentence)
    var found: [Whole] = []
    for index in sentence.span {
      guard let figure = finder.figure(at: index), finder.start(figure) == figure else { continue }
      let noun = sentence.form(figure + 1) == "of" ? figure + 2 : figure + 1
      guard sentence.has(noun, .people), sentence.form(figure).first?.isNumber ?? false,
        sentence.form(figure).hasSuffix("%") == (noun == figure + 2)
      else { continue }
      let after = sentence.form(noun + 1)
      let isAll =
        after == "affected"
        || ["was", "were"].contains(after) && ["affected", "hit"].contains(sentence.form(noun + 2))
        || sentence.isOne(figure - 1, of: general)
          && !["in", "on", "at", "of", "who"].contains(after)
          && !sentence.has(figure - 2, .negation)
      guard isAll else { continue }
      let tokens = figure..<(noun + 1)
      found.append(
        Whole(
          figure: sentence.form(figure).filter { $0 != "," },
          noun: (noun == figure + 2 ? "% " : "") + sentence.form(noun), tokens: tokens,
          words: sentence.text(tokens)))
    }
    // Two counts in one sentence are parts; others' and earlier ones are not ours.
    guard found.count == 1, sentence.isPlain, !sentence.isAhead, !sentence.tellsOfOthers,
      !sentence.hasAny(.calendar) || sentence.span.count < 14
    else { return [] }
    return found
  }

  // MARK: Figures

  private static let bounds: Set<String> = [
    "to", "least", "most", "than", "over", "under", "nearly", "almost", "below", "above", "within",
    "exceed", "exceeding", "maximum", "of", "by", "from", "between", "every", "per", "#",
  ]
  private static let abouts: Set<String> = ["about", "around", "roughly", "approximately"]

  /// The figure at a token, unless it is a time, a day, a length, a bound or a part of another.
  private func figure(at index: Int) -> Int? {
    guard sentence.span.contains(index) else { return nil }
    let form = sentence.form(index)
    let isDigits =
      sentence.read.tokens[index].kind == .number
      && form.allSatisfy { $0.isNumber || $0 == "," || $0 == "." || $0 == "%" }
    guard isDigits && form != "0" && form != "0%" || sentence.has(index, .numberWord),
      Clock(at: index, in: sentence) == nil, !sentence.has(index + 1, [.span, .month]),
      !sentence.has(index - 1, [.month, .figure])
    else { return nil }
    var before = index - 1
    if Self.abouts.contains(sentence.form(before)) { before -= 1 }
    let isUpperEnd = sentence.form(before) == "and" && sentence.form(before - 2) == "between"
    return isUpperEnd || Self.bounds.contains(sentence.form(before)) ? nil : index
  }

  private func start(_ figure: Int) -> Int {
    Self.abouts.contains(sentence.form(figure - 1)) ? figure - 1 : figure
  }

  // MARK: People

  private static let hitThings: Set<String> = [
    "people", "employees", "homes", "hospitals", "schools", "shops", "stores", "businesses",
    "firms", "companies", "drivers", "teachers", "nurses", "orders", "sites", "wards", "branches",
  ]

  /// The figure with the people it counts and its base, where it says that they were hit.
  private func affected(_ figure: Int) -> String? {
    let reach = figure + 1..<min(figure + 7, sentence.span.upperBound)
    guard
      let noun = reach.first(where: {
        sentence.has($0, .people) || Self.hitThings.contains(sentence.form($0))
      }),
      (figure + 1..<noun).allSatisfy({ isInside($0) })
    else { return nil }
    let end = base(after: noun)
    guard isHit(before: start(figure)) || isHit(after: end) else { return nil }
    return sentence.text(start(figure)..<end)
  }

  /// "of our 1,060", "active": what may stand between a figure and its noun.
  private func isInside(_ index: Int) -> Bool {
    ["of", "our", "the", "out", "all"].contains(sentence.form(index))
      || sentence.has(index, .figure)
      || sentence.isWord(index) && !sentence.has(index, [.function, .be, .harm])
  }

  /// The end of "(30% of 1,060)" or ", 30% of 1,060 members" behind a noun.
  private func base(after noun: Int) -> Int {
    var index = noun + 1
    let isBracket = sentence.form(index) == "("
    guard isBracket || sentence.form(index) == ",", sentence.form(index + 1).hasSuffix("%"),
      sentence.form(index + 2) == "of"
    else { return noun + 1 }
    index += 3
    if isBracket {
      let close = (index..<index + 6).first { sentence.form($0) == ")" }
      return close.map { $0 + 1 } ?? noun + 1
    }
    while ["our", "the", "all"].contains(sentence.form(index)) { index += 1 }
    guard sentence.has(index, .figure) else { return noun + 1 }
    return sentence.has(index + 1, .people) ? index + 2 : index + 1
  }

  private static let hitting: Set<String> = [
    "affected", "affecting", "hit", "hitting", "disrupted", "disrupting", "stranded", "failed",
    "overcharged", "misled",
  ]

  private func isHit(before start: Int) -> Bool {
    var index = start - 1
    while ["all", "our", "the"].contains(sentence.form(index)) { index -= 1 }
    return (Self.hitting.contains(sentence.form(index)) || sentence.has(index, .wronged))
      && !sentence.has(index - 1, .negation) && !sentence.has(index - 2, .negation)
  }

  private static let undergone: Set<String> = [
    "affected", "hit", "locked", "stranded", "cut", "overcharged", "unable", "without", "misled",
    "disrupted", "turned", "exposed",
  ]

  private func isHit(after end: Int) -> Bool {
    var index = end
    // "in Leeds", "on Monday": where and when.
    while index < end + 5,
      ["in", "on", "at"].contains(sentence.form(index))
        || sentence.has(index, [.capital, .weekday, .month]) && index > end
    {
      index += 1
    }
    let (form, next) = (sentence.form(index), sentence.form(index + 1))
    switch form {
    case "affected": return true
    case "was", "were":
      var verb = index + 1
      while sentence.has(verb, .adverb), !sentence.has(verb, .negation), verb < index + 3 {
        verb += 1
      }
      return Self.undergone.contains(sentence.form(verb)) || sentence.has(verb, .wronged)
    case "could", "can", "did":
      return next == "not" && (form != "did" || isReceiving(index + 2))
    case "couldn't", "cannot", "can't": return true
    case "didn't", "never": return isReceiving(index + 1)
    case "lost", "missed", "waited": return true
    case "had": return ["no", "to"].contains(next)
    case "received", "got":
      return (index + 1..<index + 4).contains {
        ["wrong", "duplicate", "late", "incorrect", "twice"].contains(sentence.form($0))
      }
    default: return false
    }
  }

  private func isReceiving(_ index: Int) -> Bool {
    ["receive", "received", "get", "got", "reach", "reached", "see", "arrive", "arrived"].contains(
      sentence.form(index))
  }

  // MARK: What failed

  private static let failing: Set<String> = [
    "failed", "lost", "rejected", "refused", "dropped", "cancelled", "canceled", "bounced",
    "missed", "delayed", "duplicated", "misdirected",
  ]

  /// "3,400 failed payments", "3,400 payments failed", "318 orders were lost".
  private func failed(_ figure: Int) -> String? {
    guard !sentence.form(figure).hasSuffix("%") else { return nil }
    let first = figure + 1
    let from = start(figure)
    if Self.failing.contains(sentence.form(first)), isThing(first + 1) {
      let isLonger =
        !sentence.form(first + 1).hasSuffix("s") && isThing(first + 2)
        && sentence.form(first + 2).hasSuffix("s")
      return sentence.text(from..<(first + (isLonger ? 3 : 2)))
    }
    guard isThing(first) else { return nil }
    var noun = first
    if isThing(first + 1), !Self.failing.contains(sentence.form(first + 1)) { noun = first + 1 }
    var verb = noun + 1
    if ["was", "were"].contains(sentence.form(verb)) { verb += 1 }
    guard Self.failing.contains(sentence.form(verb)),
      verb > noun + 1 || ["failed", "bounced"].contains(sentence.form(verb))
    else { return nil }
    return
      "\(sentence.text(from..<first)) \(sentence.form(verb)) \(sentence.text(first..<noun + 1))"
  }

  private func isThing(_ index: Int) -> Bool {
    sentence.isWord(index) && !sentence.has(index, [.function, .people, .span, .be, .adverb])
  }
}
