/// Text from people made safe to print: control characters cannot move the cursor, change
/// colours or reorder the row.
///
/// Newlines and tabs stay; others are shown as `^X` or, when invisible, as `<U+202E>`.
package func sanitised(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
  return sanitised(text.unicodeScalars)
}

/// As `sanitised`, on one row: newlines and tabs become spaces.
package func sanitisedRow(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var row = String.UnicodeScalarView()
  var last: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if scalar == "\n", last == "\r" { row.removeLast() }
    row.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    last = scalar
  }
  return sanitised(row)
}

private func sanitised(_ scalars: String.UnicodeScalarView) -> String {
  var safe = ""
  for scalar in scalars { append(scalar, to: &safe) }
  return safe
}

private func append(_ scalar: Unicode.Scalar, to safe: inout String) {
  switch scalar.value {
  case 0x0A, 0x09: safe.unicodeScalars.append(scalar)
  case 0..<0x20: safe += "^" + String(UnicodeScalar(UInt8(scalar.value) + 0x40))
  case 0x7F: safe += "^?"
  case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069, 0xFEFF:
    safe += "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
  default: safe.unicodeScalars.append(scalar)
  }
}
