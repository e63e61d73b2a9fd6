import Facts
import Yams

extension AnswersFile {
  /// Reads the answers of a file; relative days are read from `today` when the file names no day.
  ///
  /// A team's own structures, where it has any, may be named besides ours.
  ///
  /// - Throws: every problem of the file, each with its place.
  package static func read(
    _ yaml: String, file: String, today: Day, structures: [FieldKind.Option] = []
  ) throws(DataFileProblems) -> Record {
    var reader = AnswersReader(source: YamlSource(file: file, text: yaml), today: today)
    reader.structures = structures
    guard let root = try reader.source.compose() else {
      throw DataFileProblems(problems: [reader.source.problem("the file is empty", at: nil)])
    }
    reader.read(root)
    guard reader.problems.isEmpty else { throw DataFileProblems(problems: reader.problems) }
    return reader.record
  }

  /// The day that relative days of a file are read from, when it names one.
  package static func day(of yaml: String) -> Day? {
    let node = (try? YamlSource(file: "", text: yaml).compose()) ?? nil
    return node?.mapping?[dayKey]?.scalar.flatMap { Day(canonical: $0.string) }
  }
}

/// Reads one answers file, and finds everything wrong with it.
struct AnswersReader {
  let source: YamlSource
  var today: Day
  /// The structures of a team's own that may be named.
  var structures: [FieldKind.Option] = []
  var record = Record()
  var problems: [Problem] = []

  init(source: YamlSource, today: Day) { (self.source, self.today) = (source, today) }

  mutating func read(_ root: Node) {
    guard let top = root.mapping else {
      report(
        "expected groups of answers, such as \"incident:\" with \"noun: outage\" below it", root)
      return
    }
    checkKeys(
      of: top,
      among: [
        AnswersFile.versionKey, AnswersFile.dayKey, AnswersFile.leftOpenKey,
        AnswersFile.answeredKey,
      ] + AnswersFile.groups.map(\.name) + [AnswersFile.overridesKey])
    readVersion(top, root)
    readDay(top)
    for (rule, mark) in readMarks(top) { record.apply(.followUp(rule, mark)) }
    for group in AnswersFile.groups {
      guard let node = top[group.name] else { continue }
      if let list = group.list { readList(list, node) } else { readGroup(group.fields, node) }
    }
    if let node = top[AnswersFile.overridesKey] { readOverrides(node) }
  }

  /// Reads why rules that stop a message are not to; the rules themselves are known further up.
  private mutating func readOverrides(_ node: Node) {
    guard let mapping = node.mapping else {
      report("expected the name of a rule and why, such as \"Time.Order: the log is in UTC\"", node)
      return
    }
    for (key, value) in mapping {
      let rule = key.scalar?.string ?? ""
      record.apply(.override(rule: rule, reason: value.scalar?.string))
      if record.overrides[rule] == nil {
        report("say in a few words why the message may go out all the same", value)
      }
    }
  }

  private mutating func readVersion(_ top: Node.Mapping, _ root: Node) {
    guard let node = top[AnswersFile.versionKey] else {
      report("the line \"candor: 1\" is missing: it says which form the file has", root)
      return
    }
    guard let version = node.scalar.flatMap({ Int($0.string) }), version > 0 else {
      report("\"candor:\" takes the number 1", node)
      return
    }
    if version > AnswersFile.version {
      report(
        "the file was written by a newer candor (form \(version), this one reads 1): update candor",
        node)
    }
  }

  private mutating func readDay(_ top: Node.Mapping) {
    guard let node = top[AnswersFile.dayKey] else { return }
    guard let day = node.scalar.flatMap({ Day(canonical: $0.string) }) else {
      report("\"asOf:\" takes a date such as 2024-11-04", node)
      return
    }
    today = day
  }

  private mutating func readGroup(_ fields: [Field], _ node: Node) {
    guard let mapping = node.mapping else {
      report(
        "expected answers below this, such as \"\(fields.first?.id.key ?? "noun"): ...\"", node)
      return
    }
    checkKeys(of: mapping, among: fields.map(\.id.key))
    for field in fields {
      if let value = mapping[field.id.key] { readAnswer(value, as: AnswerID(field.id), field) }
    }
  }

  private mutating func readList(_ list: ListID, _ node: Node) {
    guard let items = node.sequence else {
      if node.scalar?.string == AnswerWord.none {
        record.apply(.finish(list, true))
      } else {
        report("expected entries, each with a hyphen before it, or none", node)
      }
      return
    }
    let fields = Registry.fields(of: list)
    for item in items {
      guard let mapping = item.mapping else {
        report("expected an entry such as \"- \(fields.first?.id.key ?? ""): ...\"", item)
        continue
      }
      checkKeys(of: mapping, among: fields.map(\.id.key))
      let key = record.lastKey + 1
      record.apply(.add(list, key: key, index: record.entries(of: list).count))
      for field in fields {
        if let value = mapping[field.id.key] {
          readAnswer(value, as: AnswerID(field.id, entry: key), field)
        }
      }
    }
    record.apply(.finish(list, true))
  }

  private mutating func readAnswer(_ node: Node, as id: AnswerID, _ field: Field) {
    guard let mapping = node.mapping else { return readWords(node, as: id, field, .init()) }
    checkKeys(
      of: mapping,
      among: [
        "value", "confidence", "visibility", AnswersFile.leftOpenKey, AnswersFile.answeredKey,
      ])
    guard let value = mapping["value"] else {
      report("an answer with remarks needs \"value:\"", node)
      return
    }
    var remarks = Remarks()
    if let confidence = mapping["confidence"] {
      remarks.standing = choice(confidence, among: [.confirmed, .suspected]) ?? .confirmed
    }
    if let visibility = mapping["visibility"] {
      remarks.visibility = choice(visibility, among: [Visibility.internal, .both])
    }
    readWords(value, as: id, field, remarks)
    let marks = readMarks(mapping)
    if !marks.isEmpty, var answer = record[id] {
      answer.followUps = marks
      record.apply(.set(id, answer))
    }
  }

  /// The follow-up questions that were asked, with what came of them.
  private mutating func readMarks(_ mapping: Node.Mapping) -> [String: FollowUpMark] {
    var marks: [String: FollowUpMark] = [:]
    for (key, mark) in [
      (AnswersFile.answeredKey, FollowUpMark.answered), (AnswersFile.leftOpenKey, .open),
    ] {
      guard let node = mapping[key] else { continue }
      guard let names = node.sequence?.map({ $0.scalar?.string }), !names.contains(nil) else {
        report("\"\(key):\" takes the names of follow-up questions, such as [how-many]", node)
        continue
      }
      for name in names.compactMap(\.self) { marks[name] = mark }
    }
    return marks
  }

  private struct Remarks {
    var standing = Standing.confirmed
    var visibility: Visibility?
  }

  private mutating func choice<Option: RawRepresentable>(_ node: Node, among options: [Option])
    -> Option? where Option.RawValue == String
  {
    if let found = options.first(where: { $0.rawValue == node.scalar?.string }) { return found }
    report("type one of: \(options.map(\.rawValue).joined(separator: ", "))", node)
    return nil
  }

  private mutating func readWords(_ node: Node, as id: AnswerID, _ field: Field, _ remarks: Remarks)
  {
    guard let scalar = node.scalar else {
      report("expected the answer to \"\(field.id)\" as text", node)
      return
    }
    let words = scalar.string
    if scalar.style == .plain || scalar.style == .any, readAbsence(words, as: id, field, node) {
      return
    }
    switch record.read(words, as: id, on: today, besides: structures) {
    case .value(let value, _):
      record.apply(
        .set(
          id,
          Answer(
            words: words, value: value, standing: remarks.standing,
            visibility: remarks.visibility)))
    case .ask(let question):
      if case .words = field.kind { return keepAsTyped(words, as: id, remarks) }
      if case .act = field.kind { return keepAsTyped(words, as: id, remarks) }
      report(CarriedWords.english.put(question.question) + choices(of: question), node)
    case .unreadable(let why):
      let hint = id.field == StructureID.field ? " A team's own is known with --prompts." : ""
      report(CarriedWords.english.put(why) + hint, node)
    }
  }

  /// An author may insist on words we doubt; the interview asked already, or nobody can be asked now.
  private mutating func keepAsTyped(_ words: String, as id: AnswerID, _ remarks: Remarks) {
    record.apply(
      .set(
        id,
        Answer(
          words: words, value: .text(words), standing: remarks.standing,
          visibility: remarks.visibility)))
  }

  private func choices(of question: Clarification) -> String {
    question.choices.isEmpty
      ? "" : " Write one of: " + question.choices.map { "\"\($0.answer)\"" }.joined(separator: ", ")
  }

  /// Reads the bare words that say nobody knows, or that there is nothing to say.
  private mutating func readAbsence(
    _ words: String, as id: AnswerID, _ field: Field, _ node: Node
  ) -> Bool {
    if case .choice(let options) = field.kind, options.contains(where: { $0.id == words }) {
      return false
    }
    let lower = words.lowercased()
    if lower == AnswerWord.none || (lower.isEmpty && !field.isRequired) {
      record.apply(.set(id, Answer(words: "", value: nil, standing: .none)))
      return true
    }
    guard lower == AnswerWord.unknown || lower.hasPrefix("unknown, ") else { return false }
    guard field.canBeUnknown else {
      report("readers need to be told \(field.label), so it cannot be unknown", node)
      return true
    }
    var due: Due?
    if lower != AnswerWord.unknown {
      let context = ReadingContext(today: today, zone: record.zone, direction: .forward)
      guard case .value(let day, _) = Due.read(String(words.dropFirst(9)), in: context) else {
        report("say when it will be known as a date, such as \"unknown, by 2024-11-08\"", node)
        return true
      }
      due = day
    }
    record.apply(.set(id, Answer(words: words, value: nil, standing: .unknown, knownBy: due)))
    return true
  }

  // MARK: Problems

  private mutating func report(_ message: String, _ node: Node) {
    problems.append(source.problem(message, at: node.mark))
  }

  private mutating func checkKeys(of mapping: Node.Mapping, among known: [String]) {
    for (key, _) in mapping {
      let name = key.scalar?.string ?? ""
      guard !known.contains(name) else { continue }
      let hint =
        nearestName(to: name, among: known).map { "did you mean \"\($0)\"?" }
        ?? "known here: \(known.joined(separator: ", "))"
      report("there is nothing called \"\(name)\" here; \(hint)", key)
    }
  }
}
