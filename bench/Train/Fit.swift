import Prose

/// How the sets are weighed against each other, and how strongly weights are shrunken.
struct Settings {
  /// The share of each set in the loss.
  var shares: [String: Double] = [
    "tweets": 3, "twitter": 1, "yelp": 1, "movie": 1, "news": 1, "essay": 1,
    "incident": 2.75, "typed": 0.7,
  ]
  /// What is added to the diagonal, in units of a standardised column.
  var shrinkage = 0.02
  /// The same for the weights of single words, which are many and must not learn texts by heart.
  var wordShrinkage = 0.0012
}

/// The weights fitted to some rows.
struct Fitted {
  /// One a column of the design.
  var signals: [Double]
  /// One a place of the table of words.
  var words: [Double]
}

/// Fits weights to ratings: ridge regression with signs held, by cyclic coordinate descent.
///
/// Ratings and columns are centred inside each set and ratings put to unit spread, so that sets with other raters
/// and scales go together. Single words then explain what they can of the rest.
func fit(_ rows: [Row], _ design: Design, _ settings: Settings) -> Fitted {
  let signals = fitSignals(rows, design, settings)
  return Fitted(signals: signals, words: fitWords(rows, design, signals, settings))
}

private func fitSignals(_ rows: [Row], _ design: Design, _ settings: Settings) -> [Double] {
  var problem = NormalEquations(design.count)
  let least = (0..<design.count).map(design.least)
  for set in people + ground {
    let members = rows.filter { $0.set == set }
    guard members.count > 1, let share = settings.shares[set], share > 0 else { continue }
    let values = members.map { design.values(of: $0.evidence) }
    // What the least weights explain is not left to be fitted.
    let rest = zip(values, standardised(members.map(\.rating))).map { row, rating in
      rating - zip(row, least).reduce(0) { $0 + $1.0 * $1.1 }
    }
    problem.add(values, rest, weight: share / Double(members.count))
  }
  let beyond = problem.solved(shrinkage: settings.shrinkage, side: design.side)
  return zip(least, beyond).map { $0 + $1 }
}

/// Numbers moved and stretched to mean 0 and spread 1.
func standardised(_ numbers: [Double]) -> [Double] {
  let spread = max(1e-9, deviation(numbers))
  let middle = mean(numbers)
  return numbers.map { ($0 - middle) / spread }
}

/// The products of columns with columns and with the ratings, gathered set by set.
struct NormalEquations {
  private let count: Int
  private var products: [[Double]]
  private var targets: [Double]
  private var total = 0.0

  init(_ count: Int) {
    self.count = count
    products = Array(repeating: Array(repeating: 0, count: count), count: count)
    targets = Array(repeating: 0, count: count)
  }

  mutating func add(_ values: [[Double]], _ ratings: [Double], weight: Double) {
    var means = Array(repeating: 0.0, count: count)
    for row in values { for column in 0..<count { means[column] += row[column] } }
    for column in 0..<count { means[column] /= Double(values.count) }
    for (row, rating) in zip(values, ratings) {
      let centred = (0..<count).map { row[$0] - means[$0] }
      let filled = (0..<count).filter { centred[$0] != 0 }
      for left in filled {
        let scaled = weight * centred[left]
        targets[left] += scaled * rating
        for right in filled { products[left][right] += scaled * centred[right] }
      }
      total += weight
    }
  }

  /// The weights, 0 for columns that never vary.
  func solved(shrinkage: Double, side: (Int) -> Design.Side) -> [Double] {
    let spreads = (0..<count).map { (products[$0][$0] / total).squareRoot() }
    var residual = (0..<count).map { spreads[$0] > 1e-9 ? targets[$0] / total / spreads[$0] : 0 }
    let matrix = (0..<count).map { left in
      (0..<count).map { right in
        let scale = spreads[left] * spreads[right]
        return scale > 1e-18 ? products[left][right] / total / scale : 0
      }
    }
    var weights = Array(repeating: 0.0, count: count)
    for _ in 0..<2000 {
      var largest = 0.0
      for column in 0..<count where spreads[column] > 1e-9 {
        let wish = (residual[column] + weights[column]) / (1 + shrinkage)
        let held =
          switch side(column) {
          case .above: max(0, wish)
          case .below: min(0, wish)
          case .either: wish
          }
        let change = held - weights[column]
        guard change != 0 else { continue }
        weights[column] = held
        for other in 0..<count { residual[other] -= change * matrix[column][other] }
        largest = max(largest, abs(change))
      }
      if largest < 1e-7 { break }
    }
    return (0..<count).map { spreads[$0] > 1e-9 ? weights[$0] / spreads[$0] : 0 }
  }
}
