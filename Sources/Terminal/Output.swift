import CEditline
import Foundation

/// Writes text to a file descriptor; a reader that went away is no error.
package struct Output: Sendable {
  package let descriptor: Int32

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Questions, scores and help go here, so that the document alone is on standard output.
  package static let talk = Output(descriptor: 2)
  /// The finished document goes here.
  package static let document = Output(descriptor: 1)

  /// Writes all of the text, or as much as the other end will take; false when it was cut short.
  @discardableResult
  package func write(_ text: String) -> Bool {
    write(bytes: Array(text.utf8))
  }

  /// Writes the text and a newline.
  @discardableResult
  package func writeLine(_ text: String = "") -> Bool { write(text + "\n") }

  /// Writes all of the bytes; false when the other end would not take them.
  @discardableResult
  package func write(bytes: [UInt8]) -> Bool {
    ce_write_all(descriptor, bytes, bytes.count)
  }

  /// Opens what the program was started without: a file of ours in the place of a standard stream would be
  /// read as answers, or written over.
  package static func holdStandardStreams() {
    var descriptor: Int32
    repeat { descriptor = open("/dev/null", O_RDWR) } while (0...2).contains(descriptor)
    if descriptor > 2 { close(descriptor) }
  }

  /// Lets a write that cannot be done fail instead of ending the program before it could save its work.
  ///
  /// That is a pipe nobody reads any more, and a file beyond the size the system allows.
  package static func ignoreFailedWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
