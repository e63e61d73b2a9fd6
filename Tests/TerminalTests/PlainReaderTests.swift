import Foundation
import Testing

@testable import Terminal

@Suite("Plain reader", .serialized)
struct PlainReaderTests {
  /// Reads until the end of the input, which comes from a file.
  private func readAll(_ text: String, prefill: String = "") throws -> [Entered] {
    let scratch = try Scratch()
    let file = scratch.path + "/input"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let descriptor = open(file, O_RDONLY)
    defer { close(descriptor) }
    let silent = open("/dev/null", O_WRONLY)
    defer { close(silent) }
    let reader = PlainReader(input: descriptor, output: Output(descriptor: silent))
    var results: [Entered] = []
    while results.count < 20 {
      let entered = reader.read(LinePrompt(label: "> ", prefill: prefill))
      results.append(entered)
      if case .endOfInput = entered { break }
    }
    return results
  }

  private func typed(_ line: String) -> Entered { .line(line, pasted: false) }

  @Test func lines() throws {
    #expect(
      try readAll("one\r\n\ntwo") == [
        typed("one"), typed(""), typed("two"), .endOfInput(partial: ""),
      ])
  }

  @Test func nothing() throws {
    #expect(try readAll("") == [.endOfInput(partial: "")])
  }

  @Test func blocks() throws {
    let block = "\"\"\"\n:one\n\n two\n\"\"\"\nafter\n"
    #expect(
      try readAll(block) == [
        .line(":one\n\n two", pasted: true), typed("after"), .endOfInput(partial: ""),
      ])
  }

  @Test func aBlockMayEndWithTheInput() throws {
    #expect(try readAll("\"\"\"\nopen").first == .line("open", pasted: true))
  }

  @Test func enterKeepsWhatWasThere() throws {
    #expect(try readAll("\n", prefill: "now").first == typed("now"))
    var prompt = LinePrompt(label: "> ", prefill: "a\nb")
    #expect(PlainReader.question(for: prompt) == "> ", "It was said already.")
    prompt.standing = { "(now: \($0))" }
    #expect(PlainReader.question(for: prompt) == "(now: a / b)\n> ")
  }

  @Test func aMegabyteIsOneLine() throws {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(try readAll(long + "\nnext\n").prefix(2) == [typed(long), typed("next")])
  }

  @Test func nulAndBadBytesDoNoHarm() throws {
    #expect(try readAll("a\u{0}b\n").first == typed("ab"))
    var buffer = LineBuffer()
    buffer.add([0x61, 0xFF, 0x0A])
    #expect(buffer.takeLine() == "a\u{FFFD}")
  }
}
