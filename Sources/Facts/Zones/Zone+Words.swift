extension Zone {
  /// The name for sentences: "PT" where one name holds all year, "CET" or "CEST", else "UTC+5:30".
  package func shortName(at moment: Moment) -> String {
    let family = ZoneFamily.of(self)
    if let generic = family?.generic { return generic }
    let noon = moment.day.ordinal * 86_400 + 43_200
    let instant = moment.zone == self ? moment.instant ?? noon : moment.instant ?? noon
    if let family, let name = name(of: family, at: instant) { return name }
    return offset(at: instant).map(Zone.offsetName(seconds:)) ?? identifier
  }

  private func name(of family: ZoneFamily, at instant: Int) -> String? {
    let name: String
    if let daylight = family.daylight, isSummer(at: instant) {
      name = daylight
    } else {
      name = family.standard
    }
    return ZoneFamily.ambiguous.contains(name) ? nil : name
  }
}
