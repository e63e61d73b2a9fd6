import Foundation

/// Looks zones up by identifier and by city, whatever their case.
enum ZoneIndex {
  private static let byIdentifier: [String: String] = Dictionary(
    TimeZone.knownTimeZoneIdentifiers.map { ($0.lowercased(), $0) }, uniquingKeysWith: { a, _ in a }
  )

  private static let byCity: [String: String] = Dictionary(
    TimeZone.knownTimeZoneIdentifiers.compactMap { identifier in
      identifier.split(separator: "/").dropFirst().last.map {
        ($0.lowercased().replacing("_", with: " "), identifier)
      }
    }, uniquingKeysWith: { a, _ in a })

  /// The zone of an IANA identifier, such as "europe/berlin"; nil when there is none.
  static func identifier(_ words: String) -> String? {
    if ["utc", "etc/utc", "etc/gmt"].contains(words) { return "UTC" }
    guard words.utf8.count <= 40, words.contains("/") else { return nil }
    if let known = byIdentifier[words] { return known }
    // The list leaves out names that the data holds, such as "Asia/Kolkata".
    let parts = words.split(separator: "/").map(capitalised)
    let spelled = parts.joined(separator: "/")
    return parts.count > 1 && TimeZone(identifier: spelled) != nil ? spelled : nil
  }

  private static func capitalised(_ part: Substring) -> String {
    if part.utf8.count == 2 { return part.uppercased() }
    if part.hasPrefix("gmt") { return part.uppercased() }
    return part.split(separator: "_", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "_")
  }

  /// The zone of a city, in lower case: "new york".
  static func city(_ name: String) -> String? { byCity[name] }
}
