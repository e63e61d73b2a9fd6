import CTestTerminal
import Foundation

/// Nanoseconds on a clock that only goes forward.
func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// A program on a terminal of its own, timed from outside as a person would feel it.
final class Child {
  private let process: pid_t
  private let main: Int32
  private let side: Int32
  /// When it was started.
  let start: UInt64
  private var isOver = false

  /// Starts a program; nil when there is no terminal or no process to be had.
  init?(_ contender: Contender, columns: Int32 = 80, rows: Int32 = 24) {
    var (mainEnd, sideEnd): (Int32, Int32) = (-1, -1)
    guard ct_open(columns, rows, &mainEnd, &sideEnd) else { return nil }
    (main, side) = (mainEnd, sideEnd)
    // Every run is somebody's first.
    if let state = contender.environment["CANDOR_STATE"] {
      try? FileManager.default.removeItem(atPath: state)
    }
    var arguments = contender.arguments.map { strdup($0) } + [nil]
    var environment = contender.environment.map { strdup("\($0)=\($1)") } + [nil]
    start = now()
    process = ct_start(sideEnd, &arguments, &environment, nil, nil)
    for pointer in arguments + environment { free(pointer) }
    if process <= 0 { return nil }
  }

  deinit { if !isOver { _ = end() } }

  /// Sends keys; a terminal takes a few hundred at once.
  func send(_ keys: some Collection<UInt8>) {
    var rest = Array(keys)[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(256))
      let count = write(main, piece, piece.count)
      if count <= 0 { return }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { _ = read(milliseconds: 5) }
    }
  }

  /// What was written within the time; empty when nothing was.
  func read(milliseconds: Int32) -> [UInt8] {
    var entry = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = Foundation.read(main, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : []
  }

  /// Reads until the text was written; the time of the last byte, or nil after five seconds.
  func wait(for text: String) -> UInt64? {
    let wanted = Array(text.utf8)
    var written: [UInt8] = []
    let end = now() + 5_000_000_000
    while now() < end {
      written += read(milliseconds: 100)
      let time = now()
      if !written.isEmpty, contains(written, wanted) { return time }
    }
    return nil
  }

  /// Reads until nothing was written for so long.
  func quieten(milliseconds: Int32) { while !read(milliseconds: milliseconds).isEmpty {} }

  /// Nanoseconds the program has had on a processor; nil where the system does not tell.
  var processorTime: UInt64? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/schedstat") else {
      return nil
    }
    return String(decoding: data, as: UTF8.self).split(separator: " ").first.flatMap { UInt64($0) }
  }

  /// Kills the program; the most memory it ever had, in kilobytes.
  func end() -> Int {
    isOver = true
    kill(process, SIGKILL)
    var usage = rusage()
    var status: Int32 = 0
    wait4(process, &status, 0, &usage)
    close(main)
    close(side)
    return usage.ru_maxrss
  }
}

private func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
  guard bytes.count >= wanted.count else { return false }
  return (0...(bytes.count - wanted.count)).contains {
    bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
  }
}
