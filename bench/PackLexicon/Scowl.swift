import Foundation

/// How common each word of SCOWL is, up to its level 40: 1 (level 10) to 4 (level 40).
func commonWords(in folder: String) throws -> [String: Int] {
  var found: [String: Int] = [:]
  for (rank, level) in ["10", "20", "35", "40"].enumerated() {
    for kind in ["english-words", "american-words", "british-words"] {
      let url = URL(fileURLWithPath: "\(folder)/\(kind).\(level)")
      for line in try Data(contentsOf: url).split(separator: 10) {
        // Words with letters beyond ASCII are few, and written without them as often.
        guard line.allSatisfy({ $0 < 0x80 }) else { continue }
        let word = String(decoding: line, as: UTF8.self).lowercased()
        if word.hasSuffix("'s") || word.isEmpty { continue }
        found[word] = min(found[word] ?? 9, rank + 1)
      }
    }
  }
  return found
}
