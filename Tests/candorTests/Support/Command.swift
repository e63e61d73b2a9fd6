import Foundation
import TestSupport

/// The built program run without a terminal: what it said, and how it ended.
struct Command {
  var status: Int32
  var output: String
  var error: String

  /// Runs the program in a folder, with its answers and messages there; a program that hangs is killed.
  init(
    _ arguments: [String], in folder: String, input: String = "",
    environment: [String: String?] = [:]
  ) throws {
    let base: [String: String?] = [
      "PATH": ProcessInfo.processInfo.environment["PATH"], "HOME": folder,
      "CANDOR_STATE": folder + "/state", "CANDOR_OUTPUT": folder + "/output",
      "CANDOR_TODAY": "2024-11-04", "SWIFT_BACKTRACE": "enable=no", "LANG": "C.UTF-8",
    ]
    let process = Process()
    process.executableURL = URL(filePath: builtProgram("candor"))
    process.arguments = arguments
    process.environment = base.merging(environment) { $1 }.compactMapValues { $0 }
    process.currentDirectoryURL = URL(filePath: folder)
    let files = (0..<3).map { URL(filePath: "\(folder)/.stream-\($0)") }
    try input.write(to: files[0], atomically: false, encoding: .utf8)
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    let end = Date().addingTimeInterval(60)
    while process.isRunning, Date() < end { usleep(2000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    for file in files { try FileManager.default.removeItem(at: file) }
  }
}
