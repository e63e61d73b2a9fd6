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
      throw Refusal(talk.wording.put(error.said))
    }
  }

  private func choose(among unfinished: [SessionStore.Summary]) throws(StoreProblem) -> Session? {
    talk.say(
      [Notice(.question, talk.wording(.goOnWithWhich))]
        + unfinished.enumerated().map {
          Notice(.list, "\($0.offset + 1) \($0.element.words(in: talk.wording))")
        }
        + [
          Notice(.list, talk.wording(.startNew)),
          Notice(.hint, talk.wording(.enterGoesOnWithFirst)),
        ])
    while true {
      let keys = unfinished.indices.map { String($0 + 1) } + ["n"]
      guard case .line(let line, _) = reader.read(LinePrompt(label: "> ", completions: keys))
      else { return nil }
      let typed = line.trimmingPrefix { $0 == " " }.lowercased()
      if typed.hasPrefix("n") { return try store.create(on: today) }
      if let number = typed.isEmpty ? 1 : Int(typed), unfinished.indices.contains(number - 1) {
        return warned(try store.open(unfinished[number - 1].id))
      }
      talk.say([Notice(.error, talk.wording(.pickOrNew, count: unfinished.count))])
    }
  }

  private func warned(_ session: Session) -> Session {
    talk.say(session.warnings.map { Notice(.warning, talk.wording.put($0)) })
    return session
  }
}

extension SessionStore.Summary {
  /// One line about an interview: its id, what it is about, and how far it has come.
  func words(in wording: Wording) -> String {
    let line = wording(
      .sessionLine, count: answers, ["id": id, "name": name ?? wording(.notNamedYet)])
    guard let first = open.first else { return line }
    return line + ", " + wording(.remarksWait, count: open.count, ["who": first.by.name])
  }
}
