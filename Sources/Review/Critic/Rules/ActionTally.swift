import Prose

/// What the action items of a draft have and lack.
struct ActionTally {
  /// An action item, as far as it was kept.
  struct Lack {
    var words: String
    var spot: Spot
  }

  var count = 0
  var owned = 0
  var dated = 0
  var vague = 0
  /// The first items without an owner, and without a date.
  var ownerless: [Lack] = []
  var dateless: [Lack] = []
  var ownerlessCount = 0
  var datelessCount = 0
}

/// Judges one action.
struct ActionJudge {
  let statements: [Statement]

  /// A person or role answers for it: "Owner: Ana", "me", "Tom will".
  var hasOwner: Bool {
    statements.contains { sentence in
      sentence.span.contains { index in
        if sentence.has(index, .role)
          || sentence.isOne(index, of: Self.answerable)
        {
          return true
        }
        return sentence.isOne(index, of: Self.owners)
          && sentence.form(index + 1) != "and"
      } || startsWithName(sentence)
    } || isDoneByUs || isHonestWithDay
  }

  /// "We refunded all 412 tickets on Monday": done, so that nobody has to answer for it any more.
  private var isDoneByUs: Bool {
    guard let sentence = statements.first else { return false }
    let start = afterLabel(sentence)
    let verb = sentence.form(start + 1) == "have" ? start + 2 : start + 1
    return sentence.form(start) == "we" && sentence.isPast(verb)
  }

  private static let answerable: Words = [
    "me", "i", "i'll", "i'm", "lead", "head", "cto", "ceo", "coo", "ciso", "vp",
  ]

  /// Whether a line says "Owner:", which makes it an action wherever it stands.
  static func namesOwner(_ statements: [Statement]) -> Bool {
    statements.contains { sentence in
      sentence.span.contains {
        sentence.form($0) == "owner" && sentence.form($0 + 1) == ":"
      }
    }
  }

  private static let owners: Words = ["owner", "owned", "owners", "responsible", "assigned"]

  private func startsWithName(_ sentence: Statement) -> Bool {
    let first = sentence.span.lowerBound
    return sentence.has(first, .capital) && sentence.form(first + 1) == "will"
      && !sentence.has(first, [.own, .function])
  }

  /// A day, or a state that needs none: done already.
  var hasDate: Bool {
    statements.contains { sentence in
      sentence.span.contains { index in
        sentence.has(index, .dated)
          || sentence.isOne(index, of: Self.settled)
          || sentence.has(index, .figure) && sentence.has(index + 1, .span)
            && ["in", "within", "next", "every"].contains(sentence.form(index - 1))
          || ["this", "next"].contains(sentence.form(index)) && sentence.has(index + 1, .span)
          || sentence.form(index).utf8.count > 7 && sentence.form(index).utf8.contains(45)
            && sentence.form(index).first?.isNumber ?? false
      }
    } || isHonest
  }

  /// An owner not yet named is none, unless it is said by when one will be.
  private var isHonestWithDay: Bool {
    statements.contains { sentence in
      ActionJudge(statements: [sentence]).isHonest
        && sentence.hasAny(.dated)
    }
  }

  private static let settled: Words = [
    "done", "completed", "complete", "finished", "now", "today", "q1", "q2", "q3", "q4",
  ]

  private static let ends: Words = [
    "until", "unless", "refuses", "refused", "blocks", "instead",
  ]

  /// "Owner and date not yet settled; we will tell you by Friday".
  private var isHonest: Bool {
    statements.contains { sentence in
      sentence.span.contains {
        sentence.form($0) == "not" && ["yet", "settled"].contains(sentence.form($0 + 1))
      }
    }
  }

  /// The empty verb an item starts with, if nothing in it can be checked.
  var vagueWords: Range<Int>? {
    guard let sentence = statements.first else { return nil }
    let start = afterLabel(sentence)
    if isConcrete(from: start, sentence) { return nil }
    let first =
      (start..<start + 3).first { sentence.has($0, .emptyAct) }
      ?? phrase(in: start..<start + 4, sentence)?.lowerBound
    guard let first else { return nil }
    let end = phrase(in: first..<first + 1, sentence)?.upperBound ?? first + 1
    return sentence.range(first..<end)
  }

  /// The same for a sentence of prose: "We are implementing better procedures".
  static func vagueWords(inProse sentence: Statement) -> Range<Int>? {
    guard
      let own = sentence.span.first(where: { index in
        let form = sentence.form(index)
        guard sentence.has(index, .own) else { return false }
        return form.hasSuffix("'ll") || form == "we're"
          || form == "we" && ["will", "are"].contains(sentence.form(index + 1))
          || form == "i" && sentence.form(index + 1) == "will"
      })
    else { return nil }
    let judge = ActionJudge(statements: [sentence])
    let reach = (own + 1)..<min(own + 8, sentence.span.upperBound)
    guard !reach.isEmpty, !judge.isConcrete(from: own, sentence) else { return nil }
    let verbs: Set<String> = ["implementing", "implement", "putting", "introducing"]
    for index in reach {
      if let phrase = judge.phrase(in: index..<(index + 1), sentence) {
        return sentence.range(phrase)
      }
      guard sentence.has(index, .emptyAct) else { continue }
      if sentence.form(index) == "better", !(reach.contains { verbs.contains(sentence.form($0)) }) {
        continue
      }
      return sentence.range(index..<(index + 1))
    }
    return nil
  }

  private func phrase(in tokens: Range<Int>, _ sentence: Statement) -> Range<Int>? {
    for index in tokens {
      if let found = emptyAct(at: index, in: sentence) { return found }
    }
    return nil
  }

  /// Behind "Label:" at the start of an item.
  private func afterLabel(_ sentence: Statement) -> Int {
    let colon = sentence.span.prefix(6).first { sentence.form($0) == ":" }
    return (colon ?? sentence.span.lowerBound - 1) + 1
  }

  /// A count, a thing in code, or an end that can be seen makes it checkable.
  private func isConcrete(from start: Int, _ sentence: Statement) -> Bool {
    (start..<sentence.span.upperBound).contains { index in
      let kind = sentence.read.tokens[index].kind
      if kind == .code || kind == .url { return true }
      if sentence.has(index, .figure), !sentence.has(index, .calendar),
        !sentence.has(index - 1, .month), !sentence.has(index + 1, [.month, .span])
      {
        return true
      }
      return sentence.isOne(index, of: Self.ends)
    }
  }
}

extension Critic {
  /// Judges an item of an action section.
  mutating func action(_ statements: [Statement], _ block: DraftBlock) {
    guard !statements.isEmpty else { return }
    let judge = ActionJudge(statements: statements)
    let whole = 0..<block.text.utf8.count
    actions.count += 1
    observed.note(.action, block, whole, depth: wordCount)
    if judge.hasOwner {
      actions.owned += 1
      observed.note(.actionOwner, block, whole, depth: wordCount)
    } else if ledger.wants("Action.NoOwner") {
      actions.ownerlessCount += 1
      if actions.ownerless.count < 3 {
        actions.ownerless.append(.init(words: start(of: block), spot: block.spot(of: whole)))
      }
    }
    if judge.hasDate {
      actions.dated += 1
      observed.note(.actionDate, block, whole, depth: wordCount)
    } else if ledger.wants("Action.NoDate") {
      actions.datelessCount += 1
      if actions.dateless.count < 3 {
        actions.dateless.append(.init(words: start(of: block), spot: block.spot(of: whole)))
      }
    }
    if let range = judge.vagueWords {
      actions.vague += 1
      addVague(range, statements[0], block)
    }
  }

  /// Notes a row of a table of actions: its columns show what a row lacks.
  mutating func plan(_ statements: [Statement], _ block: DraftBlock) {
    let judge = ActionJudge(statements: statements)
    let whole = 0..<block.text.utf8.count
    observed.note(.action, block, whole, depth: wordCount)
    if judge.hasOwner { observed.note(.actionOwner, block, whole, depth: wordCount) }
    if judge.hasDate { observed.note(.actionDate, block, whole, depth: wordCount) }
  }

  /// Judges a sentence of prose that promises something.
  mutating func vagueAction(_ sentence: Statement, _ block: DraftBlock) {
    guard sentence.hasAny(.own), let range = ActionJudge.vagueWords(inProse: sentence) else {
      return
    }
    actions.vague += 1
    addVague(range, sentence, block)
  }

  private mutating func addVague(_ range: Range<Int>, _ sentence: Statement, _ block: DraftBlock) {
    guard ledger.admits(Telling.rule(of: .vagueAction)) else { return }
    let told = Telling(
      Caught(.vagueAction, range), words: sentence.read.words(range), sentence)
    ledger.list(told.rule, told.message, fix: told.fix, in: block, at: range)
  }

  private func start(of block: DraftBlock) -> String {
    let words = block.text.split(separator: " ").prefix(5).joined(separator: " ")
    return words.count < block.text.count ? words + "\u{2026}" : words
  }
}
