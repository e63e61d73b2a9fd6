/// How long a message is, which decides what its readers can expect to find in it.
enum MessageForm {
  /// A sentence or two: nothing can be missing from it.
  case fragment
  /// Read in half a minute: a status post, a chat message, a first word.
  case brief
  /// A message that explains.
  case whole

  init(wordCount: Int) {
    self = wordCount < 40 ? .fragment : wordCount < 150 ? .brief : .whole
  }
}

/// Something the checklist asks for that a draft may lack.
struct Lack {
  let rule: RuleID
  let message: String
  let fix: String
  let isMissing: (Critic) -> Bool

  private init(
    _ rule: RuleID, _ message: String, _ fix: String, _ isMissing: @escaping (Critic) -> Bool
  ) {
    (self.rule, self.message, self.fix, self.isMissing) = (rule, message, fix, isMissing)
  }

  private static func none(_ signs: Sign...) -> (Critic) -> Bool {
    { critic in signs.allSatisfy { !critic.observed.has($0) } }
  }

  /// What is asked of a message of that form.
  static func all(of form: MessageForm) -> [Lack] {
    switch form {
    case .fragment: []
    case .brief: brief
    case .whole: whole
    }
  }

  /// What readers of a first or short word need: what is hit, what is being done, and when they hear more.
  ///
  /// The rest of the checklist is for the message that explains. Asked of sixty words it would bury these
  /// three, and a figure or a regret put in for its sake makes a first word late.
  static var brief: [Lack] {
    [
      Lack(
        "Missing.Impact", "Nothing says what it did to people, nor how many.",
        "Say what they could not do and how many of how many, or \"not yet counted\".",
        none(.impactCount, .base, .unknown, .stakes)),
      Lack(
        "Missing.Actions", "Nothing says what is being done.",
        "Say what you are doing now, in one sentence.",
        { critic in
          !critic.isPast && !critic.tellsWork && critic.actions.vague == 0
            && none(.action, .repair, .ask, .readerAction, .nextUpdate)(critic)
        }),
      Lack(
        "Missing.NextUpdate", "Nothing says when readers hear more.",
        "Add the time and place of the next word: \"We will write again by Friday\".",
        { critic in !critic.isPast && none(.nextUpdate)(critic) }),
    ]
  }

  /// The whole checklist.
  static var whole: [Lack] {
    [
      Lack(
        "Missing.When", "No time or date says when it happened.",
        "Say when it began and when it ended, with the time zone.", none(.when)),
      Lack(
        "Missing.Impact", "No figure says how many were affected.",
        "Say how many of how many, or \"not yet counted\" with the day you will know.",
        none(.impactCount, .base, .unknown)),
      Lack(
        "Missing.Cause", "Nothing says why it happened.",
        "Say the cause in one plain sentence, or \"We do not yet know why; we will tell you by Friday\".",
        none(.cause, .condition, .unknown)),
      Lack(
        "Missing.Actions", "Nothing says what will be different.",
        "List what is done, what is under way and by which day, each with an owner.",
        { critic in critic.actions.vague == 0 && none(.action, .change, .nextUpdate)(critic) }),
      Lack(
        "Missing.NextUpdate", "Nothing says when readers hear more.",
        "Add the day and place of the next word, even if it is the last one: \"We will write again by Friday\".",
        none(.nextUpdate)),
      Lack(
        "Missing.Contact", "Nothing says where to ask.",
        "Add a name with a phone number, an address or an hour to drop in.", none(.contact)),
      Lack(
        "Missing.Duration", "Nothing says how long it lasted.",
        "Say it in hours and minutes, or that it is not over.", none(.duration, .isOver)),
      Lack(
        "Missing.Unaffected", "Nothing says what was not affected.",
        "Say what you checked and found whole: data, money, other services.", none(.unaffected)),
      Lack(
        "Missing.ReaderAction", "Nothing says what readers must do.",
        "Say what they must do, or \"You need to do nothing\".", none(.readerAction, .ask)),
      Lack(
        "Missing.OwnFailing", "Nothing says what went wrong on your side.",
        "Name one thing you chose, missed or told too late.",
        { critic in
          !critic.isGoingOn && none(.ownFailing, .ownDecision, .ownership)(critic)
        }),
      Lack(
        "Missing.Repair", "Nothing says how it is made good.",
        "Say what readers get without asking: a refund, a credit, a second try.",
        { critic in !critic.isGoingOn && none(.repair)(critic) }),
      Lack(
        "Missing.Signatory", "No name stands under it.",
        "End with the name and role of the person who answers for it.", none(.signatory)),
    ]
  }
}
