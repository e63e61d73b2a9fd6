import Foundation

/// One line of a session's journal.
package indirect enum JournalEvent: Hashable, Codable, Sendable {
  /// The session began: the version of the format, and the day relative days are read from.
  case started(format: Int, asOf: String)
  case change(Change)
  /// The question that was asked next; nil when everything was asked.
  case asked(AnswerID?)
  /// The author turned the meter on or off.
  case meter(isOn: Bool)
  /// How much is asked from here on.
  case pace(Pace)
  /// What stood on the line, not yet entered, when the author left.
  case halfTyped(String)
  /// The message was written.
  case finished
  /// Somebody beside the author said something, or something came of it.
  case coaching(Coaching.Event)
  /// What came of one line the author entered: kept whole or not at all.
  case together([JournalEvent])

  /// Whether losing it would lose something the author said.
  var holdsAnswer: Bool {
    switch self {
    case .change, .halfTyped, .finished, .coaching: true
    case .started, .asked, .meter, .pace: false
    case .together(let events): events.contains(where: \.holdsAnswer)
    }
  }
}

/// A journal line as it stands on the disk: a checksum, a space, the event as JSON.
enum JournalLine {
  /// The line with its newline.
  static func encode(_ event: JournalEvent) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(event)
    return Data((checksum(json) + " ").utf8) + json + Data([0x0A])
  }

  /// What a line holds that has its right checksum.
  enum Content: Hashable {
    case event(JournalEvent)
    /// Something only a newer version of the program knows, with what of it is known here.
    case newer([JournalEvent])

    /// The events that are known here.
    var events: [JournalEvent] {
      switch self {
      case .event(let event): [event]
      case .newer(let known): known
      }
    }
  }

  /// What a line without its newline holds; nil when the line is damaged.
  static func read(_ line: Data) -> Content? {
    guard let space = line.firstIndex(of: 0x20) else { return nil }
    let json = Data(line[line.index(after: space)...])
    guard String(decoding: line[..<space], as: UTF8.self) == checksum(json) else { return nil }
    let decoder = JSONDecoder()
    if let event = try? decoder.decode(JournalEvent.self, from: json) { return .event(event) }
    guard let loose = try? decoder.decode(LooseEvent.self, from: json) else { return nil }
    return .newer(loose.known)
  }

  /// The event of a line without its newline; nil when the line is damaged, or newer than this program.
  static func decode(_ line: Data) -> JournalEvent? {
    if case .event(let event)? = read(line) { event } else { nil }
  }

  /// CRC-32 (ISO 3309) in eight hexadecimal digits.
  static func checksum(_ data: Data) -> String {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    let digits = String(~crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// An event that may be unknown here: any JSON object, and what is known of the events it holds together.
private struct LooseEvent: Decodable {
  var known: [JournalEvent] = []

  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The payload of an enum's case, as the compiler's own coding writes it.
  private struct Payload: Decodable {
    var _0: [LooseEvent]
  }

  init(from decoder: any Decoder) throws {
    if let event = try? JournalEvent(from: decoder) {
      known = [event]
      return
    }
    let object = try decoder.container(keyedBy: Name.self)
    let together = try? object.decode(Payload.self, forKey: Name(stringValue: "together"))
    known = together?._0.flatMap(\.known) ?? []
  }
}
