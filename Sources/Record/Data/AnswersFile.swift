import Facts

/// The answers of one incident as a file that people can read, edit and keep: YAML, one group a subject.
package enum AnswersFile {
  /// The version of the format this program writes and reads.
  static let version = 1

  /// The keys of the file that are no answers.
  static let versionKey = "candor"
  static let dayKey = "asOf"
  /// The keys that name follow-up questions by what came of them.
  static let leftOpenKey = "leftOpen"
  static let answeredKey = "answered"
  /// Why rules that stop a message are not to, by their names.
  static let overridesKey = "overrides"

  /// Writes the answers of a record; reading them back gives a record that says the same.
  package static func write(_ record: Record, today: Day) -> String {
    var out = """
      # The answers to an incident interview. Edit them as you like; then
      #   candor write --answers THIS-FILE
      # writes the message again. The bare words unknown and none say that nobody knows yet, or
      # that there is nothing to say; in quotes they are ordinary words.
      \(versionKey): \(version)
      # The day that words such as "Friday" are read from.
      \(dayKey): \(today.canonical)

      """
    for (key, ids) in marks(record.followUps) { out += "\(key): \(ids)\n" }
    for group in groups {
      let lines = group.fields.compactMap { field in
        record[field.id].map { line(field, $0, indent: 2) }
      }
      if let list = group.list {
        out += write(list, of: record)
      } else if !lines.isEmpty {
        out += "\n\(group.name):\n" + lines.joined()
      }
    }
    return out + overrides(of: record)
  }

  private static func overrides(of record: Record) -> String {
    guard !record.overrides.isEmpty else { return "" }
    return "\n\(overridesKey):\n"
      + record.overrides.sorted { $0.key < $1.key }.map {
        "  \($0.key): \(YamlText.scalar($0.value, indent: 2))\n"
      }.joined()
  }

  /// A part of the file: the fields whose ids begin with one name, or one list.
  struct Group {
    var name: String
    var list: ListID?
    var fields: [Field]
  }

  /// The groups, in the order their first fields are asked.
  static let groups: [Group] = {
    var names: [String] = []
    for field in Registry.fields where !names.contains(field.id.group) {
      names.append(field.id.group)
    }
    return names.map { name in
      let fields = Registry.fields.filter { $0.id.group == name }
      return Group(name: name, list: fields.first?.list, fields: fields)
    }
  }()

  private static func write(_ list: ListID, of record: Record) -> String {
    let entries = record.entries(of: list)
    guard !entries.isEmpty else {
      return record.finished.contains(list) ? "\n\(list.rawValue): []\n" : ""
    }
    var out = "\n\(list.rawValue):\n"
    for entry in entries {
      let lines = Registry.fields(of: list).compactMap { field in
        entry.answers[field.id].map { line(field, $0, indent: 4) }
      }
      let body = lines.isEmpty ? "    {}\n" : lines.joined()
      out += "  - " + body.dropFirst(4)
    }
    return out
  }

  private static func line(_ field: Field, _ answer: Answer, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let value = self.value(answer, indent: indent)
    let remarks = self.remarks(answer)
    guard !remarks.isEmpty else { return "\(margin)\(field.id.key): \(value)\n" }
    let inner = margin + "  "
    return "\(margin)\(field.id.key):\n\(inner)value: \(self.value(answer, indent: indent + 2))\n"
      + remarks.map { "\(inner)\($0.key): \($0.value)\n" }.joined()
  }

  private static func remarks(_ answer: Answer) -> [(key: String, value: String)] {
    var remarks: [(String, String)] = []
    if answer.standing == .suspected { remarks.append(("confidence", "suspected")) }
    if let visibility = answer.visibility { remarks.append(("visibility", visibility.rawValue)) }
    return remarks + marks(answer.followUps ?? [:])
  }

  /// Which follow-up questions the author could not answer, and which were answered.
  private static func marks(_ followUps: [String: FollowUpMark]) -> [(key: String, value: String)] {
    [(leftOpenKey, FollowUpMark.open), (answeredKey, .answered)].compactMap { key, mark in
      let ids = followUps.filter { $0.value == mark }.keys.sorted()
      return ids.isEmpty ? nil : (key, "[\(ids.joined(separator: ", "))]")
    }
  }

  private static func value(_ answer: Answer, indent: Int) -> String {
    guard let value = answer.value else {
      if answer.isUnread { return YamlText.scalar(answer.words, indent: indent) }
      guard answer.standing == .unknown else { return AnswerWord.none }
      return answer.knownBy.map { "unknown, by \($0.canonical)" } ?? AnswerWord.unknown
    }
    return switch value {
    case .text(let text): YamlText.scalar(text, indent: indent)
    case .choice(let id): id
    case .moment(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .range(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .elapsed(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .quantity(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .money(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .due(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .cadence(let fact): YamlText.scalar(fact.canonical, indent: indent)
    case .zone(let fact): YamlText.scalar(fact.canonical, indent: indent)
    }
  }
}

extension FieldID {
  /// The part before the dot: the group or list the field stands in.
  var group: String { String(rawValue.prefix { $0 != "." }) }

  /// The part after the dot: the field's name within its group.
  var key: String { String(rawValue.drop { $0 != "." }.dropFirst()) }
}
