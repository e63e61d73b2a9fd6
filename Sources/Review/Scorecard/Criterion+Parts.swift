/// What each criterion is made of, read from a critique.
struct CriterionParts {
  let critique: Critique

  private func has(_ signs: Sign...) -> Double {
    signs.contains { critique.observed.has($0) } ? 1 : 0
  }

  private func share(_ sign: Sign, of whole: Sign) -> Double {
    let count = critique.observed.count(whole)
    return count == 0 ? 0 : Double(critique.observed.count(sign)) / Double(count)
  }

  private func enough(_ sign: Sign, _ wanted: Int) -> Double {
    min(1, Double(critique.observed.count(sign)) / Double(wanted))
  }

  /// 1 without findings of some rules, and less with each; a rule that ends in a stop means its family.
  private func clean(_ rules: RuleID..., harm: Double, given: Double = 1) -> CriterionPart.Clean {
    let found = critique.remarks.filter { remark in
      rules.contains { rule in
        rule.rawValue.hasSuffix(".")
          ? remark.finding.rule.rawValue.hasPrefix(rule.rawValue) : remark.finding.rule == rule
      }
    }
    let count = found.count
    let more = rules.reduce(0) { $0 + (critique.unlisted[$1] ?? 0) }
    // In a draft longer than a message ought to be, the same count weighs less.
    let sound = critique.sentenceCount - critique.remarks.count
    let size = max(1, Double(sound) / 80)
    let value = given / (1 + harm * Double(count + more) / size)
    return CriterionPart.Clean(value: value, faults: Array(found.prefix(2)))
  }

  private func early(_ sign: Sign, words: Int) -> Double {
    guard let depth = critique.observed.depth(sign) else { return 0 }
    return depth <= words ? 1 : max(0, 1 - Double(depth - words) / Double(words * 4))
  }

  func parts(of criterion: Criterion) -> [CriterionPart] {
    switch criterion {
    case .headline: headline
    case .structure: structure
    case .evidence: evidence
    case .audience: audience
    case .storytelling: storytelling
    case .accountability: accountability
    case .actionability: actionability
    case .tone: tone
    case .transparency: transparency
    case .credibility: credibility
    }
  }

  private var headline: [CriterionPart] {
    [
      .init(
        0.5, has(.headline), "Give it a headline that tells what failed and whom it hit.", .headline
      ),
      .init(0.2, has(.headlineFigure), "Put how many were hit into the headline.", .headlineFigure),
      .init(0.3, has(.headlineWho), "Say in the headline who failed whom.", .headlineWho),
    ]
  }

  private var structure: [CriterionPart] {
    [
      .init(
        0.25, max(early(.acknowledgement, words: 90), early(.apology, words: 90)),
        "Own the harm in the first lines, before the detail.", .acknowledgement, .apology),
      .init(0.2, early(.when, words: 40), "Say in the first sentence when it began.", .when),
      .init(
        0.25, enough(.section, 4),
        "Head the parts: what happened, why, what changes, when more comes.",
        .section),
      .init(0.1, enough(.list, 3), "Set times, figures and actions as lists.", .list),
      .init(
        0.2, clean("Length.Sentence", "Length.Wall", "Fact.Order", harm: 0.4),
        "Shorten the long sentences and break the long paragraphs."),
    ]
  }

  private var evidence: [CriterionPart] {
    [
      .init(0.2, enough(.impactCount, 2), "Say how many were affected.", .impactCount),
      .init(0.12, has(.base), "Say of how many: a share with its base.", .base),
      .init(0.13, has(.duration), "Say how long it lasted.", .duration),
      .init(0.1, enough(.timeline, 3), "Add a timeline with at least three times.", .timeline),
      .init(0.1, has(.checked), "Say how the figures were checked.", .checked),
      .init(
        0.35, clean("Vague.Quantity", harm: 0.6), "Put figures where it says \"some\" or \"many\"."),
    ]
  }

  private var audience: [CriterionPart] {
    let words = Double(critique.wordCount)
    return [
      .init(
        0.4, clean("Jargon.Audience", "Jargon.Office", harm: 0.25),
        "Say the terms in plain words, or explain each once."),
      .init(0.2, clean("Length.Sentence", harm: 0.3), "Shorten the long sentences."),
      .init(
        0.2, has(.readerAction, .ask), "Say what readers must do, or that they need to do nothing.",
        .readerAction, .ask),
      .init(0.1, has(.unaffected), "Say what was not affected.", .unaffected),
      .init(
        0.1, words < 60 ? words / 60 : words > 900 ? 900 / words : 1,
        words < 60 ? "Say more: this leaves most questions open." : "Cut it to what readers need."),
    ]
  }

  private var storytelling: [CriterionPart] {
    [
      .init(
        0.3, enough(.timeline, 4), "Tell it as it happened, with a time for each turn.", .timeline),
      .init(
        0.25, share(.actor, of: .timeline), "Say who acted at each turn of the timeline.", .actor),
      .init(0.25, enough(.stakes, 2), "Say what it meant for those who lived through it.", .stakes),
      .init(0.2, has(.cause), "Say how one thing led to the next.", .cause),
    ]
  }

  private var accountability: [CriterionPart] {
    [
      .init(0.2, has(.ownership), "Let one person say: I take responsibility.", .ownership),
      .init(0.2, has(.ownDecision), "Name the decision that person made.", .ownDecision),
      .init(0.05, has(.apology), "Let the person who answers say sorry.", .apology),
      .init(
        0.05, has(.repair), "Say what readers get without asking, to make it good.", .repair),
      .init(
        0.25, clean("Passive.HiddenActor", harm: 0.5), "Say who did it where the passive hides it."),
      .init(
        0.25, clean("Blame.Person", "Blame.Supplier", harm: 1.2),
        "Take the blame off people and suppliers; tell the gap instead."),
    ]
  }

  private var actionability: [CriterionPart] {
    [
      .init(
        0.2, enough(.action, 2), "List what is done and what will be, each by itself.", .action),
      .init(0.25, share(.actionOwner, of: .action), "Give each action an owner.", .actionOwner),
      .init(
        0.25, share(.actionDate, of: .action), "Give each action the day by which it is done.",
        .actionDate),
      .init(
        0.3, clean("Action.Vague", harm: 0.7, given: has(.action, .nextUpdate)),
        "Say of each vague action what will exist that does not exist now."),
    ]
  }

  private var tone: [CriterionPart] {
    [
      .init(0.3, has(.apology), "Say sorry for a harm you name.", .apology),
      .init(
        0.2,
        clean("Apology.Empty", "Apology.Missing", "Apology.Buried", "Acknowledge.Late", harm: 1),
        "Move the apology up, and make it about what people lived through."),
      .init(
        0.25, clean("Minimise.Harm", harm: 0.8), "Take out what makes the harm small."),
      .init(
        0.1, clean("Blame.Person", "Blame.Supplier", harm: 0.5), "Take out the blame."),
      .init(0.1, clean("Jargon.Office", harm: 0.5), "Say it as you would to a neighbour."),
      .init(0.05, has(.thanks), "Thank those who found it and those who waited.", .thanks),
    ]
  }

  private var transparency: [CriterionPart] {
    [
      .init(0.15, has(.cause, .unknown), "Say why it happened.", .cause, .unknown),
      .init(
        0.2, enough(.condition, 2), "Say what let it happen: at least two conditions, no person.",
        .condition),
      .init(0.2, has(.ownFailing, .ownDecision), "Name your own part.", .ownFailing, .ownDecision),
      .init(
        0.1, has(.checked, .unknown), "Say what is checked and what is not yet known.", .checked),
      .init(0.1, has(.unaffected), "Say what was not affected.", .unaffected),
      .init(
        0.25, enough(.nextUpdate, 2), "Say on which day readers hear more, and where.", .nextUpdate),
    ]
  }

  private var credibility: [CriterionPart] {
    [
      .init(
        0.25, clean("Fact.", "Placeholder.Unfilled", harm: 1),
        "Put right the figures that disagree."),
      .init(
        0.25, clean("Promise.Absolute", harm: 1),
        "Promise only what you can show: the closed cause."),
      .init(
        0.15, has(.signatory), "Let the person who answers sign with name and role.", .signatory),
      .init(0.15, clean("Hedge.Fact", harm: 0.5), "Part what is known from what is guessed."),
      .init(0.1, share(.actionDate, of: .action), "Put a day to each promise.", .actionDate),
      .init(0.1, has(.contact), "Say where questions are answered.", .contact),
    ]
  }
}
