import Record

/// What readers worry about: it orders what they are told, and makes some facts compulsory.
package enum Concern: String, CaseIterable, Sendable {
  case money, data, reputation, capability

  /// Facts that readers with this worry look for.
  var mandatory: [FieldID] {
    switch self {
    case .money: ["impact.money"]
    case .data: ["impact.data"]
    case .reputation: []
    case .capability: ["incident.mitigated"]
    }
  }

  /// The beginnings of words by which authors name the worry.
  private var stems: [String] {
    switch self {
    case .money:
      [
        "budget", "compensat", "cost", "credit", "fee", "financ", "invoice", "loss", "money",
        "paid", "pay", "price", "refund", "revenue",
      ]
    case .data: ["confidential", "data", "leak", "password", "privacy", "private", "secur"]
    case .reputation: ["image", "media", "press", "public", "reputation", "trust"]
    case .capability:
      ["abilit", "capab", "competen", "prevent", "quick", "reliab", "respon", "speed"]
    }
  }

  /// The worries an author named, in the author's order.
  static func all(in record: Record) -> [Concern] {
    guard case .text(let text)? = record["message.concerns"]?.value else { return [] }
    var found: [Concern] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      for concern in allCases where !found.contains(concern) {
        if concern.stems.contains(where: word.hasPrefix) { found.append(concern) }
      }
    }
    return found
  }
}

extension Array where Element == Concern {
  /// The place of the first worry that something answers; after all worries when it answers none.
  func rank(_ answers: (Concern) -> Bool) -> Int { firstIndex(where: answers) ?? count }
}
