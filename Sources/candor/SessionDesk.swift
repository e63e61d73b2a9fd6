import Facts
import Interview
import Record
import Terminal

/// Finds the interview to go on with, or begins a new one.
struct SessionDesk {
  let store: SessionStore
  let reader: any LineReader
  let talk: Talk
  let today: Day

  /// Opens the interview asked for; nil when the author left at the question.
  ///
  /// - Throws: ``Refusal`` when it is open elsewhere or cannot be read or made.
  func open(startingNew: Bool, resuming id: String?) throws -> Session? {
    do throws(StoreProblem) {
      if let id { return warned(try store.open(id)) }
      let unfinished = startingNew ? [] : store.unfinished()
      guard !unfinished.isEmpty else { return try store.create(on: today) }
      return try choose(among: Array(unfinished.prefix(9)))
    } catch {
      throw Refusal(error.sentence)
    }
  }

  private func choose(among unfinished: [SessionStore.Summary]) throws(StoreProblem) -> Session? {
    talk.say(
      [Notice(.question, "An interview is not finished. Go on with it?")]
        + unfinished.enumerated().map { Notice(.list, "\($0.offset + 1) \($0.element.words)") }
        + [Notice(.list, "n start a new one"), Notice(.hint, "Enter goes on with number 1.")])
    while true {
      let keys = unfinished.indices.map { String($0 + 1) } + ["n"]
      guard case .line(let line, _) = reader.read(LinePrompt(label: "> ", completions: keys))
      else { return nil }
      let typed = line.trimmingPrefix { $0 == " " }.lowercased()
      if typed.hasPrefix("n") { return try store.create(on: today) }
      if let number = typed.isEmpty ? 1 : Int(typed), unfinished.indices.contains(number - 1) {
        return warned(try store.open(unfinished[number - 1].id))
      }
      talk.say([Notice(.error, "Type a number from 1 to \(unfinished.count), or n.")])
    }
  }

  private func warned(_ session: Session) -> Session {
    talk.say(session.warnings.map { Notice(.warning, $0) })
    return session
  }
}

extension SessionStore.Summary {
  /// One line about an interview: its id, what it is about, and how far it has come.
  var words: String {
    let remarks = open.isEmpty ? "" : ", \(open.count) to read from \(open[0].by.name)"
    return
      "\(id): \(name ?? "not named yet"), \(answers == 1 ? "1 answer" : "\(answers) answers")\(remarks)"
  }
}
