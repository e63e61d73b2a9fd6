import Foundation
import TestSupport

/// A person at a terminal that only shows lines, one below the other, as a screen reader follows them.
final class PlainConversation {
  let terminal: PseudoTerminal
  private var mark = 0

  /// Starts the program with its answers and messages in a folder.
  init(in folder: String, _ arguments: [String], today: String, columns: Int = 80) throws {
    terminal = try PseudoTerminal(
      [builtProgram("candor")] + arguments, columns: columns, rows: 50,
      environment: [
        "CANDOR_STATE": folder + "/state", "CANDOR_OUTPUT": folder + "/output", "HOME": folder,
        "CANDOR_TODAY": today, "TERM": "dumb",
      ], directory: folder)
  }

  /// Types lines, each once the program waits for one; false when it does not.
  func type(_ lines: String...) -> Bool {
    for line in lines {
      guard waitForPrompt() else { return false }
      mark = terminal.written.count
      terminal.send(line + "\r")
    }
    return true
  }

  /// Types lines into a text of several, for which the program shows no prompt of its own.
  func type(block lines: [String]) -> Bool {
    guard waitForPrompt() else { return false }
    mark = terminal.written.count
    terminal.send((["\"\"\""] + lines + ["\"\"\""]).joined(separator: "\r") + "\r")
    return true
  }

  /// Waits until the cursor stands behind a prompt.
  func waitForPrompt() -> Bool {
    terminal.wait(seconds: 20) { [self] screen in
      terminal.written.count > mark && screen.rows[screen.row] == ">" && screen.column == 2
    }
  }
}

extension PseudoTerminal {
  /// Everything that was shown, as a person can scroll back to it, with a folder's path left out.
  func transcript(in folder: String) -> String {
    let rows =
      screen.scrolledOff
      + screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    return rows.joined(separator: "\n").replacing(folder, with: "~") + "\n"
  }
}
