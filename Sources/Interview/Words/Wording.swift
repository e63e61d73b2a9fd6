import Prose
import Record

/// What the interview says of its own, in one language; the questions are in files of their own.
package struct Wording: Sendable {
  /// The messages by key; one that is missing here is said in English.
  private var texts: [String: String]

  /// The messages carried by the program; read when one is first said.
  package static let english = Wording(texts: WordFile.carried("en") ?? [:])

  init(texts: [String: String]) { self.texts = texts }

  /// A message with its slots filled.
  package func callAsFunction(_ key: WordKey, _ slots: [String: String] = [:]) -> String {
    fill(text(of: key.rawValue), slots)
  }

  /// A message that counts something: `{count}` is filled, and one of something may be put another way.
  package func callAsFunction(_ key: WordKey, count: Int, _ slots: [String: String] = [:]) -> String
  {
    let one = key.rawValue + WordFile.one
    let isOne = count == 1 && (texts[one] != nil || texts[key.rawValue] == nil)
    let name = isOne ? one : key.rawValue
    return fill(text(of: name), slots.merging(["count": "\(count)"]) { $1 })
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

  private func text(of name: String) -> String {
    texts[name] ?? Wording.english.texts[name] ?? name
  }

  private func fill(_ text: String, _ slots: [String: String]) -> String {
    slots.isEmpty ? text : Template(text).filled { slots[$0] ?? "{\($0)}" }
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
    let carried = language == "en" ? english.texts : WordFile.carried(language)
    guard carried != nil || own != nil else {
      let known = Set(WordFile.languages(in: folder) + ["en"]).sorted()
      let near = nearestName(to: language, among: known).map { " Did you mean \($0)?" } ?? ""
      let message =
        "there is no language '\(language)'.\(near) There are: \(known.joined(separator: ", "))"
      let file = "\(folder ?? "prompts")/languages/\(language).yaml"
      throw DataFileProblems(problems: [Problem(file: file, line: 1, column: 1, message: message)])
    }
    let texts = (carried ?? [:]).merging(own ?? [:]) { $1 }
    // One of something need not be put another way.
    let missing = english.texts.keys.filter { texts[$0] == nil && !$0.hasSuffix(WordFile.one) }
    return (Wording(texts: texts), missing.count)
  }
}
