/// What single words are worth beyond their signals: a small table by their hashes, strongly shrunken.
///
/// Words that share a place share its weight, so a place says little unless many texts agree on it.
package struct WordWeights: Sendable {
  /// How many places there are.
  package static let count = 8192
  /// Points of one step of a letter in the packed table.
  package static let step = 0.02
  /// The letter that stands for no points, and how far others may lie from it.
  package static let middle = 80
  package static let reach = 44

  /// The points of each place.
  package let points: [Double]

  /// Creates a table of points, one a place.
  package init(points: [Double] = Array(repeating: 0, count: count)) { self.points = points }

  /// Unpacks a table of one letter a place, broken into lines.
  init(packed: StaticString) {
    let letters = UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount)
    let steps = letters.lazy.filter { $0 > 32 }.map { Int($0) - Self.middle }
    points = Array(steps.map { Double($0) * Self.step }.prefix(Self.count))
  }

  /// The place of a word, by its hash.
  static func place(of hash: UInt64) -> Int { Int(hash >> 40) & (count - 1) }

  /// The points of a place; 0 beyond the table.
  subscript(place: Int) -> Double { place < points.count ? points[place] : 0 }
}
