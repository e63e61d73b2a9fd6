import Yams

/// Reads YAML into nodes that know their places, or says what is wrong with it.
package struct YamlSource: Sendable {
  package var file: String
  package var text: String

  /// Creates a source; the file's name is for messages.
  package init(file: String, text: String) { (self.file, self.text) = (file, text) }

  /// The topmost node; nil when the file is empty.
  ///
  /// - Throws: one problem, with its place, when the text is not YAML.
  package func compose() throws(DataFileProblems) -> Node? {
    do {
      // Every scalar is text here; telling numbers and dates apart would cost more than the reading.
      return try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw DataFileProblems(problems: [
        problem(Self.sentence(for: error), at: Self.mark(of: error))
      ])
    } catch {
      throw DataFileProblems(problems: [problem("the file cannot be read as YAML", at: nil)])
    }
  }

  /// A problem at a place in the file.
  package func problem(_ message: String, at mark: Mark?) -> Problem {
    Problem(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, message: message)
  }

  private static func sentence(for error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      "this is not YAML: \(problem)"
    case .duplicatedKeysInMapping(let duplicates, _):
      "the key \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) is given twice"
    default: "the file cannot be read as YAML"
    }
  }

  private static func mark(of error: YamlError) -> Mark? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }
}
