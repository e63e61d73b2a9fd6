import CLexicon

/// The hash that stands for a word in lower case; words of one hash are taken for one.
func wordHash(_ form: String) -> UInt64 {
  var form = form
  return form.withUTF8 { bytes in
    bytes.baseAddress.map { candor_lexicon_hash($0, bytes.count) } ?? 0
  }
}

/// Words with something known of each, found by their hash: a table with open places.
struct HashedWords<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let mask: Int

  /// Creates a table of hashes; what no word has is `nothing`.
  init(_ entries: [UInt64: Value], nothing: Value) {
    var size = 16
    while size < 3 * entries.count { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nothing, count: size)
    for (key, value) in entries {
      var place = Int(truncatingIfNeeded: key) & mask
      while keys[place] != 0 { place = (place + 1) & mask }
      (keys[place], values[place]) = (key, value)
    }
  }

  /// What is known of a word by its hash.
  subscript(hash: UInt64) -> Value? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0 {
      if keys[place] == hash { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}

/// A set of words, asked by the hash a token already has.
package struct Words: Sendable, ExpressibleByArrayLiteral {
  private let table: HashedWords<Bool>

  /// Creates a set of words in lower case.
  package init(_ words: some Sequence<String>) {
    table = HashedWords(Dictionary(words.map { (wordHash($0), true) }) { $1 }, nothing: false)
  }

  /// Creates a set of the words listed, in lower case.
  package init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ hash: UInt64) -> Bool { table[hash] ?? false }
}
