/// The pages a team may lay out, by file name.
package enum LayoutPage: String, CaseIterable, Sendable {
  case html = "page.html"
  case markdown = "page.md"
  case text = "page.txt"

  /// What the name after the first dot says a file is written in.
  static func kind(of name: String) -> LayoutPage? {
    allCases.first { name.hasSuffix("." + ($0.rawValue.split(separator: ".").last ?? "")) }
  }

  /// The engine escapes for HTML unless each file says otherwise.
  var contentType: String { self == .html ? "HTML" : "TEXT" }

  /// The names that always stand for something, and must be placed once.
  var required: [String] {
    self == .markdown ? ["subject", "headline", "body"] : ["headline", "body"]
  }

  /// The names a page may use besides; sections may stand over those of drafts.
  var names: [String] { self == .markdown ? required : ["subject", "headline", "body", "draft"] }

  static let optional = "draft"
  static let markup = "body"

  /// Values to try a page with: words no template would hold.
  func trial(asDraft: Bool) -> [String: LayoutValue] {
    var values: [String: LayoutValue] = [:]
    for name in names { values[name] = .words(Self.probe(name)) }
    values[Self.markup] = .markup(Self.probe(Self.markup))
    if names.contains(Self.optional), !asDraft { values[Self.optional] = .absent }
    return values
  }

  static func probe(_ name: String) -> String { "\u{E000}\(name)\u{E001}" }
}
