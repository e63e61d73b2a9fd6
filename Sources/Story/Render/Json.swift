/// A JSON value whose keys keep their order (RFC 8259).
enum Json: ExpressibleByArrayLiteral {
  case null
  case number(Int)
  case text(String)
  case list([Json])
  case object([(String, Json)])

  init(arrayLiteral members: (String, Json)...) { self = .object(members) }

  static func + (value: Json, more: [(String, Json)]) -> Json {
    if case .object(let members) = value { .object(members + more) } else { value }
  }

  /// The value as text, two spaces a level; small values stay on one line.
  func written(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .number(let number): return "\(number)"
    case .text(let text): return Self.quoted(text)
    case .list(let items):
      if items.isEmpty { return "[]" }
      let lines = items.map { inner + $0.written(indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let members):
      let isSmall = members.allSatisfy { $0.1.isSmall }
      let pairs = members.map { "\(Self.quoted($0.0)): \($0.1.written(indent: inner))" }
      if isSmall { return "{\(pairs.joined(separator: ", "))}" }
      return "{\n\(pairs.map { inner + $0 }.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  private var isSmall: Bool {
    switch self {
    case .null, .number, .text: true
    case .list, .object: false
    }
  }

  /// Text in quotes; what does not show, or would turn the reading direction, is escaped.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x0A: out += "\\n"
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
