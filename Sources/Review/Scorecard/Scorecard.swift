/// How a draft does on all ten criteria.
package struct Scorecard: Sendable {
  package var scores: [CriterionScore]
  package var stakes: Stakes
  /// What the draft does well, by name, with where.
  package var techniques: [Technique]

  /// A way of telling that serves readers, found in the draft.
  package struct Technique: Sendable {
    package var name: String
    package var place: Observations.Place
  }

  /// The mean of all scores, 1 to 5.
  package var average: Double {
    scores.isEmpty ? 1 : scores.reduce(0) { $0 + $1.score } / Double(scores.count)
  }

  /// Whether the average, as it is printed, reaches what the stakes ask for.
  package var reachesTarget: Bool { (average * 10).rounded() / 10 >= stakes.target }

  /// The score of one criterion.
  package func score(_ criterion: Criterion) -> Double {
    scores.first { $0.criterion == criterion }?.score ?? 1
  }
}

/// The scorecard of a message in Markdown.
package func scorecard(
  of message: String, stakes: Stakes = .high, options: CriticOptions = CriticOptions()
) -> Scorecard {
  scorecard(of: critique(of: message, options: options), stakes: stakes)
}

/// The scorecard of a draft that was read already.
package func scorecard(of critique: Critique, stakes: Stakes = .high) -> Scorecard {
  let parts = CriterionParts(critique: critique)
  let scores = Criterion.allCases.map { criterion in
    score(criterion, parts.parts(of: criterion), critique)
  }
  return Scorecard(scores: scores, stakes: stakes, techniques: techniques(in: critique))
}

private func score(
  _ criterion: Criterion, _ parts: [CriterionPart], _ critique: Critique
) -> CriterionScore {
  let whole = parts.reduce(0) { $0 + $1.weight }
  let met = parts.reduce(0) { $0 + $1.weight * $1.value }
  // An empty text meets "no fault" by saying nothing; what is said must carry most of the score.
  let said = min(1, Double(critique.wordCount) / 60)
  // Rules see faults, not excellence: a hint never reaches the top, and so no message gets 5.0.
  let most = parts.max { $0.weight * (1 - $0.value) < $1.weight * (1 - $1.value) }
  let evidence = parts.filter { $0.value > 0 }.flatMap(\.signs).compactMap { sign in
    critique.observed.places(sign).first.map { CriterionScore.Evidence(sign: sign, place: $0) }
  }
  return CriterionScore(
    criterion: criterion, score: 1 + (criterion.isHint ? 3.5 : 4) * met / max(whole, 0.01) * said,
    evidence: Array(evidence.prefix(3)),
    faults: Array(parts.flatMap(\.faults).prefix(3)),
    raise: most.map { $0.value < 0.995 ? $0.advice : "" } ?? "")
}

private func techniques(in critique: Critique) -> [Scorecard.Technique] {
  let named: [(Sign, String)] = [
    (.headlineWho, "The headline says who failed whom"),
    (.headlineFigure, "The headline carries a figure"),
    (.acknowledgement, "The harm is owned in plain words"),
    (.ownDecision, "One person names an own decision"),
    (.impactCount, "Exact figures instead of \"many\""),
    (.base, "Shares with their base"),
    (.timeline, "A timeline with times shows what happened instead of claiming speed"),
    (.condition, "Conditions, not people, are named as causes"),
    (.ownFailing, "The own part is told"),
    (.actionDate, "Actions with days"),
    (.repair, "Repair is offered"),
    (.unknown, "What is not known is said"),
    (.checked, "It says how it was checked"),
    (.nextUpdate, "The next word has a day"),
    (.contact, "Questions are invited"),
  ]
  return named.compactMap { sign, name in
    critique.observed.places(sign).first.map { Scorecard.Technique(name: name, place: $0) }
  }
}
