import CPrompts
import Record

/// A file of questions: where it is, for messages, and what it holds.
package struct PromptFile: Hashable, Sendable {
  /// The path, as people know it.
  package var path: String
  package var text: String

  /// Creates a file of questions.
  package init(path: String, text: String) { (self.path, self.text) = (path, text) }
}

/// The prompts folder as the program carries it, so that it runs from any directory.
package enum CarriedPrompts {
  /// Every file of the folder.
  package static var files: [PromptFile] {
    (0..<candor_prompt_count()).compactMap(file(at:))
  }

  /// The files of one part of the folder, such as "followups".
  package static func files(in part: String) -> [PromptFile] {
    (0..<candor_prompt_count()).compactMap { index in
      let path = String(cString: candor_prompt_path(index))
      return path.hasPrefix("prompts/\(part)/") ? file(at: index) : nil
    }
  }

  /// The questions of one section.
  package static func file(for section: InterviewSection) -> PromptFile? {
    let path = "prompts/incident/\(section.rawValue).yaml"
    for index in 0..<candor_prompt_count()
    where String(cString: candor_prompt_path(index)) == path {
      return file(at: index)
    }
    return nil
  }

  private static func file(at index: Int) -> PromptFile? {
    guard let start = candor_prompt_bytes(index) else { return nil }
    let bytes = UnsafeBufferPointer(start: start, count: candor_prompt_size(index))
    return PromptFile(
      path: String(cString: candor_prompt_path(index)),
      text: String(decoding: bytes, as: UTF8.self))
  }
}
