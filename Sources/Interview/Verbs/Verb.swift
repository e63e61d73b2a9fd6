/// A command to the interview itself, typed after a colon.
enum Verb: String, CaseIterable, Sendable {
  case help, why, example, back, skip, unknown, `internal`, list, edit, add, move, remove, restore,
    done, review, timeline, preview, write, editor, minutes, structure, audience, meter, coach,
    save, quit, verbs

  /// How it is typed, and what it does.
  var usage: String {
    switch self {
    case .help: ":help - what to type here"
    case .why: ":why - why this is asked"
    case .example: ":example - a weak and a strong answer from another trade"
    case .back: ":back - to the question before; nothing is lost"
    case .skip: ":skip - leave this open for now"
    case .unknown: ":unknown - nobody knows yet; or :unknown by Friday"
    case .internal: ":internal and an answer - keep this answer from readers outside"
    case .list: ":list timeline - show a list, numbered"
    case .edit: ":edit started, :edit 7, :edit timeline 2 - change an answer"
    case .add: ":add timeline, :add timeline 2 - add an entry at the end, or as number 2"
    case .move: ":move timeline 3 1 - move entry 3 to place 1"
    case .remove: ":remove timeline 2 - take an entry out"
    case .restore: ":restore - put back the entry taken out last"
    case .done: ":done - end a list"
    case .review: ":review - all answers, weakest first; :review all, in the order asked"
    case .timeline: ":timeline - a picture of the timeline, to scale"
    case .preview: ":preview - the message so far, gaps marked"
    case .write: ":write - write the message; :write draft, with its gaps marked"
    case .editor: ":editor - write this answer in your editor"
    case .minutes: ":minutes 10 - ask only what ten minutes allow; :minutes all asks everything"
    case .structure: ":structure - the ways of telling it; :structure 2 picks one"
    case .audience: ":audience - how much the readers know; :audience plain changes it"
    case .meter: ":meter off - hide the score shown while typing; :meter on brings it back"
    case .coach: ":coach What did the log show? - beside the author: ask or note something"
    case .save: ":save - stop here and go on later"
    case .quit: ":quit - the same as :save"
    case .verbs: ":verbs - this list"
    }
  }

  /// The verb of that name or of the only name it begins.
  static func named(_ name: String) -> Verb? {
    if let exact = Verb(rawValue: name) { return exact }
    let matches = allCases.filter { $0.rawValue.hasPrefix(name) }
    return matches.count == 1 ? matches[0] : nil
  }
}
