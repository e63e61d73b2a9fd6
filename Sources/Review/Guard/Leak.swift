import Facts
import Record
import Story

/// Something that must not leave the house: a kind of words, and what to write instead.
struct Leak: Sendable {
  var id: RuleID
  var severity: Severity
  /// What the words are, to follow "is": "the name of a machine".
  var what: Said
  var why: Said
  var fix: Said
  /// Fields in which such words are meant for readers, such as how to reach the author.
  var allowed: Set<FieldID> = []
  /// Whether marking an answer as one for both sides lets such words of it through.
  var isLifted = false
  /// Where such words stand in a line, as UTF-8 offsets.
  let find: @Sendable (Scan, Dossier) -> [Range<Int>]

  init(
    _ id: RuleID, _ what: Said, as severity: Severity = .block, why: Said, fix: Said,
    allowedIn allowed: Set<FieldID> = [], liftedByAuthor isLifted: Bool = false,
    find: @escaping @Sendable (Scan, Dossier) -> [Range<Int>]
  ) {
    (self.id, self.severity, self.what, self.why) = (id, severity, what, why)
    (self.fix, self.allowed, self.isLifted, self.find) = (fix, allowed, isLifted, find)
  }

  /// The check that holds every line of every version for people outside against this.
  var check: Check {
    Check(id, severity, why: why) { dossier in
      var seen: Set<Finding.Place> = []
      return dossier.outsideLines.flatMap { line in
        find(line.scan, dossier).compactMap { range in
          guard let place = line.place(of: range), !allowed.contains(place.answer?.field ?? ""),
            !(isLifted && place.answer.flatMap { dossier[$0]?.visibility } == .both),
            seen.insert(place).inserted
          else { return nil }
          return Check.Hit(
            Said(LeakKey.found, ["words": place.words], said: ["what": what]), fix: fix, at: [place]
          )
        }
      }
    }
  }
}

/// X1, the guard at the door: what holds for people outside, and secrets, which hold everywhere.
enum Guard {
  static let all: [Check] =
    [secret] + (Leak.machines + Leak.people + Leak.affairs + Leak.claims).map(\.check)

  /// Keys, tokens and passwords, in any answer and any version.
  static let secret = Check(
    RuleID.secret, .block, why: Said(LeakKey.secretWhy)
  ) { dossier in
    var seen: Set<Finding.Place> = []
    let shown = dossier.versions.flatMap(\.document.lines).map { GuardedLine($0) }
    let told = dossier.texts.flatMap { text in
      Secrets.ranges(in: text.text).map { range in
        Finding.Place(answer: text.id, words: Secrets.masked(text.text.words(in: range)))
      }
    }
    let rest = shown.flatMap { line in
      Secrets.ranges(in: line.scan.text).compactMap(line.place)
    }
    return (told + rest).filter { place in
      !seen.contains { $0.answer == place.answer } && seen.insert(place).inserted
    }.map { place in
      var place = place
      if !place.words.contains("****") { place.words = "****" }
      return Check.Hit(
        Said(LeakKey.secret, ["words": place.words]),
        fix: Said(LeakKey.secretFix), at: [place])
    }
  }
}

extension RuleID {
  /// The rule no author can override.
  package static let secret: RuleID = "Leak.Secret"
}

/// A line of a message with where each of its words comes from.
struct GuardedLine: Sendable {
  let scan: Scan
  private let line: Line

  init(_ line: Line) { (self.line, scan) = (line, Scan(line.text)) }

  /// Some words as the place of a finding; nil where they are all ours, not even a team's wording.
  func place(of range: Range<Int>) -> Finding.Place? {
    var start = 0
    for span in line.spans {
      let end = start + span.text.utf8.count
      defer { start = end }
      guard end > range.lowerBound, start < range.upperBound, !span.origin.isGap else { continue }
      if case .house = span.origin {
        return Finding.Place(words: Secrets.masked(scan.text.words(in: range)))
      }
      guard let answer = span.origin.answers.first else { continue }
      return Finding.Place(
        answer: answer, words: Secrets.masked(scan.text.words(in: range)))
    }
    return nil
  }

  /// The answers that a stretch of the line rests on.
  func answers(in range: Range<Int>) -> [AnswerID] {
    var start = 0
    return line.spans.flatMap { span -> [AnswerID] in
      let end = start + span.text.utf8.count
      defer { start = end }
      return end > range.lowerBound && start < range.upperBound ? span.origin.answers : []
    }
  }
}

extension Dossier {
  /// The lines of every version for people outside.
  var outsideLines: [GuardedLine] {
    versions.filter(\.isOutside).flatMap(\.document.lines).map(GuardedLine.init)
  }
}
