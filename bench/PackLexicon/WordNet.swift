import Foundation

/// What WordNet says of a word's first senses.
struct WordNet {
  private enum Part: String, CaseIterable {
    case noun
    case verb
    case adj
    case adv
  }

  /// A sense: its place in the data file and how often it was tagged in running text.
  private struct Sense {
    var offset: Int
    var uses: Int
  }

  private var senses: [Part: [String: Sense]] = [:]
  private var files: [Part: [Int: Int]] = [:]
  private var parents: [Int: Int] = [:]
  private var bases: [Part: [String: String]] = [:]

  init(folder: String) throws {
    let uses = try Self.uses(folder)
    for part in Part.allCases {
      try readIndex(part, folder, uses)
      try readData(part, folder)
      try readExceptions(part, folder)
    }
  }

  private static func lines(_ path: String) throws -> [[Substring]] {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ") }
  }

  /// How often each word was tagged as each part of speech: the keys are "word%1" to "word%5".
  private static func uses(_ folder: String) throws -> [String: Int] {
    var found: [String: Int] = [:]
    for line in try lines("\(folder)/cntlist.rev") where line.count == 3 {
      let key = line[0].split(separator: ":").first.map(String.init) ?? ""
      found[key, default: 0] += Int(line[2]) ?? 0
    }
    return found
  }

  private mutating func readIndex(_ part: Part, _ folder: String, _ uses: [String: Int]) throws {
    let digits: [Part: [String]] = [.noun: ["1"], .verb: ["2"], .adj: ["3", "5"], .adv: ["4"]]
    for line in try Self.lines("\(folder)/index.\(part.rawValue)") {
      guard line.count > 6, let pointers = Int(line[3]), line.count > 6 + pointers,
        let offset = Int(line[6 + pointers])
      else { continue }
      let word = String(line[0])
      let count = (digits[part] ?? []).reduce(0) { $0 + (uses["\(word)%\($1)"] ?? 0) }
      senses[part, default: [:]][word] = Sense(offset: offset, uses: count)
    }
  }

  private mutating func readData(_ part: Part, _ folder: String) throws {
    for line in try Self.lines("\(folder)/data.\(part.rawValue)") {
      guard line.count > 5, let offset = Int(line[0]), let file = Int(line[1]) else { continue }
      files[part, default: [:]][offset] = file
      guard part == .noun, let mark = line.firstIndex(where: { $0 == "@" || $0 == "@i" }) else {
        continue
      }
      parents[offset] = Int(line[mark + 1])
    }
  }

  private mutating func readExceptions(_ part: Part, _ folder: String) throws {
    for line in try Self.lines("\(folder)/\(part.rawValue).exc") where line.count > 1 {
      bases[part, default: [:]][String(line[0])] = String(line[1])
    }
  }

  /// The word's first sense as a part of speech, through its base form when it is inflected.
  private func sense(_ word: String, _ part: Part) -> Sense? {
    let known = senses[part] ?? [:]
    if let sense = known[word] { return sense }
    if let base = bases[part]?[word] { return known[base] }
    for (ending, replacement) in Self.endings[part] ?? [] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if let sense = known[stem + replacement] { return sense }
      if ending != "s", let last = stem.last, stem.dropLast().last == last {
        if let sense = known[String(stem.dropLast())] { return sense }
      }
    }
    return nil
  }

  private static let endings: [Part: [(String, String)]] = [
    .noun: [("ies", "y"), ("es", ""), ("s", "")],
    .verb: [
      ("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""),
      ("ing", "e"), ("ing", ""),
    ],
    .adj: [("iest", "y"), ("ier", "y"), ("est", ""), ("est", "e"), ("er", ""), ("er", "e")],
  ]

  /// How many steps lie between the word's first noun sense and the top; 0 when it is no noun.
  func depth(of word: String) -> Int {
    guard var offset = sense(word, .noun)?.offset else { return 0 }
    var depth = 1
    while let parent = parents[offset], depth < 15 { (offset, depth) = (parent, depth + 1) }
    return depth
  }

  /// The number of the file its most used sense stands in, plus one; 0 when unknown.
  func file(of word: String) -> Int {
    var best: (uses: Int, file: Int)?
    for part in Part.allCases {
      guard let sense = sense(word, part), let file = files[part]?[sense.offset] else { continue }
      if sense.uses > best?.uses ?? -1 { best = (sense.uses, file) }
    }
    return best.map { $0.file + 1 } ?? 0
  }

  /// Whether the word is a past form: "-ed" of a verb, or an irregular one.
  func isPast(_ word: String) -> Bool {
    if senses[.verb]?[word] != nil { return false }
    if word.hasSuffix("ed") { return sense(word, .verb) != nil }
    return bases[.verb]?[word] != nil && !word.hasSuffix("s") && !word.hasSuffix("ing")
  }
}
