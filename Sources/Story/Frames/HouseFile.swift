import Record
import Yams

/// Reads one file of a team's wording: frame ids with a template under each.
struct HouseFile: YamlFileReader {
  let source: YamlSource
  var problems: [Problem] = []

  init(_ file: PromptFile) { source = YamlSource(file: file.path, text: file.text) }

  /// The wordings that are sound, by frame, each with its place.
  mutating func read() -> [(id: FrameID, frame: HouseFrame, mark: Problem)] {
    guard let root = compose() else {
      // Two braces mean something else to YAML.
      if source.text.contains("{{"), let last = problems.indices.last {
        problems[last].message += "; put every wording in double quotes"
      }
      return []
    }
    guard let mapping = root.mapping else {
      report(
        "expected ids of sentences, each with a wording; \"candor wording\" lists them", at: root)
      return []
    }
    return mapping.compactMap { key, value in
      guard let id = FrameID(rawValue: key.string ?? "") else {
        report(
          unknown("sentence", key.string ?? "", among: FrameID.allCases.map(\.rawValue))
            + "; \"candor wording\" lists them", at: key)
        return nil
      }
      guard let text = value.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
        report("expected a wording for '\(id.rawValue)', in double quotes", at: value)
        return nil
      }
      let mark = source.problem("the sentence '\(id.rawValue)' is worded twice", at: key.mark)
      return frame(id, text, at: value).map { (id, $0, mark) }
    }
  }

  private mutating func frame(_ id: FrameID, _ text: String, at node: Node) -> HouseFrame? {
    let check = HouseCheck(id: id, text: text)
    var faults = check.faults
    guard faults.isEmpty else {
      report(faults, at: node)
      return nil
    }
    do {
      let frame = try HouseFrame(text, of: id, in: source.file)
      faults = check.faults(of: frame)
      report(faults, at: node)
      return faults.isEmpty ? frame : nil
    } catch {
      report("this cannot be read as Mustache (\(error))", at: node)
      return nil
    }
  }

  private mutating func report(_ faults: [HouseCheck.Fault], at node: Node) {
    let start = (line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    let rest = String(source.text.dropping(toLine: start.line, column: start.column))
    for fault in faults {
      var place = (line: 1, column: 1)
      switch fault.place {
      case .start: break
      case .tag(let index):
        let tags = LayoutTag.all(in: rest)
        if tags.indices.contains(index) { place = (tags[index].line, tags[index].column) }
      case .words(let words):
        if let range = rest.lowercased().firstRange(of: words.lowercased()) {
          let before = rest.lowercased()[..<range.lowerBound]
          let line = before.split(separator: "\n", omittingEmptySubsequences: false)
          place = (line.count, (line.last?.count ?? 0) + 1)
        }
      }
      let column = place.line == 1 ? start.column + place.column - 1 : place.column
      problems.append(
        Problem(
          file: source.file, line: start.line + place.line - 1, column: column,
          message: fault.message))
    }
  }
}

extension String {
  /// What stands from a place on; lines and columns count from 1.
  fileprivate func dropping(toLine line: Int, column: Int) -> Substring {
    var rest = self[...]
    for _ in 1..<max(1, line) {
      guard let end = rest.firstIndex(where: \.isNewline) else { return "" }
      rest = rest[rest.index(after: end)...]
    }
    return rest.dropFirst(column - 1)
  }
}
