/// A word, number or mark of a text, with where it stands.
package struct Token: Hashable, Sendable {
  /// What a token is, judged by its bytes alone.
  package enum Kind: Hashable, Sendable {
    /// Letters, with inner apostrophes, hyphens and digits: "on-call", "didn't", "k8s", "p.m.".
    case word
    /// Anything that starts with a digit, or with a currency sign before one: "2:14am", "$15K", "80%".
    case number
    case punctuation
    /// Any other mark, pictographs included.
    case symbol
    /// A web or mail address.
    case url
    /// A run in backticks, a path, or a name with dots or underscores.
    case code
  }

  /// Where it stands, as UTF-8 offsets.
  package var range: Range<Int>
  package var kind: Kind
  /// The token in lower case, with straight apostrophes.
  package let form: String
  /// What stands for the form in tables of words.
  let hash: UInt64

  /// Creates a token.
  package init(range: Range<Int>, kind: Kind, form: String) {
    (self.range, self.kind, self.form) = (range, kind, form)
    hash = wordHash(form)
  }

  /// Creates a token whose form was hashed already.
  init(range: Range<Int>, kind: Kind, form: String, hash: UInt64) {
    (self.range, self.kind, self.form, self.hash) = (range, kind, form, hash)
  }
}

/// Splits a text into tokens, in order and without overlap; white space belongs to none.
package func tokens(of text: String) -> [Token] {
  var text = text
  return text.withUTF8 { bytes in
    var scanner = Scanner(bytes: bytes)
    return scanner.scan()
  }
}
