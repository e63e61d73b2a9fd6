/// The `--color` option.
package enum ColourChoice: String, Sendable, CaseIterable {
  case auto
  case always
  case never
}

/// What is known about the three standard streams.
package struct StreamFacts: Equatable, Sendable {
  package var inputIsTerminal: Bool
  package var outputIsTerminal: Bool
  package var errorIsTerminal: Bool

  package init(input: Bool, output: Bool, error: Bool) {
    inputIsTerminal = input
    outputIsTerminal = output
    errorIsTerminal = error
  }
}

/// How to talk to this terminal, resolved once at the start.
package struct TerminalSettings: Equatable, Sendable {
  /// Whether talk on standard error is coloured.
  package var colour: Bool
  /// The width for wrapped talk in cells, 20 or more.
  package var width: Int
  /// Lines are printed in words and nothing is redrawn, for screen readers.
  package var accessible: Bool
  /// A person can be asked: standard input and error are terminals and CI is unset.
  package var interactive: Bool
  /// Symbols beyond ASCII may be shown.
  package var symbols: Bool
  /// The terminal can move its cursor; false for TERM=dumb.
  package var canRedraw: Bool

  /// Applies the rules to the facts.
  ///
  /// Colour: the option beats NO_COLOR (not empty), which beats CLICOLOR_FORCE and FORCE_COLOR;
  /// otherwise a terminal that is not dumb has it. `measuredWidth` is the window's width if any.
  package init(
    streams: StreamFacts, environment: [String: String], color: ColourChoice = .auto,
    accessible: Bool = false, measuredWidth: Int? = nil
  ) {
    let dumb = (environment["TERM"] ?? "") == "dumb"
    colour = Self.colour(color, environment, onTerminal: streams.errorIsTerminal && !dumb)
    let columns = streams.errorIsTerminal ? measuredWidth : environment["COLUMNS"].flatMap(Int.init)
    width = Swift.max(20, Swift.min(columns ?? 80, 10_000))
    self.accessible = accessible || Self.isOn(environment["ACCESSIBLE"])
    let isCI = !(environment["CI"] ?? "").isEmpty
    interactive = streams.inputIsTerminal && streams.errorIsTerminal && !isCI
    symbols = Self.allowsSymbols(environment)
    canRedraw = !dumb
  }

  /// Dresses text in a style when colour is on.
  package func styled(_ text: String, _ style: Style) -> String {
    Terminal.styled(text, style, colour: colour)
  }

  private static func colour(
    _ choice: ColourChoice, _ environment: [String: String], onTerminal: Bool
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    if isOn(environment["CLICOLOR_FORCE"]) || isOn(environment["FORCE_COLOR"]) {
      return environment["TERM"] != "dumb"
    }
    return onTerminal
  }

  private static func isOn(_ value: String?) -> Bool {
    guard let value = value?.lowercased(), !value.isEmpty else { return false }
    return value != "0" && value != "false"
  }

  /// Only a locale that names another character set, or a dumb terminal, forbids symbols:
  /// the editor itself falls back to UTF-8 when no locale is set.
  private static func allowsSymbols(_ environment: [String: String]) -> Bool {
    if environment["TERM"] == "dumb" || environment["TERM"] == "linux" { return false }
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale = named?.lowercased() else { return false }
    return locale.contains("utf-8") || locale.contains("utf8")
  }
}
