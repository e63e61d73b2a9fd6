import Record

/// What a message leaves out, or tells in fewer words than it could.
package struct Omission: Hashable, Sendable {
  /// Why it is so.
  package enum Reason: String, Sendable {
    /// There was no room: told in fewer words.
    case shortened
    /// There was no room: left out.
    case leftOut = "left out"
    /// These readers get the outline alone.
    case outline = "not for these readers"
    /// It names somebody, or is marked internal, and so stays inside.
    case inside = "stays inside"
  }

  /// The unit's id, such as "timeline.entry".
  package var unit: String
  /// The answers it would have told.
  package var answers: [AnswerID]
  package var reason: Reason
}

/// A message with what was done to make it fit.
package struct Composition: Sendable {
  package var document: Document
  package var omissions: [Omission]
  package var budget: Budget?

  /// The size of the message in the budget's measure; words when there is no budget.
  package var size: Int {
    let budget = budget ?? .halfHour
    return budget.size(of: document.measured(in: budget))
  }

  /// Whether even the least it must say is more than the budget holds.
  package var isOverBudget: Bool { budget.map { size > $0.most } ?? false }
}

/// Writes the message a plan asks for, cut to its budget, with a list of what was left out.
///
/// Pure: the same record, plan, structures and house wording always give the same message.
package func composition(
  of record: Record, plan: Plan, structures: Structures = .carried, house: HouseWording = .none
) -> Composition {
  let structure = structures[plan.structure] ?? structures["crisis-arc"] ?? .none
  var layout = Layout(Teller(record: record, plan: plan, structure: structure, house: house))
  var document = layout.document
  guard let budget = plan.budget else {
    return Composition(document: document, omissions: layout.omissions, budget: nil)
  }
  // Headings, names and smoothing add to the pieces: aim lower until the whole is small enough.
  var most = budget.most
  var size = budget.size(of: document.measured(in: budget))
  var changes: [Layout.Change] = []
  while size > budget.most, most > 0 {
    most = min(most - 1, layout.cost(in: budget) - (size - budget.most))
    let more = layout.fit(to: most, in: budget)
    if more.isEmpty { break }
    changes += more
    document = layout.document
    size = budget.size(of: document.measured(in: budget))
  }
  // Headings go with their sections, so there may be room again for what went last.
  for change in changes.reversed().prefix(Layout.mostSecondLooks) where size <= budget.most {
    let now = layout.pieces[change.index]
    // A piece that is larger than the room alone need not be tried.
    let growth = change.before.cost(in: budget) - now.cost(in: budget)
    guard growth <= budget.most - size else { continue }
    layout.pieces[change.index] = change.before
    layout.retell()
    let longer = layout.document
    let longerSize = budget.size(of: longer.measured(in: budget))
    if longerSize <= budget.most {
      (document, size) = (longer, longerSize)
    } else {
      layout.pieces[change.index] = now
      layout.retell()
    }
  }
  return Composition(document: document, omissions: layout.omissions, budget: budget)
}

extension Layout {
  /// How many pieces are tried again once a message fits; enough for any memo, few for a long list.
  static let mostSecondLooks = 30

  /// The finished message as things stand.
  var document: Document {
    let raw = Document(
      subject: teller.subjectLine, headline: teller.headline, sections: sections,
      structure: teller.structure.id)
    let named = introduce(raw, people: teller.people, naming: teller.naming)
    let explained = teller.plan.expertise == .mixed ? teller.glossary.explained(named) : named
    return smooth(explained, tone: teller.plan.tone)
  }

  func cost(in budget: Budget) -> Int { pieces.reduce(0) { $0 + $1.cost(in: budget) } }

  /// What the message does not tell, in reading order.
  var omissions: [Omission] {
    let cut = pieces.compactMap { piece -> Omission? in
      // A signpost tells nothing of the author's, so nothing is lost with it.
      guard piece.isLeftOut || piece.size != .full, !piece.unit.fields.isEmpty else { return nil }
      return Omission(
        unit: piece.unit.id, answers: answers(of: piece.unit, piece.entry),
        reason: piece.isLeftOut ? .leftOut : .shortened)
    }
    return cut + outlined + kept
  }

  /// What was done or promised, but cannot be told outside as it stands.
  private var kept: [Omission] {
    guard teller.plan.expertise == .customer else { return [] }
    let units = Set(plans.flatMap(\.parts).flatMap(\.units))
    return ["response.entry", "commitment.entry"].filter(units.contains).compactMap(Units.named)
      .flatMap { unit -> [Omission] in
        let told = Set(pieces.filter { $0.unit.id == unit.id }.compactMap { $0.entry?.key })
        let entries = unit.list.map(teller.record.entries) ?? []
        return entries.filter { !told.contains($0.key) && !$0.answers.isEmpty }.map {
          Omission(unit: unit.id, answers: answers(of: unit, $0), reason: .inside)
        }
      }
  }

  /// Entries of lists these readers get in outline.
  private var outlined: [Omission] {
    let units = plans.flatMap(\.parts).flatMap(\.units).compactMap(Units.named)
    return units.flatMap { unit -> [Omission] in
      guard let list = unit.list else { return [] }
      let shown = Set(teller.entries(of: list).map(\.key))
      return teller.record.entries(of: list).filter { !shown.contains($0.key) }.map {
        Omission(unit: unit.id, answers: answers(of: unit, $0), reason: .outline)
      }
    }
  }

  private func answers(of unit: Unit, _ entry: Entry?) -> [AnswerID] {
    unit.fields.map { teller.id($0, entry) }.filter { id in
      entry.map { $0.answers[id.field] != nil || id.entry == nil && teller.record[id] != nil }
        ?? (teller.record[id] != nil)
    }
  }
}

extension Document {
  /// The text a budget counts: all but the subject; a status line has no headline either.
  func measured(in budget: Budget) -> String {
    let body = sections.flatMap { section in
      (section.title.map { [$0] } ?? []) + section.blocks.flatMap(\.lines)
    }
    return ((budget.countsCharacters ? [] : [headline]) + body).map(\.text).joined(separator: " ")
  }
}
