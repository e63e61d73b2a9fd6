import Facts
import Foundation
import Prose
import Record
import Review
import Story
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

  /// The names of the messages of every room.
  private static let rooms: [any SaidKey.Type] = [
    FactKey.self, SlotKey.self, AdviceKey.self, RecordKey.self, JournalKey.self, StoreKey.self,
    FindingKey.self,
    PreviewKey.self,
    SkipKey.self, FileKey.self, PictureKey.self, StructureKey.self, TimeKey.self, NumberKey.self,
    ActionKey.self, AskKey.self, ToneKey.self, TermKey.self, VersionKey.self, LeakKey.self,
    OverrideKey.self, WordKey.self,
  ]

  private static func names<Key: SaidKey>(of _: Key.Type) -> [String] { Key.allCases.map(\.name) }

  @Test func everyKeyIsInTheEnglishFileAndNoOther() {
    let keys = Set(Self.families + Self.rooms.flatMap { Self.names(of: $0) })
    let held = Set(english.keys.filter { !$0.hasSuffix(Said.one) })
    #expect(keys.subtracting(held) == [], "missing in en.yaml")
    #expect(held.subtracting(keys) == [], "in en.yaml, but never said")
  }

  @Test func theNamesOfEveryRoomAreHeldAgainstTheFile() throws {
    #expect(try Calls.rooms() == Self.rooms.map { "\($0)" }.sorted())
  }

  @Test func thePlainReadingIsThatOfYaml() throws {
    let file = try #require(CarriedPrompts.file("en.yaml", in: "languages"))
    let read = WordFile(file).read(against: english)
    #expect(read.problems == [])
    #expect(read.texts == english)
    let lines = file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == english.count, "a line is not read, or a key is there twice")
  }

  /// Every place in the code that says a message fills the slots that its sentence in English has, and
  /// counts where there is a form for one; and every message is said somewhere.
  @Test func everyCallFillsTheSlotsOfItsMessage() throws {
    var unused = Set(Self.rooms.flatMap { Self.names(of: $0) })
    for call in try Calls.inSources() {
      let name = try #require(Self.name(of: call), "\(call.key) in \(call.file)")
      unused.remove(name)
      let text = try #require(english[name], "\(name) in \(call.file)")
      let asked = Set(Template(text).names).subtracting(call.counts ? ["count"] : [])
      if !call.slots.isEmpty || !call.isDynamic {
        #expect(asked == call.slots, "\(name) in \(call.file)")
      }
      #expect(
        call.counts == (english[name + Said.one] != nil),
        "\(name) in \(call.file): counted and with a form for one, or neither")
    }
    #expect(unused == [], "messages that nothing says")
  }

  private static func name(of call: Calls) -> String? {
    rooms.first { "\($0)" == call.type }.flatMap { name(call.key, in: $0) }
  }

  private static func name<Key: SaidKey>(_ key: String, in _: Key.Type) -> String? {
    Key(rawValue: key)?.name
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
    #expect(missing == english.keys.count { !$0.hasSuffix(Said.one) } - 1)
  }

  /// A language with one form for any count keeps to it, rather than fall into English for one.
  @Test func aLanguageNeedNotPutOneAnotherWay() throws {
    let folder = try team("entriesAdded: \"aldonitaj: {count}\"", in: "eo.yaml")
    let (wording, _) = try Wording.read("eo", in: folder.path)
    #expect(wording(.entriesAdded, count: 1) == "aldonitaj: 1")
    #expect(wording(.entriesRead, count: 1) == Wording.english(.entriesRead, count: 1))
  }

  @Test func whatARoomBelowSaysIsSaidInTheLanguage() throws {
    let folder = try team("fact.thatIs: \"Tio estas {name}.\"", in: "eo.yaml")
    let (wording, _) = try Wording.read("eo", in: folder.path)
    #expect(wording.put(Said(FactKey.thatIs, ["name": "Oslo"])) == "Tio estas Oslo.")
    #expect(wording.put(Said(FactKey.whichYear)) == "Which year is that?")
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
