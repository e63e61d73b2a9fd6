import Foundation
import Prose

/// Standard input as lines of any bytes, each answered on standard output in order.
///
/// Lines are answered as soon as they are there, so that a program may talk with ours line by line; what is
/// there at once is shared out over the processors.
enum LineStream {
  typealias Answer = @Sendable (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void

  /// How many bytes are asked for at once.
  private static let block = 1 << 20
  /// Fewer bytes than this are not worth a second processor.
  private static let share = 1 << 14

  /// Answers every line; the last one needs no line end, and a carriage return before one is part of it.
  ///
  /// - Throws: ``Refusal`` when standard input cannot be read, or standard output not be written.
  static func answer(_ answer: @escaping Answer) throws {
    var held: [UInt8] = []
    while true {
      let seen = held.count
      let count = try read(into: &held)
      if count == 0 { break }
      guard let end = held[seen...].lastIndex(of: 10) else { continue }
      try write(answers(to: held, upTo: end + 1, answer))
      held.removeSubrange(...end)
    }
    if !held.isEmpty { try write(answers(to: held, upTo: held.count, answer)) }
  }

  /// Appends what is there; returns how many bytes that were, 0 at the end of the input.
  private static func read(into held: inout [UInt8]) throws -> Int {
    while true {
      let start = held.count
      var problem: Int32 = 0
      held.append(contentsOf: repeatElement(0, count: block))
      let count = held.withUnsafeMutableBytes { space in
        let count = Foundation.read(
          STDIN_FILENO, UnsafeMutableRawBufferPointer(rebasing: space[start...]).baseAddress, block)
        problem = errno
        return count
      }
      held.removeLast(block - max(0, count))
      if count >= 0 { return count }
      if problem != EINTR {
        throw Refusal("standard input cannot be read: \(String(cString: strerror(problem))).")
      }
    }
  }

  /// The answers to whole lines, shared out in runs of lines and put together in order.
  private static func answers(to bytes: [UInt8], upTo end: Int, _ answer: @escaping Answer)
    -> [[UInt8]]
  {
    bytes.withUnsafeBufferPointer { all in
      let runs = runs(of: UnsafeBufferPointer(rebasing: all[..<end]))
      // The bytes outlive the work, which is over when this returns.
      nonisolated(unsafe) let shared = runs
      return inParallel(Array(runs.indices), share: 1) { answers(to: shared[$0], answer) }
    }
  }

  /// Cuts bytes behind line ends into runs of about equal length.
  private static func runs(of bytes: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    var runs: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    while start < bytes.count {
      var end = min(bytes.count, start + share)
      while end < bytes.count, bytes[end - 1] != 10 { end += 1 }
      runs.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
    return runs
  }

  private static func answers(to run: UnsafeBufferPointer<UInt8>, _ answer: Answer) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    while start < run.count {
      let end = run[start...].firstIndex(of: 10) ?? run.count
      let hasReturn = end > start && end < run.count && run[end - 1] == 13
      answer(UnsafeBufferPointer(rebasing: run[start..<(hasReturn ? end - 1 : end)]), &output)
      output.append(10)
      start = end + 1
    }
    return output
  }

  private static func write(_ outputs: [[UInt8]]) throws {
    for output in outputs {
      var done = 0
      while done < output.count {
        let count = output.withUnsafeBytes { bytes in
          Foundation.write(
            STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: bytes[done...]).baseAddress,
            bytes.count - done)
        }
        if count > 0 {
          done += count
        } else if errno != EINTR {
          throw Refusal("standard output cannot be written: \(String(cString: strerror(errno))).")
        }
      }
    }
  }
}
