import CPrompts
import Facts

/// The words of a language as the program carries them: each is looked up where it lies in the file, so
/// that a start pays only for what it says.
///
/// Our files have a plain shape: on each line a key, a colon, a space and a text in double quotes.
package struct CarriedWords: Sendable {
  /// The place of the file among the carried ones; nil when there is none of the language.
  private let file: Int

  /// The English words, in which every room below the interview speaks.
  package static let english = CarriedWords("en") ?? CarriedWords(file: -1)

  private init(file: Int) { self.file = file }

  /// The words of a language; nil when the program carries none of it.
  package init?(_ language: String) {
    guard let file = CarriedPrompts.place(of: "\(language).yaml", in: "languages") else {
      return nil
    }
    self.file = file
  }

  /// The text of a key, if it is there; its slots are not filled.
  package subscript(key: String) -> String? {
    var size = 0
    guard let start = candor_prompt_text(file, key, &size) else { return nil }
    return Self.plain(UnsafeBufferPointer(start: start, count: size))
  }

  /// Puts into words what a room has to say.
  package func put(_ said: Said) -> String {
    said.worded { name, isOne in (isOne ? self[name + Said.one] : nil) ?? self[name] }
  }

  /// All the texts by key, read in one pass.
  package var all: [String: String] {
    guard let start = candor_prompt_bytes(file) else { return [:] }
    let bytes = UnsafeBufferPointer(start: start, count: candor_prompt_size(file))
    var texts: [String: String] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let key = line.prefix { $0 != UInt8(ascii: ":") }
      // A colon, a space and a quote stand before the text, and a quote after it.
      let text = line.dropFirst(key.count + 3).dropLast()
      texts[String(decoding: key, as: UTF8.self)] = Self.plain(UnsafeBufferPointer(rebasing: text))
    }
    return texts
  }

  /// A text in double quotes without its escapes.
  private static func plain(_ quoted: UnsafeBufferPointer<UInt8>) -> String {
    let words = String(decoding: quoted, as: UTF8.self)
    return quoted.contains(UInt8(ascii: "\\"))
      ? words.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\") : words
  }
}
