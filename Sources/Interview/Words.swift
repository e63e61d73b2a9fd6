import Facts
import Record

/// What the interview says of its own; the questions' wording is in the prompts folder.
enum Words {
  static let greeting = [
    Notice(
      .note,
      "One question at a time, in your own words. Each answer is saved as soon as you press Enter."),
    Notice(
      .note,
      "Type :help when a question is unclear, :back to go back, :unknown when nobody knows yet,"
        + " :quit to stop and go on later. :verbs shows the rest."),
  ]

  static func welcomeBack(answers: Int) -> [Notice] {
    let kept = answers == 1 ? "1 answer is" : "\(answers) answers are"
    return [
      Notice(.note, "Welcome back. \(kept) here, and we go on where you stopped."),
      Notice(.note, "Type :review to see them all, :help when a question is unclear."),
    ]
  }

  static let restored = "This is the line you were typing when you stopped."
  static let interruptedOnce =
    "Everything up to here is saved. Press Ctrl-C again to leave, or just go on."
  static let left = "Saved. Start candor again to go on from here."
  static let backAgain = "Back to where you were."
  static let editorEmpty = "The editor came back empty, so nothing was changed."
  static let putItAgain = "That changes how the next answer is put. Please look at it again."
  static let optional = "You can leave this out: Enter goes on."
  static let unreadable = "I could not read that. :help says how to put it."
  static let wordingPicked = "Change it as you like; Enter takes it."
  static let enterKeepsAsTyped = "Change it, or press Enter to keep it as you typed it."
  static let keptAsItIs = "It is kept as it is: Enter goes on. Or change it."
  static let internalHow = "Type it like this: :internal and the answer."
  static let keptInside = "This answer stays in the house."
  static let update =
    "The next status update: only what may have changed is asked. Enter keeps what still holds."
  static let checkSince = "This may have changed since the last message."
  static let checkAgain = "Please check this again: something it rests on may have changed."

  static func checkAgainLater(_ names: String) -> String {
    "What hangs on it is kept, and shown again for a check: \(names)."
  }

  static func hurried(_ minutes: Int, _ count: Int) -> String {
    let time = minutes == 1 ? "1 minute" : "\(minutes) minutes"
    return "\(time): \(count) questions, the most needed first. :write works at any moment;"
      + " what is not known yet is said so. :minutes changes the time."
  }

  static let cannotSay = "Enter if you cannot say: nothing is lost."
  static let followUpHelp =
    "This asks for what readers will miss. Enter leaves it as it is, :why says more."
  static let nothingAsked =
    "Nothing is being asked now. :edit changes an answer, :write writes the message."
  static let nothingToMark = "There is no question here that can be marked unknown."
  static let meterOn = "The score is shown while you type. :meter off hides it."
  static let meterOff = "The score is shown after Enter only. :meter on brings it back."
  static let noMeter = "Nothing can be drawn while you type here; the score is shown after Enter."
  static let whenKnown = "When will you know?"
  static let whenKnownHint = "A day is enough, such as \"Friday\". Enter if you cannot say."

  static let enterAsksLater = "Enter leaves it: it is asked after the entries are added."
  static let addToTimeline =
    ":add timeline adds what is missing, :edit timeline 2 changes an entry."
  static let notAdded = "Nothing was added. What you typed is on the line again."

  static func entriesRead(_ count: Int) -> String {
    count == 1 ? "1 entry read." : "\(count) entries read."
  }

  static func enterAdds(_ count: Int) -> String {
    "Enter adds \(count == 1 ? "it" : "them"), n does not. :edit timeline 2 changes one afterwards."
  }

  static func entriesAdded(_ count: Int, known: Int) -> String {
    let added = count == 1 ? "1 entry added." : "\(count) entries added."
    return known == 0 ? added : added + " \(known) were there already."
  }

  static func enterLeavesIt(_ rule: TimelineFinding.Rule) -> String {
    rule == .gap
      ? "Type the time of what happened then, or Enter to go on without."
      : ":list timeline shows the entries, :edit and :move change them; Enter leaves it as it is."
  }

  static func enterKeeps(_ words: String) -> String { "Enter keeps: \(words)" }

  static func needed(_ field: Field) -> String {
    "This one is needed: \(field.label). :skip leaves it for later."
  }

  /// What to type for each thing that an empty answer can mean.
  static func meaningsOfEmpty(_ field: Field) -> [String] {
    [
      field.canBeUnknown
        ? "Not known yet: type \"unknown\", or \"unknown, by Friday\". The message says so."
        : "Not known yet: ask first; without it the message cannot be understood.",
      field.canBeNone
        ? "Does not apply: type \"none\". The message leaves it out."
        : "Does not apply: every message of this kind has it, so say it in the nearest words.",
      field.visibility == .internal
        ? "May not be said: it stays in the house as it is, so you can answer."
        : "May not be said outside: type :internal and the answer. It stays in the house.",
    ]
  }

  static func cannotBeUnknown(_ field: Field) -> String {
    "This one cannot stay unknown: \(field.label). :skip leaves it for later."
  }

  static func knownBy(_ due: Due) -> String { "To be known by \(due.canonical)." }

  static func score(_ mark: Scoring.Mark) -> String {
    "\(mark.points) of 5" + (mark.advice.map { ". \($0)" } ?? "")
  }

  static func listHint(_ list: ListID, isEmpty: Bool) -> String {
    isEmpty
      ? "Enter, or \"none\", if there is nothing to list."
      : "Enter if that is all. :list \(list.rawValue) shows them."
  }

  static func listIsShort(_ list: ListID, missing: Int) -> String {
    let full = Registry.list(list)?.atLeast ?? 0
    let count = full - missing
    let sofar = count == 0 ? "there is none" : count == 1 ? "there is 1" : "there are \(count)"
    return "A full message has at least \(full) of these; \(sofar) so far."
      + " Add one, or press Enter to go on as it is."
  }

  /// A day as a person would type it: "November 24, 2026".
  static func date(_ day: Day) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(months[day.month - 1]) \(day.day), \(day.year)"
  }

  /// Whether a line ends a list.
  static func meansNoMore(_ line: String) -> Bool {
    ["none", "no", "no more", "done", "nothing", "that's all", "that is all"]
      .contains(line.lowercased().replacing("\u{2019}", with: "'"))
  }

  /// Whether a line passes an optional question over.
  static func meansNone(_ line: String) -> Bool {
    ["none", "n/a", "does not apply", "not applicable"].contains(line.lowercased())
  }
}
