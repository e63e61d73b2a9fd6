import Facts
import Interview
import Record

/// An author who knows all the answers of a finished record, and types them as they are asked.
///
/// A copy of the interview runs along, so that the author knows what the program is asking.
struct ScriptedAuthor {
  private var interview: Interview
  private let answers: Record
  private(set) var position: AnswerID?
  /// How many follow-up questions a dialogue drew, each passed with Enter.
  private(set) var followUps = 0

  /// Creates an author who will answer from a record, from the start or where a session stopped.
  init(answers: Record, today: Day, goingOnFrom replay: Replay? = nil) {
    self.answers = answers
    interview = Interview(
      bank: QuestionBank(), record: replay?.record ?? Record(), today: replay?.asOf ?? today)
    note(interview.start(at: replay?.position))
  }

  /// The lines that give all answers of a record, typed from the first question to the last.
  static func lines(giving answers: Record, today: Day) -> [String] {
    var author = ScriptedAuthor(answers: answers, today: today)
    var lines: [String] = []
    while let line = author.nextLine, lines.count < 1000 {
      lines.append(line)
      author.entered(line)
    }
    return lines
  }

  /// The record that a dialogue ends in.
  init(playing dialogue: Dialogue, today: Day) {
    answers = Record()
    interview = Interview(bank: QuestionBank(), today: today)
    note(interview.start())
    for line in dialogue.parts.joined() where line.line != ":write" {
      entered(line.line)
      while interview.isFollowingUp {
        followUps += 1
        entered("")
      }
      if interview.awaitsEnter { entered("") }
    }
  }

  /// The answers given so far.
  var record: Record { interview.record }

  /// Whether the interview asks nothing more.
  var isAtEnd: Bool { position == nil }

  /// The line to type next; nil when everything is asked.
  var nextLine: String? {
    if interview.awaitsEnter { return "" }
    guard let position else { return nil }
    guard let field = Registry.field(position.field) else { return nil }
    guard let list = field.list else { return words(answers[position]) }
    let entries = answers.entries(of: list)
    guard let key = position.entry else {
      let given = interview.record.entries(of: list).count
      return given < entries.count ? words(entries[given].answers[field.id]) : ":done"
    }
    let index = interview.record.entries(of: list).firstIndex { $0.key == key }
    return words(index.flatMap { $0 < entries.count ? entries[$0].answers[field.id] : nil })
  }

  /// Takes note that a line was entered.
  mutating func entered(_ line: String, pasted: Bool = false) {
    note(interview.handle(.line(line, pasted: pasted)))
  }

  /// What an interview that stands at the same place would show and keep.
  private mutating func note(_ effects: [Effect]) {
    for case .remember(let position) in effects { self.position = position }
  }

  /// An answer as its author would type it: an unknown by its word, a passed-over one as nothing.
  private func words(_ answer: Answer?) -> String {
    guard let answer else { return "" }
    switch answer.standing {
    case .unknown:
      return answer.knownBy.map { "unknown, by \($0.canonical)" } ?? "unknown"
    case .none: return ""
    case .confirmed, .suspected:
      if case .choice(let id)? = answer.value { return id }
      return answer.words
    }
  }
}
