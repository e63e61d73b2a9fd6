import Foundation
import Prose

/// One rated text.
struct Row {
  var set: String
  var text: String
  var rating: Double
  /// The question the text answers; typed answers alone have one.
  var kind: String?
  /// Rows of one group share a document, a block or a text, and stay in one fold.
  var group: String
  var evidence: Evidence
  /// How much of what its question needs the text holds; 0 when the question is not known.
  var coverage: Double
  /// Whether it says honestly that something is not known, and when it will be.
  var isHonest: Bool
}

/// The sets people rated, and the sets of our own ground.
let people = ["tweets", "twitter", "yelp", "movie", "news", "essay"]
let ground = ["incident", "typed"]

/// Reads all sets of a folder, in a fixed order.
func readSets(in folder: String) throws -> [Row] {
  func lines(_ name: String) throws -> [[String]] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).tsv"))
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
  var documents: [String: String] = [:]
  for line in try lines("incident-documents") where line.count == 2 { documents[line[0]] = line[1] }
  var rows: [Row] = []
  for set in people + ground {
    for line in try lines(set) {
      guard line.count > 2, let rating = Double(line[1]), let text = line.last else { continue }
      let number = Int(line[0].filter(\.isNumber)) ?? 0
      let group =
        set == "incident"
        ? documents[line[0]] ?? line[0]
        : set == "typed" ? line[0] : String(number / 20)
      let kind = set == "typed" ? line[2] : nil
      let needs: [Need] = kind.flatMap(AnswerKind.init)?.needs ?? []
      let evidence = Reader.evidence(of: text)
      let score = Scorer.standard.score(text, needs: needs)
      rows.append(
        Row(
          set: set, text: text, rating: rating, kind: kind, group: "\(set) \(group)",
          evidence: evidence,
          coverage: Balance.coverage(score.needs) * evidence.clearness,
          isHonest: !needs.isEmpty && score.isHonest))
    }
  }
  joinRepeats(&rows)
  return rows
}

/// Puts the groups of repeated texts together: links, mentions, figures and marks do not tell texts apart.
private func joinRepeats(_ rows: inout [Row]) {
  var leaders: [String: String] = [:]
  func leader(_ group: String) -> String {
    var found = group
    while let next = leaders[found], next != found { found = next }
    return found
  }
  var seen: [String: String] = [:]
  for row in rows {
    let words = row.text.lowercased().split(separator: " ").filter { word in
      !word.hasPrefix("http") && !word.hasPrefix("@")
    }
    let key = row.set + words.joined().filter { $0.isLetter }
    if let other = seen[key] {
      leaders[leader(row.group)] = leader(other)
    } else {
      seen[key] = row.group
    }
  }
  for index in rows.indices { rows[index].group = leader(rows[index].group) }
}

/// The fold of each row, 0 to 4: whole groups, the largest first into the emptiest fold of their set.
func folds(of rows: [Row], count: Int = 5) -> [Int] {
  var sizes: [String: Int] = [:]
  for row in rows { sizes[row.group, default: 0] += 1 }
  var random = Random(seed: 20_190_127)
  let order = sizes.keys.sorted().map { (key: $0, mark: random.next()) }
    .sorted { (sizes[$0.key] ?? 0, $0.mark) > (sizes[$1.key] ?? 0, $1.mark) }
  var filled: [String: [Int]] = [:]
  var fold: [String: Int] = [:]
  for (group, _) in order {
    let set = String(group.prefix { $0 != " " })
    var counts = filled[set] ?? Array(repeating: 0, count: count)
    let least = counts.indices.min { counts[$0] < counts[$1] } ?? 0
    counts[least] += sizes[group] ?? 0
    filled[set] = counts
    fold[group] = least
  }
  return rows.map { fold[$0.group] ?? 0 }
}
