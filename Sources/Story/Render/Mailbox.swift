import Facts

/// Somebody a mail goes to or comes from.
package struct Mailbox: Hashable, Sendable {
  /// The name shown; may be empty.
  package let name: String
  package let address: String

  /// Creates a mailbox, or returns nil when the address is none that mail carries as it stands.
  ///
  /// An address is ASCII, has one "@" with something on both sides, and none of the marks that
  /// would end it (RFC 5322, 3.4.1); at most 254 characters.
  package init?(name: String = "", address: String) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let marks = Set("()<>[]:;,\\\"".unicodeScalars)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254,
      address.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) && !marks.contains($0) })
    else { return nil }
    (self.name, self.address) = (name, address)
  }

  /// Reads a mailbox as people write one: "ada@x.example", "Ada Kowal <ada@x.example>".
  package init?(written words: String) {
    let bare = words.split(separator: " ").joined(separator: " ")
    guard bare.hasSuffix(">"), let start = bare.lastIndex(of: "<") else {
      self.init(address: bare)
      return
    }
    var name = bare[..<start]
    while name.last == " " { name = name.dropLast() }
    if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") {
      name = name.dropFirst().dropLast()
    }
    let address = bare[bare.index(after: start)...].dropLast()
    self.init(name: String(name).replacing("\\\"", with: "\""), address: String(address))
  }
}

/// When a mail is dated: what the sender's clock shows, and how far it is from UTC.
package struct MailDate: Hashable, Sendable {
  package var day: Day
  package var clock: Clock
  /// Minutes east of UTC, -840 to 840.
  package var offset: Int

  /// Creates a date.
  package init(day: Day, clock: Clock, offset: Int) {
    (self.day, self.clock, self.offset) = (day, clock, offset)
  }

  /// The date of a moment; nil where it has no time of day, or its zone is not known.
  package init?(_ moment: Moment) {
    guard let clock = moment.clock, let instant = moment.instant else { return nil }
    let local = moment.day.ordinal * 86_400 + clock.minutes * 60
    self.init(day: moment.day, clock: clock, offset: (local - instant) / 60)
  }

  /// "Mon, 12 May 2025 09:05:00 +0100" (RFC 5322, 3.3).
  var words: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let east = abs(offset)
    let zone = (offset < 0 ? "-" : "+") + two(east / 60) + two(east % 60)
    let year = String(repeating: "0", count: max(0, 4 - "\(day.year)".count)) + "\(day.year)"
    return "\(day.weekday.rawValue.prefix(3)), \(day.day) \(months[day.month - 1]) \(year) "
      + "\(two(clock.hour)):\(two(clock.minute)):00 \(zone)"
  }
}
