/// The characters that HTML writes by name or number.
enum Entities {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "mdash": "\u{2014}",
    "ndash": "\u{2013}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "hellip": "\u{2026}", "bull": "\u{2022}", "middot": "\u{B7}",
    "euro": "\u{20AC}", "pound": "\u{A3}", "copy": "\u{A9}", "rarr": "\u{2192}", "eacute": "\u{E9}",
    "egrave": "\u{E8}", "uuml": "\u{FC}", "ouml": "\u{F6}", "auml": "\u{E4}", "szlig": "\u{DF}",
    "times": "\u{D7}", "percnt": "%", "shy": "", "zwnj": "", "ensp": " ", "emsp": " ",
    "thinsp": " ",
  ]

  /// The text of an entity that starts at an index, and the index behind it.
  static func read(_ bytes: [UInt8], at index: Int) -> (String, Int)? {
    guard let end = bytes.position(of: ";", from: index + 1, reach: 12), end > index + 1 else {
      return nil
    }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    if let text = names[name] { return (text, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value), value >= 32 else { return nil }
    return (value == 0xA0 ? " " : String(Character(scalar)), end + 1)
  }
}

/// The tags of HTML, sorted by what they mean to a reader of prose.
enum Tags {
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "ul", "ol", "li", "table", "tr",
    "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dl", "dt", "dd", "figure",
    "center",
    "body", "html", "head", "title", "blockquote", "pre", "form", "address", "details", "summary",
    "figcaption", "caption", "tfoot", "aside", "nav",
  ]

  /// What is not the author's prose.
  static let skipped: Set<String> = [
    "script", "style", "pre", "code", "blockquote", "head", "template", "svg", "kbd", "samp",
    "select",
    "textarea", "noscript", "object", "q", "s", "del", "strike",
  ]

  static let inline: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "br", "img", "sub", "sup", "small", "big", "font",
    "mark", "abbr", "cite", "time", "td", "th", "input", "label", "button", "ins", "tt", "wbr", "o",
    "meta", "link", "base", "col", "colgroup",
  ]

  /// Tags without an end tag.
  static let empty: Set<String> = [
    "br", "img", "hr", "input", "meta", "link", "wbr", "base", "col", "source", "track", "area",
  ]

  static func isKnown(_ name: String) -> Bool {
    blocks.contains(name) || inline.contains(name) || skipped.contains(name)
  }
}
