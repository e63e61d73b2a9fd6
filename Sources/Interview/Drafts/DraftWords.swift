import Record

/// What the interview says of a draft that was read for it.
enum DraftWords {
  static func read(_ count: Int) -> String {
    "Your draft says \(count == 1 ? "this" : "these \(count) things"). None of it is an answer until you keep it."
  }

  static let howToKeep =
    "Enter keeps all of it. Numbers, such as \"2 5\", leave those for their own questions; n leaves all."
  static let nameIt = "Type it to take this up, or no to pass it over."
  static let turnedDown = "Left out, as you said."
  static let allLeft = "Each is asked in its place, with your draft's words on the line."

  static func kept(_ count: Int) -> String {
    count == 1 ? "1 answer kept." : "\(count) answers kept."
  }

  static func fromDraft(_ proposal: Proposal) -> String {
    "From your draft, \(proposal.source.shown)"
  }

  static func enterTakesUp(_ words: String) -> String {
    "Enter takes it up: \(words). Type other words, or no to pass it over."
  }
}
