import Mustache
import Record

/// One page with every file it calls.
struct LayoutSet {
  var page: LayoutPage
  /// The files at hand by name, a team's before ours.
  private var files: [String: LayoutFile] = [:]
  private var teamPaths: Set<String>

  init(page: LayoutPage, team: [LayoutFile], ours: [LayoutFile]) {
    self.page = page
    teamPaths = Set(team.map(\.path))
    for file in ours + team where LayoutPage.kind(of: file.name) == page {
      files[file.name] = file
    }
  }

  /// The files the page calls, itself first, each once.
  var reached: [LayoutFile] {
    var found: [LayoutFile] = []
    var waiting = [page.rawValue]
    while let name = waiting.popLast() {
      guard let file = files[name], !found.contains(file) else { continue }
      found.append(file)
      waiting += Self.calls(of: file).map(\.name)
    }
    return found
  }

  /// Whether a file of the team's is among them.
  var isOverridden: Bool { reached.contains { teamPaths.contains($0.path) } }

  /// The page, ready to be filled.
  ///
  /// - Throws: every problem of its files, or those of the page tried out.
  func checked() throws(DataFileProblems) -> MustacheLibrary {
    let names = files.keys.filter { $0 != page.rawValue }.sorted()
    var problems = reached.flatMap { file in
      LayoutCheck(file: file, page: page, files: names).problems
    }
    if problems.isEmpty { problems = cycles }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    let library = try library()
    problems = Trial(page: page, files: reached).problems(of: library)
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    return library
  }

  /// The files as templates, the kind of text put first in each.
  ///
  /// - Throws: what the template engine says of a file, with its place.
  func library() throws(DataFileProblems) -> MustacheLibrary {
    var library = MustacheLibrary()
    for file in reached {
      let pragma = "{{% CONTENT_TYPE:\(page.contentType)}}\n"
      do {
        try library.register(pragma + file.text, named: file.name)
      } catch let error as MustacheTemplate.ParserError {
        throw Self.problem(
          file, max(1, error.context.lineNumber - 1), error.context.columnNumber,
          "this cannot be read as Mustache (\(error.error))")
      } catch {
        throw Self.problem(file, 1, 1, "this cannot be read as Mustache (\(error))")
      }
    }
    return library
  }

  private static func problem(
    _ file: LayoutFile, _ line: Int, _ column: Int, _ message: String
  ) -> DataFileProblems {
    DataFileProblems(
      problems: [Problem(file: file.path, line: line, column: column, message: message)])
  }

  private static func calls(of file: LayoutFile) -> [LayoutTag] {
    LayoutTag.all(in: file.text).filter { $0.kind == .partial }
  }

  /// Files that call themselves, in one step or several: the engine would never return.
  private var cycles: [Problem] {
    reached.flatMap { file in
      Self.calls(of: file).filter { reaches($0.name, file.name) }.map { tag in
        Problem(
          file: file.path, line: tag.line, column: tag.column,
          message: "'{{> \(tag.name)}}' leads back to this very file")
      }
    }
  }

  private func reaches(_ start: String, _ goal: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [start]
    while let name = waiting.popLast() {
      if name == goal { return true }
      guard seen.insert(name).inserted, let file = files[name] else { continue }
      waiting += Self.calls(of: file).map(\.name)
    }
    return false
  }
}

/// A page filled with words of ours, to see what comes out before an author's words go in.
private struct Trial {
  var page: LayoutPage
  var files: [LayoutFile]

  func problems(of library: MustacheLibrary) -> [Problem] {
    for asDraft in [false, true] {
      let root = LayoutRoot(page.trial(asDraft: asDraft))
      let text = library.render(root, withTemplate: page.rawValue) ?? ""
      if let name = root.unknown.first { return [problem("there is nothing called '\(name)'")] }
      let found = page.required.compactMap { misplaced($0, in: text) } + flaws(in: text)
      if !found.isEmpty { return found.map(problem) }
    }
    return []
  }

  private func problem(_ message: String) -> Problem {
    Problem(file: files.first?.path ?? page.rawValue, line: 1, column: 1, message: message)
  }

  private func misplaced(_ name: String, in text: String) -> String? {
    let count = text.ranges(of: LayoutPage.probe(name)).count
    // A title may say the headline or the subject once more; the message itself stands once.
    if count == 0 { return "the page never places '\(name)'" }
    return count > 1 && name == LayoutPage.markup ? "the page places '\(name)' \(count) times" : nil
  }

  /// Braces, "nil", empty bullets and empty headings in what comes out.
  private func flaws(in text: String) -> [String] {
    let own = files.map(\.text).joined()
    var found: [String] = []
    for mark in ["{{", "}}", "Optional("] where text.contains(mark) && !isStyle(mark) {
      found.append("'\(mark)' would stand in the message")
    }
    if text.contains("nil"), !own.contains("nil") {
      found.append("'nil' would stand in the message")
    }
    for line in text.split(separator: "\n").map({ $0.filter { !$0.isWhitespace } }) {
      let isEmpty = ["-", "*", "\u{2022}"].contains(line) || line.allSatisfy { $0 == "#" }
      if isEmpty, !line.isEmpty {
        found.append("an empty bullet or heading would stand in the message")
      }
      for tag in ["<li></li>", "<h1></h1>", "<h2></h2>", "<p></p>", "<title></title>"]
      where line.contains(tag) {
        found.append("'\(tag)' would stand empty in the message")
      }
    }
    return found
  }

  /// Style sheets close two braces at once.
  private func isStyle(_ mark: String) -> Bool { page == .html && mark == "}}" }
}
