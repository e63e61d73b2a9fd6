/// What an author said of a zone, before it is one.
struct ZoneWords: Hashable, Sendable {
  /// Zones that the words may mean.
  var zones: [Zone]
  /// Whether the words name daylight time; nil when they hold all year.
  var isDaylight: Bool?
  /// A fixed offset in minutes east of UTC.
  var offset: Int?
  /// The words were an abbreviation, in capitals: "PST".
  var abbreviation: String?
  var tokens = 0..<0
}

extension Cursor {
  /// Takes a zone: "PT", "America/New_York", "Pacific time", "Berlin", "+02:00".
  ///
  /// A bare "-07:00" can also be the end of a range, so the caller says whether it counts.
  mutating func takeZone(allowsMinus: Bool = true) throws(Halt) -> ZoneWords? {
    let start = index
    var words = takeIdentifier()
    if words == nil, allowsMinus || !sees("-") { words = try takeOffset() }
    if words == nil { words = takeAbbreviation() ?? takePlace() }
    guard var words else { return nil }
    words.tokens = start..<index
    return words
  }

  private mutating func takeIdentifier() -> ZoneWords? {
    guard peek()?.kind == .word, let mark = peek(1), mark.isGlued,
      mark.form == "/" || ["+", "-"].contains(mark.form) && sees("gmt")
    else { return nil }
    var length = 1
    while length < 12, let token = peek(length), token.isGlued,
      token.kind != .mark || ["/", "_", "-", "+"].contains(token.form)
    {
      length += 1
    }
    while length > 2 {
      let text = source.tokens[index..<(index + length)].map(\.form).joined()
      let fixed = Zone(identifier: text.uppercased())
      if fixed.fixedOffset != nil {
        advance(length)
        return ZoneWords(zones: [fixed])
      }
      if let identifier = ZoneIndex.identifier(text) {
        advance(length)
        return ZoneWords(zones: [Zone(identifier: identifier)])
      }
      length -= 1
    }
    return nil
  }

  /// "+02:00", "UTC+2", "GMT-5", "-0700".
  private mutating func takeOffset() throws(Halt) -> ZoneWords? {
    var trial = self
    let hasName = trial.take(in: ["utc", "gmt"]) != nil
    guard let sign = trial.take(in: ["+", "-"]), let token = trial.peek(), token.isGlued,
      let number = trial.takeDigits(1...4)
    else { return nil }
    let length = token.form.utf8.count
    var (hours, minutes) = length > 2 ? (number / 100, number % 100) : (number, 0)
    if length <= 2, trial.seesGlued(":"), let part = trial.digits(2...2, 1) {
      trial.advance(2)
      minutes = part
    } else if length <= 2, !hasName {
      return nil
    }
    guard hours <= 14, minutes <= 59, hours * 60 + minutes <= 840 else {
      throw .unreadable(Said(FactKey.zoneTooFar))
    }
    if sign == "-" { (hours, minutes) = (-hours, -minutes) }
    self = trial
    return ZoneWords(zones: [], offset: hours * 60 + minutes)
  }

  private mutating func takeAbbreviation() -> ZoneWords? {
    guard let form = peek()?.form, let meaning = ZoneNames.abbreviations[form],
      form != "at" || !hasMoreAfterAt
    else { return nil }
    advance()
    take("time")
    return ZoneWords(
      zones: meaning.zones.map(Zone.init(identifier:)), isDaylight: meaning.isDaylight,
      abbreviation: form.uppercased())
  }

  /// "at" is Atlantic time only at the very end.
  private var hasMoreAfterAt: Bool { peek(1) != nil || peek(-1) == nil }

  private mutating func takePlace() -> ZoneWords? {
    for length in [3, 2, 1] {
      let tokens = (0..<length).compactMap { peek($0) }
      guard tokens.count == length, tokens[0].kind == .word else { continue }
      let name = tokens.map(\.form).joined(separator: " ")
      guard let zone = ZoneNames.names[name] ?? ZoneIndex.city(name) else { continue }
      advance(length)
      let isDaylight: Bool? = take("standard") ? false : take("daylight") ? true : nil
      take("time")
      return ZoneWords(zones: [Zone(identifier: zone)], isDaylight: isDaylight)
    }
    return nil
  }
}
