import Facts
import Prose
import Record

/// How well a text answer serves its question, where that can be said.
enum Scoring {
  /// What was found about an answer.
  struct Mark: Hashable {
    /// 1 to 5.
    var points: Int
    var advice: Said?
  }

  /// The mark of an answer in free words, with advice in its question's words; nil for answers that
  /// need nothing told.
  static func mark(_ value: Value?, for field: Field, missing words: [Need: String] = [:]) -> Mark?
  {
    guard case .text(let text)? = value, isScored(field) else { return nil }
    return mark(text, needs: field.needs, missing: words)
  }

  /// Whether a field's answers are scored: free words that are to hold something.
  static func isScored(_ field: Field) -> Bool {
    switch field.kind {
    case .words(.name), .words(.label), .words(.words): false
    case .words, .act: !field.needs.isEmpty
    default: false
    }
  }

  /// How well words serve a question that needs these.
  static func score(_ text: String, needs: [Need]) -> Score {
    Scorer.standard.score(text, needs: needs)
  }

  private static func mark(_ text: String, needs: [Need], missing words: [Need: String]) -> Mark {
    let score = score(text, needs: needs)
    return Mark(
      points: score.points,
      advice: Scorer.standard.advice(for: text, score: score, needs: needs, missing: words))
  }
}

extension Score {
  /// The score as people are told it: a whole number from 1 to 5.
  package var points: Int { Int(min(max(value, 1), 5).rounded()) }
}
