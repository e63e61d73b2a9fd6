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
  case change = "what is different now"
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

  /// Where the sign stands among all, from 0: what a table of signs is asked by.
  fileprivate var place: Int {
    switch self {
    case .headline: 0
    case .headlineFigure: 1
    case .headlineWho: 2
    case .when: 3
    case .zone: 4
    case .duration: 5
    case .isOver: 6
    case .apology: 7
    case .acknowledgement: 8
    case .ownership: 9
    case .ownDecision: 10
    case .ownFailing: 11
    case .unaffected: 12
    case .impactCount: 13
    case .base: 14
    case .readerAction: 15
    case .contact: 16
    case .timeline: 17
    case .actor: 18
    case .cause: 19
    case .condition: 20
    case .action: 21
    case .actionOwner: 22
    case .actionDate: 23
    case .repair: 24
    case .unknown: 25
    case .nextUpdate: 26
    case .thanks: 27
    case .signatory: 28
    case .ask: 29
    case .checked: 30
    case .stakes: 31
    case .section: 32
    case .list: 33
    case .change: 34
    }
  }
}

/// What was seen in a draft: how often, and where first.
package struct Observations: Sendable {
  /// Words of a draft and where they stand.
  package struct Place: Hashable, Sendable {
    package var words: String
    package var spot: Spot
  }

  /// What was seen of one sign.
  private struct Seen: Sendable {
    var count = 0
    var firsts: [Place] = []
    /// How many words came before it was first seen.
    var depth: Int?
  }

  private var seen = Array(repeating: Seen(), count: Sign.allCases.count)

  /// How often a sign was seen.
  package func count(_ sign: Sign) -> Int { seen[sign.place].count }

  /// Whether a sign was seen.
  package func has(_ sign: Sign) -> Bool { count(sign) > 0 }

  /// The first places of a sign, at most three.
  package func places(_ sign: Sign) -> [Place] { seen[sign.place].firsts }

  /// How many words came before the sign; nil when it was not seen.
  package func depth(_ sign: Sign) -> Int? { seen[sign.place].depth }

  mutating func note(_ sign: Sign, _ block: DraftBlock, _ range: Range<Int>, depth: Int) {
    let place = sign.place
    seen[place].count += 1
    if seen[place].depth == nil { seen[place].depth = depth }
    guard seen[place].firsts.count < 3 else { return }
    seen[place].firsts.append(Place(words: block.words(range), spot: block.spot(of: range)))
  }
}
