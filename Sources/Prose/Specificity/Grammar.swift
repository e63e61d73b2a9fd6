/// Words of grammar, and what words are good for in an answer.
extension Reader {
  private static let classes: [(WordClass, Signal)] = [
    (.function, .function), (.plainVerb, .plainVerb), (.role, .role), (.team, .team), (.own, .own),
    (.reason, .reason), (.unknown, .unknown), (.labelled, .labelled), (.place, .place),
    (.bound, .bound), (.failure, .failure), (.lack, .lack), (.lived, .lived), (.span, .span),
  ]

  private static let words: HashedWords<Signal> = {
    let lists: [(Signal, String)] = [
      (.deictic, "it its this that these those there here they them their itself such"),
      (.firstPerson, "i me my mine we us our ours i'm we're i've we've i'll we'll i'd we'd myself"),
      (.secondPerson, "you your yours you're you've you'll yourself"),
      (.thirdPerson, "he she him her his hers he's she's himself herself"),
      (
        .negation,
        "not no never nothing none don't didn't doesn't isn't wasn't weren't aren't can't cannot "
          + "couldn't won't wouldn't shouldn't hasn't haven't hadn't dont didnt cant nor"
      ),
      (.being, "is are was were be been being am isn't wasn't aren't weren't it's that's there's"),
      (.modal, "should could would may might must can will shall need needs ought want wants let"),
      (.preposition, "in at on from"),
      (.article, "a an the"),
      (.link, "and or but so if when then while which who where because although however though"),
      (
        .intensifier,
        "very really so too quite extremely totally absolutely completely just pretty highly much "
          + "more most even ever always all only truly definitely literally entirely simply"
      ),
      (
        .opinion,
        "good bad great best better worst nice love loved hate hated amazing awesome terrible horrible "
          + "beautiful wonderful excellent perfect awful happy sad funny fun easy hard difficult wrong right "
          + "important interesting boring poor fine cool lovely stupid silly disappointing impressive useful "
          + "favorite favourite worth true real sure glad sorry unfortunate unfortunately clear"
      ),
    ]
    var found: [UInt64: Signal] = [:]
    for (signal, list) in lists {
      for word in list.split(separator: " ") { found[wordHash(String(word))] = signal }
    }
    return HashedWords(found, nothing: .deictic)
  }()

  private func tellsNext(_ index: Int) -> Bool {
    index + 1 < tells.count && tells[index + 1]
  }

  mutating func readGrammar(_ index: Int, _ token: Token) {
    let isTelling = tells[index]
    for (kind, signal) in Self.classes where passage.has(index, kind) {
      if isTelling || !signal.mayRaise { evidence.add(signal, token.range) }
    }
    let signal = Self.words[token.hash]
    if let signal { evidence.add(signal, token.range) }
    if isTelling || passage.has(index, .vague) { return }
    if signal == .preposition || signal == .article || Self.joins.contains(token.hash),
      tellsNext(index)
    {
      evidence.add(.joined, token.range)
      state(token)
    } else if passage.has(index, [.plainVerb, .own]) || signal.map(Self.stating.contains) ?? false {
      state(token)
    }
  }

  /// Words of grammar that tie a telling word to the rest, besides articles.
  private static let joins: Words = [
    "of", "with", "for", "to", "by", "into", "after", "before", "his", "her", "my", "our", "their",
    "your", "its", "without", "through", "over", "under", "until", "since", "per",
  ]
  /// Words of grammar that belong to a statement.
  private static let stating: Set<Signal> = [.thirdPerson, .being, .firstPerson]

  mutating func readEndings(_ index: Int, _ token: Token) {
    let length = token.range.count
    if length > 4, ends(token, "ly") { evidence.add(.adverb, token.range) }
    if tells[index], length > 5, ends(token, "ing") { evidence.add(.gerund, token.range) }
  }

  /// Whether a token ends in some letters, in either case.
  private func ends(_ token: Token, _ ending: StaticString) -> Bool {
    let start = token.range.upperBound - ending.utf8CodeUnitCount
    return (0..<ending.utf8CodeUnitCount).allSatisfy { offset in
      bytes[start + offset] | 32 == ending.utf8Start[offset]
    }
  }
}
