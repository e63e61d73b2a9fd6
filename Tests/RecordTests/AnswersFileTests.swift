import Facts
import Record
import TestSupport
import Testing

/// What is written to an answers file comes back the same, and a person can read it meanwhile.
@Suite struct AnswersFileTests {
  static let today = Day(canonical: "2024-11-04") ?? Day(ordinal: 0)

  /// A value of each kind, as an author would type it.
  static let typed: [(AnswerID, String)] = [
    (AnswerID("author.name"), "Dana Whitfield"),
    (AnswerID("message.purpose"), "trust"),
    (AnswerID("message.minutes"), "15 minutes"),
    (AnswerID("incident.zone"), "Pacific"),
    (AnswerID("incident.started"), "Saturday, Nov 2 at 2:14am"),
    (AnswerID("incident.detected"), "about 2:30am"),
    (AnswerID("impact.affected"), "at least 847 customers, 80% of 1,059 customers"),
    (AnswerID("impact.money"), "about $15K a month"),
    (AnswerID("closing.available"), "Tuesday 9am to 6pm"),
  ]

  static func record(_ answers: [(AnswerID, String)]) throws -> Record {
    var record = Record()
    for (id, words) in answers {
      guard case .value(let value, _) = record.read(words, as: id, on: today) else {
        throw Unread(words: words)
      }
      record.apply(.set(id, Answer(words: words, value: value)))
    }
    return record
  }

  struct Unread: Error { var words: String }

  static func comesBack(_ record: Record) throws -> Record {
    try AnswersFile.read(
      AnswersFile.write(record, today: today), file: "answers.yml", today: today)
  }

  @Test func everyKindOfValueComesBack() throws {
    var record = try Self.record(Self.typed)
    for (index, status) in ["done", "planned"].enumerated() {
      record.apply(.add(.actions, key: index + 1, index: index))
      let entry = [
        ("actions.label", Value.text("Check \(index)")), ("actions.status", .choice(status)),
      ]
      for (field, value) in entry {
        let id = AnswerID(FieldID(rawValue: field), entry: index + 1)
        record.apply(.set(id, Answer(words: "\(value)", value: value)))
      }
    }
    record.apply(.finish(.actions, true))
    record.apply(.finish(.asks, true))
    let back = try Self.comesBack(record)
    // Where a part of a fact was inherited, the file states it.
    let (old, new) = (Self.facts(of: record), Self.facts(of: back))
    #expect(new == old, "\(difference(new, old))")
    #expect(
      back.entries(of: .actions).map { $0.answers["actions.label"]?.value }
        == record.entries(of: .actions).map { $0.answers["actions.label"]?.value })
    #expect(back.finished == record.finished)
  }

  private static func facts(of record: Record) -> String {
    AnswersFile.write(record, today: today)
  }

  @Test func unknownSuspectedAndInternalComeBack() throws {
    var record = Record()
    let due = Due(day: Self.today.adding(days: 4))
    record.apply(
      .set(
        AnswerID("incident.started"),
        Answer(words: "unknown", value: nil, standing: .unknown, knownBy: due)))
    record.apply(
      .set(
        AnswerID("cause.mechanism"),
        Answer(
          words: "A pump stopped.", value: .text("A pump stopped."), standing: .suspected,
          visibility: .internal)))
    record.apply(
      .set(AnswerID("incident.mitigated"), Answer(words: "", value: nil, standing: .none)))
    let back = try Self.comesBack(record)
    #expect(back["incident.started"]?.standing == .unknown)
    #expect(back["incident.started"]?.knownBy == due)
    #expect(back["cause.mechanism"]?.standing == .suspected)
    #expect(back["cause.mechanism"]?.visibility == .internal)
    #expect(back["incident.mitigated"]?.standing == Standing.none)
  }

  /// Words that YAML, or our own words for absence, could take for something else.
  @Test(arguments: [
    "yes: no", "# not a comment", "- a dash", "unknown", "none", "Unknown, by Friday", "null", "~",
    "1.10", "0x1F", "2024-11-04", "true", "{x}", "[x]", "*anchor", "&a", "!tag", "%d", "@home",
    "`x`", "'single'", "\"double\"", "back\\slash", "a\tb", "two\nlines", "three\n\n\nlines",
    " \u{1F469}\u{200D}\u{1F692} cafe\u{301} \u{6F22}\u{5B57}", "\u{202E}rtl",
    "ends in colon:", "a #b", "a: b", "|", ">", "---", "...", "line\nwith: key\n- and dash",
    "\u{85}next", "\u{2028}line", "? key", ": value", ",", "x\u{0}y",
  ])
  func wordsComeBackToTheLetter(_ words: String) throws {
    var record = Record()
    for field: FieldID in ["closing.apology", "cause.but", "message.concerns"] {
      record.apply(.set(AnswerID(field), Answer(words: words, value: .text(words))))
    }
    let back = try Self.comesBack(record)
    // YAML has no way to write NUL; everything else has to be the same.
    let want = words.replacing("\u{0}", with: "")
    #expect(back["closing.apology"]?.words.replacing("\u{0}", with: "") == want)
  }

  @Test func theSameRecordGivesTheSameBytes() throws {
    let record = try Self.record(Self.typed)
    let text = AnswersFile.write(record, today: Self.today)
    #expect(text == AnswersFile.write(record, today: Self.today))
    #expect(text == AnswersFile.write(try Self.comesBack(record), today: Self.today))
    let difference = goldenDifference(text, from: folder("Golden/answers.yml", beside: #filePath))
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Each problem is told with its line and column, and all of them at once.
  @Test(arguments: [
    ("", ["1:1: the file is empty"]),
    ("- a\n", ["1:1: expected groups"]),
    (
      "candor: 1\nincidnet:\n  noun: x\n",
      ["2:1: there is nothing called \"incidnet\"", "incident"]
    ),
    ("candor: 1\nincident:\n  nuon: x\n", ["3:3: there is nothing called \"nuon\"", "noun"]),
    ("candor: 1\nincident:\n  stage: soon\n", ["3:10: Type one of"]),
    ("candor: 1\nincident: outage\n", ["2:11: expected answers below this"]),
    ("candor: 1\ntimeline: soon\n", ["2:11: expected entries"]),
    ("candor: 1\ntimeline:\n  - soon\n", ["3:5: expected an entry"]),
    ("candor: 2\n", ["1:9: the file was written by a newer candor"]),
    ("candor: x\n", ["1:9: \"candor:\" takes the number 1"]),
    ("incident:\n  noun: x\n", ["the line \"candor: 1\" is missing"]),
    ("candor: 1\nasOf: Monday\n", ["2:7: \"asOf:\" takes a date"]),
    ("candor: 1\nincident:\n  fault: [ours]\n", ["3:10: expected the answer"]),
    ("candor: 1\nimpact:\n  affected: many\n", ["3:13: "]),
    ("candor: 1\nincident:\n  started: 2:14\n", ["3:12: "]),
    ("candor: 1\nauthor:\n  name: unknown\n", ["3:9: readers need to be told"]),
    ("candor: 1\nincident:\n  noun: {confidence: sure, value: x}\n", ["3:22: type one of"]),
    ("candor: 1\nincident:\n  noun: {confidence: suspected}\n", ["3:9: an answer with remarks"]),
    ("candor: 1\nincident:\n  noun: \"x\n", ["this is not YAML"]),
    ("candor: 1\nincident:\n  noun: x\n  noun: y\n", ["given twice"]),
    (
      "candor: 1\nincident:\n  nuon: x\n  stage: soon\nimpact:\n  datta: no\n",
      ["3:3:", "4:10:", "6:3:"]
    ),
  ])
  func problemsAreToldWithTheirPlace(_ yaml: String, _ wanted: [String]) {
    let error = #expect(throws: DataFileProblems.self) {
      try AnswersFile.read(yaml, file: "a.yml", today: Self.today)
    }
    let told = error?.description ?? ""
    #expect(told.split(separator: "\n").allSatisfy { $0.hasPrefix("a.yml:") }, "\(told)")
    for words in wanted { #expect(told.contains(words), "\(told)") }
  }
}
