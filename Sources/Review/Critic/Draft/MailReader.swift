/// Reads a mail: its subject, then the parts that are text, decoded; attachments are passed over.
struct MailReader {
  private var headers = MailHeaders()
  private var state = State.headers
  /// The multipart parts we are in, outermost first.
  private var parts: [Part] = []
  private var decoder = MailDecoder()
  private var text: MarkdownReader?
  private var html: HTMLReader?
  private var isTop = true

  private enum State { case headers, body, preamble }
  private struct Part {
    var boundary: [UInt8]
    /// Of alternatives, the first that can be read is read.
    var isAlternative: Bool
    var isRead = false
  }

  /// Deeper nesting than any mailer makes is passed over.
  private static let deepest = 20

  mutating func take(_ line: DraftLine, into blocks: inout [DraftBlock]) {
    if !parts.isEmpty, line.bytes.starts(with: [45, 45]), boundary(line, &blocks) { return }
    switch state {
    case .preamble: break
    case .headers:
      if line.bytes.allSatisfy({ $0 <= 32 }) {
        endHeaders(into: &blocks)
      } else {
        headers.take(line)
      }
    case .body:
      for decoded in decoder.decode(line) { feed(decoded, &blocks) }
    }
  }

  mutating func finish(into blocks: inout [DraftBlock]) {
    if state == .headers { endHeaders(into: &blocks) }
    endBody(into: &blocks)
  }

  private mutating func feed(_ line: DraftLine, _ blocks: inout [DraftBlock]) {
    text?.take(line, into: &blocks)
    html?.take(line, into: &blocks)
  }

  private mutating func endBody(into blocks: inout [DraftBlock]) {
    for line in decoder.finish() { feed(line, &blocks) }
    text?.finish(into: &blocks)
    html?.finish(into: &blocks)
    (text, html) = (nil, nil)
  }

  /// Whether the line parts two bodies or ends the last one.
  private mutating func boundary(_ line: DraftLine, _ blocks: inout [DraftBlock]) -> Bool {
    for depth in parts.indices.reversed() {
      let boundary = parts[depth].boundary
      guard line.bytes.dropFirst(2).starts(with: boundary) else { continue }
      endBody(into: &blocks)
      let isLast = line.bytes.dropFirst(2 + boundary.count).starts(with: [45, 45])
      parts.removeSubrange((isLast ? depth : depth + 1)...)
      headers = MailHeaders()
      state = isLast ? .preamble : .headers
      return true
    }
    return false
  }

  private mutating func endHeaders(into blocks: inout [DraftBlock]) {
    if isTop, let subject = headers.subject() { blocks.append(subject) }
    isTop = false
    state = .body
    let type = headers.value(of: "content-type").lowercased()
    let kind = type.prefix { $0 != ";" }.filter { !$0.isWhitespace }
    if kind.hasPrefix("multipart/"), parts.count < Self.deepest {
      let boundary = MailHeaders.parameter("boundary", of: headers.value(of: "content-type"))
      guard !boundary.isEmpty else { return }
      parts.append(
        Part(boundary: Array(boundary.utf8), isAlternative: kind == "multipart/alternative"))
      state = .preamble
      return
    }
    let isAttached = headers.value(of: "content-disposition").lowercased().hasPrefix("attachment")
    let alternative = parts.lastIndex { $0.isAlternative }
    if isAttached || alternative.map({ parts[$0].isRead }) ?? false { return }
    let isHTML = kind == "text/html"
    guard isHTML || kind.isEmpty || kind == "text/plain" || kind == "text/markdown" else { return }
    if let alternative { parts[alternative].isRead = true }
    if isHTML {
      html = HTMLReader()
    } else {
      text = MarkdownReader(isMarkdown: kind == "text/markdown")
    }
    decoder = MailDecoder(
      encoding: headers.value(of: "content-transfer-encoding").lowercased(),
      charset: MailHeaders.parameter("charset", of: type))
  }
}

/// The header lines of a mail or of a part, unfolded.
struct MailHeaders {
  private var fields: [(name: String, value: Gathered, raws: [RawLine])] = []

  /// No mail has more headers, and no header is longer, than we keep.
  private static let most = 400
  private static let longest = 8192

  mutating func take(_ line: DraftLine) {
    if let first = line.bytes.first, first == 32 || first == 9, !fields.isEmpty {
      guard fields[fields.count - 1].value.bytes.count < Self.longest else { return }
      for (index, byte) in line.bytes.enumerated() {
        fields[fields.count - 1].value.append(byte == 9 ? 32 : byte, from: line.source(of: index))
      }
      fields[fields.count - 1].raws += line.raws
      return
    }
    guard fields.count < Self.most, let colon = line.bytes.prefix(80).firstIndex(of: 58) else {
      return
    }
    var value = Gathered()
    for index in (colon + 1)..<max(colon + 1, line.bytes.count) {
      value.append(line.bytes[index], from: line.source(of: index))
    }
    let name = String(decoding: line.bytes[..<colon], as: UTF8.self).lowercased()
    fields.append((name, value, line.raws))
  }

  /// The value of a header without blanks at its start; empty when there is none.
  func value(of name: String) -> String {
    guard let field = fields.first(where: { $0.name == name }) else { return "" }
    return String(decoding: field.value.bytes.drop { $0 <= 32 }, as: UTF8.self)
  }

  /// `boundary="x"` or `charset=utf-8` behind a content type.
  static func parameter(_ name: String, of value: String) -> String {
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2,
        pair[0].filter({ !$0.isWhitespace }).lowercased() == name
      else { continue }
      let text = pair[1].drop(while: \.isWhitespace)
      if text.first == "\"" { return String(text.dropFirst().prefix { $0 != "\"" }) }
      return String(text.prefix { !$0.isWhitespace })
    }
    return ""
  }

  /// The subject with its encoded words decoded.
  func subject() -> DraftBlock? {
    guard let field = fields.first(where: { $0.name == "subject" }) else { return nil }
    let bytes = field.value.bytes
    var words = Gathered()
    var index = 0
    while index < bytes.count {
      if bytes.has("=?", at: index), let (text, end) = Self.encodedWord(bytes, at: index) {
        words.append(text, from: field.value.runs.source(of: index))
        index = end
        // White space between two encoded words is none.
        let next = bytes[index...].drop { $0 <= 32 }.startIndex
        if bytes.has("=?", at: next) { index = next }
      } else {
        words.append(bytes[index], from: field.value.runs.source(of: index))
        index += 1
      }
    }
    return words.block(.subject, field.raws)
  }

  /// "=?utf-8?B?...?=" after RFC 2047.
  private static func encodedWord(_ bytes: [UInt8], at start: Int) -> ([UInt8], Int)? {
    guard let first = bytes.position(of: "?", from: start + 2, reach: 40),
      first + 3 < bytes.count, bytes[first + 2] == 63,
      let end = bytes.position(of: "?=", from: first + 3, reach: 200)
    else { return nil }
    let charset = String(decoding: bytes[(start + 2)..<first], as: UTF8.self).lowercased()
    let payload = Array(bytes[(first + 3)..<end])
    let isBase64 = bytes[first + 1] | 32 == 98
    let decoded =
      isBase64
      ? Base64.decode(payload)
      : QuotedPrintable.decode(payload.map { $0 == 95 ? 32 : $0 })
    return (Charset(charset).utf8(decoded), end + 2)
  }
}
