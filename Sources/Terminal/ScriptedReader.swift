/// Answers prompts from a list, for tests; after the last one the input has ended.
package final class ScriptedReader: LineReader {
  private var answers: ArraySlice<Entered>
  /// Every prompt seen so far, in order.
  package private(set) var prompts: [LinePrompt] = []
  package let isInteractive: Bool

  package init(_ answers: [Entered], interactive: Bool = false) {
    self.answers = answers[...]
    isInteractive = interactive
  }

  /// Answers with typed lines.
  package convenience init(lines: [String], interactive: Bool = false) {
    self.init(lines.map { .line($0, pasted: false) }, interactive: interactive)
  }

  /// How many answers have not been asked for.
  package var remaining: Int { answers.count }

  package func read(_ prompt: LinePrompt) -> Entered {
    prompts.append(prompt)
    return answers.popFirst() ?? .endOfInput(partial: "")
  }
}
