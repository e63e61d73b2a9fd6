/// A time zone by its IANA identifier, such as "America/Los_Angeles".
///
/// Offsets come from the zone data carried in the binary, never from the machine's settings.
package struct Zone: Hashable, Codable, Sendable {
  /// The IANA identifier.
  package let identifier: String

  /// Creates a zone without checking that it exists; ``read(_:in:)`` checks.
  package init(identifier: String) { self.identifier = identifier }

  /// Coordinated universal time.
  package static let utc = Zone(identifier: "UTC")
}
