import Facts
import Record

/// Writes the message a plan asks for from a record; gaps are marked in place.
///
/// Pure: the same record and plan always give the same document.
package func compose(_ record: Record, plan: Plan) -> Document {
  let structure = Structure.named(plan.structure)
  var teller = Teller(record: record, plan: plan)
  teller.signposts = teller.signposts(of: structure)
  let sections = structure.sections.compactMap { section -> Section? in
    let blocks = teller.blocks(of: section)
    guard !blocks.isEmpty else { return nil }
    return Section(
      id: section.id, title: section.title.map { Line([Span($0, .frame(section.id))]) },
      blocks: blocks)
  }
  let document = Document(
    subject: teller.subjectLine, headline: teller.headline, sections: sections)
  return smooth(introduce(document, people: teller.people), tone: plan.tone)
}

/// The finished sentence an answer lands in or decides; nil when it only steers the message.
package func sentence(for id: AnswerID, in record: Record, plan: Plan) -> Line? {
  let document = compose(record, plan: plan)
  let body = document.lines.dropFirst(2) + document.lines.prefix(2)
  return body.first { $0.spans.contains { $0.origin.answers.contains(id) } }
    ?? body.first { $0.isDecided(by: id) }
}

extension Line {
  /// Whether a unit wrote the line with the help of an answer whose words it does not show.
  fileprivate func isDecided(by id: AnswerID) -> Bool {
    guard case .frame(let unit) = spans.frameOrigin,
      Units.named(unit)?.fields.contains(id.field) ?? false
    else { return false }
    return id.entry == nil || spans.flatMap(\.origin.answers).contains { $0.entry == id.entry }
  }
}

extension Origin {
  /// The answers a span rests on.
  package var answers: [AnswerID] {
    switch self {
    case .answer(let id), .gap(let id): [id]
    case .computed(let ids): ids
    case .frame, .listGap: []
    }
  }
}

extension Teller {
  /// What the opening may say is to come: only sections that will be there.
  fileprivate func signposts(of structure: Structure) -> [String] {
    let present = structure.sections.filter { !blocks(of: $0).isEmpty }
    guard plan.stage.isInFlight else { return present.compactMap(\.signpost) }
    let ahead = present.filter { $0.id != "happened" && $0.id != "cause" }
    return ["what we know so far"] + ahead.compactMap(\.signpost)
  }

  fileprivate func blocks(of section: Structure.SectionPlan) -> [Block] {
    section.parts.flatMap(blocks(of:))
  }

  private func blocks(of part: Structure.Part) -> [Block] {
    switch part {
    case .paragraph(let units):
      let lines = lines(of: units)
      return lines.isEmpty ? [] : [.paragraph(lines)]
    case .line(let unit):
      return lines(of: [unit]).map { .heading($0) }
    case .bullets(let heading, let units, let list):
      let lines = lines(of: units) + [list.flatMap(gap(of:))].compactMap(\.self)
      guard !lines.isEmpty else { return [] }
      let title = heading.map { Block.heading(Line([Span($0, .frame(units.first ?? ""))])) }
      return [title].compactMap(\.self) + [.bullets(lines)]
    case .tiers(let units): return tiers(of: units)
    }
  }

  private func lines(of units: [String]) -> [Line] {
    units.compactMap(Units.named).flatMap { $0.lines(by: self) }.filter {
      !$0.text.allSatisfy(\.isWhitespace)
    }
  }

  private func tiers(of units: [String]) -> [Block] {
    let entries = record.entries(of: .actions)
    var blocks: [Block] = []
    for tier in Tier.allCases {
      let members = entries.filter { self.tier(of: $0) == tier }
      let lines = units.compactMap(Units.named).flatMap { unit in
        members.compactMap { unit.write(self, $0)?.line(unit: unit.id) }
      }
      if lines.isEmpty { continue }
      let ids = members.map { id("actions.due", $0) }
      let origin = tier == .undated ? Origin.frame("action.entry") : .computed(ids)
      blocks += [.heading(Line([Span(tier.rawValue, origin)])), .bullets(lines)]
    }
    if let gap = gap(of: .actions) { blocks.append(.bullets([gap])) }
    return blocks
  }

  private func tier(of entry: Entry) -> Tier {
    guard case .due(let due)? = value("actions.due", entry) else { return .undated }
    return Tier(days: due.day.ordinal - plan.sent.ordinal)
  }
}

/// How soon an action is due, counted from the day the message goes out.
enum Tier: String, CaseIterable {
  case immediate = "Immediate (this week)"
  case short = "Short-term (next 30 days)"
  case long = "Long-term (next quarter)"
  case later = "Later"
  case undated = "Not yet dated"

  /// Sorts by days ahead; a quarter is taken as 92 days.
  init(days: Int) {
    self =
      switch days {
      case ...7: .immediate
      case ...30: .short
      case ...122: .long
      default: .later
      }
  }
}
