import Record

/// A tag of a template, and where it stands.
struct LayoutTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case value, unescaped, section, inverted, end, partial, comment
    /// A kind of tag the engine has but a layout may not use.
    case refused(Character)
    /// "{% ... %}" of other template languages.
    case foreign
    /// Opened and never closed.
    case open
  }

  var kind: Kind
  var name: String
  /// Line and column of the first brace, from 1.
  var line: Int
  var column: Int

  /// Every tag of a text, in order.
  static func all(in text: String) -> [LayoutTag] {
    var scanner = Scanner(text)
    return scanner.tags()
  }

  private struct Scanner {
    private let letters: [Character]
    private var index = 0
    private var line = 1
    private var column = 1

    init(_ text: String) { letters = Array(text) }

    mutating func tags() -> [LayoutTag] {
      var tags: [LayoutTag] = []
      while index < letters.count {
        if starts("{{") {
          tags.append(tag())
        } else if starts("{%") {
          tags.append(LayoutTag(kind: .foreign, name: "", line: line, column: column))
          step(2)
        } else {
          step(1)
        }
      }
      return tags
    }

    private mutating func tag() -> LayoutTag {
      let (line, column) = (self.line, self.column)
      let isTriple = starts("{{{")
      step(isTriple ? 3 : 2)
      let mark = index < letters.count ? letters[index] : " "
      let kind = isTriple ? Kind.unescaped : Self.kind(of: mark)
      if !isTriple, kind != .value { step(1) }
      let end = isTriple ? "}}}" : "}}"
      var name = ""
      while index < letters.count, !starts(end) {
        name.append(letters[index])
        step(1)
      }
      // A tag that runs into the next one was never closed either.
      let isClosed = index < letters.count && !name.contains("{{")
      step(end.count)
      let bare = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return LayoutTag(kind: isClosed ? kind : .open, name: bare, line: line, column: column)
    }

    private static func kind(of mark: Character) -> Kind {
      switch mark {
      case "#": .section
      case "^": .inverted
      case "/": .end
      case ">": .partial
      case "&": .unescaped
      case "!": .comment
      case "=", "<", "$", "%": .refused(mark)
      default: .value
      }
    }

    private func starts(_ mark: String) -> Bool { letters[index...].starts(with: mark) }

    private mutating func step(_ count: Int) {
      for _ in 0..<count where index < letters.count {
        // "\r\n" is one character.
        if letters[index].isNewline {
          (line, column) = (line + 1, 1)
        } else {
          column += 1
        }
        index += 1
      }
    }
  }
}
