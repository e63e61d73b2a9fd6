import Prose

extension Critic {
  /// Makes a finding of what a detector caught.
  mutating func add(_ found: Caught, _ sentence: Statement, _ block: DraftBlock) {
    guard ledger.admits(Telling.rule(of: found.kind)) else { return }
    let words = sentence.read.words(found.range)
    let told = Telling(found, words: words, sentence)
    ledger.list(
      told.rule, told.message, fix: told.fix, in: block, at: found.range, severity: told.severity)
  }

  /// Terms this audience may not know, each once.
  mutating func jargon(_ sentence: Statement, _ block: DraftBlock, _ quoted: QuotedRanges) {
    guard options.audience != .expert else { return }
    var end = sentence.span.lowerBound
    for found in Jargon.book.phrases(of: sentence) where found.tokens.lowerBound >= end {
      end = found.tokens.upperBound
      let term = sentence.read.words(sentence.range(found.tokens))
      if Jargon.isKnown(found.sense, to: options.audience)
        || options.accept.contains(term.lowercased())
        || quoted.contains(sentence.range(found.tokens))
      {
        continue
      }
      guard terms.count < 5000, terms.insert(Self.singular(term.lowercased())).inserted,
        !Jargon.isExplained(found.tokens, in: sentence)
      else { continue }
      let readers = options.audience == .mixed ? "a mixed audience" : "these readers"
      ledger.add(
        "Jargon.Audience", "\"\(term)\" may mean nothing to \(readers).",
        fix: "Say what it does in plain words, or explain it in brackets.", in: block,
        at: sentence.range(found.tokens))
    }
  }
}

extension Critic {
  private static func singular(_ term: String) -> String {
    term.hasSuffix("s") ? String(term.dropLast()) : term
  }
}

/// How a catch is told: rule, message and what to type instead.
struct Telling {
  var rule: RuleID
  var message: String
  var fix: String
  var severity: Severity?

  /// The rule that a catch goes against.
  static func rule(of kind: Caught.Kind) -> RuleID {
    switch kind {
    case .hiddenActor: "Passive.HiddenActor"
    case .vagueQuantity: "Vague.Quantity"
    case .hedge: "Hedge.Fact"
    case .emptyApology: "Apology.Empty"
    case .promise: "Promise.Absolute"
    case .minimising: "Minimise.Harm"
    case .blamePerson: "Blame.Person"
    case .blameSupplier: "Blame.Supplier"
    case .officeWord: "Jargon.Office"
    case .vagueAction, .apology, .jargon: "Action.Vague"
    }
  }

  init(_ found: Caught, words: String, _ sentence: Statement) {
    severity = nil
    rule = Self.rule(of: found.kind)
    switch found.kind {
    case .hiddenActor:
      message = "\"\(words)\" does not say who did it."
      fix =
        found.hint.isEmpty
        ? "Put who does it first." : "Put who did it first, such as \"\(found.hint) ...\"."
      // Where no harm, cause or fault is told, it is worth knowing only.
      if !sentence.hasAny([.harm, .humanly, .negation]) { severity = .note }
    case .vagueQuantity:
      message = "\"\(words)\" leaves readers to guess how much."
      fix = "Put the figure, a bound such as \"at most 40\", or \"not yet counted\" with a day."
    case .hedge:
      // A belief that is called one misleads nobody.
      if words.lowercased().hasPrefix("we ") || words.lowercased().hasPrefix("i ") {
        severity = .note
      }
      message = "\"\(words)\" tells a guess as news."
      fix = "Say what is known; for the rest, \"We do not yet know; we will tell you by Friday\"."
    case .emptyApology:
      message = "\"\(words)\" is sorry for nothing in particular."
      fix = "Name the harm and who is sorry, such as \"I am sorry that you could not pay\"."
    case .promise:
      message = "\"\(words)\" promises what nobody can keep."
      fix = "Say which cause is closed, and what will sound the alarm if it comes back."
    case .minimising:
      message = "\"\(words)\" makes the harm small."
      fix = "Give the figure, or say how you checked, and leave the judgement to readers."
    case .blamePerson:
      message = "\"\(words)\" puts it on a person."
      fix = "Say what made the act look right, and what would have stopped anybody."
    case .blameSupplier:
      message = "\"\(words)\" puts it on a supplier."
      fix = "Add what on your side leaned on it, such as \"we had no second route\"."
    case .officeWord:
      message = "\"\(words)\" is office talk."
      fix = "Say it as you would to a neighbour, or leave it out."
    case .vagueAction, .apology, .jargon:
      message = "\"\(words)\" is nothing anybody can check."
      fix = "Say what will exist that does not exist now, who owns it, and by which day."
    }
  }
}

/// Words in quotation marks, which are somebody else's.
struct QuotedRanges {
  private var ranges: [Range<Int>] = []

  init(_ read: ReadText) {
    var start: Int?
    for token in read.tokens where token.kind == .punctuation {
      switch token.form {
      case "\u{201C}": start = token.range.upperBound
      case "\u{201D}":
        if let from = start, token.range.lowerBound > from {
          ranges.append(from..<token.range.lowerBound)
        }
        start = nil
      case "\"":
        if let from = start {
          // Marks that lie far apart are not a pair.
          if token.range.lowerBound - from < 400, token.range.lowerBound > from {
            ranges.append(from..<token.range.lowerBound)
          }
          start = nil
        } else {
          start = token.range.upperBound
        }
      default: break
      }
    }
  }

  func contains(_ range: Range<Int>) -> Bool {
    !ranges.isEmpty && ranges.contains { $0.contains(range.lowerBound) }
  }
}
