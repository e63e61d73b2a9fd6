import Record

/// Finds what is wrong with a layout file before the template engine sees it.
struct LayoutCheck {
  var file: LayoutFile
  var page: LayoutPage
  /// The names of the other files it may call.
  var files: [String]

  private static let habits = ["if", "else", "elsif", "elseif", "each", "unless", "with", "for"]

  /// The largest file read, in bytes.
  static let limit = 256 * 1024

  var problems: [Problem] {
    if file.text.utf8.count > Self.limit {
      return [problem(1, 1, "a layout of over 256 KB is no page; keep pictures out of it")]
    }
    let tags = LayoutTag.all(in: file.text)
    return tags.compactMap(problem) + unbalanced(tags) + unsafe
  }

  private func problem(_ line: Int, _ column: Int, _ message: String) -> Problem {
    Problem(file: file.path, line: line, column: column, message: message)
  }

  private func problem(with tag: LayoutTag) -> Problem? {
    message(about: tag).map { problem(tag.line, tag.column, $0) }
  }

  private func message(about tag: LayoutTag) -> String? {
    switch tag.kind {
    case .comment: return nil
    case .open: return "this tag is never closed; end it with '}}'"
    case .foreign: return "'{% %}' is of another template language; write '{{name}}'"
    case .refused("="): return "the braces of tags cannot be changed here"
    case .refused("%"): return "the kind of text is known from the file's name; leave this line out"
    case .refused: return "pages cannot inherit from one another; call a file with '{{> name}}'"
    case .partial: return unknownFile(tag.name)
    case .section, .inverted, .end: return badSection(tag)
    case .value, .unescaped: return badValue(tag)
    }
  }

  private func unknownFile(_ name: String) -> String? {
    if files.contains(name) { return nil }
    return "there is no file '\(name)\(LayoutFile.ending)'\(hint(name, among: files))"
  }

  private func badSection(_ tag: LayoutTag) -> String? {
    let first = tag.name.split(separator: " ").first.map(String.init) ?? ""
    if Self.habits.contains(first) { return foreignWord(first) }
    if tag.name == LayoutPage.optional, page.names.contains(tag.name) { return nil }
    if page.names.contains(tag.name) {
      return "'\(tag.name)' is always there; write '\(place(tag.name))' without a section"
    }
    return unknownName(tag.name)
  }

  private func badValue(_ tag: LayoutTag) -> String? {
    let first = tag.name.split(separator: " ").first.map(String.init) ?? ""
    if Self.habits.contains(first) { return foreignWord(first) }
    guard page.names.contains(tag.name) else { return unknownName(tag.name) }
    guard page == .html else { return nil }
    if tag.name == LayoutPage.markup, tag.kind == .value {
      return "'\(tag.name)' is HTML already; write '\(place(tag.name))'"
    }
    if tag.name != LayoutPage.markup, tag.kind == .unescaped {
      return "'\(tag.name)' is plain words and must be escaped; write '\(place(tag.name))'"
    }
    return nil
  }

  private func foreignWord(_ word: String) -> String {
    page.names.contains(LayoutPage.optional)
      ? "Mustache has no '\(word)'; write '{{#draft}}...{{/draft}}' or '{{^draft}}...{{/draft}}'"
      : "Mustache has no '\(word)'; this page has nothing that may be left out"
  }

  private func unknownName(_ name: String) -> String {
    let known = page.names.map { "'\($0)'" }.joined(separator: ", ")
    return
      "there is nothing called '\(name)'\(hint(name, among: page.names)); a page knows \(known)"
  }

  private func hint(_ name: String, among known: [String]) -> String {
    nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  private func place(_ name: String) -> String {
    page == .html && name == LayoutPage.markup ? "{{{\(name)}}}" : "{{\(name)}}"
  }

  /// Sections that are not closed, or closed and never opened.
  private func unbalanced(_ tags: [LayoutTag]) -> [Problem] {
    var open: [LayoutTag] = []
    for tag in tags {
      switch tag.kind {
      case .section, .inverted: open.append(tag)
      case .end:
        guard let last = open.popLast() else {
          return [problem(tag.line, tag.column, "'{{/\(tag.name)}}' closes nothing")]
        }
        if last.name != tag.name {
          let message = "'{{/\(tag.name)}}' cannot close '\(last.name)' of line \(last.line)"
          return [problem(tag.line, tag.column, message)]
        }
      default: continue
      }
    }
    return open.map { problem($0.line, $0.column, "the section '\($0.name)' is never closed") }
  }

  /// What would run, or fetch something, where a message is opened: it must hold all it shows.
  private var unsafe: [Problem] {
    guard page == .html else { return [] }
    let marks = [
      "<script", "<iframe", "<object", "<embed", "<link", "<form", "@import", "javascript:",
      "http-equiv", "src=\"http", "src='http", "src=http", "src=\"//", "src='//", "url(",
    ]
    return file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, line in
        let lower = line.lowercased()
        return marks.compactMap { mark -> Problem? in
          guard let range = lower.firstRange(of: mark) else { return nil }
          let column = lower.distance(from: lower.startIndex, to: range.lowerBound) + 1
          return problem(
            index + 1, column,
            "'\(mark)' would run or fetch something; a message holds all that it shows")
        }
      }
  }
}
