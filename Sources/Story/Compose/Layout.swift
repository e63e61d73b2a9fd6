import Record

/// One line that can be shortened or left out on its own: a unit, told of the record or one entry.
struct Piece {
  var unit: Unit
  var entry: Entry?
  /// The section it stands in, by its index.
  var section: Int
  /// What goes last when room is short: 0 never goes.
  var priority: Int
  var size: Unit.Size = .full
  var isLeftOut = false
  /// Its words as they stand; several cells when it is the row of a table.
  var lines: [Line]
  /// How soon it goes among pieces of the same priority: the highest first.
  var rank = 0
  /// Marks a list that is too short, instead of telling anything.
  var isGap = false

  /// What the piece adds to a message of that budget.
  func cost(in budget: Budget) -> Int {
    if isLeftOut { return 0 }
    let space = budget.countsCharacters ? 1 : 0
    return lines.reduce(0) { $0 + budget.size(of: $1.text) + space }
  }
}

/// A message as pieces in their places, before it is cut to its budget.
struct Layout {
  /// A part of a section with the pieces it holds, by index.
  struct Place {
    var part: Structure.Part
    var pieces: [Int]
  }

  private(set) var teller: Teller
  /// The sections in the order told.
  let plans: [Structure.SectionPlan]
  var pieces: [Piece] = []
  private(set) var places: [[Place]] = []

  init(_ teller: Teller) {
    self.teller = teller
    plans = teller.orderedSections
    for (index, plan) in plans.enumerated() {
      places.append(plan.parts.map { place($0, in: index) })
    }
    retell()
  }

  /// The sections that hold words.
  var presentSections: [Structure.SectionPlan] {
    plans.indices.filter { index in
      places[index].contains { place in place.pieces.contains { !pieces[$0].isLeftOut } }
    }.map { plans[$0] }
  }

  /// Says anew what leans on other pieces: what is to come, and "but" after what was left out.
  mutating func retell() {
    teller.leftOut = Set(pieces.filter(\.isLeftOut).map(\.unit.id))
    let present = presentSections
    if teller.plan.stage.isInFlight {
      let ahead = present.filter { $0.id != "happened" && $0.id != "cause" }
      teller.signposts = ["what we know so far"] + ahead.compactMap(\.signpost)
    } else {
      teller.signposts = present.compactMap(\.signpost)
    }
    for index in pieces.indices where Self.leaning.contains(pieces[index].unit.id) {
      let line = pieces[index].unit.line(by: teller, entry: nil, size: pieces[index].size)
      pieces[index].lines = [line].compactMap(\.self)
    }
  }

  private static let leaning: Set<String> = ["opening.signpost", "cause.but", "cause.mechanism"]

  private mutating func place(_ part: Structure.Part, in section: Int) -> Place {
    var place = Place(part: part, pieces: [])
    func add(_ piece: Piece, to layout: inout Layout) {
      place.pieces.append(layout.pieces.count)
      layout.pieces.append(piece)
    }
    switch part {
    case .paragraph(let units), .bullets(_, let units, _):
      for unit in ordered(units, in: part) {
        for piece in pieces(of: unit, in: section) { add(piece, to: &self) }
      }
    case .line(let unit):
      for piece in Units.named(unit).map({ pieces(of: $0, in: section) }) ?? [] {
        add(piece, to: &self)
      }
    case .tiers(let units):
      for entry in teller.entries(of: .actions) {
        for unit in units.compactMap(Units.named) {
          if let piece = piece(of: unit, entry, in: section) { add(piece, to: &self) }
        }
      }
    case .table(let columns, let list):
      let units = columns.compactMap { Units.named($0.unit) }
      for entry in teller.entries(of: list) {
        if let piece = row(of: units, entry, in: section) { add(piece, to: &self) }
      }
    }
    if let list = part.list, let gap = teller.gap(of: list), let unit = part.units.first,
      let named = Units.named(unit), named.readers.contains(teller.plan.expertise)
    {
      add(Piece(unit: named, section: section, priority: 0, lines: [gap], isGap: true), to: &self)
    }
    return place
  }

  /// Bullets about figures are told in the order of the readers' worries, after the one that leads.
  private func ordered(_ names: [String], in part: Structure.Part) -> [Unit] {
    let units = names.compactMap(Units.named)
    guard case .bullets(_, _, nil) = part, let lead = units.first else { return units }
    func rank(_ unit: Unit) -> Int {
      teller.concerns.rank { concern in concern.mandatory.contains(where: unit.fields.contains) }
    }
    let others = units.dropFirst().enumerated()
      .sorted { (rank($0.1), $0.0) < (rank($1.1), $1.0) }.map(\.1)
    return [lead] + others
  }

  private func pieces(of unit: Unit, in section: Int) -> [Piece] {
    guard let list = unit.list else {
      return [piece(of: unit, nil, in: section)].compactMap(\.self)
    }
    return teller.entries(of: list).compactMap { piece(of: unit, $0, in: section) }
  }

  private func piece(of unit: Unit, _ entry: Entry?, in section: Int) -> Piece? {
    if unit.id == "opening.signpost" {
      return Piece(unit: unit, section: section, priority: unit.priority, lines: [])
    }
    guard let line = unit.line(by: teller, entry: entry) else { return nil }
    let rank = entry.flatMap { unit.list == .timeline ? teller.turnRanks[$0.key] : nil } ?? 0
    return Piece(
      unit: unit, entry: entry, section: section, priority: priority(of: unit), lines: [line],
      rank: rank)
  }

  /// The cells of a row; a row whose first cell is empty tells nothing.
  private func row(of units: [Unit], _ entry: Entry, in section: Int) -> Piece? {
    guard let first = units.first, first.line(by: teller, entry: entry) != nil else { return nil }
    let cells = units.map { $0.line(by: teller, entry: entry) ?? Line([]) }
    return Piece(
      unit: first, entry: entry, section: section, priority: priority(of: first), lines: cells)
  }

  private func priority(of unit: Unit) -> Int {
    if unit.fields.contains(where: teller.mandatory.contains) { return 0 }
    // A cause that leans on the sentence before it takes that sentence along.
    return unit.id == "cause.but" && teller.mechanismNeedsBut ? 0 : unit.priority
  }
}

extension Structure.Part {
  /// The list whose gap the part marks.
  fileprivate var list: ListID? {
    switch self {
    case .bullets(_, _, let list): list
    case .tiers: .actions
    case .table(_, let list): list
    case .paragraph, .line: nil
    }
  }
}

extension Teller {
  /// The sections, neighbours that answer worries in the order of the readers' own.
  fileprivate var orderedSections: [Structure.SectionPlan] {
    let all = structure.sections
    var ordered: [Structure.SectionPlan] = []
    var run: [Structure.SectionPlan] = []
    func settled(_ run: [Structure.SectionPlan]) -> [Structure.SectionPlan] {
      run.enumerated().sorted { a, b in
        (concerns.rank(a.1.answers.contains), a.0) < (concerns.rank(b.1.answers.contains), b.0)
      }.map(\.1)
    }
    for section in all {
      if section.answers.isEmpty {
        ordered += settled(run) + [section]
        run = []
      } else {
        run.append(section)
      }
    }
    return ordered + settled(run)
  }
}
