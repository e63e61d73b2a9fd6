import Prose

/// Fits a weight to each place of the table of words, to what the signals leave unexplained: ridge regression by
/// conjugate gradients.
func fitWords(_ rows: [Row], _ design: Design, _ signals: [Double], _ settings: Settings)
  -> [Double]
{
  let problem = WordProblem(rows, design, signals, settings)
  var weights = Array(repeating: 0.0, count: WordWeights.count)
  var rest = problem.target
  var direction = rest
  var size = dot(rest, rest)
  let enough = size * 1e-12
  for _ in 0..<200 where size > enough {
    let image = problem.image(of: direction)
    let length = size / dot(direction, image)
    for place in weights.indices {
      weights[place] += length * direction[place]
      rest[place] -= length * image[place]
    }
    let next = dot(rest, rest)
    for place in weights.indices { direction[place] = rest[place] + next / size * direction[place] }
    size = next
  }
  return weights
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}

/// Rows as the few places each fills, gathered by set.
private struct WordProblem {
  private struct Line {
    var places: [Int]
    var scale: Double
    var rest: Double
  }

  private var sets: [(share: Double, lines: [Line])] = []
  private let shrinkage: Double
  private var total = 0.0

  init(_ rows: [Row], _ design: Design, _ signals: [Double], _ settings: Settings) {
    shrinkage = settings.wordShrinkage
    for set in people + ground {
      let members = rows.filter { $0.set == set }
      guard members.count > 1, let share = settings.shares[set], share > 0 else { continue }
      let said = members.map { row in
        zip(design.values(of: row.evidence), signals).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let rests = zip(standardised(members.map(\.rating)), said).map { $0 - $1 }
      let middle = mean(rests)
      let lines = zip(members, rests).map { row, rest in
        Line(
          places: row.evidence.told, scale: 1 / Model.tellingScale(row.evidence),
          rest: rest - middle)
      }
      sets.append((share / Double(members.count), lines))
      total += share
    }
  }

  /// What the rests pull each place to.
  var target: [Double] {
    var target = Array(repeating: 0.0, count: WordWeights.count)
    for (share, lines) in sets {
      for line in lines {
        for place in line.places { target[place] += share * line.scale * line.rest / total }
      }
    }
    return target
  }

  /// The products of the places with each other, times a direction; rows are centred inside their set.
  func image(of direction: [Double]) -> [Double] {
    var image = direction.map { shrinkage * $0 }
    for (share, lines) in sets {
      let said = lines.map { line in line.scale * line.places.reduce(0) { $0 + direction[$1] } }
      let middle = mean(said)
      for (line, value) in zip(lines, said) {
        let part = share * line.scale * (value - middle) / total
        for place in line.places { image[place] += part }
      }
    }
    return image
  }
}
