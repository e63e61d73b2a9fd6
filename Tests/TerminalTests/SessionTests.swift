import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite("Leaving, coming back and looking back")
struct SessionTests {
  private func entry(_ kind: String, _ text: String, signal: Int32 = 0) -> Probe.Entry {
    Probe.Entry(kind: kind, text: text, pasted: false, signal: signal, interactive: true)
  }

  @Test func ctrlCKeepsThePartial() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.send("half é\u{3}")
    #expect(probe.entries(1) == [entry("interrupted", "half é")])
  }

  @Test func ctrlDOnAnEmptyLineEnds() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.send("\u{4}")
    #expect(probe.terminal.waitForExit() == 0)
    #expect(probe.entries(1) == [entry("end", "")])
    #expect(probe.terminal.isInPlainMode)
    #expect(!probe.screen.isPasteMarked)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func signalsKeepThePartial(_ signal: Int32) throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    #expect(!probe.terminal.isInPlainMode)
    probe.terminal.send("half")
    #expect(probe.terminal.wait(for: "> half"))
    probe.terminal.signal(signal)
    #expect(probe.terminal.waitForExit() == 128 + signal)
    #expect(probe.entries(1) == [entry("terminated", "half", signal: signal)])
    #expect(probe.terminal.isInPlainMode)
    #expect(!probe.screen.isPasteMarked)
  }

  @Test(arguments: [SIGABRT, SIGSEGV, SIGQUIT])
  func aCrashGivesTheTerminalBack(_ signal: Int32) throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    if signal == SIGABRT { probe.terminal.send("crash") } else { probe.terminal.signal(signal) }
    #expect(probe.terminal.waitForExit() == 128 + signal)
    #expect(probe.terminal.isInPlainMode)
    #expect(!probe.screen.isPasteMarked)
  }

  @Test func aNarrowerWindowKeepsTheLine() throws {
    let probe = try Probe(columns: 60, rows: 12)
    try #require(probe.waitForPrompt())
    let text = "漢字 and a line of more than thirty letters in all"
    probe.terminal.send(text)
    #expect(probe.terminal.wait(for: "meter \(text.count)"))
    // A key after each change tells when the program has caught up with it.
    probe.terminal.resize(columns: 30, rows: 12)
    probe.terminal.send("!")
    #expect(
      probe.terminal.wait { $0.text.contains("meter \(text.count + 1)") && $0.isCursorVisible })
    #expect(probe.screen.rows[0] == "> 漢字 and a line of more than")
    #expect(probe.screen.rows[1] == " thirty letters in all!")
    #expect(probe.screen.rows[3].isEmpty)
    probe.terminal.resize(columns: 70, rows: 12)
    probe.terminal.send("?")
    #expect(
      probe.terminal.wait { $0.text.contains("meter \(text.count + 2)") && $0.isCursorVisible })
    #expect(probe.screen.rows[0] == "> \(text)!?")
    #expect(probe.screen.rows[2].isEmpty)
    probe.terminal.send("\r")
    #expect(probe.entries(1) == [line(text + "!?")])
  }

  @Test func ctrlZAndBack() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-i"], environment: ["PS1": "shell$ ", "HOME": scratch.path])
    try #require(terminal.wait(for: "shell$"))
    terminal.send("set -m; \(builtProgram("editor-probe")) ask:\r")
    try #require(terminal.wait { $0.isPasteMarked })
    terminal.send("kept\u{1A}")
    #expect(terminal.wait { !$0.isPasteMarked && $0.text.contains("topped") })
    terminal.send("fg\r")
    #expect(terminal.wait { $0.isPasteMarked && $0.rows.last { !$0.isEmpty } == "ask:kept" })
    terminal.send("!\r")
    #expect(terminal.wait(for: "\"text\":\"kept!\""))
  }

  @Test func historyIsKeptBetweenRuns() throws {
    let scratch = try Scratch()
    let environment = ["PROBE_HISTORY": scratch.path + "/history"]
    let first = try Probe(environment: environment, scratch: scratch)
    try #require(first.waitForPrompt())
    first.terminal.send("older one\r" + "newer\nté\r")
    #expect(first.entries(2).count == 2)
    first.terminal.send("\u{4}")
    #expect(first.terminal.waitForExit() == 0)
    let second = try Probe(environment: environment, scratch: scratch)
    try #require(second.waitForPrompt())
    second.terminal.send("draft\u{1B}[A\u{1B}[A\u{1B}[A\r")
    #expect(second.entries(1) == [line("older one")])
    second.terminal.send("draft \u{1B}[A\u{1B}[B!\r")
    #expect(second.entries(2).last == line("draft !"))
  }

  @Test func verbsAreNotKeptForLaterRuns() throws {
    let scratch = try Scratch()
    let probe = try Probe(environment: ["PROBE_HISTORY": scratch.path], scratch: scratch)
    try #require(probe.waitForPrompt())
    probe.terminal.send(":back\r")
    #expect(probe.entries(1) == [line(":back")])
    probe.terminal.send("\u{1B}[A\r")
    #expect(probe.entries(2).last == line(":back"))
    probe.terminal.paste(":pasted")
    probe.terminal.send("\rtyped\r")
    #expect(probe.entries(4).last == line("typed"))
    let kept = HistoryFile(kind: "probe", directory: scratch.path).entries()
    #expect(kept == ["::pasted", "typed"])
  }

  @Test func aLineEmptiedAfterAPasteIsTypedAgain() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.paste("block")
    probe.terminal.send("\u{15}:back\r")
    #expect(probe.entries(1) == [line(":back")])
    probe.terminal.paste(":x")
    probe.terminal.send("\u{15}\u{1F}\r")
    #expect(probe.entries(2).last == line(":x", pasted: true))
  }

  @Test func searchShowsItsTextBelow() throws {
    let scratch = try Scratch()
    let history = HistoryFile(kind: "probe", directory: scratch.path)
    for entry in ["parcel was late", "nothing", "parcel was lost"] { history.append(entry) }
    let probe = try Probe(environment: ["PROBE_HISTORY": scratch.path], scratch: scratch)
    try #require(probe.waitForPrompt())
    probe.terminal.send("mine\u{12}PARC")
    #expect(probe.terminal.wait { $0.rows.prefix(2) == ["> parcel was lost", "search: PARC"] })
    probe.terminal.send("\u{12}")
    #expect(probe.terminal.wait(for: "> parcel was late"))
    probe.terminal.send("\u{12}")
    #expect(probe.terminal.wait(for: "nothing older"))
    probe.terminal.send("\u{7}")
    #expect(probe.terminal.wait(for: "> mine"))
    probe.terminal.send("\u{12}lat\r")
    #expect(probe.terminal.wait { $0.rows[1].contains("meter") })
    probe.terminal.send("!\r")
    #expect(probe.entries(1) == [line("parcel was late!")])
  }

  @Test(arguments: ["C", "POSIX", ""])
  func plainLocalesTakeAllLetters(_ locale: String) throws {
    let probe = try Probe(environment: ["LANG": locale.isEmpty ? nil : locale])
    try #require(probe.waitForPrompt())
    probe.terminal.send("é漢")
    #expect(probe.terminal.wait(for: "> é漢"))
    probe.terminal.send("\r")
    #expect(probe.entries(1) == [line("é漢")])
  }

  @Test func theEditorEditsTheLine() throws {
    let scratch = try Scratch()
    let editor = try scratch.script(
      "editor", "stty -a | grep -q ' icanon' && echo second >> \"$1\"")
    let probe = try Probe(environment: ["EDITOR": editor], scratch: scratch)
    try #require(probe.waitForPrompt())
    probe.terminal.send("first\u{18}\u{5}")
    #expect(probe.terminal.wait(for: "· second"))
    probe.terminal.send("!\r")
    #expect(probe.entries(1) == [line("first\nsecond!")])
  }

  @Test func aFailingEditorSaysSo() throws {
    let scratch = try Scratch()
    let editor = try scratch.script("editor", "echo ruined > \"$1\"; exit 4")
    let probe = try Probe(environment: ["VISUAL": editor], scratch: scratch)
    try #require(probe.waitForPrompt())
    probe.terminal.send("kept\u{18}\u{5}")
    #expect(probe.terminal.wait(for: "status: 4"))
    probe.terminal.send("\r")
    #expect(probe.entries(1) == [line("kept")])
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"], ["CI": "1"]])
  func plainTerminals(_ environment: [String: String]) throws {
    let probe = try Probe(prefill: "old", environment: environment)
    #expect(probe.terminal.wait(for: "(now: old; Enter keeps it)"))
    probe.terminal.send("\r")
    #expect(probe.entries(1).first?.text == "old")
    probe.terminal.send("new\r")
    #expect(probe.entries(2).last?.text == "new")
    probe.terminal.send("half \u{E9}\u{3}")
    #expect(probe.entries(3).last?.kind == "interrupted")
    #expect(probe.entries(3).last?.text == "half \u{E9}")
    probe.terminal.send("again")
    #expect(probe.terminal.wait(for: "again"))
    probe.terminal.signal(SIGTERM)
    #expect(probe.terminal.waitForExit() == 143)
    #expect(probe.entries(4).last?.text == "again")
    #expect(probe.terminal.isInPlainMode)
    #expect(!probe.terminal.written.contains(0x1B))
  }

  @Test(arguments: ["xterm-kitty", "nonsense", nil])
  func unknownTerminalsWork(_ term: String?) throws {
    let probe = try Probe(environment: ["TERM": term])
    try #require(probe.waitForPrompt())
    probe.terminal.send("ok\r")
    #expect(probe.entries(1) == [line("ok")])
    #expect(!probe.screen.text.contains("No entry"))
  }
}
