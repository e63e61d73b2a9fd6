/// Sentences of drafts that name the stage, are sorry, ask for something or sign, and what only looks
/// so; all people and companies are invented.
enum PlainSentences {
  /// A draft and what is proposed of it, in whole.
  static let told: [(draft: String, facts: [String])] =
    stages.map { ($0.0, ["incident.stage = \($0.1)"]) }
    + apologies.map { ($0, ["closing.apology = \($0)"]) }
    + asks.map { ($0.0, ["asks: " + $0.1]) }
    + todos.map { ($0.0, ["impact.todo = \($0.1)"]) }
    + signatures.map { ($0.0, ["author.name = \($0.1)", "author.role = \($0.2)"]) }

  static let nearMisses = noStage + noApology + noAsk + noTodo + noSignature

  // MARK: How far along it is

  static let stages: [(String, String)] = [
    ("We are still investigating.", "investigating"),
    ("We're investigating the problem.", "investigating"),
    ("Our engineers are currently investigating.", "investigating"),
    ("We are investigating this and will write by noon.", "investigating"),
    ("We have found the cause.", "identified"),
    ("We've identified the source and are printing new bills.", "identified"),
    ("The cause is known.", "identified"),
    ("The cause of the wrong letters has been found.", "identified"),
    ("We are monitoring the situation.", "monitoring"),
    ("The ferries sail, and we are watching it.", "monitoring"),
    ("The problem is fixed.", "resolved"),
    ("The billing error has been resolved.", "resolved"),
    ("It's over.", "resolved"),
    ("Everything is working again.", "resolved"),
    ("School dinners are back to normal.", "resolved"),
    ("This is now resolved.", "resolved"),
  ]

  static let noStage = [
    "The problem will be fixed by Friday.", "The problem is not fixed.",
    "Once the problem is fixed, we will ring you.", "Is the problem fixed?",
    "The problem is fixed for most pupils.", "The problem is partly fixed.",
    "Two problems are fixed.", "The second problem is fixed.",
    "The fault that made the lift stop is fixed twice a year.",
    "The police are investigating.", "We are investigating two suppliers.",
    "We are not investigating.", "The council says that the leak is fixed.",
    "We hope it is over.", "We found the letters in the cellar.",
    "We do not know the cause.", "We are watching the river.",
    "We are monitoring 14 patients.", "Perhaps it is over.", "The match is over.",
    "We know when the problem is fixed.", "The prices are fixed.",
    "We are investigating why the valve stood open.",
  ]

  // MARK: Who is sorry for what

  static let apologies = [
    "I am sorry that you waited at a closed gate.", "We are sorry for the wrong bills in October.",
    "We're sorry that your pupils went without a meal.",
    "I'm truly sorry for the cancelled evening.",
    "We apologise for the late delivery of your parcels.",
    "I apologize that your address was in the folder.",
    "We are deeply sorry that two operations had to wait.",
    "I am so sorry that nobody told you before noon.",
    "We sincerely apologise for charging you twice.",
    "We are very sorry that the last bus left without you.",
    "I apologise for the noise in ward 4.",
    "We are sorry for the night that you spent without heat.",
  ]

  static let noApology = [
    "We are sorry for any inconvenience.", "We are sorry if anyone was affected.",
    "We are sorry to hear this.", "We are sorry for your loss.", "Sorry!",
    "The driver said that he was sorry for the delay.", "He is sorry for the wrong bills.",
    "A member wrote \"we are sorry that you waited\".", "We are not sorry for the long test.",
    "Are we sorry that you waited?", "We apologise.", "We are sorry for the inconvenience caused.",
    "We apologise for any trouble this may have caused.", "We are sorry, and Ana is at the gate.",
  ]

  // MARK: What is asked of readers

  static let asks: [(String, String)] = [
    (
      "Please approve 4,200 EUR for a second pump by Friday, June 20.",
      "asks.kind = approve | asks.want = a second pump | asks.amount = 4,200 EUR | asks.by = Friday, June 20"
    ),
    (
      "Please approve 4,200 EUR for a second van.",
      "asks.kind = approve | asks.want = a second van | asks.amount = 4,200 EUR"
    ),
    ("Please approve the second pump.", "asks.kind = approve | asks.want = the second pump"),
    (
      "Please decide on the new evening by Monday.",
      "asks.kind = decide | asks.want = the new evening | asks.by = Monday"
    ),
    (
      "Please choose one of the two dates by Monday.",
      "asks.kind = decide | asks.want = one of the two dates | asks.by = Monday"
    ),
    (
      "## What I need from you\n\nPlease lend us two vans by Thursday.",
      "asks.kind = help | asks.want = lend us two vans | asks.by = Thursday"
    ),
    (
      "## Asks\n\nPlease check the name on your wristband.",
      "asks.kind = help | asks.want = check the name on your wristband"
    ),
    (
      "## What I need from you\n\nPlease return my call about the lease by Tuesday.",
      "asks.kind = help | asks.want = return my call about the lease | asks.by = Tuesday"
    ),
    (
      "## Asks\n\nPlease send two drivers to York by Monday.",
      "asks.kind = help | asks.want = send two drivers to York | asks.by = Monday"
    ),
    (
      "## Decisions needed\n\nPlease decide about the autumn dates by Friday.",
      "asks.kind = decide | asks.want = the autumn dates | asks.by = Friday"
    ),
    (
      "Please choose the new supplier by June 20.",
      "asks.kind = decide | asks.want = the new supplier | asks.by = June 20"
    ),
    (
      "Please approve the repair of the lift by Wednesday.",
      "asks.kind = approve | asks.want = the repair of the lift | asks.by = Wednesday"
    ),
  ]

  // MARK: What those affected need to do

  static let todos: [(String, String)] = [
    ("Please reset your password by Friday.", "reset your password by Friday"),
    ("Please return the wrong letter by June 20.", "return the wrong letter by June 20"),
    ("Please bring a cold lunch on Thursday.", "bring a cold lunch on Thursday"),
    ("Please pay the corrected bill by June 30.", "pay the corrected bill by June 30"),
    ("Please check the name on your wristband.", "check the name on your wristband"),
    ("Please keep your ticket.", "keep your ticket"),
    (
      "Please change the key of your account by Friday.", "change the key of your account by Friday"
    ),
    (
      "You need to bring your old badge to the desk by Friday.",
      "bring your old badge to the desk by Friday"
    ),
    ("You must boil the water before you drink it.", "boil the water before you drink it"),
    ("You do not need to do anything.", "nothing"),
    ("You need to do nothing: the refund comes by itself.", "nothing"),
    ("No action is needed on your part.", "nothing"),
    ("There is nothing you need to do.", "nothing"),
  ]

  static let noTodo = [
    "You need to know that the gate was shut.", "You must not drink the water.",
    "Do you need to do anything?", "You may need to reset your password.",
    "If you were charged twice, you need to send us the bill.",
    "We told them: no action is needed.", "You needed to wait two hours.",
    "The clerk said you need to wait.", "Pupils need to bring a lunch.",
    "You must be tired of this.", "You need to phone us?",
    "You need help.",
  ]

  static let noAsk = [
    "Please accept our thanks.", "Please bear with us.", "Please do not reset your password.",
    "Please note that the gate is closed.", "Please contact the desk.", "Please call us.",
    "Please let us know.", "If you were charged twice, please send us the bill.",
    "The sign says: please keep left.", "We asked pupils to please wait.",
    "Please find the list below.",
    "Please be patient.", "Could you please reset your password?", "Please?",
    "A nurse wrote \"please reset the lift\".", "Please see the timeline.",
  ]

  // MARK: Who signs

  static let signatures: [(String, String, String)] = [
    ("We wrote to you.\n\nMaya Ortiz, Head of Operations", "Maya Ortiz", "Head of Operations"),
    ("We wrote to you.\n\nTom Lee, CTO", "Tom Lee", "CTO"),
    (
      "We wrote to you.\n\n\u{2014} Ines Okafor, head of technology", "Ines Okafor",
      "head of technology"
    ),
    (
      "We wrote to you.\n\nKind regards, Ana Ruiz, school principal", "Ana Ruiz", "school principal"
    ),
    ("We wrote to you.\n\nYours sincerely,\n\nBruno Katz, Director", "Bruno Katz", "Director"),
    ("We wrote to you.\n\nOrla Kinsella, general manager", "Orla Kinsella", "general manager"),
    (
      "We wrote to you.\n\nRosa Maria Havel, head of logistics", "Rosa Maria Havel",
      "head of logistics"
    ),
    (
      "We wrote to you.\n\nTeresa Valente, head of water quality.", "Teresa Valente",
      "head of water quality"
    ),
    (
      "We wrote to you.\n\nNora Lind, matron of the east ward", "Nora Lind",
      "matron of the east ward"
    ),
    ("We wrote to you.\n\nSigned, Pia Aas, treasurer", "Pia Aas", "treasurer"),
    ("We wrote to you.\n\nAda Kowal, founder\n\nSent from the depot.", "Ada Kowal", "founder"),
    (
      "We wrote to you.\n\nHanne Dahl, chair of the harbour board", "Hanne Dahl",
      "chair of the harbour board"
    ),
  ]

  static let noSignature = [
    "We wrote to you.\n\nThe operations team", "We wrote to you.\n\nYour bank, head office",
    "Maya Ortiz, Head of Operations, joined the call.",
    "Maya Ortiz, Head of Operations\n\nOne.\n\nTwo.\n\nThree.\n\nFour.",
    "We wrote to you.\n\nMaya Ortiz, Head of Operations\n\nTom Lee, CTO",
    "We wrote to you.\n\nMaya, Head of Operations", "We wrote to you.\n\nMaya Ortiz",
    "We wrote to you.\n\nMonday Morning, head of the week",
    "We wrote to you.\n\nmaya ortiz, head of operations",
    "We wrote to you.\n\n- Maya Ortiz, Head of Operations",
    "We wrote to you.\n\nMaya Ortiz, who is head of operations",
    "We wrote to you.\n\nMaya Ortiz, 555-0142", "We wrote to you.\n\nMaya Ortiz, Lisbon",
    "We thank Maya Ortiz, Head of Operations.",
  ]
}
