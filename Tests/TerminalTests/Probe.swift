import Foundation
import TestSupport
import Testing

@testable import Terminal

/// The probe on a terminal, with its entries in a file.
final class Probe {
  struct Entry: Decodable, Equatable {
    var kind: String
    var text: String
    var pasted: Bool
    var signal: Int32
    var interactive: Bool
  }

  let terminal: PseudoTerminal
  let scratch: Scratch
  private let output: String

  init(
    columns: Int = 80, rows: Int = 24, label: String = "> ", prefill: String = "",
    environment: [String: String?] = [:], scratch: Scratch? = nil
  ) throws {
    let scratch = try scratch ?? Scratch()
    self.scratch = scratch
    output = "\(scratch.path)/entries-\(UInt32.random(in: .min ... .max))"
    let base: [String: String?] = ["HOME": scratch.path, "PROBE_METER": "1"]
    terminal = try PseudoTerminal(
      [builtProgram("editor-probe"), label, prefill], columns: columns, rows: rows,
      environment: base.merging(environment) { $1 }, directory: scratch.path,
      standardOutput: output)
  }

  var screen: Screen { terminal.screen }

  func waitForPrompt() -> Bool { terminal.wait { $0.isPasteMarked && $0.text.contains("meter") } }

  /// The entries once there are so many.
  func entries(_ count: Int) -> [Entry] {
    var found: [Entry] = []
    _ = terminal.wait(seconds: 10) { _ in
      found = read()
      return found.count >= count
    }
    return found
  }

  private func read() -> [Entry] {
    let data = FileManager.default.contents(atPath: output) ?? Data()
    return data.split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(Entry.self, from: Data($0))
    }
  }
}

func line(_ text: String, pasted: Bool = false) -> Probe.Entry {
  Probe.Entry(kind: "line", text: text, pasted: pasted, signal: 0, interactive: true)
}
