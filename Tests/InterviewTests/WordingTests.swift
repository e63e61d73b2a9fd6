import Foundation
import Prose
import Record
import TestSupport
import Testing
import Yams

@testable import Interview

/// The words of the interview: what the code says is in the file, and what the file holds is said.
@Suite struct WordingTests {
  private let english = CarriedWords.english.all

  /// The keys whose second part names a verb, a need, a section, or a field, list or option of the record.
  private static let families: [String] = {
    var keys = Verb.allCases.map { "verb.\($0.rawValue)" }
    keys += CoachVerb.allCases.map { "coachVerb.\($0.rawValue)" }
    for family in ["asks", "need", "lacks"] {
      keys += Need.allCases.map { "\(family).\($0.rawValue)" }
    }
    keys += InterviewSection.allCases.map { "section.\($0.rawValue)" }
    keys += Registry.fields.map(\.labelKey)
    keys += Registry.lists.map(\.labelKey)
    for field in Registry.fields {
      if case .choice(let options) = field.kind { keys += options.map(field.meaningKey) }
    }
    return keys
  }()

  @Test func everyKeyIsInTheEnglishFileAndNoOther() throws {
    var keys = Set(WordKey.allCases.map(\.rawValue))
    keys.formUnion(Self.families)
    keys.formUnion(try Calls.below().map(\.key))
    let held = Set(english.keys.filter { !$0.hasSuffix(WordFile.one) })
    #expect(keys.subtracting(held) == [], "missing in en.yaml")
    #expect(held.subtracting(keys) == [], "in en.yaml, but never said")
  }

  @Test func thePlainReadingIsThatOfYaml() throws {
    let file = try #require(CarriedPrompts.file("en.yaml", in: "languages"))
    let read = WordFile(file).read(against: english)
    #expect(read.problems == [])
    #expect(read.texts == english)
    let lines = file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == english.count, "a line is not read, or a key is there twice")
  }

  /// Every place in the code that says a message gives it the slots that the English file has.
  @Test func everyCallFillsTheSlotsOfItsMessage() throws {
    let calls = try Calls.inSources()
    var unused = Set(WordKey.allCases.map(\.rawValue))
    for call in calls {
      unused.remove(call.key)
      let text = try #require(english[call.key] ?? english[call.key + WordFile.one])
      let counted = Set(Template(text).names).subtracting(call.counts ? ["count"] : [])
      if !call.slots.isEmpty || !call.isDynamic {
        #expect(counted == call.slots, "\(call.key) in \(call.file)")
      }
      #expect(
        call.counts == (english[call.key + WordFile.one] != nil),
        "\(call.key) in \(call.file): counted and with a form for one, or neither")
    }
    #expect(unused == [], "keys that nothing says")
  }

  /// What a room below has to say has the slots of its message too.
  @Test func everythingSaidBelowFillsTheSlotsOfItsMessage() throws {
    let calls = try Calls.below()
    #expect(calls.count > 5)
    for call in calls {
      let text = try #require(english[call.key], "\(call.key) in \(call.file)")
      #expect(
        Set(Template(text).names).subtracting(call.counts ? ["count"] : []) == call.slots,
        "\(call.key) in \(call.file)")
      #expect(
        call.counts == (english[call.key + WordFile.one] != nil),
        "\(call.key) in \(call.file): counted and with a form for one, or neither")
    }
  }

  @Test(arguments: [
    (1, "1 entry added."), (2, "2 entries added."), (0, "0 entries added."),
  ])
  func oneIsPutAnotherWay(count: Int, words: String) {
    #expect(Wording.english(.entriesAdded, count: count) == words)
  }

  @Test func whatFillsASlotIsNotFilledAgain() {
    #expect(Wording.english(.enterKeeps, ["words": "{label}"]) == "Enter keeps: {label}")
  }

  // MARK: Other languages and a team's own words

  private func team(_ text: String, in file: String) throws -> Scratch {
    let folder = try Scratch()
    let words = folder.path + "/languages"
    try FileManager.default.createDirectory(atPath: words, withIntermediateDirectories: true)
    try (text + "\n").write(toFile: "\(words)/\(file)", atomically: true, encoding: .utf8)
    return folder
  }

  @Test func whatTheRecordHoldsIsCalledInTheLanguage() throws {
    let folder = try team(
      """
      field.incident.started: "kiam komencis"
      list.timeline: "la sinsekvo"
      option.incident.fault.ours: "nia"
      """, in: "eo.yaml")
    let (wording, _) = try Wording.read("eo", in: folder.path)
    let fault = try #require(Registry.field("incident.fault"))
    #expect(wording.label(of: "incident.started" as FieldID) == "kiam komencis")
    #expect(wording.label(of: ListID.timeline) == "la sinsekvo")
    #expect(wording.meaning(of: "ours", in: fault) == "nia")
    #expect(wording.meaning(of: "vendor", in: fault) == "a supplier's")
    #expect(wording.meaning(of: .init("ours", "a team's own"), in: fault) == "a team's own")
  }

  @Test func anotherLanguageSaysInEnglishWhatItLeavesOut() throws {
    let folder = try team("left: \"Konservita.\"", in: "eo.yaml")
    let (wording, missing) = try Wording.read("eo", in: folder.path)
    #expect(wording(.left) == "Konservita.")
    #expect(wording(.firstQuestion) == Wording.english(.firstQuestion))
    #expect(missing == english.keys.count { !$0.hasSuffix(WordFile.one) } - 1)
  }

  @Test func aTeamReplacesSingleMessages() throws {
    let folder = try team("left: \"Kept. See you.\"", in: "en.yaml")
    let (wording, missing) = try Wording.read("en", in: folder.path)
    #expect(wording(.left) == "Kept. See you.")
    #expect(wording(.optional) == Wording.english(.optional))
    #expect(missing == 0)
  }

  @Test(arguments: [
    ("lefd: \"Saved.\"", ":1:1: unknown key 'lefd'; did you mean 'left'?"),
    ("left: \"Saved.\"\nenterKeeps: \"It stays.\"", ":2:13: the slot {words} is missing"),
    (
      "enterKeeps: \"Stays: {wrods}\"",
      ":1:13: unknown slot 'wrods'; did you mean 'words'?"
    ),
    ("left: [a, b]", ":1:7: expected text for 'left'"),
    ("left: \"\"", ":1:7: the key 'left' is empty"),
    ("- left", ":1:1: expected messages"),
    ("left: \"a\"\nleft: \"b\"", "given twice"),
  ])
  func aBadFileSaysWhereAndWhat(text: String, message: String) throws {
    let folder = try team(text, in: "en.yaml")
    let error = #expect(throws: DataFileProblems.self) {
      _ = try Wording.read("en", in: folder.path)
    }
    #expect("\(try #require(error))".contains(message), "\(String(describing: error))")
  }

  @Test func aLanguageThatIsNotThereIsSaidWithThoseThatAre() throws {
    let error = #expect(throws: DataFileProblems.self) { _ = try Wording.read("eng", in: nil) }
    #expect("\(try #require(error))".contains("no language 'eng'. Did you mean en? There are: en"))
  }
}

/// The places in the code that say a message.
private struct Calls {
  var key: String
  var file: String
  /// The names of the slots filled there.
  var slots: Set<String>
  /// Whether something is counted.
  var counts: Bool
  /// Whether the slots are a value worked out before.
  var isDynamic: Bool

  /// The messages said by the interview and the program.
  static func inSources() throws -> [Calls] {
    var calls: [Calls] = []
    for (name, text) in try texts(of: ["Interview", "candor"]) {
      for match in text.matches(of: #/wording\(\s*\.(\w+)/#) {
        let inside = parenthesis(text[match.range.lowerBound...])
        let counts = inside.prefixMatch(of: #/wording\(\s*\.\w+,\s*count:/#) != nil
        calls.append(
          Calls(
            key: String(match.1), file: name, slots: slots(inside), counts: counts,
            isDynamic: inside.contains(#/\.\w+, \w+\)/#)))
      }
      // Keys that are picked first and said afterwards have no slots.
      for match in text.matches(of: #/[?:] \.(empty\w+)/#) {
        calls.append(
          Calls(key: String(match.1), file: name, slots: [], counts: false, isDynamic: false))
      }
    }
    return calls
  }

  /// What the rooms below hand up to be said.
  static func below() throws -> [Calls] {
    var calls: [Calls] = []
    for (name, text) in try texts(of: ["Record", "Story", "Review"]) {
      for match in text.matches(of: #/Said\(\s*"([\w.]+)"/#) {
        let inside = parenthesis(text[match.range.lowerBound...])
        let counts = inside.prefixMatch(of: #/Said\(\s*"[\w.]+",\s*count:/#) != nil
        calls.append(
          Calls(
            key: String(match.1), file: name, slots: slots(inside), counts: counts,
            isDynamic: false))
      }
    }
    return calls
  }

  /// The files of some rooms with their names.
  private static func texts(of rooms: [String]) throws -> [(String, String)] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var found: [(String, String)] = []
    for room in rooms {
      let folder = sources.appending(path: room)
      let files = try #require(FileManager.default.enumerator(atPath: folder.path()))
      for case let name as String in files where name.hasSuffix(".swift") {
        let file = folder.appending(path: name)
        found.append((name, try String(contentsOf: file, encoding: .utf8)))
      }
    }
    return found
  }

  private static func slots(_ call: String) -> Set<String> {
    Set(call.matches(of: #/[\[,]\s*"(\w+)":/#).map { String($0.1) })
  }

  /// The text up to the parenthesis that closes the first one; nested calls of other messages are left out.
  private static func parenthesis(_ text: Substring) -> String {
    var depth = 0
    var end = text.endIndex
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 {
          end = text.index(after: index)
          break
        }
      }
    }
    return String(text[..<end])
  }
}
