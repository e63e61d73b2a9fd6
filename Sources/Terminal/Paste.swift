/// Pasted or edited bytes as text for one line: line ends become newlines, control characters
/// other than tabs go, and so do newlines at the end.
func cleanedPaste(_ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  var clean = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0D: clean.append("\n")
    case 0x0A: if !afterReturn { clean.append("\n") }
    case 0x09: clean.append(scalar)
    case 0..<0x20, 0x7F...0x9F: break
    default: clean.append(scalar)
    }
    afterReturn = scalar.value == 0x0D
  }
  while clean.last == "\n" { clean.removeLast() }
  return String(clean)
}
