import Prose

/// The columns of the model: each signal as what raises, as what lowers, or both; then the length.
struct Design {
  struct Column {
    var signal: Signal
    var raises: Bool
  }

  let columns: [Column]
  /// The length's column comes last.
  var count: Int { columns.count + 1 }

  init() {
    columns = Signal.allCases.flatMap { signal in
      var sides: [Column] = []
      if signal.mayRaise { sides.append(Column(signal: signal, raises: true)) }
      if signal.mayLower { sides.append(Column(signal: signal, raises: false)) }
      return sides
    }
  }

  /// The side of zero a column's weight is held at.
  enum Side { case above, below, either }

  func side(of column: Int) -> Side {
    guard column < columns.count, !columns[column].raises else { return .above }
    return columns[column].signal.mayMoveEitherWay ? .either : .below
  }

  /// What a column's weight is at least away from zero, in its own direction: an exact thing always helps, a vague
  /// word always harms, even where the ratings at hand say little of it.
  func least(_ column: Int) -> Double {
    guard column < columns.count else { return 0 }
    let signal = columns[column].signal
    return columns[column].raises
      ? (signal.isFact ? 0.1 : 0) : (signal.isVague ? -0.02 : 0)
  }

  func values(of evidence: Evidence) -> [Double] {
    let up = Model.raisingScale(evidence)
    let down = Model.tellingScale(evidence)
    return columns.map { evidence[$0.signal] / ($0.raises ? up : down) }
      + [Model.lengthScale(evidence)]
  }

  /// The model of some weights, one a column.
  func model(_ fitted: Fitted, base: Double) -> Model {
    let weights = fitted.signals
    var model = Model()
    for (column, weight) in zip(columns, weights) {
      if column.raises {
        model.raises[column.signal.rawValue] = weight
      } else {
        model.moves[column.signal.rawValue] = weight
      }
    }
    model.length = weights.last ?? 0
    model.base = base
    model.words = WordWeights(points: fitted.words)
    return model
  }
}
