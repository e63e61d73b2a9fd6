import Facts
import Prose
import Record

/// What the interview says of its own, in one language; the questions are in files of their own.
package struct Wording: Sendable {
  /// What a team says its own way.
  private var own: [String: String]
  /// What the program carries of the language, if anything; what is missing here too is said in English.
  private var carried: CarriedWords?

  /// The messages in English, as carried by the program.
  package static let english = Wording(own: [:], carried: .english)

  init(own: [String: String], carried: CarriedWords?) {
    (self.own, self.carried) = (own, carried)
  }

  /// A message with its slots filled.
  package func callAsFunction(_ key: WordKey, _ slots: [String: String] = [:]) -> String {
    put(Said(key, slots))
  }

  /// A message that counts something: `{count}` is filled, and one of something may be put another way.
  package func callAsFunction(_ key: WordKey, count: Int, _ slots: [String: String] = [:]) -> String
  {
    put(Said(key, count: count, slots))
  }

  /// Puts into words what a room below has to say.
  package func put(_ said: Said) -> String {
    said.worded { name, isOne in
      guard isOne else { return self.said(name) ?? CarriedWords.english[name] }
      // A language need not put one of something another way.
      let one = name + Said.one
      return self.said(one) ?? self.said(name) ?? CarriedWords.english[one]
        ?? CarriedWords.english[name]
    }
  }

  /// How a verb is typed, and what it does.
  func usage(of verb: Verb) -> String { text(of: "verb.\(verb.rawValue)") }

  /// How a coach's verb is typed, and what it does.
  func usage(of verb: CoachVerb) -> String { text(of: "coachVerb.\(verb.rawValue)") }

  /// What asks for a need that is missing.
  func question(for need: Need) -> String { text(of: "asks.\(need.rawValue)") }

  /// What a need asks for.
  package func name(of need: Need) -> String { text(of: "need.\(need.rawValue)") }

  /// What is missing, in a word or two.
  package func lack(of need: Need) -> String { text(of: "lacks.\(need.rawValue)") }

  /// The name of a section.
  package func title(of section: InterviewSection) -> String {
    text(of: "section.\(section.rawValue)")
  }

  /// What an answer is called, to stand after "missing: ".
  package func label(of field: Field) -> String { text(of: field.labelKey) }

  /// What a list is called.
  package func label(of list: ListField) -> String { text(of: list.labelKey) }

  /// What the answer to a field is called; nil when there is no such field.
  func label(of field: FieldID) -> String? { Registry.field(field).map { label(of: $0) } }

  /// What a list is called; nil when there is no such list.
  func label(of list: ListID) -> String? { Registry.list(list).map { label(of: $0) } }

  /// What an option of a choice means.
  func meaning(of option: FieldKind.Option, in field: Field) -> String {
    option.meaning ?? text(of: field.meaningKey(of: option))
  }

  /// A message as this language has it.
  private func said(_ name: String) -> String? { own[name] ?? carried?[name] }

  private func text(of name: String) -> String {
    said(name) ?? CarriedWords.english[name] ?? name
  }
}

extension Wording {
  /// The messages of a language: ours, with those of a team's prompts folder in their place; and how many
  /// are said in English for want of another.
  ///
  /// - Throws: every problem of the team's file, or one that tells which languages there are.
  package static func read(_ language: String, in folder: String?) throws(DataFileProblems)
    -> (wording: Wording, missing: Int)
  {
    let own =
      try folder.map { path throws(DataFileProblems) in
        try WordFile.team(language, in: path)
      } ?? nil
    let carried = CarriedWords(language)
    guard carried != nil || own != nil else {
      let known = Set(WordFile.languages(in: folder) + ["en"]).sorted()
      let near = nearestName(to: language, among: known).map { " Did you mean \($0)?" } ?? ""
      let message =
        "there is no language '\(language)'.\(near) There are: \(known.joined(separator: ", "))"
      let file = "\(folder ?? "prompts")/languages/\(language).yaml"
      throw DataFileProblems(problems: [Problem(file: file, line: 1, column: 1, message: message)])
    }
    let wording = Wording(own: own ?? [:], carried: carried)
    guard language != "en" else { return (wording, 0) }
    // One of something need not be put another way.
    let missing = CarriedWords.english.all.keys.filter {
      wording.said($0) == nil && !$0.hasSuffix(Said.one)
    }
    return (wording, missing.count)
  }
}
