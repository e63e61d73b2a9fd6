import Foundation

/// Which column of a table holds what.
struct TableColumns: Hashable, Sendable {
  var time: Int
  var text: Int
  var date: Int?
  var zone: Int?
  var actor: Int?
  var result: Int?
  var kind: Int?
  /// The zone in the head of the time column: "Time (UTC)".
  var headerZone: String?
  /// The names of the columns that nothing is read from.
  var unused: [String] = []

  private static let times: Set<String> = [
    "time", "timestamp", "when", "at", "date/time", "date time", "datetime", "date and time", "ts",
    "created at", "created", "occurred at", "start", "start time", "started", "started at", "clock",
    "hour", "event time",
  ]
  private static let dates: Set<String> = ["date", "day"]
  private static let zones: Set<String> = ["zone", "tz", "timezone", "time zone"]
  private static let actors: Set<String> = [
    "who", "actor", "user", "person", "owner", "name", "author", "by", "speaker", "sender", "from",
    "agent", "team", "responder", "username", "who/what", "role", "real name", "actors",
  ]
  private static let texts: Set<String> = [
    "event", "events", "description", "message", "what", "action", "actions", "summary", "details",
    "note", "notes", "text", "activity", "did", "what happened", "update", "content", "body",
    "entry", "comment", "step",
  ]
  private static let results: Set<String> = ["result", "outcome", "effect", "results"]
  private static let kinds: Set<String> = ["kind", "type", "category", "phase", "stage", "status"]

  /// Reads the names of the columns; nil when none is a time, or none says what happened.
  init?(header: [String]) {
    var found: [Int: Set<String>] = [:]
    let names = header.map(Self.name)
    func first(_ set: Set<String>) -> Int? {
      let index = names.indices.first { found[$0] == nil && set.contains(names[$0]) }
      if let index { found[index] = set }
      return index
    }
    let time = first(Self.times)
    let date = first(Self.dates)
    guard let when = time ?? date, let text = first(Self.texts) else { return nil }
    (self.time, self.text, self.date) = (when, text, time == nil ? nil : date)
    (zone, actor) = (first(Self.zones), first(Self.actors))
    (result, kind) = (first(Self.results), first(Self.kinds))
    headerZone = Self.bracketed(header[when])
    unused = names.indices.filter { found[$0] == nil && !header[$0].isEmpty }.map { header[$0] }
  }

  /// Takes the first column for the time, the last for what happened, and one between for who acted.
  init?(guessing rows: [[String]]) {
    let count = rows.map(\.count).min() ?? 0
    guard count > 1 else { return nil }
    let isTime: (Int) -> Bool = { column in
      rows.allSatisfy { row in
        let cell = Array(row[column])
        var scanner = StampScanner(cell)
        return scanner.takeStamp() != nil && scanner.index == cell.count
      }
    }
    guard isTime(0) else { return nil }
    let isSplit = count > 2 && isTime(1)
    (date, time) = (isSplit ? 0 : nil, isSplit ? 1 : 0)
    let next = time + 1
    guard next < count else { return nil }
    (actor, text) = next + 1 < count ? (next, next + 1) : (nil, next)
  }

  /// "Time (UTC)" and "time_utc" are both "time".
  private static func name(_ header: String) -> String {
    var name = header.lowercased().replacingOccurrences(of: "_", with: " ")
    if let bracket = name.firstIndex(where: { "([".contains($0) }) {
      name = String(name[..<bracket])
    }
    name = name.trimmingCharacters(in: CharacterSet(charactersIn: " *`\"'"))
    for zone in [" utc", " pt", " et", " gmt"] where name.hasSuffix(zone) {
      name.removeLast(zone.count)
    }
    return name
  }

  private static func bracketed(_ header: String) -> String? {
    let upper = header.uppercased()
    for zone in ["_UTC", " UTC", "_GMT"] where upper.hasSuffix(zone) {
      return String(zone.dropFirst())
    }
    guard let open = header.firstIndex(where: { "([".contains($0) }),
      let close = header.lastIndex(where: { ")]".contains($0) }), open < close
    else { return nil }
    return String(header[header.index(after: open)..<close])
  }
}
