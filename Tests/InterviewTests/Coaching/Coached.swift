import Facts
import Record

@testable import Interview

/// A ferry office whose ticket machines took no cards: answers of uneven strength, all invented.
enum Coached {
  static let today = Day(canonical: "2024-11-04") ?? Day(ordinal: 0)

  static func signature(_ name: String = "Maren Holt", minute: Int = 552) -> Signature {
    Signature(name: name, day: today, minute: minute, offset: 60)
  }

  private static let answers: [(FieldID, String)] = [
    ("author.name", "Hanne Dahl"), ("author.role", "head of operations"),
    ("message.who", "the harbour board"), ("message.expertise", "mixed"),
    ("message.purpose", "trust"), ("message.tone", "measured"), ("message.sent", "Nov 4"),
    ("incident.zone", "Europe/Oslo"), ("incident.fault", "ours"),
    ("incident.resolved", "9:20am"), ("incident.stage", "resolved"),
    ("incident.noun", "ticket failure"),
    ("incident.subject", "ticket machines"), ("incident.broke", "had issues"),
    ("incident.symptom", "stood at the gate and could not pay by card"),
    ("incident.started", "Friday, Nov 1 at 7am"),
    ("cause.change", "updated the card readers"),
    ("cause.mechanism", "Jonas forgot to restart the gate."),
    ("impact.affected", "about 900 passengers"),
  ]
  private static let lists: [(ListID, [[FieldID: String]])] = [
    (.people, [["people.name": "Jonas Lie", "people.role": "technician"]]),
    (
      .timeline,
      [
        [
          "timeline.at": "Friday, Nov 1 at 7am", "timeline.actor": "the night shift",
          "timeline.did": "updated the card readers",
        ],
        [
          "timeline.at": "7:40am", "timeline.actor": "a passenger",
          "timeline.did": "called about it",
        ],
      ]
    ),
  ]

  static let record: Record = {
    var record = Record()
    func set(_ id: AnswerID, _ words: String) {
      guard case .value(let value, _) = record.read(words, as: id, on: today) else { return }
      record.apply(.set(id, Answer(words: words, value: value)))
    }
    for (field, words) in answers { set(AnswerID(field), words) }
    for (list, entries) in lists {
      for (index, entry) in entries.enumerated() {
        let key = record.lastKey + 1
        record.apply(.add(list, key: key, index: index))
        for field in Registry.fields(of: list) {
          if let words = entry[field.id] { set(AnswerID(field.id, entry: key), words) }
        }
      }
    }
    return record
  }()

  static let mechanism = Remark.Subject.answer(AnswerID("cause.mechanism"))
  static let broke = Remark.Subject.answer(AnswerID("incident.broke"))

  /// Where the author stopped.
  static let position = AnswerID("impact.data")

  static func interview(
    _ coaching: Coaching = Coaching(), over record: Record = record, listener: Signature? = nil
  ) -> Interview {
    var interview = Interview(
      bank: QuestionBank(), record: record, today: today, coaching: coaching)
    interview.listener = listener
    return interview
  }

  /// What is kept when a coach types lines about certain things.
  static func coaching(_ remarks: (Remark.Subject, String)...) -> Coaching {
    var coaching = Coaching()
    let interview = interview()
    for (about, text) in remarks {
      coaching.apply(
        .said(
          Remark(
            number: coaching.nextNumber, about: about,
            kind: text.isEmpty ? .accepted : text.hasSuffix("?") ? .question : .comment, text: text,
            by: signature(), words: interview.words(of: about),
            points: interview.points(of: about))))
    }
    return coaching
  }
}

/// Plays a coach, and writes down what a person would see.
struct CoachScript {
  var walk: CoachWalk
  private(set) var lines: [String] = []
  private(set) var effects: [Effect] = []
  /// What the kept events add up to.
  private(set) var journal: Coaching
  private(set) var leaving: Leaving?

  init(_ coaching: Coaching = Coaching(), at position: AnswerID? = Coached.position) {
    journal = coaching
    walk = CoachWalk(
      of: Coached.interview(coaching), at: position, called: "ticket failure (2024-11-04-1)")
    take(walk.start())
  }

  mutating func type(_ typed: String...) {
    for line in typed { handle(.line(line, pasted: false)) }
  }

  mutating func handle(_ input: Input) {
    if case .line(let text, _) = input { lines.append("> \(text)") }
    take(walk.handle(input, by: Coached.signature()))
  }

  /// What was said last, as one text.
  var said: String {
    effects.flatMap { effect -> [String] in
      if case .say(let notices) = effect { notices.map(\.text) } else { [] }
    }.joined(separator: "\n")
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func take(_ effects: [Effect]) {
    self.effects = effects
    for effect in effects {
      switch effect {
      case .say(let notices): lines += notices.map { "  [\($0.kind)] \($0.text)" }
      case .note(let event):
        journal.apply(event)
        lines.append("  | \(Script.shown(event))")
      case .leave(let how): leaving = how
      default: lines.append("  | \(effect)")
      }
    }
  }
}
