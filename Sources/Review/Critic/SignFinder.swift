import Prose

/// What one sentence shows.
struct SignFinder {
  let sentence: Statement
  let section: SectionKind

  /// The signs of the sentence with their tokens.
  func find() -> [(Sign, Range<Int>)] {
    var found: [(Sign, Range<Int>)] = []
    var phrases = Sign.book.phrases(of: sentence)[...]
    for index in sentence.span {
      while let phrase = phrases.first, phrase.tokens.lowerBound == index {
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
      if cue.contains(.own), let omission = omission(from: index) {
        found.append((.ownFailing, omission))
      }
      if let spared = spared(at: index) { found.append((.unaffected, spared)) }
      if let givenBack = givenBack(at: index) { found.append((.repair, givenBack)) }
      if let learned = learned(from: index) { found.append((.nextUpdate, learned)) }
      if let news = news(at: index) { found.append((.nextUpdate, news)) }
      if let address = address(at: index) { found.append((.contact, address)) }
      if let request = request(at: index) { found.append((.readerAction, request)) }
    }
    if let delay, !found.contains(where: { $0.0 == .duration }) { found.append((.duration, delay)) }
    if let change { found.append((.change, change)) }
    if let earlier { found.append((.condition, earlier)) }
    if let stretch, !found.contains(where: { $0.0 == .duration || $0.0 == .contact }) {
      found.append((.duration, stretch))
    }
    return found
  }

  /// "You can reach me": where to ask, and nothing the reader must do.
  private func isInvitation(_ tokens: Range<Int>) -> Bool {
    sentence.form(tokens.lowerBound) == "you"
      && ["reach", "find", "ask", "phone", "ring", "contact", "write", "email"].contains(
        sentence.form(tokens.upperBound))
  }

  /// "sorry" and the like, said by us, for something.
  private func isApology(_ index: Int) -> Bool {
    let before = (index - 5..<index).contains { sentence.has($0, .own) }
    return before || ["for", "that", ":", "to"].contains(sentence.form(index + 1))
  }

  // MARK: Figures

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
    }) || (index + 2..<index + 5).contains(where: { sentence.form($0) == "affected" })
      || isCount(at: index)
    {
      found.append((.impactCount, index..<(index + 3)))
    }
  }

  private static let counted: Words = [
    "orders", "requests", "payments", "calls", "tickets", "parcels", "hospitals", "schools",
    "shops", "addresses", "letters", "appointments", "bookings", "flights", "trains", "homes",
    "deliveries", "invoices", "messages", "emails", "accounts", "records", "sites", "stores",
    "employees", "people", "patients", "tenants", "pupils",
  ]
}
