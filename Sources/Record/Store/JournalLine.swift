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
  /// What came of one line the author entered: kept whole or not at all.
  case together([JournalEvent])

  /// Whether losing it would lose something the author said.
  var holdsAnswer: Bool {
    switch self {
    case .change, .halfTyped, .finished: true
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

  /// The event of a line without its newline; nil when the line is damaged.
  static func decode(_ line: Data) -> JournalEvent? {
    guard let space = line.firstIndex(of: 0x20) else { return nil }
    let json = Data(line[line.index(after: space)...])
    guard String(decoding: line[..<space], as: UTF8.self) == checksum(json) else { return nil }
    return try? JSONDecoder().decode(JournalEvent.self, from: json)
  }

  /// CRC-32 (ISO 3309) in eight hexadecimal digits.
  private static func checksum(_ data: Data) -> String {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    let digits = String(~crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
