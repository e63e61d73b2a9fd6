import Prose

extension Sign {
  /// Turns of speech that show a sign by themselves.
  static let book = PhraseBook<Sign>([
    (
      """
      not affected|was not affected|were not affected|unaffected|no data was|no payment|not at risk
      kept working|continued to work|still worked|remained available|no data|data is safe|never at risk
      not involved|stayed up|stayed open|worked as usual|were not touched|was not touched
      """, .unaffected
    ),
    (
      """
      you do not need|you don't need|no action|nothing to do|nothing you need|please reset|please check
      you need to|no request needed|nobody needs to ask|no need to|need to do anything|please change
      please contact|what you can do|you can|you should|please use|please ignore|please call|please reply
      automatically|do not need to|without having to ask|without asking|please bring|please return
      what we ask of
      """, .readerAction
    ),
    (
      """
      reach me|reach us|contact us|contact me|ask me|ask us|email us|email me|write to us|write to me
      reply to this|call us|call me|any questions|questions to|questions go|have questions|your questions
      office hours|my door|phone me|ring us|ring me|available all day|i'm available|i am available
      answer questions|answer every|get in touch|helpline|helpdesk
      """, .contact
    ),
    (
      """
      next update|hear from me|hear from us|hear more|update you|write to you again|further update
      """, .nextUpdate
    ),
    (
      """
      not yet know|do not know|don't know|not yet known|don't yet|do not yet|not yet confirmed|not known yet
      still counting|still checking|cannot say yet|can't say yet|not yet clear|still investigating
      still looking for|unknown
      """, .unknown
    ),
    (
      """
      refund|refunds|refunded|refunding|credit|credits|credited|compensate|compensation|reimburse
      reimbursed|reimbursing|waive|waived|waiving|voucher|vouchers|paid back|pay back|free of charge
      goodwill|pay their|replace every|a free|service credit|made good|make good|remedy
      """, .repair
    ),
    ("thank|thanks|thankful|grateful", .thanks),
    (
      """
      because|caused by|due to|root cause|the reason|as a result of|led to|which meant|so that nothing
      came from|immediate cause|was caused|caused the|triggered|the cause
      """, .cause
    ),
    (
      """
      underlying|nothing stopped|nobody checked|no alarm|no one checked|nothing renewed|did not test
      didn't test|had not tested|not tested|was never added|by hand|insufficient|skeleton crew|no check
      did not have|didn't have|lacked|no second|one pair|in place of|never|nobody|not a week|too late
      """, .condition
    ),
    (
      """
      we failed|we did not|we didn't|we should have|i should have|we took too long|not good enough
      inadequate|we broke|we missed|we chose|we were too slow|we had not|i had not|we never|we relied
      on our side|our process|our failure|our mistake|our contract|our renewal list|before we did
      we counted|our alarm|our own|ours to repair|answering for it|a list we
      """, .ownFailing
    ),
    (
      """
      take responsibility|take full responsibility|takes responsibility|my responsibility
      our responsibility|our failure|my failure|my mistake|our mistake|our fault|my fault|answers for
      answer for|answering for|i am accountable|i'm accountable|responsible for this|buck stops
      that part is ours|ours to repair
      """, .ownership
    ),
    (
      """
      i approved|i decided|i signed|i chose|i changed|i moved|i agreed|i did not|i didn't|i asked for
      i waived|i set|i allowed|i put|i accepted|my decision|i should have|i told|i ordered|i planned
      """, .ownDecision
    ),
    (
      """
      we failed|our failure|we broke|we let you|not acceptable|unacceptable|our mistake|we got this wrong
      this was our|you deserved|deserved better|i failed|we cost you|we know what this|our fault
      trust us to|we kept you|we made you|our job|we are sorry|i am sorry|i'm sorry|we're sorry
      we apologise|we apologize|i apologise|i apologize|we lost|we charged
      """, .acknowledgement
    ),
    (
      """
      it was over|it is over|is over|not over|fully recovered|is resolved|was resolved|were resolved
      restored|back to normal|is fixed|working again|has ended|ended at|was over|still going on
      is still down|full recovery|recovered|remedy is in place|came back|back at|fully restored
      """, .isOver
    ),
    (
      """
      we checked|we compared|we counted|we searched|we read|we watched|we tested|we looked at|audited
      we went through|we verified|compared every|logs show|watched 50|counted from
      """, .checked
    ),
    (
      """
      trust us to|waited|stranded|could not|were turned away|without|missed|overdrawn|stood|ration
      lost a|had to|their keys|their money|rent day|with children|could read|sent home
      """, .stakes
    ),
  ])
}

/// What one sentence shows.
struct SignFinder {
  let sentence: Statement
  let section: SectionKind

  /// The signs of the sentence with their tokens.
  func find() -> [(Sign, Range<Int>)] {
    var found: [(Sign, Range<Int>)] = []
    var phrases = Sign.book.phrases(of: sentence)[...]
    if phrases.isEmpty, !sentence.hasAny([.figure, .apology, .own]) { return [] }
    for index in sentence.span {
      if let phrase = phrases.first, phrase.tokens.lowerBound == index {
        let isInvitation = phrase.sense == .readerAction && isInvitation(phrase.tokens)
        found.append((isInvitation ? .contact : phrase.sense, phrase.tokens))
        phrases.removeFirst()
      }
      let cue = sentence.cue(index)
      if cue.contains(.figure) { figure(at: index, cue, into: &found) }
      if cue.contains(.apology) {
        if isApology(index) { found.append((.apology, index..<(index + 1))) }
      }
      if cue.contains(.own), let promise = nextWord(from: index) {
        found.append((.nextUpdate, promise))
      }
    }
    return found.filter { $0.0 != .unaffected || isNegative($0.1) }
  }

  /// "You can reach me": where to ask, and nothing the reader must do.
  private func isInvitation(_ tokens: Range<Int>) -> Bool {
    sentence.form(tokens.lowerBound) == "you"
      && ["reach", "find", "ask", "phone", "ring", "contact", "write", "email"].contains(
        sentence.form(tokens.upperBound))
  }

  private func isNegative(_ tokens: Range<Int>) -> Bool {
    tokens.count > 1 || sentence.form(tokens.lowerBound) == "unaffected"
  }

  /// "sorry" and the like, said by us, for something.
  private func isApology(_ index: Int) -> Bool {
    let before = (index - 5..<index).contains { sentence.has($0, .own) }
    return before || ["for", "that", ":", "to"].contains(sentence.form(index + 1))
  }

  private static let zones: Words = [
    "utc", "gmt", "bst", "pt", "pst", "pdt", "et", "est", "edt", "ct", "cst", "cdt", "mt", "cet",
    "cest", "ist", "jst", "aest", "time", "z",
  ]

  private static let distances: Words = ["before", "after", "ago", "earlier", "later"]

  private func figure(at index: Int, _ cue: Cue, into found: inout [(Sign, Range<Int>)]) {
    let form = sentence.form(index)
    let one = index..<(index + 1)
    if cue.contains(.weekday) || cue.contains(.month) {
      found.append((.when, one))
      return
    }
    if Clock(at: index, in: sentence) != nil {
      found.append((.when, one))
      let zoned = (index + 1..<index + 4).first { sentence.isOne($0, of: Self.zones) }
      if let zoned { found.append((.zone, index..<(zoned + 1))) }
      return
    }
    if sentence.has(index + 1, .span) || Length(at: index, in: sentence) != nil {
      // "two hours before it began" and "3 days ago" tell when, not how long.
      if sentence.isOne(index + 2, of: Self.distances) { return }
      found.append((.duration, index..<(index + 2)))
      return
    }
    if form.hasSuffix("%"),
      let of = (index + 1..<index + 3).first(where: { sentence.form($0) == "of" })
    {
      found.append((.base, index..<(of + 2)))
    }
    if (index + 1..<index + 4).contains(where: {
      sentence.has($0, .people) || sentence.isOne($0, of: Self.counted)
    }) || (index + 2..<index + 5).contains(where: { sentence.isOne($0, of: Self.hit) }) {
      found.append((.impactCount, index..<(index + 3)))
    }
  }

  private static let counted: Words = [
    "orders", "requests", "payments", "calls", "tickets", "parcels", "hospitals", "schools",
    "shops", "addresses", "letters", "appointments", "bookings", "flights", "trains", "homes",
    "deliveries", "invoices", "messages", "emails", "accounts", "records", "sites", "stores",
    "employees", "people", "patients", "tenants", "pupils",
  ]

  private static let words: Words = [
    "tell", "publish", "share", "write", "report", "send", "post", "update", "confirm", "say",
    "bring", "hear", "know", "announce", "phone", "call",
  ]

  private static let future: Words = ["will"]
  private static let hit: Words = ["affected"]
  private static let rhythms: Words = ["every", "weekly", "daily", "monthly", "hourly"]

  /// "we'll tell you by Friday": who, will, a word of telling, and a day or a rhythm.
  private func nextWord(from index: Int) -> Range<Int>? {
    let form = sentence.form(index)
    let willAt =
      form.hasSuffix("'ll")
      ? index
      : (index + 1..<index + 16).first { next in
        // "We have ordered a bus and will write by noon."
        sentence.isOne(next, of: Self.future)
          && (next == index + 1 || sentence.form(next - 1) == "and")
      }
    let isGoing = form.hasSuffix("'m") || form.hasSuffix("'re")
    guard let start = willAt ?? (isGoing ? index : nil) else { return nil }
    let verb = (start + 1..<start + 4).first { next in
      sentence.isOne(next, of: Self.words) || isGoing && sentence.form(next) == "publishing"
    }
    guard let verb else { return nil }
    let day = (verb + 1..<verb + 30).first { next in
      sentence.has(next, .dated)
        || sentence.isOne(next, of: Self.rhythms)
        || Clock(at: next, in: sentence) != nil
        || sentence.has(next, .figure) && sentence.has(next + 1, .span)
    }
    return day.map { index..<($0 + 1) }
  }
}
