import CLexicon

/// Lays the words out as the header of `CLexicon` says.
func pack(_ levels: [String: Int], _ net: WordNet) -> [UInt8] {
  struct Entry {
    var bucket: Int
    var mark: UInt16
    var facts: UInt16
  }
  // Common words first, so that of two words with one mark the common one stays.
  let words = levels.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
  var entries: [Entry] = []
  var taken: Set<UInt64> = []
  for (word, level) in words {
    let hash = Array(word.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { candor_lexicon_hash($0, bytes.count) } ?? 0
    }
    let bucket = Int(hash >> 51)
    let mark = UInt16(hash & 0xffff)
    guard taken.insert((hash >> 51) << 16 | UInt64(mark)).inserted else { continue }
    let facts =
      level | net.depth(of: word) << 3 | net.file(of: word) << 7 | (net.isPast(word) ? 1 : 0) << 13
    entries.append(Entry(bucket: bucket, mark: mark, facts: UInt16(facts)))
  }
  entries.sort { ($0.bucket, $0.mark) < ($1.bucket, $1.mark) }
  var counts = Array(repeating: 0, count: Int(CANDOR_LEXICON_BUCKETS) + 1)
  for entry in entries { counts[entry.bucket + 1] += 1 }
  var total = 0
  var numbers: [UInt16] = counts.map {
    total += $0
    return UInt16(total)
  }
  numbers += entries.map(\.mark) + entries.map(\.facts)
  return numbers.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
}
