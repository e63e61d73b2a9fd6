import Prose

/// What is told of the time after: the next word, and what is different from now on.
extension SignFinder {
  private static let words: Words = [
    "tell", "publish", "share", "write", "report", "send", "post", "update", "confirm", "say",
    "bring", "hear", "know", "announce", "phone", "call", "ring", "email", "mail", "text", "name",
    "show", "list", "inform", "explain", "answer", "present", "print", "read", "put",
  ]

  private static let rhythms: Words = ["every", "each", "weekly", "daily", "monthly", "hourly"]

  /// "we'll tell you by Friday", "On Friday I will write": who, will, a word of telling, and a day or a rhythm.
  func nextWord(from index: Int) -> Range<Int>? {
    let form = sentence.form(index)
    let willAt =
      form.hasSuffix("'ll")
      ? index
      : (index + 1..<index + 16).first { next in
        // "We have ordered a bus and will write by noon."
        ["will", "shall"].contains(sentence.form(next))
          && (next == index + 1 || sentence.form(next - 1) == "and")
      }
    let isGoing = form.hasSuffix("'m") || form.hasSuffix("'re")
    if let start = willAt ?? (isGoing ? index : nil) {
      let verb = (start + 1..<start + 4).first { next in
        sentence.isOne(next, of: Self.words) || isGoing && sentence.form(next) == "publishing"
          || sentence.form(next) == "let" && sentence.form(next + 2) == "know"
          || sentence.form(next) == "be" && isAnswering
      }
      guard let verb else { return nil }
      if let day = day(after: verb) { return index..<(day + 1) }
      let isDated = (index - 8..<index).contains { sentence.has($0, .dated) }
      return isDated ? index..<(verb + 1) : nil
    }
    return presentWord(from: index)
  }

  /// "We publish the figures on Friday", "We keep a page and write there every day": the present tells what is to come.
  private func presentWord(from index: Int) -> Range<Int>? {
    guard sentence.isOne(index, of: Self.tellers) else { return nil }
    let verb = (index + 1..<index + 16).first { next in
      sentence.isOne(next, of: Self.published)
        && (next == index + 1 || sentence.form(next - 1) == "and")
    }
    guard let verb, let day = day(after: verb) else { return nil }
    // "We write about the outage on Monday" tells of what was.
    let isAhead =
      isRhythm(day)
      || sentence.form(verb) != "write"
        && (day - 3..<day).contains { sentence.isOne($0, of: Self.before) }
    return isAhead ? index..<(day + 1) : nil
  }

  private var isAnswering: Bool {
    sentence.span.contains { ["answer", "answers", "questions"].contains(sentence.form($0)) }
  }

  private static let tellers: Words = ["i", "we"]
  private static let published: Words = ["publish", "report", "post", "write"]
  private static let before: Words = ["on", "by", "from"]

  private func isRhythm(_ index: Int) -> Bool { sentence.isOne(index, of: Self.rhythms) }

  private func day(after verb: Int) -> Int? {
    (verb + 1..<verb + 30).first { next in
      sentence.has(next, .dated) || isRhythm(next)
        || Clock(at: next, in: sentence) != nil
        || sentence.has(next, .figure) && sentence.has(next + 1, .span)
    }
  }

  /// "You'll get a letter by Friday", "The results come on Monday": news that reach the reader on a day.
  func news(at index: Int) -> Range<Int>? {
    guard sentence.isOne(index, of: Self.news) else { return nil }
    if isHungOut(index) { return sentence.span.lowerBound..<(index + 1) }
    guard let day = day(after: index) else { return nil }
    let isSent = (index - 8..<index).contains(where: isYouWill)
    let isComing = (index + 1..<index + 6).contains { sentence.isOne($0, of: Self.coming) }
    return isSent || isComing ? index..<(day + 1) : nil
  }

  /// "By Friday you will read here", "Tomorrow at noon, you will find": what readers learn on a day.
  func learned(from index: Int) -> Range<Int>? {
    guard isYouWill(index), sentence.hasAny(.dated) else { return nil }
    let verb = (index + 1..<index + 4).first { sentence.isOne($0, of: Self.learning) }
    return verb.map { index..<($0 + 1) }
  }

  private func isYouWill(_ index: Int) -> Bool {
    sentence.form(index) == "you'll"
      || sentence.form(index) == "you" && sentence.form(index + 1) == "will"
  }

  private static let learning: Words = ["read", "find", "see", "hear", "learn", "know"]

  /// "On Friday, we hang a note at the gate": a day, and nothing in the past.
  private func isHungOut(_ index: Int) -> Bool {
    let first = sentence.span.lowerBound
    return ["on", "by"].contains(sentence.form(first)) && sentence.has(first + 1, .calendar)
      && (first + 2..<index).contains { sentence.isOne($0, of: Self.tellers) }
      && !sentence.span.contains { sentence.isPast($0) || sentence.isOne($0, of: Self.past) }
  }

  private static let news: Words = [
    "letter", "message", "mail", "email", "text", "call", "report", "answer", "update", "news",
    "note", "account", "results", "result", "findings", "word", "list", "page", "summary",
  ]

  private static let coming: Words = ["come", "comes", "follow", "follows", "will"]

  // MARK: What is different

  /// "From Monday, two people sign", "We have hired a second nurse": what will be different.
  var change: Range<Int>? {
    guard !Self.told.contains(section) else { return nil }
    let first = sentence.span.lowerBound
    if sentence.isOne(first, of: Self.starts), (first + 1..<first + 3).contains(where: startsDate),
      !sentence.span.contains(where: { sentence.isOne($0, of: Self.past) })
    {
      return first..<(first + 2)
    }
    guard let verb = WorkUnderWay.verb(in: sentence), !sentence.isOne(verb, of: Self.aid) else {
      return nil
    }
    return verb..<(verb + 1)
  }

  /// Parts that tell of what was, or of help for those who were hit.
  private static let told: Set<SectionKind> = [
    .timeline, .impact, .cause, .response, .repair, .commitments, .asks,
  ]

  private func startsDate(_ index: Int) -> Bool {
    sentence.has(index, .calendar)
      && !(index + 1..<index + 8).contains {
        sentence.form($0) == "to" && sentence.has($0 + 1, .figure)
      }
  }

  private static let starts: Words = ["from", "since", "starting", "by"]
  private static let past: Words = ["was", "were", "had", "did"]

  /// What helps those who were hit, or finds out more: it changes nothing for the next time.
  private static let aid: Words = [
    "refunding", "calling", "ringing", "phoning", "writing", "paying", "sending", "reading",
    "checking", "counting", "looking", "investigating", "watching", "telling", "asking", "talking",
    "working", "trying", "doing", "compared", "checked", "counted", "read", "asked", "written",
    "told", "refunded", "paid", "called", "sent", "found", "known", "apologised", "apologized",
    "put", "been", "looked", "spoken", "reported", "informed", "confirmed", "learned", "learnt",
    "let", "broken", "taken", "made", "come", "received", "reached", "waived", "improving",
    "reviewing", "monitoring", "assessing", "considering", "planning", "hoping",
  ]

  // MARK: What came before

  /// "We had moved the table", "That job had not run": what let it happen stands before it in time.
  var earlier: Range<Int>? {
    guard section != .timeline, let had = sentence.span.first(where: { sentence.form($0) == "had" })
    else { return nil }
    var verb = had + 1
    while sentence.has(verb, [.negation, .adverb]) { verb += 1 }
    // "had been updated" tells of no cause: it hides who did it.
    if sentence.form(verb) == "been", sentence.has(verb + 1, .participle) { return nil }
    guard sentence.has(verb, .participle) || sentence.isOne(verb, of: Self.irregular) else {
      return nil
    }
    let isOfReaders = (had - 3..<had).contains {
      sentence.has($0, .people) || ["you", "they", "who"].contains(sentence.form($0))
    }
    return isOfReaders ? nil : had..<(verb + 1)
  }

  private static let irregular: Words = ["run", "been", "come", "gone", "let"]

  /// "They waited from 3pm to 10am": two ends of what was, which tell a length.
  var stretch: Range<Int>? {
    guard sentence.hasAny(.figure), sentence.span.contains(where: { sentence.isPast($0) }) else {
      return nil
    }
    return sentence.span.first { index in
      let joint = ["from", "between"].contains(sentence.form(index))
      guard joint, isMoment(index + 1) else { return false }
      return (index + 2..<index + 14).contains {
        ["to", "until", "till", "and"].contains(sentence.form($0)) && isMoment($0 + 1)
      }
    }.map { $0..<($0 + 2) }
  }

  /// "a day late", "for an hour": a length without a figure.
  var delay: Range<Int>? {
    sentence.span.first { index in
      ["a", "an"].contains(sentence.form(index)) && sentence.has(index + 1, .span)
        && (sentence.form(index - 1) == "for"
          || ["late", "long"].contains(sentence.form(index + 2)))
    }.map { $0..<($0 + 3) }
  }

  private func isMoment(_ index: Int) -> Bool {
    sentence.has(index, .dated) || Clock(at: index, in: sentence) != nil
  }
}
