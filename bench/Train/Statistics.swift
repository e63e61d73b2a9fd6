import Foundation

func mean(_ numbers: [Double]) -> Double {
  numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
}

func deviation(_ numbers: [Double]) -> Double {
  let middle = mean(numbers)
  return mean(numbers.map { ($0 - middle) * ($0 - middle) }).squareRoot()
}

func pearson(_ left: [Double], _ right: [Double]) -> Double {
  let (first, second) = (mean(left), mean(right))
  var (both, one, other) = (0.0, 0.0, 0.0)
  for (a, b) in zip(left, right) {
    both += (a - first) * (b - second)
    one += (a - first) * (a - first)
    other += (b - second) * (b - second)
  }
  return both / max(1e-12, (one * other).squareRoot())
}

/// The ranks of numbers from 1; equal numbers share the mean of their ranks.
func ranks(_ numbers: [Double]) -> [Double] {
  let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
  var found = Array(repeating: 0.0, count: numbers.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, numbers[order[end]] == numbers[order[start]] { end += 1 }
    for place in start..<end { found[order[place]] = Double(start + end + 1) / 2 }
    start = end
  }
  return found
}

func spearman(_ left: [Double], _ right: [Double]) -> Double { pearson(ranks(left), ranks(right)) }

/// Rank correlation of scores and ratings with the word count held constant.
func partial(_ scores: [Double], _ ratings: [Double], _ words: [Double]) -> Double {
  let both = spearman(scores, ratings)
  let (left, right) = (spearman(scores, words), spearman(ratings, words))
  return (both - left * right) / max(1e-9, ((1 - left * left) * (1 - right * right)).squareRoot())
}

/// The share of pairs in the right order among pairs whose word counts differ by a tenth at most and whose ratings
/// differ by a point at least; nil without pairs.
func equalLengthOrder(_ scores: [Double], _ ratings: [Double], _ words: [Double]) -> Double? {
  let order = scores.indices.sorted { (words[$0], $0) < (words[$1], $1) }
  var (right, all) = (0.0, 0.0)
  for (place, first) in order.enumerated() {
    for second in order[(place + 1)...] {
      if words[second] > words[first] * 1.1 { break }
      let apart = ratings[first] - ratings[second]
      guard abs(apart) >= 1 else { continue }
      let turn = (scores[first] - scores[second]) * apart
      right += turn > 0 ? 1 : turn == 0 ? 0.5 : 0
      all += 1
    }
  }
  return all > 0 ? right / all : nil
}

/// The middle 95 of 100 values of a measure over rows drawn with replacement, the same draws every time.
func interval(of count: Int, draws: Int = 300, _ measure: ([Int]) -> Double) -> (Double, Double) {
  var random = Random(seed: 7)
  let values = (0..<draws).map { _ in
    measure((0..<count).map { _ in Int(random.next() % UInt64(max(1, count))) })
  }.sorted()
  return (values[draws / 40], values[draws - 1 - draws / 40])
}

/// How many words a text has, cut at white space.
func wordCount(_ text: String) -> Double {
  Double(text.split(whereSeparator: \.isWhitespace).count)
}
