/// Somebody at a terminal who writes down what is said and typed, for a person to read.
struct Hearing {
  private(set) var text = ""
  /// The row of the line sent last, which a terminal may show again.
  private var echo = ""

  /// Types lines, each once a line is read, and writes down what came before them.
  mutating func type(_ lines: String..., to program: Conversation) {
    for line in lines {
      listen(to: program)
      let start = text.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
      let stood = text[start...].dropFirst(2)
      text.removeSubrange(start...)
      if !stood.isEmpty { text += "  (on the line: \(stood))\n" }
      echo = "> \(line)\n"
      text += echo
      program.send(line.isEmpty ? "\r" : "\u{15}\(line)\r")
    }
  }

  /// Writes down what was said until a line is read, or until the program ended.
  mutating func listen(to program: Conversation) {
    program.waitForPrompt()
    let heard = program.heard
    text += !echo.isEmpty && heard.hasPrefix(echo) ? String(heard.dropFirst(echo.count)) : heard
    echo = ""
  }

  /// Writes a line of its own, such as what happened to the program.
  mutating func note(_ line: String) { text += "\n--- \(line)\n" }
}
