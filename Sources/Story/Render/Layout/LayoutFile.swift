import CPrompts

/// A page template: where it is, for messages, and what it holds.
package struct LayoutFile: Hashable, Sendable {
  /// The path, as people know it; its last part says what the file is for.
  package var path: String
  package var text: String

  /// Creates a file.
  package init(path: String, text: String) { (self.path, self.text) = (path, text) }

  /// The name other pages call it by: "page.html" of "prompts/layouts/page.html.mustache".
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(Self.ending) ? String(file.dropLast(Self.ending.count)) : file
  }

  /// What layout files end in.
  package static let ending = ".mustache"

  /// Every layout the program carries.
  package static var carried: [LayoutFile] {
    (0..<candor_layout_count()).compactMap { index in
      guard let start = candor_layout_bytes(index) else { return nil }
      let bytes = UnsafeBufferPointer(start: start, count: candor_layout_size(index))
      return LayoutFile(
        path: String(cString: candor_layout_path(index)),
        text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
