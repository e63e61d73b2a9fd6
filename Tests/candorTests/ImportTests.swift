import Foundation
import TestSupport
import Testing

/// Timelines brought in from files: shown first, added only when asked to.
@Suite struct ImportTests {
  private static let lines = """
    # What happened
    2:14am Monitoring alerted Sarah
    2:20am Sarah paged Tom
    2:45am fix deployed
    """

  /// A folder with a timeline file, and interviews begun by a program that was told to stop.
  private func scratch(interviews: Int = 0, _ text: String = lines) throws -> Scratch {
    let scratch = try Scratch()
    try text.write(toFile: scratch.path + "/notes.md", atomically: true, encoding: .utf8)
    for _ in 0..<interviews {
      _ = try Command(["--accessible", "--new"], in: scratch.path, input: ":save\n")
    }
    return scratch
  }

  private let place = ["--zone", "PT", "--day", "2024-11-02"]

  @Test func showsEverythingAndAddsNothing() throws {
    let scratch = try scratch()
    let run = try Command(["import", "timeline", "notes.md"] + place, in: scratch.path)
    #expect(run.status == 0, "\(run.error)")
    #expect(
      run.output == """
        3 entries read:
        1 Nov 2, 2:14am PT | Monitoring | alerted Sarah [detected?]
        2 2:20am | Sarah | paged Tom [escalated?]
        3 2:45am | ? | fix deployed (?)
        1 line skipped:
        line 1, "# What happened": a heading

        """)
    #expect(run.error.contains("1 entry has something to settle"))
    #expect(run.error.contains("there is no unfinished interview"))
  }

  @Test func addsToTheOnlyInterviewOnlyWhenToldTo() throws {
    let scratch = try scratch(interviews: 1)
    let shown = try Command(["import", "timeline", "notes.md"] + place, in: scratch.path)
    #expect(shown.status == 0 && shown.error.contains("Add --yes"), "\(shown.error)")
    let added = try Command(["import", "timeline", "notes.md", "--yes"] + place, in: scratch.path)
    #expect(added.status == 0, "\(added.error)")
    #expect(added.error.contains("Added 3 entries to interview 2024-11-04-1."))
    let again = try Command(["import", "timeline", "notes.md", "--yes"] + place, in: scratch.path)
    #expect(
      again.error.contains("all of it is in interview 2024-11-04-1 already"), "\(again.error)")
  }

  @Test func severalInterviewsCallForAName() throws {
    let scratch = try scratch(interviews: 2)
    let refused = try Command(["import", "timeline", "notes.md", "-y"] + place, in: scratch.path)
    #expect(refused.status == 2 && refused.error.contains("Name one with --session"))
    let named = try Command(
      ["import", "timeline", "notes.md", "-y", "--session", "2024-11-04-2"] + place,
      in: scratch.path)
    #expect(named.status == 0 && named.error.contains("interview 2024-11-04-2"), "\(named.error)")
  }

  @Test func writesAnAnswersFileThatReadsBack() throws {
    let scratch = try scratch(
      interviews: 0, "2:14am Monitoring alerted Sarah\n2:20am Sarah paged Tom\n")
    let arguments = ["import", "timeline", "notes.md", "--answers", "a.yml", "--yes"] + place
    let run = try Command(arguments, in: scratch.path)
    #expect(run.status == 0, "\(run.error)")
    let file = try #require(scratch.text("a.yml"))
    #expect(file.contains("at: 2024-11-02 02:14 America/Los_Angeles"), "\(file)")
    let again = try Command(arguments, in: scratch.path)
    #expect(again.status == 0 && again.error.contains("already"), "\(again.error)")
    #expect(scratch.text("a.yml") == file)
    let draft = try Command(["write", "--answers", "a.yml", "--draft"], in: scratch.path)
    #expect(draft.status == 0 && draft.output.contains("paged Tom"), "\(draft.error)")
  }

  /// Every misuse is one clear sentence with its place, and status 2.
  @Test(arguments: [
    ("", [], "notes.md:1:1: the file is empty"), ("nothing here\n", [], "notes.md:1:1"),
    ("[{\"ts\": }]", ["--format", "slack"], "notes.md:1:9: this is not JSON"),
    ("2:14am x", ["--format", "fax"], "fax"), ("2:14am x", ["--zone", "Atlantis"], "Atlantis"),
    ("2:14am x", ["--day", "soon"], "is not a date"),
    ("2:14am x", ["--session", "none"], "no interview called"),
  ])
  func misuseIsSaid(_ text: String, _ options: [String], _ said: String) throws {
    let scratch = try scratch(interviews: 0, text)
    let run = try Command(["import", "timeline", "notes.md"] + options, in: scratch.path)
    #expect(run.status == 2 && run.error.contains(said), "\(run.error)")
    #expect(run.output.isEmpty)
  }

  @Test func aFileThatIsNotThereIsSaid() throws {
    let scratch = try scratch()
    let run = try Command(["import", "timeline", "nowhere"], in: scratch.path)
    #expect(run.status == 2 && run.error.contains("nowhere cannot be read"))
  }
}
