import ArgumentParser
import Foundation
import Story

extension Format: ExpressibleByArgument {}

/// What the message is written as, and in whose pages.
struct OutputFormat: ParsableArguments {
  @Option(help: "What to write the message as.")
  var format: Format = .markdown

  /// Our pages with those of a team's prompts folder (its `layouts`) in their place.
  static func layouts(in prompts: String?) -> Layouts {
    guard let prompts else { return .builtIn }
    let folder = prompts + "/layouts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { $0.hasSuffix(LayoutFile.ending) && !$0.hasPrefix(".") }.sorted()
      .compactMap { name -> LayoutFile? in
        let path = "\(folder)/\(name)"
        return FileManager.default.contents(atPath: path).map {
          LayoutFile(path: path, text: String(decoding: $0, as: UTF8.self))
        }
      }
    return files.isEmpty ? .builtIn : Layouts(overriding: files)
  }
}

extension World {
  /// Says which of the team's pages could not be used.
  static func complain(about layouts: Layouts) {
    if layouts.problems.isEmpty { return }
    complain(
      "Your layouts cannot all be used; the built-in pages stand in for those with a problem:")
    for problem in layouts.problems { complain("  \(problem)") }
  }

  /// Says what a message had no room for in its channel.
  static func complain(about rendered: Rendered) {
    if rendered.leftOut.isEmpty { return }
    complain("Left out, because there was no room for it:")
    for sentence in rendered.leftOut { complain("  - \(sentence)") }
  }
}
