import Testing

@testable import Terminal

@Suite("Widths, wrapping and cleaning")
struct TextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("🎂", 2), ("\u{200B}", 0),
    ("👩\u{200D}🚀", 4), ("🇫🇷", 2), ("▰", 1), ("ﬁ", 1), ("Ａ", 2), ("\u{FE0F}", 0), ("…", 1),
  ])
  func width(_ text: String, _ cells: Int) {
    #expect(cellWidth(text) == cells)
  }

  @Test(arguments: [
    ("one two three", 7, "", ["one two", "three"]),
    ("one two three", 9, "  ", ["one two", "  three"]),
    ("", 10, "", [""]),
    ("a\n\nb", 10, "", ["a", "", "b"]),
    ("abcdefghij kl", 4, "", ["abcd", "efgh", "ij", "kl"]),
    ("漢字漢字 ab", 5, "", ["漢字", "漢字", "ab"]),
    ("x   y", 10, "", ["x y"]),
    ("  keep", 10, "", ["  keep"]),
    ("word", 0, "", ["w", "o", "r", "d"]),
    ("ab cd", 2, "      ", ["ab", "cd"]),
    ("e\u{301}e\u{301} e\u{301}", 2, "", ["e\u{301}e\u{301}", "e\u{301}"]),
  ])
  func wraps(_ text: String, _ width: Int, _ indent: String, _ rows: [String]) {
    #expect(wrapRows(text, width: width, indent: indent) == rows)
  }

  @Test func noRowIsWiderThanAsked() {
    let text = "Die Zustellung am 漢字 Montag kam 🎂 drei Stunden spät an, sagt unvorhersehbarerweise"
    for width in 4...40 {
      for row in wrapRows(text, width: width, indent: " ") { #expect(cellWidth(row) <= width) }
    }
  }

  @Test(arguments: [
    ("plain\ttext\nkept", "plain\ttext\nkept"),
    ("\u{1B}[31mred", "^[[31mred"),
    ("a\u{0}b\u{7F}", "a^@b^?"),
    ("\u{9B}2J", "<U+9B>2J"),
    ("abc\u{202E}def", "abc<U+202E>def"),
    ("Grüße 漢字 🎂", "Grüße 漢字 🎂"),
    ("a\r\nb", "a^M\nb"),
  ])
  func sanitises(_ raw: String, _ safe: String) {
    #expect(sanitised(raw) == safe)
  }

  @Test func aRowStaysARow() {
    #expect(sanitisedRow("a\r\nb\nc\td") == "a b c d")
  }

  @Test(arguments: [
    ("one\r\ntwo\rthree\n\n", "one\ntwo\nthree"), ("\u{1B}[2Jx\u{7}", "[2Jx"), ("a\tb", "a\tb"),
    ("\n", ""),
  ])
  func pastes(_ raw: String, _ clean: String) {
    #expect(cleanedPaste(Array(raw.utf8)) == clean)
  }

  @Test(arguments: [("abc", 2, "ab"), ("漢字", 3, "漢"), ("e\u{301}x", 1, "e\u{301}"), ("", 5, "")])
  func clips(_ text: String, _ width: Int, _ kept: String) {
    #expect(clipped(text, to: width) == kept)
  }

  @Test func stylesOnlyWithColour() {
    #expect(styled("x", .error, colour: true) == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(styled("x", .error, colour: false) == "x")
    #expect(styled("x", .plain, colour: true) == "x")
  }
}
