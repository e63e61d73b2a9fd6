import Mustache

/// What a name of a layout stands for.
///
/// A type of ours and never a bare string or optional: the template engine would print "nil" for
/// the one and take "" for true in the other.
enum LayoutValue: Hashable, Sendable {
  /// Words, escaped by the page where its format needs it.
  case words(String)
  /// What is written in the page's format already.
  case markup(String)
  /// Nothing to say: sections over it are left out.
  case absent
}

extension LayoutValue: MustacheCustomRenderable {
  var renderText: String {
    switch self {
    case .words(let text), .markup(let text): text
    case .absent: ""
    }
  }

  var isNull: Bool { self == .absent }
}

extension LayoutValue: MustacheParent {
  /// A value has no parts; the names inside a section are those of the page.
  func child(named name: String) -> Any? { nil }
}

/// The names of a page, which notes every name asked for that there is not.
final class LayoutRoot: MustacheParent {
  private let values: [String: LayoutValue]
  private(set) var unknown: [String] = []

  init(_ values: [String: LayoutValue]) { self.values = values }

  func child(named name: String) -> Any? {
    if let value = values[name] { return value }
    unknown.append(name)
    return nil
  }
}
