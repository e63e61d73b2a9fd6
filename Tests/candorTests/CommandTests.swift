import Facts
import Foundation
import Record
import TestSupport
import Testing

/// The commands without a terminal: they never ask, never hang, and say what to do.
@Suite struct CommandTests {
  /// The answers of a whole interview, as the program writes them.
  private static let answers: String = {
    guard let day = Day(canonical: "2024-11-04"), let dialogue = try? Dialogue("outage") else {
      return ""
    }
    return AnswersFile.write(ScriptedAuthor(playing: dialogue, today: day).record, today: day)
  }()

  @Test func theDocumentAloneIsOnStandardOutput() throws {
    let scratch = try Scratch()
    let run = try Command(["write", "--answers", "-"], in: scratch.path, input: Self.answers)
    #expect(run.status == 0, "\(run.error)")
    let golden = folder("Golden/outage.md", beside: #filePath)
    #expect(goldenDifference(run.output, from: golden) == nil)
    #expect(run.error.hasPrefix("Written: "))
    #expect(
      scratch.files == [
        "output/2024-11-02-outage/answers.yml", "output/2024-11-02-outage/message.md",
      ])
    #expect(scratch.text("output/2024-11-02-outage/message.md") == run.output)
  }

  @Test func whatItWritesItReads() throws {
    let scratch = try Scratch()
    let first = try Command(["write", "--answers", "-"], in: scratch.path, input: Self.answers)
    let kept = "output/2024-11-02-outage/answers.yml"
    let file = scratch.text(kept)
    let again = try Command(["write", "--answers", kept], in: scratch.path)
    #expect(again.output == first.output)
    #expect(scratch.text(kept) == file)
  }

  @Test func gapsStopAFinalMessageButNotADraft() throws {
    let scratch = try Scratch()
    let few = ["-d", "incident.noun=flood", "-d", "author.name=Ada Quill"]
    let refused = try Command(["write"] + few, in: scratch.path)
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.error.contains("when it started (incident.started)"))
    #expect(refused.error.contains("--draft"))
    let draft = try Command(["write", "--draft"] + few, in: scratch.path)
    #expect(draft.status == 0)
    #expect(draft.output.contains("[missing: when it started]"))
    #expect(scratch.files.contains { $0.hasSuffix("/draft.md") })
    #expect(!scratch.files.contains { $0.hasSuffix("/message.md") })
  }

  @Test func nobodyToAskIsSaidWithWhatIsMissingAndHow() throws {
    let scratch = try Scratch()
    for arguments in [[], ["interview"], ["-d", "incident.noun=flood"]] {
      let run = try Command(arguments, in: scratch.path)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      for words in ["not a terminal", "--answers", "-d FIELD=WORDS", "incident.started"] {
        #expect(run.error.contains(words), "\(arguments): \(run.error)")
      }
      #expect(!run.error.contains("what to call it (incident.noun)") || arguments.count < 2)
    }
    #expect(scratch.files.isEmpty)
  }

  /// Every misuse is one clear sentence, status 2, and writes nothing.
  @Test(arguments: [
    (["write"], "", ["there are no answers"]),
    (["write", "--answers", "nowhere.yml"], "", ["nowhere.yml cannot be read"]),
    (["write", "--answers", "-"], "", ["standard input:1:1: the file is empty"]),
    (["write", "--answers", "-"], "candor: 1\nincident:\n  nuon: x\n", [":3:3:", "\"noun\""]),
    (["write", "-d", "incident.nuon=x"], "", ["Did you mean incident.noun?"]),
    (["write", "-d", "incident.noun"], "", ["no equals sign"]),
    (["write", "-d", "incident.stage=soon"], "", ["incident.stage", "Type one of"]),
    (["write", "-d", "incident.started=2:14"], "", ["incident.started"]),
    (["write", "--today", "tomorrow", "-d", "a=b"], "", ["\"tomorrow\" is not a date"]),
    (["--today", "2024-02-30"], "", ["is not a date"]),
    (["--no-such-option"], "", ["--no-such-option"]),
    (["no-such-command"], "", ["no-such-command"]),
    (["--color", "pink"], "", ["pink"]),
    (["--accessible", "--resume", "2020-01-01-1"], "", ["There is no interview called"]),
    (["--accessible", "--prompts", "nowhere"], "", ["nowhere"]),
  ])
  func misuseIsSaid(_ arguments: [String], _ input: String, _ said: [String]) throws {
    let scratch = try Scratch()
    let run = try Command(arguments, in: scratch.path, input: input)
    #expect(run.status == 2, "\(run.error)")
    #expect(run.output.isEmpty)
    for words in said { #expect(run.error.contains(words), "\(run.error)") }
    #expect(!run.error.contains("Fatal error") && !run.error.contains("Error Domain"))
    #expect(!scratch.files.contains { $0.hasPrefix("output") })
  }

  @Test func bytesThatAreNoTextAreSaid() throws {
    let scratch = try Scratch()
    try Data([0x63, 0xFF, 0xFE, 0x00]).write(to: URL(filePath: scratch.path + "/a.yml"))
    let run = try Command(["write", "--answers", "a.yml"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.error.contains("not text in UTF-8"))
  }

  @Test func helpVersionFieldsAndSessions() throws {
    let scratch = try Scratch()
    for (arguments, words) in [
      (["--help"], "interview"), (["--version"], "candor "), (["fields"], "timeline.actor"),
      (["help", "write"], "--draft"), (["--generate-completion-script", "bash"], "candor"),
    ] {
      let run = try Command(arguments, in: scratch.path)
      #expect(run.status == 0, "\(run.error)")
      #expect(run.output.contains(words), "\(run.output)")
    }
    let sessions = try Command(["sessions"], in: scratch.path)
    #expect(sessions.status == 0)
    #expect(sessions.error.contains("No unfinished interview"))
  }

  /// A team's questions are checked on loading: every problem of every file, with its place.
  @Test func aTeamsPromptsAreChecked() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/house/incident", withIntermediateDirectories: true)
    try """
    questions:
      - id: role
        field: author.rolle
        aks: What is your role?
        why: [because]
    """.write(
      toFile: scratch.path + "/house/incident/audience.yaml", atomically: true, encoding: .utf8)
    let run = try Command(["--accessible", "--prompts", "house"], in: scratch.path)
    #expect(run.status == 2)
    for words in ["audience.yaml:3:12:", "author.role", "audience.yaml:4:5:", "ask", ":5:10:"] {
      #expect(run.error.contains(words), "\(run.error)")
    }
  }

  @Test func anOutputFolderThatCannotBeUsedIsSaid() throws {
    let scratch = try Scratch()
    try "x".write(toFile: scratch.path + "/output", atomically: true, encoding: .utf8)
    let run = try Command(["write", "--answers", "-"], in: scratch.path, input: Self.answers)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("/output"))
  }

  @Test func withoutAHomeThereIsASentence() throws {
    let scratch = try Scratch()
    let run = try Command(
      ["--accessible"], in: scratch.path, environment: ["HOME": nil, "CANDOR_STATE": nil])
    #expect(run.status == 2)
    #expect(run.error.contains("Set CANDOR_STATE"))
  }

  private static let express = """
    UTC
    investigating
    main water pipe
    burst under the canteen
    had to be sent home at noon
    Monday, Nov 4 at 6am
    Tuesday at 5pm
    at least 140 of 300 pupils
    :write

    """

  /// Eight answers are a message that can be sent, and a later update has a file of its own.
  @Test func aHurriedMessageIsWrittenAndUpdated() throws {
    let scratch = try Scratch()
    let first = try Command(
      ["--accessible", "--minutes", "5"], in: scratch.path, input: Self.express)
    #expect(first.status == 0, "\(first.error.suffix(600))")
    #expect(first.output.contains("at least 140 pupils"))
    #expect(first.output.contains("Not in this message yet:"))
    #expect(!first.output.contains("[missing"))
    let lines = [
      "identified", "", "212 of 300 pupils", "The pipe froze overnight in an open cellar.", "", "",
      ":write", "",
    ]
    let update = try Command(
      ["update", "--accessible"], in: scratch.path, input: lines.joined(separator: "\n"))
    #expect(update.status == 0, "\(update.error.suffix(600))")
    #expect(update.output.contains("212 pupils"))
    #expect(!update.error.contains("What did it do?"))
    #expect(scratch.files.contains { $0.hasSuffix("update-1.md") })
    #expect(scratch.files.contains { $0.hasSuffix("message.md") })
  }

  /// What a coach asks is put first, whatever is asked after it.
  @Test func anUpdateAsksACoachsQuestionsFirst() throws {
    let scratch = try Scratch()
    _ = try Command(["--accessible", "--minutes", "5"], in: scratch.path, input: Self.express)
    let coach = try Command(
      ["coach", "--accessible", "2024-11-04-1", "--name", "Ines Prado"], in: scratch.path,
      input: "Which rooms were cold?\n:quit\n")
    #expect(coach.status == 0, "\(coach.error.suffix(600))")
    let update = try Command(
      ["update", "--accessible"], in: scratch.path, input: "\nidentified\n")
    let asked = try #require(update.error.range(of: "Ines Prado asks: Which rooms were cold?"))
    let stage = try #require(update.error.range(of: "How far along is it?"))
    #expect(asked.lowerBound < stage.lowerBound)
  }

  @Test func anUpdateNeedsAnIncident() throws {
    let scratch = try Scratch()
    let run = try Command(["update", "--accessible"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.error.contains("there is no incident to update yet"))
  }
}
