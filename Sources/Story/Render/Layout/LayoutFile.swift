import Record

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
    CarriedPrompts.files(in: "layouts").map { LayoutFile(path: $0.path, text: $0.text) }
  }
}
