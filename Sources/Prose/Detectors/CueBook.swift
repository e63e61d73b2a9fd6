/// Looks words up in all lists at once.
struct CueBook: Sendable {
  static let standard = CueBook()

  private let words: HashedWords<Cue>

  private init() {
    var words: [String: Cue] = [:]
    for (list, cue) in Cue.lists {
      for word in Verbs.words(list) { words[word, default: []].formUnion(cue) }
    }
    for (list, cue) in Cue.verbs {
      for base in Verbs.words(list) {
        for form in Self.participles(of: base) {
          words[form, default: []].formUnion([cue, .participle])
        }
      }
    }
    for form in Verbs.irregularParticiples { words[form, default: []].insert(.participle) }
    for word in Self.notParticiples { words[word]?.remove(.participle) }
    for word in words.keys where Adverbs.isAdverb(word) { words[word]?.insert(.adverb) }
    for phrase in Phrases.book.starts { words[phrase, default: []].insert(.phrase) }
    self.words = HashedWords(
      Dictionary(words.map { (wordHash($0), $1) }) { $0.union($1) }, nothing: [])
  }

  /// "cancel" gives "cancelled" and "canceled", "pre-build" gives "pre-built".
  private static func participles(of base: String) -> [String] {
    if let verb = Verbs.irregular[base] { return [verb.participle] }
    if let hyphen = base.lastIndex(of: "-") {
      let last = String(base[base.index(after: hyphen)...])
      return participles(of: last).map { base[...hyphen] + $0 }
    }
    for prefix in ["re", "mis", "over", "under", "out"] where base.hasPrefix(prefix) {
      let rest = String(base.dropFirst(prefix.count))
      if let verb = Verbs.irregular[rest] { return [prefix + verb.participle] }
    }
    let past = Verbs.past(base)
    if base.hasSuffix("l"), !base.hasSuffix("ll") {
      return [past, base + "ed", base + "led"]
    }
    return [past]
  }

  /// Participles by the table that are far more often something else.
  private static let notParticiples = [
    "come", "become", "been", "cost", "let", "meant", "gone", "got", "quit", "lain", "begun",
  ]

  func cue(of form: String) -> Cue { words[wordHash(form)] ?? cue(byLooksOf: form) }

  /// What a token of a text is a sign of; `bytes` are those it was read from.
  func cue(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Cue {
    if let known = words[token.hash] { return known }
    let range = token.range
    guard range.count > 2 else { return cue(byLooksOf: token.form) }
    let end = (bytes[range.upperBound - 2] | 32, bytes[range.upperBound - 1] | 32)
    let mayTell = end == (108, 121) || end == (101, 100) || bytes[range].contains(45)
    return mayTell ? cue(byLooksOf: token.form) : []
  }

  private func cue(byLooksOf form: String) -> Cue {
    // Only words in "-ly" and "-ed" and compounds are left to be told by their looks.
    let end = form.utf8.suffix(2)
    if end.elementsEqual("ly".utf8) { return Adverbs.isAdverb(form) ? .adverb : [] }
    guard end.elementsEqual("ed".utf8) || form.utf8.contains(45) else { return [] }
    return Self.isRegularParticiple(form) ? .participle : []
  }

  /// Words in "-ed" that are no participles, whole or as the last part of a compound.
  private static let endings: Set<String> = [
    "need", "speed", "hundred", "red", "bed", "indeed", "exceed", "proceed", "succeed", "feed",
    "seed", "weed", "deed", "breed", "shed", "sled", "wed", "ted", "fred", "ned", "alfred", "creed",
    "greed", "reed", "steed", "tweed", "heed", "embed", "biped", "sacred", "naked", "wicked",
    "rugged", "ragged", "crooked", "hatred", "kindred", "infrared", "unaffected", "unavailable",
    "unrelated", "unscheduled", "unattended", "unexpected", "unprecedented", "unchanged", "unaided",
    "advanced", "supposed", "tired", "excited", "beloved", "aged", "so-called",
  ]

  private static func isRegularParticiple(_ form: String) -> Bool {
    if let hyphen = form.lastIndex(of: "-") {
      let last = String(form[form.index(after: hyphen)...])
      return Verbs.irregularParticiples.contains(last) && last != "only" && last != "read"
        || isRegularParticiple(last)
    }
    if form.hasPrefix("un"), !["undo", "unlo", "unpl", "unin", "unbl"].contains(form.prefix(4)) {
      return false
    }
    return form.hasSuffix("ed") && form.utf8.count > 4 && !endings.contains(form)
  }
}
