import Foundation
import Terminal

// A program that asks in a loop and prints what was entered as JSON on standard output, one object
// a line, so that tests can drive the reader through a pseudo-terminal.
// usage: editor-probe [label [prefill]]; PROBE_HISTORY names the history directory;
// PROBE_UNFINISHED says that the prefill was half typed;
// PROBE_METER counts characters below the line, or with "echo" repeats the line too.

Output.ignoreFailedWrites()
let environment = ProcessInfo.processInfo.environment
let settings = TerminalSettings(
  streams: StreamFacts(input: isatty(0) != 0, output: isatty(1) != 0, error: isatty(2) != 0),
  environment: environment, measuredWidth: windowSize(of: 2)?.columns)
let editor = ExternalEditor(environment: environment)
let drawn = EditlineReader(
  settings: settings, historyDirectory: environment["PROBE_HISTORY"], editor: editor,
  words: ReaderWords(
    searching: { "search: \($0)" }, nothingOlder: { "nothing older with \"\($0)\"" },
    kept: { "kept: \($0)" }))
let reader: any LineReader = drawn ?? PlainReader()

var prompt = LinePrompt(label: CommandLine.arguments.dropFirst().first ?? "> ")
prompt.prefill = CommandLine.arguments.dropFirst(2).first ?? ""
prompt.isPrefillUnfinished = environment["PROBE_UNFINISHED"] != nil
prompt.completions = [":back", ":help", ":hold", "billing", "bicycle", "late delivery"]
prompt.history = "probe"
prompt.standing = { "(now: \($0); Enter keeps it)" }
if let kind = environment["PROBE_METER"] {
  prompt.meter = { text, _ in
    if text == "crash" { abort() }
    let count = MeterRow.Run("\(text.count) characters", .good)
    return MeterRow([.init("meter ", .hint), count] + (kind == "echo" ? [.init(" " + text)] : []))
  }
}

struct Result: Encodable {
  var kind: String
  var text: String
  var pasted = false
  var signal: Int32 = 0
  var interactive: Bool
}

@MainActor func describe(_ entered: Entered) -> Result {
  let drawn = reader.isInteractive
  switch entered {
  case .line(let text, let pasted):
    return Result(kind: "line", text: text, pasted: pasted, interactive: drawn)
  case .endOfInput(let partial): return Result(kind: "end", text: partial, interactive: drawn)
  case .interrupted(let partial):
    return Result(kind: "interrupted", text: partial, interactive: drawn)
  case .terminated(let signal, let partial):
    return Result(kind: "terminated", text: partial, signal: signal, interactive: drawn)
  }
}

while true {
  let entered = reader.read(prompt)
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  let json = (try? encoder.encode(describe(entered))) ?? Data()
  Output.document.writeLine(String(decoding: json, as: UTF8.self))
  switch entered {
  case .line, .interrupted: prompt.prefill = ""
  case .endOfInput: exit(0)
  case .terminated(let signal, _): exit(128 + signal)
  }
}
