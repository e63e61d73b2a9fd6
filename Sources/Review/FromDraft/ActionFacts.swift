import Prose
import Record

/// What a column of a table of actions holds.
enum ActionColumn: Hashable {
  case label, what, owner, due, status, other

  /// The columns a header row names; nil when it names no action.
  static func read(_ cells: [String]) -> [ActionColumn]? {
    let columns = cells.map { cell -> ActionColumn in
      switch cell.lowercased() {
      case "action", "what", "measure", "task", "actions", "item": .what
      case "owner", "who", "responsible": .owner
      case "due", "by", "by when", "date", "due date", "deadline", "when": .due
      case "status", "state": .status
      case "name", "label": .label
      default: .other
      }
    }
    return columns.contains(.what) && columns.count > 1 ? columns : nil
  }

  var field: FieldID? {
    switch self {
    case .label: "actions.label"
    case .what: "actions.what"
    case .owner: "actions.owner"
    case .due: "actions.due"
    case .status: "actions.status"
    case .other: nil
    }
  }
}

/// What an item of a list of actions says for sure.
struct ActionFacts {
  private(set) var found: [(field: FieldID, words: String)] = []

  private static let open: Set<String> = [
    "", "tbd", "tbc", "todo", "-", "\u{2013}", "\u{2014}", "unknown", "none", "n/a", "?", "open",
    "asap", "soon", "nobody",
  ]

  init(cells: [String], columns: [ActionColumn]) {
    for (cell, column) in zip(cells, columns) {
      guard let field = column.field, !Self.open.contains(cell.lowercased()) else { continue }
      if column == .status {
        if let status = Self.status(cell) { found.append((field, status)) }
      } else {
        found.append((field, cell.trimmingStop))
      }
    }
  }

  /// Reads an item such as "Label: what will exist; Owner: who, by Friday, June 20; Done".
  init(_ text: String) {
    var rest = text
    guard let whole = ReadText(text).statements.first, whole.isPlain else { return }
    if let colon = rest.firstIndex(of: ":") {
      let label = String(rest[..<colon])
      if label.lowercased() != "owner", label.count < 48, label.split(separator: " ").count < 7,
        label.allSatisfy({ $0.isLetter || " -'".contains($0) })
      {
        found.append(("actions.label", label))
        rest = String(rest[rest.index(after: colon)...]).trimmingMarks
      }
    }
    var due: String?
    var owner: String?
    var status: String?
    var told: [String] = []
    // Each sentence tells the act, or how far it has come, or who answers for it by when.
    for sentence in ReadText(rest).statements {
      let words = sentence.text(sentence.span).trimmingStop
      let by = Self.day(in: sentence)
      if let by { due = due ?? sentence.text(by.day) }
      if sentence.form(sentence.span.lowerBound) == "owner" {
        owner = Self.owner(in: sentence, until: by?.lead)
      } else if let said = Self.status(words) {
        status = said
      } else {
        if owner == nil { owner = Self.name(in: sentence) }
        told.append(by.map { Self.cut(sentence, $0) } ?? words)
      }
    }
    let what = told.joined(separator: ". ").trimmingStop
    if !what.isEmpty { found.append(("actions.what", what)) }
    if let status { found.append(("actions.status", status)) }
    if let owner, !Self.open.contains(owner.lowercased()) { found.append(("actions.owner", owner)) }
    if let due { found.append(("actions.due", due)) }
  }

  private static func status(_ words: String) -> String? {
    switch words.lowercased() {
    case "done", "finished", "completed", "complete": "done"
    case "under way", "underway", "in progress", "ongoing", "started": "doing"
    case "planned", "not started", "not begun", "to do": "planned"
    default: nil
    }
  }

  /// "by Friday, June 20": the word that leads, and the day.
  private static func day(in sentence: Statement) -> (lead: Int, day: Range<Int>)? {
    let lead = sentence.span.first { index in
      ["by", "due", "on", "before"].contains(sentence.form(index))
        && DayPhrase.tokens(at: index + 1, in: sentence) != nil
    }
    guard let lead, sentence.form(lead) == "by" || sentence.form(lead) == "due",
      let day = DayPhrase.tokens(at: lead + 1, in: sentence)
    else { return nil }
    return (lead, day)
  }

  /// "Owner: head of stores, by ...".
  private static func owner(in sentence: Statement, until lead: Int?) -> String? {
    let first = sentence.span.lowerBound + 1
    guard sentence.form(first) == ":" else { return nil }
    let stops = [",", ";", ".", "(", "and"]
    let end = (first + 1..<sentence.span.upperBound).first {
      $0 == lead || stops.contains(sentence.form($0))
    }
    let tokens = first + 1..<(end ?? sentence.span.upperBound)
    // Two owners are none: the author says who answers.
    return tokens.isEmpty || end.map { sentence.form($0) == "and" } ?? false
      ? nil : sentence.text(tokens)
  }

  /// "Ada will ...", "Ada Moss will ...".
  private static func name(in sentence: Statement) -> String? {
    let first = sentence.span.lowerBound
    guard let will = (first + 1..<first + 3).first(where: { sentence.form($0) == "will" }),
      (first..<will).allSatisfy({
        sentence.has($0, .capital) && !sentence.has($0, [.own, .function, .team, .harm])
      })
    else { return nil }
    return sentence.text(first..<will)
  }

  /// The sentence without its day.
  private static func cut(_ sentence: Statement, _ by: (lead: Int, day: Range<Int>)) -> String {
    let before = sentence.text(sentence.span.lowerBound..<by.lead).trimmingStop
    let rest = by.day.upperBound..<sentence.span.upperBound
    let after = rest.isEmpty ? "" : sentence.text(rest).trimmingStop
    guard after.contains(where: { $0.isLetter || $0.isNumber }) else {
      return before.hasSuffix("(") ? String(before.dropLast()).trimmingStop : before
    }
    return sentence.text(sentence.span).trimmingStop
  }
}
