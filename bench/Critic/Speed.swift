import Foundation
import Review

/// Prints start-up, speed and peak memory of `candor check`, and of other tools where they are installed.
///
/// The text is the folder's messages, repeated; each figure is the median of five runs after a
/// warm-up, or a single run where the text is too long for that. Tools not found are named.
func speed(program: String, folder: String) throws {
  let sample = try sampleText(folder)
  let scratch = FileManager.default.temporaryDirectory.appending(path: "critic-speed")
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  func file(_ megabytes: Double) throws -> String {
    let path = scratch.appending(path: "\(megabytes).md").path()
    // Written piece by piece: a child's peak memory counts what its parent held when it was started.
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    var left = Int(megabytes * 1_000_000)
    while left > 0 {
      try file.write(contentsOf: sample.prefix(left))
      left -= min(left, sample.count)
    }
    try file.close()
    return path
  }
  let tiny = scratch.appending(path: "tiny.md").path()
  try Data("We rang at 9am.\n".utf8).write(to: URL(filePath: tiny))
  let tools: [(name: String, start: [String], sizes: [Double])] = [
    ("candor check", [program, "check", "--format", "line", "--fail-on", "never"], [0.5, 5, 50]),
    ("proselint", ["proselint", "check"], [0.5]),
    ("GNU diction", ["diction", "-b"], [0.5, 5]),
    ("GNU style", ["style", "-p"], [0.5, 5]),
    ("write-good", ["write-good"], [0.5]),
  ]
  for tool in tools {
    guard let first = tool.start.first, let path = located(first) else {
      print("\(tool.name): not installed")
      continue
    }
    let command = [path] + tool.start.dropFirst()
    let begin = try median(command + [tiny])
    print(String(format: "\(tool.name): start-up %.3f s, %.0f MB", begin.seconds, begin.megabytes))
    for size in tool.sizes {
      let whole = command + [try file(size)]
      let run = size > 10 ? try once(whole) : try median(whole)
      print(
        String(
          format: "  %.1f MB: %.2f s (%.2f to %.2f), of it %.2f s of processor, "
            + "%.2f MB/s (%.2f by processor time), peak %.0f MB",
          size, run.seconds, run.least, run.most, run.processor, size / run.seconds,
          size / max(run.processor, 1e-6), run.megabytes))
    }
  }
}

private func sampleText(_ folder: String) throws -> Data {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  var text = Data()
  for name in names where name.hasSuffix(".md") {
    text.append(try Data(contentsOf: URL(filePath: folder + "/" + name)))
    text.append(contentsOf: "\n\n".utf8)
  }
  return text
}

private func located(_ name: String) -> String? {
  if name.contains("/") { return name }
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

private struct Run {
  var seconds: Double
  var least = 0.0
  var most = 0.0
  /// Seconds of processor, its own and the system's for it.
  var processor = 0.0
  var megabytes: Double
}

private func median(_ command: [String]) throws -> Run {
  _ = try once(command)
  let runs = try (0..<5).map { _ in try once(command) }.sorted { $0.seconds < $1.seconds }
  return Run(
    seconds: runs[2].seconds, least: runs[0].seconds, most: runs[4].seconds,
    processor: runs.map(\.processor).sorted()[2], megabytes: runs.map(\.megabytes).max() ?? 0)
}

/// One run of a program, with its peak memory as the system counts it.
private func once(_ command: [String]) throws -> Run {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var child: pid_t = 0
  let start = ContinuousClock.now
  guard posix_spawn(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
    throw CocoaError(.executableLoad)
  }
  var status: Int32 = 0
  var usage = rusage()
  while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
  let elapsed = start.duration(to: .now).components
  let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  let processor =
    Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  return Run(
    seconds: seconds, least: seconds, most: seconds, processor: processor,
    megabytes: Double(usage.ru_maxrss) / 1024)
}
