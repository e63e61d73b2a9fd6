import CPrompts

/// A file of the prompts folder: where it is, for messages, and what it holds.
package struct PromptFile: Hashable, Sendable {
  /// The path, as people know it.
  package var path: String
  package var text: String

  /// Creates a file of the prompts folder.
  package init(path: String, text: String) { (self.path, self.text) = (path, text) }
}

/// The prompts folder as the program carries it, so that it runs from any directory.
package enum CarriedPrompts {
  /// The files of one part of the folder, such as "incident" for the questions.
  package static func files(in part: String) -> [PromptFile] {
    indices(where: { $0.hasPrefix("prompts/\(part)/") }).compactMap(file(at:))
  }

  /// The file of that name in one part of the folder, if it is carried.
  package static func file(_ name: String, in part: String) -> PromptFile? {
    place(of: name, in: part).flatMap(file(at:))
  }

  /// The place of that file among all, if it is carried.
  static func place(of name: String, in part: String) -> Int? {
    indices(where: { $0 == "prompts/\(part)/\(name)" }).first
  }

  private static func indices(where isWanted: (String) -> Bool) -> [Int] {
    (0..<candor_prompt_count()).filter { isWanted(String(cString: candor_prompt_path($0))) }
  }

  private static func file(at index: Int) -> PromptFile? {
    guard let start = candor_prompt_bytes(index) else { return nil }
    let bytes = UnsafeBufferPointer(start: start, count: candor_prompt_size(index))
    return PromptFile(
      path: String(cString: candor_prompt_path(index)),
      text: String(decoding: bytes, as: UTF8.self))
  }
}
