extension Zone: Fact {
  private static let example = "Europe/Berlin, or PT"

  /// Reads a zone by its identifier, a city, or a usual name; asks where a name has several homes.
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Zone> {
    .of(words, example: example) { source throws(Halt) in
      var cursor = Cursor(source)
      cursor.skip(["in", "the", "time", "zone", "timezone", ":"])
      let place = cursor
      guard let found = try cursor.takeZone() else {
        throw .unreadable(
          Said(
            FactKey.zoneUnheard, ["words": String(place.rest.prefix(40)), "example": example]))
      }
      cursor.skip([".", "time", "zone", "timezone", "the", "(", ")"])
      guard cursor.isAtEnd else { throw .stuck(on: cursor, example: example) }
      let zone = try found.only(in: source)
      return (
        zone, zone.identifier == words ? [] : [Said(FactKey.thatIs, ["name": zone.identifier])]
      )
    }
  }

  /// The IANA identifier; reads back as it is.
  package var canonical: String { identifier }
}

extension ZoneWords {
  /// The one zone that the words name, or a question.
  func only(in source: Source) throws(Halt) -> Zone {
    if let offset {
      let fixed = Zone.fixed(minutes: offset)
      if offset == 0 { return fixed }
      throw .ask(
        Said(FactKey.placeOfOffset),
        [
          .init(
            key: "fixed", meaning: Said(FactKey.noPlace, ["offset": fixed.offsetName ?? ""]),
            answer: source.replacing(tokens, with: fixed.identifier))
        ])
    }
    guard zones.count > 1 else { return zones.first ?? .utc }
    throw which(in: source)
  }

  /// Asks which of the zones is meant.
  func which(in source: Source) -> Halt {
    .ask(
      Said(FactKey.whichZone, ["words": abbreviation ?? source.text(tokens)]),
      zones.map { zone in
        .init(
          key: zone.cityName.lowercased(), meaning: zone.identifier,
          answer: source.replacing(tokens, with: zone.identifier))
      })
  }
}

extension Zone {
  /// The last part of the identifier, as a name: "New York".
  var cityName: String {
    let last = identifier.split(separator: "/").last.map(String.init) ?? identifier
    return last.replacing("_", with: " ")
  }

  /// "UTC+5:30" for a fixed offset.
  var offsetName: String? { fixedOffset.map(Zone.offsetName(seconds:)) }

  /// "UTC+5:30"; seconds are left out.
  static func offsetName(seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    if minutes == 0 { return "UTC" }
    let part = minutes % 60 == 0 ? "" : ":\(padded(minutes % 60, to: 2))"
    return "UTC\(seconds < 0 ? "-" : "+")\(minutes / 60)\(part)"
  }
}
