/// How a draft is written.
package enum DraftFormat: String, CaseIterable, Sendable {
  case markdown, text, html, mail

  /// The format a file's name tells; nil when it tells none.
  package init?(path: String) {
    let name = path.lowercased()
    let endings: [(DraftFormat, [String])] = [
      (.markdown, [".md", ".markdown", ".mdown", ".mkd", ".mdx"]), (.text, [".txt", ".text"]),
      (.html, [".html", ".htm", ".xhtml"]), (.mail, [".eml", ".mail", ".mbox", ".emlx"]),
    ]
    guard let found = endings.first(where: { $0.1.contains(where: name.hasSuffix) }) else {
      return nil
    }
    self = found.0
  }

  /// The format the first bytes of a draft look like.
  package init(sniffing start: some Collection<UInt8>) {
    let head = String(decoding: start.prefix(2048), as: UTF8.self).lowercased()
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0.isWhitespace } }
    let first = lines.first { !isBlank($0) } ?? ""
    let top = lines.prefix(40).prefix(while: { !isBlank($0) })
    func has(_ names: [String]) -> Bool {
      top.contains { line in names.contains { line.hasPrefix($0) } }
    }
    if ["<!doctype html", "<html", "<body"].contains(where: first.hasPrefix) {
      self = .html
    } else if has(["mime-version:", "content-type:", "received:", "return-path:", "message-id:"]) {
      self = .mail
    } else {
      self = .markdown
    }
  }
}
