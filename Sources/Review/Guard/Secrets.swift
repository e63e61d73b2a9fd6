/// Finds what must not be written anywhere: keys, tokens, passwords, long random strings, private keys.
package enum Secrets {
  /// Where secrets stand in a text, as UTF-8 offsets, in order and without overlap.
  package static func ranges(in text: String) -> [Range<Int>] {
    let scan = Scan(text)
    var found = keyBlocks(in: text)
    for index in scan.words.indices {
      if let told = told(at: index, in: scan) { found.append(told) }
      found += pieces(of: scan.words[index])
    }
    return found.sorted { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
      .reduce(into: []) { kept, range in
        if range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
      }
  }

  /// The text with every secret replaced by stars; at most its first three characters are left.
  package static func masked(_ text: String) -> String {
    let ranges = ranges(in: text)
    guard !ranges.isEmpty else { return text }
    var out = ""
    var end = 0
    for range in ranges {
      let secret = text.words(in: range)
      out += text.words(in: end..<range.lowerBound)
      out += (secret.count > 15 ? String(secret.prefix(3)) : "") + "****"
      end = range.upperBound
    }
    return out + text.words(in: end..<text.utf8.count)
  }

  // MARK: Private keys

  private static func keyBlocks(in text: String) -> [Range<Int>] {
    guard text.contains("PRIVATE KEY-----") else { return [] }
    var found: [Range<Int>] = []
    var rest = text[...]
    while let begin = rest.firstRange(of: "-----BEGIN ") {
      let end =
        rest[begin.upperBound...].firstRange(of: "-----END ")
        .flatMap { rest[$0.upperBound...].firstRange(of: "-----") }?.upperBound ?? rest.endIndex
      found.append(
        text.utf8.distance(
          from: text.startIndex, to: begin.lowerBound)..<text.utf8.distance(
            from: text.startIndex, to: end))
      rest = rest[end...]
    }
    return found
  }

  // MARK: Secrets said to be such

  private static let names = [
    "password", "passwd", "pwd", "passphrase", "secret", "token", "api_key", "apikey", "api-key",
    "access_key", "secret_key", "client_secret", "private_key", "access_token", "auth_token", "sig",
  ]
  private static let codes: Set<String> = ["pin", "passcode"]
  private static let doors: Set<String> = ["door", "alarm", "access", "entry", "gate", "safe"]

  /// "Password: x7Kd!20", "the door code is 4471", "Bearer 0f3..."; the value alone.
  private static func told(at index: Int, in scan: Scan) -> Range<Int>? {
    var value = index + 1
    let isLinked = ["is", "was", "=", ":", "to"].contains(scan.form(value))
    if isLinked { value += 1 }
    guard scan.words.indices.contains(value) else { return nil }
    let word = scan.words[value]
    let hasColon = scan.text.words(in: scan.words[index].range.upperBound..<word.range.lowerBound)
      .contains { $0 == ":" || $0 == "=" }
    guard isLinked || hasColon || scan.form(index) == "bearer" else { return nil }
    if scan.form(index) == "bearer" { return isMixed(word.text, atLeast: 16) ? word.range : nil }
    if names.contains(where: { scan.form(index).hasSuffix($0) }) {
      return isMixed(word.text, atLeast: 6) || isDigits(word.text, 6...12) ? word.range : nil
    }
    let isCode =
      codes.contains(scan.form(index))
      || scan.form(index) == "code" && doors.contains(scan.form(index - 1))
    return isCode && isDigits(word.text, 3...8) ? word.range : nil
  }

  private static func isMixed(_ text: String, atLeast length: Int) -> Bool {
    text.count >= length && !text.contains("://")
      && text.contains(where: \.isLetter)
      && text.contains { !$0.isLetter && $0 != "-" && $0 != "'" }
      && !text.allSatisfy { $0 == "*" } && text.first?.isNumber != nil
  }

  private static func isDigits(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.count) && text.allSatisfy(\.isDigit)
  }

  // MARK: Secrets by their shape

  private static let separators = Set("=&?\"'`,;()<>|{}[]".utf8)

  /// The secrets inside one word, which may hold keys and values: "token=9f...", "https://x?sig=...".
  private static func pieces(of word: Scan.Word) -> [Range<Int>] {
    if let login = login(in: word) { return [login] }
    let bytes = Array(word.text.utf8)
    var found: [Range<Int>] = []
    var start = 0
    var name = ""
    var hasEquals = false
    for end in 0...bytes.count where end == bytes.count || separators.contains(bytes[end]) {
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      let isValue = start > 0 && "='\"`".utf8.contains(bytes[start - 1]) && hasEquals
      let range = word.range.lowerBound + start..<word.range.lowerBound + end
      let isNamed = isValue && names.contains(where: name.hasSuffix) && piece.count > 3
      if isNamed && !harmless.contains(piece.lowercased()) || isToken(piece) { found.append(range) }
      if !piece.isEmpty { (name, hasEquals) = (piece.lowercased(), false) }
      if end < bytes.count, bytes[end] == 61 { hasEquals = true }
      start = end + 1
    }
    return found
  }

  private static let harmless: Set<String> = [
    "none", "null", "true", "false", "required", "optional", "****", "xxxx", "hidden", "redacted",
  ]

  /// The password of "scheme://user:password@host", with the user before it.
  private static func login(in word: Scan.Word) -> Range<Int>? {
    guard let scheme = word.text.firstRange(of: "://") else { return nil }
    let rest = word.text[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":"),
      authority.distance(from: colon, to: at) > 1
    else { return nil }
    let utf8 = word.text.utf8
    let start = utf8.distance(from: utf8.startIndex, to: scheme.upperBound)
    let end = utf8.distance(from: utf8.startIndex, to: at)
    return word.range.lowerBound + start..<word.range.lowerBound + end
  }

  /// Prefixes that services give their tokens, with the least that follows.
  private static let prefixes: [(String, Int)] = [
    ("AKIA", 16), ("ASIA", 16), ("ghp_", 20), ("gho_", 20), ("ghu_", 20), ("ghs_", 20),
    ("ghr_", 20), ("github_pat_", 20), ("glpat-", 15), ("xoxb-", 10), ("xoxp-", 10), ("xoxa-", 10),
    ("xoxs-", 10), ("xapp-", 10), ("sk_live_", 10), ("sk_test_", 10), ("rk_live_", 10),
    ("whsec_", 10), ("sk-", 20), ("AIza", 30), ("SG.", 20), ("npm_", 20), ("hf_", 20),
    ("pypi-", 20), ("dop_v1_", 20), ("shpat_", 20), ("ya29.", 20),
  ]

  private static func isToken(_ piece: String) -> Bool {
    guard piece.utf8.count > 12, piece.allSatisfy({ $0.isPlain || "+/_-=.:".contains($0) }) else {
      return false
    }
    if piece.contains(where: \.isDigit),
      prefixes.contains(where: { piece.hasPrefix($0.0) && piece.count >= $0.0.count + $0.1 })
    {
      return true
    }
    let dots = piece.split(separator: ".")
    if piece.hasPrefix("eyJ"), dots.count >= 2, dots[0].count > 9, dots[1].count > 9 { return true }
    if piece.contains("://") || isUUID(piece) { return false }
    if piece.split(whereSeparator: { "-_./:+".contains($0) }).contains(where: isRandom) {
      return true
    }
    return piece.contains(where: { "+/".contains($0) }) && isBase64(piece)
  }

  private static func isUUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(\.isHex) }
  }

  /// Twenty characters or more in which letters and digits change places too often for a word or number.
  private static func isRandom(_ part: Substring) -> Bool {
    guard part.count >= 20 else { return false }
    let digits = part.count(where: \.isDigit)
    guard digits > 1, part.count - digits > 1 else { return false }
    return changes(in: part) { $0.isDigit } >= 4
      || changes(in: part) { $0.isUppercase } >= 8 && digits > 0
  }

  private static func isBase64(_ piece: String) -> Bool {
    piece.count >= 32 && !piece.hasPrefix("/") && piece.contains(where: \.isDigit)
      && piece.contains(where: \.isUppercase) && piece.contains(where: \.isLowercase)
      && changes(in: piece[...]) { $0.isUppercase } >= 8
  }

  /// How often neighbours differ in a property.
  private static func changes(in text: Substring, _ property: (Character) -> Bool) -> Int {
    zip(text, text.dropFirst()).count { property($0) != property($1) }
  }
}
