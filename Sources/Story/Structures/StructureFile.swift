import Record
import Yams

/// Reads one file that describes a structure and finds everything wrong with it.
struct StructureFile: YamlFileReader {
  let source: YamlSource
  var problems: [Problem] = []

  init(_ file: PromptFile) { source = YamlSource(file: file.path, text: file.text) }

  private static let keys = [
    "id", "name", "about", "because", "warning", "suits", "needs", "budget", "headlines",
    "subject", "subjectInFlight", "people", "facts", "sections",
  ]

  /// The structure, if the file is sound.
  mutating func read() -> Structure? {
    guard let root = compose() else { return nil }
    guard let mapping = root.mapping else {
      report("expected a structure: a mapping with id, name, about, because and sections", at: root)
      return nil
    }
    checkKeys(of: mapping, among: Self.keys)
    let id = requiredText("id", in: mapping, of: root)
    let name = requiredText("name", in: mapping, of: root)
    let about = requiredText("about", in: mapping, of: root)
    let because = requiredText("because", in: mapping, of: root)
    let sections = readSections(mapping, root)
    var structure = Structure.none
    structure.id = id ?? ""
    structure.name = name ?? ""
    structure.about = about ?? ""
    structure.because = because ?? ""
    structure.sections = sections
    readExtras(of: &structure, from: mapping, root)
    return problems.isEmpty ? structure : nil
  }

  private mutating func readExtras(
    of structure: inout Structure, from mapping: Node.Mapping, _ root: Node
  ) {
    structure.warning = optionalText("warning", in: mapping)
    structure.subject = words("subject", in: mapping)
    structure.subjectInFlight = words("subjectInFlight", in: mapping)
    structure.needs = texts("needs", in: mapping).map(FieldID.init(rawValue:))
    for need in structure.needs where Registry.field(need) == nil {
      report(
        unknown("field", need.rawValue, among: Registry.fields.map(\.id.rawValue)),
        at: mapping["needs"] ?? root)
    }
    structure.budget = option("budget", in: mapping, among: Budget.allCases)
    structure.naming = option("people", in: mapping, among: Structure.Naming.allCases) ?? .names
    structure.isConfirmedOnly =
      option("facts", in: mapping, among: Structure.Facts.allCases) == .confirmed
    structure.headlines = texts("headlines", in: mapping)
    for headline in structure.headlines where !Headlines.ids.contains(headline) {
      report(
        unknown("headline", headline, among: Headlines.ids), at: mapping["headlines"] ?? root)
    }
    structure.suits = readSuits(mapping)
  }

  /// Words of the file's own that go into a message: they can hold no fact, so no digit either.
  mutating func words(_ key: String, in mapping: Node.Mapping) -> String? {
    guard let text = optionalText(key, in: mapping), let node = mapping[key] else { return nil }
    if text.contains(where: \.isNumber) {
      report("'\(key)' holds a digit, but numbers come from answers alone", at: node)
    }
    return text
  }

  /// One of a few options under a key, if the key is there.
  mutating func option<Option: RawRepresentable>(
    _ key: String, in mapping: Node.Mapping, among options: [Option]
  ) -> Option? where Option.RawValue == String {
    guard let text = optionalText(key, in: mapping), let node = mapping[key] else { return nil }
    return option(text, called: key, among: options, at: node)
  }

  /// The options named in the list under a key.
  mutating func options<Option: RawRepresentable>(
    _ key: String, called what: String, in mapping: Node.Mapping, among options: [Option]
  ) -> [Option] where Option.RawValue == String {
    guard let node = mapping[key] else { return [] }
    return texts(key, in: mapping).compactMap {
      option($0, called: what, among: options, at: node)
    }
  }

  private mutating func option<Option: RawRepresentable>(
    _ text: String, called what: String, among options: [Option], at node: Node
  ) -> Option? where Option.RawValue == String {
    if let found = Option(rawValue: text) { return found }
    report(unknown(what, text, among: options.map(\.rawValue)), at: node)
    return nil
  }

  private mutating func readSuits(_ mapping: Node.Mapping) -> [Structure.Suit] {
    guard let node = mapping["suits"] else { return [] }
    guard let sequence = node.sequence else {
      report("expected a list for 'suits'", at: node)
      return []
    }
    return sequence.compactMap { item in
      guard let suit = item.mapping else {
        report("expected a mapping with purpose, audiences and stages", at: item)
        return nil
      }
      checkKeys(of: suit, among: ["purpose", "audiences", "stages"])
      for key in ["purpose", "audiences", "stages"] where suit[key] == nil {
        report("the key '\(key)' is missing", at: item)
      }
      let audiences = options(
        "audiences", called: "audience", in: suit, among: Plan.Expertise.allCases)
      let stages = options("stages", called: "stage", in: suit, among: Plan.Stage.allCases)
      guard let purpose = option("purpose", in: suit, among: Plan.Purpose.allCases)
      else { return nil }
      return Structure.Suit(purpose: purpose, audiences: audiences, stages: stages)
    }
  }
}
