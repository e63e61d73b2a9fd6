import Record
import Yams

/// The sections of a structure, and their parts.
extension StructureFile {
  mutating func readSections(_ mapping: Node.Mapping, _ root: Node) -> [Structure.SectionPlan] {
    guard let node = mapping["sections"], let sequence = node.sequence, !sequence.isEmpty else {
      report("expected a list under the key 'sections'", at: mapping["sections"] ?? root)
      return []
    }
    var ids: Set<String> = []
    var total = 0
    let sections = sequence.compactMap { item -> Structure.SectionPlan? in
      guard let section = readSection(item) else { return nil }
      total += section.share
      if !ids.insert(section.id).inserted {
        report("the section '\(section.id)' is there twice", at: item)
      }
      return section
    }
    if sections.count == sequence.count, total != 100 {
      report("the shares of the sections make \(total), not 100", at: node)
    }
    return sections
  }

  private mutating func readSection(_ node: Node) -> Structure.SectionPlan? {
    guard let mapping = node.mapping else {
      report("expected a section: a mapping with id, share and parts", at: node)
      return nil
    }
    checkKeys(of: mapping, among: ["id", "title", "signpost", "share", "answers", "parts"])
    let id = requiredText("id", in: mapping, of: node)
    let share = readShare(mapping, node)
    let title = words("title", in: mapping)
    let signpost = words("signpost", in: mapping)
    let answers = options("answers", called: "concern", in: mapping, among: Concern.allCases)
    guard let list = mapping["parts"], let parts = list.sequence, !parts.isEmpty else {
      report("expected a list under the key 'parts'", at: mapping["parts"] ?? node)
      return nil
    }
    let read = parts.compactMap { readPart($0) }
    guard let id, let share else { return nil }
    return Structure.SectionPlan(
      id: id, title: title, signpost: signpost, share: share, answers: answers, parts: read)
  }

  private mutating func readShare(_ mapping: Node.Mapping, _ node: Node) -> Int? {
    guard let text = requiredText("share", in: mapping, of: node) else { return nil }
    guard let share = Int(text), (0...100).contains(share) else {
      report("'share' takes a whole number of percent, 0 to 100", at: mapping["share"] ?? node)
      return nil
    }
    return share
  }

  private static let kinds = ["paragraph", "line", "bullets", "tiers", "table"]

  private mutating func readPart(_ node: Node) -> Structure.Part? {
    guard let mapping = node.mapping,
      let kind = Self.kinds.first(where: { mapping[$0] != nil })
    else {
      report("expected a part: one of \(Self.kinds.joined(separator: ", "))", at: node)
      return nil
    }
    switch kind {
    case "paragraph":
      checkKeys(of: mapping, among: [kind])
      return .paragraph(units(kind, in: mapping))
    case "line":
      checkKeys(of: mapping, among: [kind])
      return requiredText(kind, in: mapping, of: node).flatMap { name in
        checkUnit(name, at: mapping[kind] ?? node) ? .line(name) : nil
      }
    case "bullets":
      checkKeys(of: mapping, among: [kind, "heading", "list"])
      let heading = words("heading", in: mapping)
      let list = option("list", in: mapping, among: ListID.allCases)
      return .bullets(heading: heading, units(kind, in: mapping), of: list)
    case "tiers":
      checkKeys(of: mapping, among: [kind])
      return .tiers(units(kind, in: mapping))
    default: return readTable(mapping, node)
    }
  }

  private mutating func readTable(_ mapping: Node.Mapping, _ node: Node) -> Structure.Part? {
    checkKeys(of: mapping, among: ["table", "columns"])
    let list = option("table", in: mapping, among: ListID.allCases)
    guard let columns = mapping["columns"]?.sequence, !columns.isEmpty else {
      report("expected a list under the key 'columns'", at: mapping["columns"] ?? node)
      return nil
    }
    let read = columns.compactMap { item -> Structure.Column? in
      guard let column = item.mapping else {
        report("expected a column: a mapping with heading and unit", at: item)
        return nil
      }
      checkKeys(of: column, among: ["heading", "unit"])
      guard requiredText("heading", in: column, of: item) != nil,
        let heading = words("heading", in: column),
        let unit = requiredText("unit", in: column, of: item)
      else { return nil }
      guard checkUnit(unit, at: column["unit"] ?? item) else { return nil }
      return Structure.Column(heading: heading, unit: unit)
    }
    return list.map { .table(read, of: $0) }
  }

  private mutating func units(_ key: String, in mapping: Node.Mapping) -> [String] {
    guard let node = mapping[key] else { return [] }
    let names = texts(key, in: mapping)
    if names.isEmpty { report("'\(key)' names no unit", at: node) }
    return names.filter { checkUnit($0, at: node) }
  }

  private mutating func checkUnit(_ name: String, at node: Node) -> Bool {
    if Units.named(name) != nil { return true }
    report(unknown("unit", name, among: Units.all.map(\.id)), at: node)
    return false
  }
}
