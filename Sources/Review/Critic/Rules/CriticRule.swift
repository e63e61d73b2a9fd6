/// A rule of the critic: what it is called, how much it matters, and why it matters to a reader.
package struct CriticRule: Sendable {
  package let id: RuleID
  package let severity: Severity
  /// What the rule finds, in a few words.
  package let title: String
  /// Why it matters to the reader, in one sentence.
  package let why: String

  init(_ id: RuleID, _ severity: Severity, _ title: String, _ why: String) {
    (self.id, self.severity, self.title, self.why) = (id, severity, title, why)
  }

  /// Every rule, the gravest first: findings are ranked in this order.
  package static let all: [CriticRule] = [
    .init(
      "Placeholder.Unfilled", .block, "Text that was to be filled in",
      "A gap left in a message tells readers that nobody read it before it was sent."),
    .init(
      "Fact.Weekday", .block, "Weekday and date disagree",
      "Readers who act on the wrong day blame the message, and then doubt the rest of it."),
    .init(
      "Fact.Date", .block, "A date that does not exist",
      "A date that is not on the calendar makes every other figure doubtful."),
    .init(
      "Fact.Duration", .block, "A duration its own times contradict",
      "Readers do the sum, and a wrong one costs trust in all other figures."),
    .init(
      "Fact.Percent", .block, "A percentage its own counts contradict",
      "Readers do the sum, and a wrong one costs trust in all other figures."),
    .init(
      "Fact.Number", .warning, "Two values for one count",
      "Readers cannot tell which of two figures to believe."),
    .init(
      "Fact.Total", .warning, "A length the rest of the draft contradicts",
      "Readers do the sum, and a wrong one costs trust in all other figures."),
    .init(
      "Fact.Moment", .warning, "Two times for one moment",
      "Readers who match the times with what they lived through cannot tell which to believe."),
    .init(
      "Fact.Order", .warning, "Timeline out of order",
      "A timeline that jumps back leaves readers unsure what happened first."),
    .init(
      "Apology.Empty", .block, "Apology that admits nothing",
      "An apology for \"any\" harm tells those who were harmed that nobody looked at what they lived through."
    ),
    .init(
      "Blame.Person", .block, "A person blamed",
      "Blaming a person teaches others to hide mistakes and leaves the real gap open."),
    .init(
      "Promise.Absolute", .block, "Promise that cannot be kept",
      "The next incident turns a promise like this into a lie."),
    .init(
      "Apology.Missing", .warning, "No apology",
      "People who were harmed look for one first, and read everything after it in its light."),
    .init(
      "Apology.Buried", .warning, "Apology comes late",
      "Readers who meet the details first take the apology for an afterthought."),
    .init(
      "Acknowledge.Late", .warning, "Harm acknowledged after the detail",
      "Readers stop at detail that comes before a word on what it did to them."),
    .init(
      "Passive.HiddenActor", .warning, "Nobody named as having done it",
      "Readers cannot tell who answers for it, and suspect that nobody does."),
    .init(
      "Action.Vague", .warning, "Action nobody can check",
      "Readers cannot see whether it was done, so they take it as no promise at all."),
    .init(
      "Action.NoOwner", .warning, "Action without an owner",
      "What belongs to everybody is seldom done, and readers know it."),
    .init(
      "Action.NoDate", .warning, "Action without a date",
      "Without a day, readers cannot tell a promise from a wish."),
    .init(
      "Vague.Quantity", .warning, "Amount without a figure",
      "Readers suspect that a number left out is a bad number."),
    .init(
      "Hedge.Fact", .warning, "Guess told as news",
      "Readers cannot tell what is known from what is guessed, and remember the guess."),
    .init(
      "Minimise.Harm", .warning, "Harm made small",
      "Readers who were hit hear that they do not count."),
    .init(
      "Blame.Supplier", .warning, "A supplier blamed",
      "Readers pay you, not your supplier; they want to know what you leaned on without a fallback."
    ),
    .init(
      "Headline.Empty", .warning, "Headline without news",
      "Many read nothing else, and it tells them neither what failed nor whom it hit."),
    .init(
      "Missing.When", .warning, "No time", "Readers match the time with what they lived through."),
    .init(
      "Missing.Impact", .warning, "No count of those affected",
      "Readers want to know how bad it was, and imagine the worst without a figure."),
    .init(
      "Missing.Cause", .warning, "No cause",
      "Without a cause, or a word that it is not yet known, readers expect it to happen again."),
    .init(
      "Missing.Actions", .warning, "Nothing about what changes",
      "Readers want to know what will be different the next time."),
    .init(
      "Missing.NextUpdate", .warning, "No next update",
      "Readers who do not know when they hear more ask, or leave."),
    .init(
      "Missing.Contact", .warning, "No way to ask",
      "Readers with a question that has no address take it to the public."),
    .init(
      "Story.Untimed", .note, "Timeline without times",
      "Without times, readers cannot place what they lived through in it."),
    .init(
      "Story.NoPeople", .note, "Timeline in which nobody acts",
      "Where nobody acts, readers cannot see that anybody was working for them."),
    .init(
      "Missing.Duration", .note, "No duration", "How long it lasted is how bad it was, for most."),
    .init(
      "Missing.Unaffected", .note, "Nothing about what still worked",
      "Readers fear for what the message does not mention: their data, their money."),
    .init(
      "Missing.ReaderAction", .note, "Nothing about what readers must do",
      "Readers look for what they must do, and want to be told when it is nothing."),
    .init(
      "Missing.OwnFailing", .note, "Nothing about your own part",
      "Those who name their own part are believed on everything else."),
    .init(
      "Missing.Repair", .note, "Nothing about making it good",
      "An offer of repair does more for trust than regret does."),
    .init(
      "Missing.Signatory", .note, "Nobody signs",
      "A message without a name tells readers that nobody wanted to stand behind it."),
    .init(
      "Jargon.Audience", .note, "Term this audience may not know",
      "A reader who does not know the word stops there."),
    .init(
      "Jargon.Office", .note, "Office talk",
      "Stock phrases sound as if nobody in particular wrote them."),
    .init(
      "Length.Sentence", .note, "Sentence over 25 words",
      "Readers under stress lose the thread of a long sentence."),
    .init(
      "Length.Wall", .note, "Wall of text", "Readers skip a paragraph that looks like work."),
    .init(
      "Suppression.Unused", .note, "Comment that switches off nothing",
      "A comment that no longer does anything hides what the next one does."),
  ]

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })

  /// The rule of that id.
  package static func named(_ id: RuleID) -> CriticRule? { places[id].map { all[$0] } }

  /// Where the rule stands among all, the gravest first.
  static func rank(of id: RuleID) -> Int { places[id] ?? all.count }
}
