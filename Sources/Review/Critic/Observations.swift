/// Something a message can hold that serves its readers.
package enum Sign: String, CaseIterable, Hashable, Sendable {
  case headline = "headline that tells what happened"
  case headlineFigure = "figure in the headline"
  case headlineWho = "who was hit, or who answers, in the headline"
  case when = "times and dates"
  case zone = "time zone"
  case duration = "how long it lasted"
  case isOver = "whether it is over"
  case apology = "apology"
  case acknowledgement = "harm acknowledged as ours"
  case ownership = "somebody takes responsibility"
  case ownDecision = "own decision named"
  case ownFailing = "own part named"
  case unaffected = "what was not affected"
  case impactCount = "count of those affected"
  case base = "share with its base"
  case readerAction = "what readers must do"
  case contact = "way to ask"
  case timeline = "timeline with times"
  case actor = "who acted in the timeline"
  case cause = "cause"
  case condition = "conditions that let it happen"
  case action = "actions"
  case actionOwner = "owners of actions"
  case actionDate = "dates of actions"
  case repair = "repair offered"
  case unknown = "what is not yet known"
  case nextUpdate = "when readers hear more"
  case thanks = "thanks"
  case signatory = "who signs"
  case ask = "clear ask"
  case checked = "how it was checked"
  case stakes = "what it meant for people"
  case section = "headed sections"
  case list = "lists"
}

/// What was seen in a draft: how often, and where first.
package struct Observations: Sendable {
  /// Words of a draft and where they stand.
  package struct Place: Hashable, Sendable {
    package var words: String
    package var spot: Spot
  }

  private var counts: [Sign: Int] = [:]
  private var firsts: [Sign: [Place]] = [:]
  /// How many words came before a sign was first seen.
  private var depths: [Sign: Int] = [:]

  /// How often a sign was seen.
  package func count(_ sign: Sign) -> Int { counts[sign] ?? 0 }

  /// Whether a sign was seen.
  package func has(_ sign: Sign) -> Bool { count(sign) > 0 }

  /// The first places of a sign, at most three.
  package func places(_ sign: Sign) -> [Place] { firsts[sign] ?? [] }

  /// How many words came before the sign; nil when it was not seen.
  package func depth(_ sign: Sign) -> Int? { depths[sign] }

  mutating func note(_ sign: Sign, _ block: DraftBlock, _ range: Range<Int>, depth: Int) {
    counts[sign, default: 0] += 1
    if depths[sign] == nil { depths[sign] = depth }
    guard firsts[sign, default: []].count < 3 else { return }
    firsts[sign, default: []].append(
      Place(words: block.words(range), spot: block.spot(of: range)))
  }
}
