import Facts
import Record
import Story

/// Facts that are not the same in every version.
enum VersionChecks {
  static let all = [fact, suspected]

  /// X3: what rests on one answer says the same in every version.
  static let fact = Check(
    "Version.Fact", .block,
    why: Said(VersionKey.factWhy)
  ) { dossier in
    let told = dossier.versions.map { Told.all(in: $0.document) }
    guard let first = told.first else { return [] }
    var hits: [Check.Hit] = []
    for other in told.dropFirst() {
      for (key, mine) in first.sorted(by: { $0.value.place < $1.value.place }) {
        guard let theirs = other[key], let difference = mine.difference(from: theirs) else {
          continue
        }
        hits.append(
          Check.Hit(
            Said(
              VersionKey.fact, said: ["one": difference.mine, "other": difference.theirs]),
            fix: Said(VersionKey.factFix),
            at: [
              Finding.Place(answer: key.first, words: mine.text),
              Finding.Place(answer: key.first, words: theirs.text),
            ]))
      }
    }
    return hits
  }

  /// X3, second half: what is only suspected stays inside.
  static let suspected = Check(
    "Leak.Suspected", .block,
    why: Said(LeakKey.suspectedWhy)
  ) { dossier in
    var seen: Set<AnswerID> = []
    return dossier.versions.filter(\.isOutside).flatMap { version in
      version.document.lines.flatMap(\.spans).flatMap(\.origin.answers).compactMap { id in
        guard dossier[id]?.standing == .suspected, seen.insert(id).inserted else {
          return nil
        }
        return Check.Hit(
          Said(LeakKey.suspected),
          fix: Said(LeakKey.suspectedFix),
          at: [dossier.place(id)])
      }
    }
  }
}

/// What the spans resting on the same answers say in one version.
private struct Told {
  /// The words, run together.
  var text: String
  /// Where the first of them stands.
  var place: Int

  static func all(in document: Document) -> [[AnswerID]: Told] {
    var found: [[AnswerID]: Told] = [:]
    for (index, span) in document.lines.flatMap(\.spans).enumerated() {
      guard !span.origin.isGap, !span.origin.answers.isEmpty else { continue }
      if let told = found[span.origin.answers] {
        found[span.origin.answers]?.text = told.text + "; " + span.text
      } else {
        found[span.origin.answers] = Told(text: span.text, place: index)
      }
    }
    return found
  }

  /// The first kind of fact that both tell and tell differently.
  func difference(from other: Told) -> (mine: Said, theirs: Said)? {
    let (a, b) = (Mentions(text), Mentions(other.text))
    func words(_ mentions: Mentions, _ ranges: [Range<Int>]) -> Said {
      .list(
        ranges.map { .words("\"\(mentions.words($0))\"") }, joint: Said(VersionKey.and))
    }
    let (clocksA, clocksB) = (a.clocks, b.clocks)
    if Set(clocksA.map(\.clock)).isApart(from: Set(clocksB.map(\.clock))) {
      return (words(a, clocksA.map(\.tokens)), words(b, clocksB.map(\.tokens)))
    }
    let (datesA, datesB) = (a.dates, b.dates)
    if Set(datesA.map { [$0.month, $0.number ?? 0] })
      .isApart(from: Set(datesB.map { [$0.month, $0.number ?? 0] }))
    {
      return (words(a, datesA.map(\.tokens)), words(b, datesB.map(\.tokens)))
    }
    let (lengthsA, lengthsB) = (a.lengths, b.lengths)
    if !lengthsA.isEmpty, !lengthsB.isEmpty {
      let isOne = lengthsA.contains { mine in
        lengthsB.contains { abs($0.minutes - mine.minutes) <= max(5, mine.minutes * 0.06) }
      }
      if !isOne { return (words(a, lengthsA.map(\.tokens)), words(b, lengthsB.map(\.tokens))) }
      return nil
    }
    guard clocksA.isEmpty, clocksB.isEmpty, datesA.isEmpty, datesB.isEmpty else { return nil }
    return Figures(text).numbers.isApart(from: Figures(other.text).numbers)
      ? (.words("\"\(text)\""), .words("\"\(other.text)\"")) : nil
  }
}

extension Set {
  /// Whether both hold something and neither holds all of the other: one may tell less, not otherwise.
  fileprivate func isApart(from other: Set) -> Bool {
    !isEmpty && !other.isEmpty && !isSubset(of: other) && !other.isSubset(of: self)
  }
}
