/// How well an answer serves its question, and why.
package struct Score: Hashable, Sendable {
  /// 1 (could be said of any incident) to 5 (nothing the question needs is left vague).
  package var value: Double { Model.softened(raw) }
  /// The points every answer begins with, before the terms move it.
  package var start: Double
  /// The needs of the question, each with where it was found.
  package var needs: [Verdict]
  /// What moved the score, with the words it fired on.
  package var terms: [Term]

  /// Whether one need was met.
  package struct Verdict: Hashable, Sendable {
    package var need: Need
    /// Where in the text, as UTF-8 offsets; nil when it is missing.
    package var found: Range<Int>?

    /// Creates a verdict.
    package init(need: Need, found: Range<Int>?) { (self.need, self.found) = (need, found) }
  }

  /// One thing that moved the score.
  package struct Term: Hashable, Sendable {
    /// The term's name, such as "vague quantifier" or "clock time".
    package var name: String
    /// How far it moved the score, in points; negative when down.
    package var contribution: Double
    /// The words it fired on, as UTF-8 offsets.
    package var words: [Range<Int>]

    /// Creates a term.
    package init(name: String, contribution: Double, words: [Range<Int>]) {
      (self.name, self.contribution, self.words) = (name, contribution, words)
    }
  }

  /// Creates a score: the terms add up to points, whose ends are then softened to the value.
  package init(start: Double, needs: [Verdict], terms: [Term]) {
    (self.start, self.needs, self.terms) = (start, needs, terms)
  }

  /// What the terms add up to, without bounds: 3 in the middle.
  package var raw: Double { terms.reduce(start) { $0 + $1.contribution } }

  /// The needs that were not met, most useful to a reader first.
  package var missing: [Need] { needs.filter { $0.found == nil }.map(\.need) }
}
