/// A value of JSON, written with its keys in the order given, so that output is the same every time.
package enum JSONText: Sendable {
  case text(String)
  case number(Int)
  case real(Double)
  case flag(Bool)
  case list([JSONText])
  case object([(String, JSONText)])

  /// The value as indented JSON.
  package func written(indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent + 2)
    let close = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .real(let number): return tenth(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let items):
      if items.isEmpty { return "[]" }
      return "[\n" + items.map { margin + $0.written(indent: indent + 2) }.joined(separator: ",\n")
        + close + "]"
    case .object(let pairs):
      if pairs.isEmpty { return "{}" }
      return "{\n"
        + pairs.map { margin + Self.quoted($0) + ": " + $1.written(indent: indent + 2) }
        .joined(separator: ",\n") + close + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 32 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

/// A number with one decimal, in every locale the same.
func tenth(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
