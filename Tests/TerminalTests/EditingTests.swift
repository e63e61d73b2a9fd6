import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite("Editing on a terminal")
struct EditingTests {
  /// Keys sent to a fresh prompt and the line they enter.
  @Test(arguments: [
    ("plain", "hello\r", "hello"),
    ("wide", "é漢🎂\r", "é漢🎂"),
    ("left", "ac\u{1B}[Db\r", "abc"),
    ("right", "ac\u{1B}[D\u{1B}[Cd\r", "acd"),
    ("home and end", "bc\u{1B}[Ha\u{1B}[Fd\r", "abcd"),
    ("emacs keys", "bc\u{1}a\u{5}d\r", "abcd"),
    ("whole characters go", "xe\u{301}\u{7F}👩\u{200D}🚀\u{7F}y\r", "xy"),
    ("left over a whole character", "👩\u{200D}🚀\u{1B}[Da\r", "a👩\u{200D}🚀"),
    ("delete forward", "ab\u{1B}[H\u{1B}[3~\r", "b"),
    ("delete with Ctrl-D", "ab\u{1}\u{4}\r", "b"),
    ("kill and yank", "one two\u{17}x\u{7F}\u{19}\r", "one two"),
    ("kill to the end", "one two\u{1B}[1;5D\u{B}three\r", "one three"),
    ("words", "one two\u{1B}b\u{1B}[1;5DX\r", "Xone two"),
    ("newlines", "a\u{1B}\rb\nc\r", "a\nb\nc"),
    ("up in the text", "one\ntwo\u{1B}[AX\r", "oneX\ntwo"),
    ("unknown sequences", "a\u{1B}[15~\u{1B}[Ib\u{1B}[99;99Zc\u{1B}OQ\r", "abc"),
    ("undo typing", "abc def\u{1F}\r", "abc "),
    ("undo twice", "abc\u{15}x\u{1F}\u{1F}\r", "abc"),
    ("tab", "bi\t\u{7F}x\r", "bx"),
    ("tab alone", "la\t\r", "late delivery"),
    ("verbs", ":ba\t\r", ":back"),
    ("verbs in common", ":h\tZ\r", ":hZ"),
    ("no verbs for choices", "\tx\r", "x"),
    ("controls from a quote", "a\u{16}\u{1B}[Db\r", "ab"),
  ])
  func keys(_ name: String, _ keys: String, _ text: String) throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.send(keys)
    #expect(probe.entries(1) == [line(text)], "\(name)")
  }

  @Test func typedAheadOfThePrompt() throws {
    let probe = try Probe()
    probe.terminal.send("one\rtwo\r")
    #expect(probe.entries(2) == [line("one"), line("two")])
  }

  @Test func badBytesBecomeAMark() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.send(bytes: [0x61, 0xFF, 0xC3, 0x28, 0x00, 0xC2, 0x85, 0x62, 0x0D])
    #expect(probe.entries(1) == [line("a\u{FFFD}\u{FFFD}(b")])
  }

  @Test func escapeAloneLosesNothing() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.send("abc\u{1B}")
    #expect(!probe.terminal.wait(seconds: 0.2) { $0.text.contains("never") })
    probe.terminal.send("d\r")
    #expect(probe.entries(1) == [line("abcd")])
  }

  @Test func aPasteIsOneInsert() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.paste(":one\r\n\ttwo\u{7}\nthree\n\n")
    probe.terminal.send("!\r:back\r")
    #expect(probe.entries(2) == [line(":one\n\ttwo\nthree!", pasted: true), line(":back")])
  }

  @Test func aLongPaste() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    let long = String(repeating: "0123456789", count: 10_000)
    probe.terminal.paste(long)
    probe.terminal.send("\r")
    #expect(probe.entries(1) == [line(long, pasted: true)])
  }

  @Test func thePrefillCanBeEdited() throws {
    let probe = try Probe(prefill: "was\nhere")
    try #require(probe.terminal.wait(for: "here"))
    probe.terminal.send("\u{7F}\u{7F}d\r")
    #expect(probe.entries(1) == [line("was\nhed")])
  }

  /// An offered text makes room for an answer that is typed at once, and for nothing else.
  @Test(arguments: [
    ("a letter", "new\r", "new"), ("a verb", ":back\r", ":back"), ("a sum", "$5\r", "$5"),
    ("enter", "\r", "old"), ("a blank", " one\r", "old one"), ("a mark", ", too\r", "old, too"),
    ("the end first", "\u{5}er\r", "older"), ("back over it", "\u{7F}d\r", "old"),
    ("undone", "new\u{1F}\u{1F}\r", "old"),
  ])
  func anAnswerTakesThePlaceOfAnOffer(_ name: String, _ keys: String, _ text: String) throws {
    let probe = try Probe(prefill: "old")
    try #require(probe.terminal.wait(for: "old"))
    probe.terminal.send(keys)
    #expect(probe.entries(1) == [line(text)], "\(name)")
  }

  @Test func aPasteTakesThePlaceOfAnOffer() throws {
    let probe = try Probe(prefill: "old")
    try #require(probe.terminal.wait(for: "old"))
    probe.terminal.paste("one\ntwo")
    probe.terminal.send("\r")
    #expect(probe.entries(1) == [line("one\ntwo", pasted: true)])
  }

  @Test func aHalfTypedLineIsGoneOnWith() throws {
    let probe = try Probe(prefill: "ol", environment: ["PROBE_UNFINISHED": "1"])
    try #require(probe.terminal.wait(for: "ol"))
    probe.terminal.send("d\r")
    #expect(probe.entries(1) == [line("old")])
  }

  @Test func theMeterFollowsEveryKey() throws {
    let probe = try Probe(columns: 20)
    #expect(probe.terminal.wait(for: "meter 0 characters"))
    probe.terminal.send("ab")
    #expect(probe.terminal.wait { $0.rows.prefix(2) == ["> ab", "meter 2 characters"] })
    probe.terminal.send("\u{7F}")
    #expect(probe.terminal.wait(for: "meter 1 characters"))
    probe.terminal.send("\r")
    #expect(probe.terminal.wait { $0.rows.prefix(2) == ["> a", ">"] })
  }

  @Test func candidatesOnTheSecondTab() throws {
    let probe = try Probe()
    try #require(probe.waitForPrompt())
    probe.terminal.send(":h\t")
    #expect(!probe.terminal.wait(seconds: 0.1) { $0.text.contains(":help") })
    probe.terminal.send("\t")
    #expect(probe.terminal.wait { $0.rows[1] == ":help  :hold" })
    probe.terminal.send("e")
    #expect(probe.terminal.wait { $0.rows[0] == "> :he" && $0.rows[1].contains("meter") })
  }

  @Test func textTallerThanTheScreen() throws {
    let probe = try Probe(columns: 20, rows: 6)
    try #require(probe.waitForPrompt())
    probe.terminal.paste((1...12).map { "row \($0)" }.joined(separator: "\n"))
    #expect(probe.terminal.wait { $0.rows[3] == "· row 12" && $0.rows[0] == "· row 9" })
    for _ in 1..<12 { probe.terminal.send("\u{1B}[A") }
    #expect(probe.terminal.wait { $0.rows[0] == "> row 1" })
    probe.terminal.send("!\r")
    let text = "row 1!\n" + (2...12).map { "row \($0)" }.joined(separator: "\n")
    #expect(probe.entries(1) == [line(text, pasted: true)])
  }

  @Test func viKeysFromEditrc() throws {
    let scratch = try Scratch()
    try "bind -v\n".write(
      toFile: scratch.path + "/.editrc", atomically: true, encoding: .utf8)
    let probe = try Probe(scratch: scratch)
    try #require(probe.waitForPrompt())
    probe.terminal.send("one two\u{1B}")
    _ = probe.terminal.wait(seconds: 0.15) { _ in false }
    probe.terminal.send("bdwA é\u{1B}[Dx")
    #expect(probe.terminal.wait(for: "> one  xé"))
    probe.terminal.paste("\np")
    probe.terminal.send("\u{3}")
    #expect(probe.entries(1).first?.text == "one  x\npé")
  }
}
