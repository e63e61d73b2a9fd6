import Testing

@testable import Terminal

@Suite("Settings")
struct SettingsTests {
  private static let tty = StreamFacts(input: true, output: true, error: true)
  private static let piped = StreamFacts(input: false, output: false, error: false)

  @Test(arguments: [
    ([:], ColourChoice.auto, true), (["NO_COLOR": "1"], .auto, false),
    (["NO_COLOR": ""], .auto, true),
    (["NO_COLOR": "1"], .always, true), ([:], .never, false), (["TERM": "dumb"], .auto, false),
    (["NO_COLOR": "1", "FORCE_COLOR": "1"], .auto, false),
  ])
  func colourOnATerminal(_ environment: [String: String], _ choice: ColourChoice, _ on: Bool) {
    let settings = TerminalSettings(streams: Self.tty, environment: environment, color: choice)
    #expect(settings.colour == on)
  }

  @Test(arguments: [
    ([:], false), (["FORCE_COLOR": "1"], true), (["CLICOLOR_FORCE": "1"], true),
    (["FORCE_COLOR": "0"], false), (["CLICOLOR_FORCE": "1", "TERM": "dumb"], false),
  ])
  func colourInAPipe(_ environment: [String: String], _ on: Bool) {
    #expect(TerminalSettings(streams: Self.piped, environment: environment).colour == on)
  }

  @Test(
    arguments: [
      ([:], nil, 80), (["COLUMNS": "40"], nil, 40), (["COLUMNS": "3"], nil, 20),
      (["COLUMNS": "99999999999999999999"], nil, 80), (["COLUMNS": "-5"], nil, 20),
    ] as [([String: String], Int?, Int)])
  func widthInAPipe(_ environment: [String: String], _ measured: Int?, _ width: Int) {
    let settings = TerminalSettings(
      streams: Self.piped, environment: environment, measuredWidth: measured)
    #expect(settings.width == width)
  }

  @Test func aTerminalKnowsItsWidth() {
    let settings = TerminalSettings(
      streams: Self.tty, environment: ["COLUMNS": "40"], measuredWidth: 100)
    #expect(settings.width == 100)
  }

  @Test(arguments: [("", false), ("0", false), ("false", false), ("1", true), ("yes", true)])
  func accessible(_ value: String, _ on: Bool) {
    let settings = TerminalSettings(streams: Self.tty, environment: ["ACCESSIBLE": value])
    #expect(settings.accessible == on)
  }

  @Test(
    arguments: [
      (StreamFacts(input: true, output: false, error: true), [:], true),
      (StreamFacts(input: false, output: true, error: true), [:], false),
      (StreamFacts(input: true, output: true, error: false), [:], false),
      (StreamFacts(input: true, output: true, error: true), ["CI": "true"], false),
    ] as [(StreamFacts, [String: String], Bool)])
  func interactive(_ streams: StreamFacts, _ environment: [String: String], _ on: Bool) {
    #expect(TerminalSettings(streams: streams, environment: environment).interactive == on)
  }

  @Test(arguments: [
    (["LANG": "de_DE.UTF-8"], true), (["LANG": "C"], false),
    (["LC_ALL": "C", "LANG": "x.utf8"], false),
    ([:], false), (["LANG": "C.utf8", "TERM": "dumb"], false),
  ])
  func symbols(_ environment: [String: String], _ on: Bool) {
    #expect(TerminalSettings(streams: Self.tty, environment: environment).symbols == on)
  }

  @Test(arguments: [
    (["VISUAL": "code --wait", "EDITOR": "vi"], ["code", "--wait"]), (["EDITOR": "ed"], ["ed"]),
    (
      ["VISUAL": " ", "EDITOR": "'my editor' -n \"a b\" c\\ d"], ["my editor", "-n", "a b", "c d"]
    ),
    (["PATH": "/nowhere"], ["vi"]),
  ])
  func editorCommand(_ environment: [String: String], _ command: [String]) {
    #expect(ExternalEditor(environment: environment).command == command)
  }
}
