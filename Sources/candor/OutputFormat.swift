import ArgumentParser
import Interview
import Record
import Story

extension Format: ExpressibleByArgument {}

/// What the message is written as, and in whose pages.
struct OutputFormat: ParsableArguments {
  @Option(help: "What to write the message as.")
  var format: Format = .markdown

  /// Our pages with those of a team's prompts folder (its `layouts`) in their place.
  ///
  /// - Throws: ``Refusal`` with every problem of every file: a page a team keeps is never passed over.
  static func layouts(in prompts: String?) throws -> Layouts {
    guard let prompts else { return .builtIn }
    let part = PromptPart("layouts", of: prompts, endingIn: LayoutFile.ending)
    let layouts =
      part.files.isEmpty
      ? .builtIn
      : Layouts(overriding: part.files.map { LayoutFile(path: $0.path, text: $0.text) })
    let problems = part.problems + layouts.problems
    guard problems.isEmpty else {
      let list = DataFileProblems(problems: problems)
      throw Refusal("the layouts in \(prompts) cannot be used as they stand:\n\(list)")
    }
    return layouts
  }
}

extension World {
  /// Says what a message had no room for in its channel.
  static func complain(about rendered: Rendered, in wording: Wording = .english) {
    if rendered.leftOut.isEmpty { return }
    complain(wording(.noRoomFor))
    for sentence in rendered.leftOut { complain("  - \(sentence)") }
  }
}
