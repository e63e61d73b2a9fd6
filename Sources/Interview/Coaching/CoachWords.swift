import Facts
import Prose
import Record

/// What is said to a coach and, of a coach's remarks, to the author.
enum CoachWords {
  // MARK: To the coach

  static func opening(_ name: String, answers: Int, weak: Int) -> [Notice] {
    let count = answers == 1 ? "1 answer" : "\(answers) answers"
    let strength =
      switch weak {
      case 0: "nothing that stands out as weak"
      case 1: "1 thing that could be stronger, which comes first"
      default: "\(weak) things that could be stronger. The weakest comes first"
      }
    return [
      Notice(.note, "\(name): \(count), \(strength)."),
      Notice(
        .note,
        "Type a question or a comment for the author. Enter goes on, :ask passes on what the"
          + " facilitator asks, :accept says that an answer is good, :quit leaves. :help shows the"
          + " rest."),
    ]
  }

  static let nothingToCoach = "There is no answer to look at yet."
  static let sinceThen = "What became of what was said before:"
  static let strongFrom =
    "That was all that could be stronger. The others follow; :quit leaves, Enter goes on."
  static let noAnswer = "(no answer)"
  static let noScore = "Not scored: a fact, a name or a choice."

  static func asked(_ ask: String) -> String { "Asked: \(ask)" }

  static func answer(_ words: String) -> String {
    "Answer: \(words.isEmpty ? noAnswer : words)"
  }

  static func score(_ points: Int, missing: [Need], saying words: [Need: String]) -> String {
    let plain = missing.filter { words[$0] == nil }.map(\.words).joined(separator: "; ")
    let own = missing.compactMap { words[$0] }.map { $0 + "." }
    return (["\(points) of 5."] + (plain.isEmpty ? [] : ["Missing: \(plain)."]) + own)
      .joined(separator: " ")
  }

  /// What asks for something missing: in the words of the question, where it has some.
  static func question(for need: Need, saying words: [Need: String]) -> String {
    guard let own = words[need] else { return need.question }
    return "Can you \(own.prefix(1).lowercased())\(own.dropFirst())?"
  }

  static func facilitator(_ question: String, wasAsked: Bool) -> String {
    "Facilitator: \(question)" + (wasAsked ? " (Asked before: the author could not say.)" : "")
  }

  static func kept(_ kind: Remark.Kind) -> String {
    switch kind {
    case .question: "Kept as your question."
    case .comment: "Kept as your comment."
    case .accepted: "Kept: accepted as it stands."
    }
  }

  /// A question that turns a search for somebody into one for conditions.
  static let condition = "What made that look right then, and what would have stopped anyone?"

  static func asksForPerson(_ words: String) -> [Notice] {
    [
      Notice(
        .hint,
        "\"\(words)\" looks for somebody. Asked for the condition, the author can say more:"),
      Notice(.question, condition),
      Notice(.hint, "Enter leaves yours as it is, :ask asks this one in its place."),
    ]
  }

  static let nothingToAsk = "There is no facilitator's question here. Type one of your own."
  static let nothingToAccept = "There is no answer here to accept. Type a question for the author."
  static let nothingToUndo = "You have said nothing yet that could be taken back."
  static let first = "This is the first one."
  static let empty = "Nothing was typed."

  static func takenBack(_ text: String) -> String {
    text.isEmpty ? "Taken back: accepted." : "Taken back: \(text)"
  }

  static func goWhere(_ count: Int) -> String {
    "Type it like this: :go 3, with a number from 1 to \(count). :list shows them."
  }

  static func summary(_ remarks: [Remark]) -> String {
    let parts = counts(remarks)
    return parts.isEmpty ? "Nothing was said." : "Kept for the author: \(parts)."
  }

  static let leftOnce = "All you entered is kept. Press Ctrl-C again to leave, or just go on."
  static let restored = "This is the line you were typing when you stopped."

  /// "2 questions, 1 comment, 3 accepted".
  static func counts(_ remarks: [Remark]) -> String {
    func count(_ kind: Remark.Kind) -> Int { remarks.count { $0.kind == kind } }
    let parts: [(Int, String, String)] = [
      (count(.question), "question", "questions"), (count(.comment), "comment", "comments"),
    ]
    var words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    let accepted = count(.accepted)
    if accepted > 0 { words.append("\(accepted) accepted") }
    return words.joined(separator: ", ")
  }

  // MARK: To the author

  static func waiting(_ remarks: [Remark], accepted: [Remark], on today: Day) -> [Notice] {
    let all = remarks + accepted
    let names = all.map(\.by.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let who = names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " : ""
    let day = all.last.map { $0.by.day.words(relativeTo: today) } ?? ""
    return [
      Notice(
        .note,
        "\(who)\(names.last ?? "") read your answers on \(day): \(counts(all))."),
      Notice(.note, "These come first. Enter leaves an answer as it is, :edit changes any other."),
    ]
  }

  static func place(_ index: Int, of count: Int) -> String { "Coaching \(index) of \(count)" }

  static func said(_ remark: Remark) -> String {
    let verb =
      switch remark.kind {
      case .question: "asks"
      case .comment: "says"
      case .accepted: "accepts the answer"
      }
    return "\(remark.by.name) \(verb)" + (remark.text.isEmpty ? "." : ": \(remark.text)")
  }

  /// A remark as it is told later.
  static func told(_ remark: Remark) -> String {
    let verb = remark.kind == .question ? "asked" : "said"
    let day = remark.by.words(relativeTo: nil)
    return "\(remark.by.name) \(verb) on \(day) \(remark.by.zone): \(remark.text)"
  }

  static func about(_ label: String, _ points: Int?, asked: String?) -> String {
    let score = points.map { " (\($0) of 5)" } ?? ""
    return "About \(label)\(score)." + (asked.map { " The question was: \($0)" } ?? "")
  }

  static let enterPasses = "Enter leaves it as it is."
  static let enterLeavesOpen = "Enter leaves it open."

  static func better(_ before: Int, _ now: Int) -> String {
    before == now ? "Still \(now) of 5." : "Before \(before) of 5, now \(now) of 5."
  }

  static let cameOfIt = "What came of it:"

  // MARK: For two at one screen

  static func full(_ needs: [Need]) -> String {
    "Coach: a full answer holds \(needs.map(\.words).joined(separator: "; "))."
  }

  /// A question of the facilitator's for a listener, who hears the words it is about.
  static func ask(_ question: String) -> String {
    let lead = "Instead of \"...\" - "
    guard question.hasPrefix(lead) else { return "Coach, ask: \(question)" }
    let rest = question.dropFirst(lead.count)
    return "Coach, ask: \(rest.prefix(1).uppercased())\(rest.dropFirst())"
  }

  static let live =
    "For two at one screen: what begins with \"Coach\" is for the one who listens."
    + " :coach and a question or a note keeps it with the answer."
  static let remarkHow = "Type it like this: :coach What did the log show then?"
  static let remarkOnlyLive = ":coach works for two at one screen: candor coach --live."
}

extension Need {
  /// The question that asks for it, about what happened and never about who is to blame.
  var question: String {
    switch self {
    case .time: "When was that, as near as a message, a call or a log shows?"
    case .date: "Which day was it, or will it be?"
    case .actor: "Which person, role or thing acted?"
    case .owner: "Which one person or role answers for it?"
    case .number: "How many, even if about?"
    case .base: "Out of how many?"
    case .object: "What exactly was it?"
    case .reason: "What made that the thing to do?"
    case .check: "How can a reader see that it is finished?"
    case .effect: "What did people see, and what could they not do?"
    case .mechanism: "How did it come about, step by step?"
    case .place: "Where can people reach you?"
    }
  }
}

extension Signature {
  /// How the clock stood to UTC: "UTC", "UTC+1", "UTC-3:30".
  var zone: String {
    if offset == 0 { return "UTC" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    let rest = minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + "\(minutes)"
    return "UTC\(offset < 0 ? "-" : "+")\(hours)\(rest)"
  }

  /// "Monday, November 4, 9:12am".
  func words(relativeTo day: Day?) -> String {
    let date = self.day.words(relativeTo: day)
    return Clock(minute / 60, minute % 60).map { "\(date), \($0.words)" } ?? date
  }
}
