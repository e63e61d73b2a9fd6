import Facts
import Prose
import Record
import Yams

/// What a question must agree with: the registry, and itself.
extension QuestionFile {
  mutating func readHolds(_ mapping: Node.Mapping, of field: Field, at node: Node)
    -> [Need]
  {
    guard mapping["holds"] != nil || !field.needs.isEmpty else { return [] }
    let names = texts("holds", in: mapping)
    let all = Need.allCases.map(\.rawValue)
    for name in names where !all.contains(name) {
      report(unknown("need", name, among: all), at: mapping["holds"] ?? node)
    }
    let needs = names.compactMap(Need.init)
    if needs.count == names.count, Set(needs) != Set(field.needs) {
      let wanted = field.needs.map(\.rawValue).joined(separator: ", ")
      report("'holds' must be [\(wanted)] for \(field.id)", at: mapping["holds"] ?? node)
    }
    return needs
  }

  /// What to say when a need of the question is missing: a sentence a need, without a full stop, so that
  /// it can go on "instead of ...".
  mutating func readMissing(_ mapping: Node.Mapping, of field: Field) -> [Need: String] {
    guard let node = mapping["missing"] else { return [:] }
    guard let lines = node.mapping else {
      report("expected needs with what to say, such as \"object: Say which list it was\"", at: node)
      return [:]
    }
    checkKeys(of: lines, among: field.needs.map(\.rawValue))
    var missing: [Need: String] = [:]
    for need in field.needs {
      guard let text = optionalText(need.rawValue, in: lines) else { continue }
      if text.hasSuffix(".") {
        report("leave out the full stop: the sentence may go on", at: lines[need.rawValue] ?? node)
      }
      missing[need] = text
    }
    return missing
  }

  mutating func readFrame(_ mapping: Node.Mapping, of field: Field) -> Frame? {
    guard let node = mapping["frame"] else { return nil }
    guard let variants = node.mapping else {
      guard let text = optionalText("frame", in: mapping) else { return nil }
      checkFrame(text, at: node)
      return Frame(text: text)
    }
    guard case .act = field.kind else {
      report("expected text for 'frame'", at: node)
      return nil
    }
    checkKeys(of: variants, among: ["done", "doing", "planned"])
    var frame = Frame()
    for key in ["done", "doing", "planned"] {
      guard let text = requiredText(key, in: variants, of: node) else { continue }
      checkFrame(text, at: variants[key] ?? node)
      frame.byStatus[key] = text
    }
    return frame
  }

  mutating func checkFrame(_ text: String, at node: Node) {
    if !text.contains("___") { report("a frame needs ___ where the answer goes", at: node) }
    for name in Template(text).names where Registry.field(FieldID(rawValue: name)) == nil {
      report(unknown("field", name, among: Registry.fields.map(\.id.rawValue)), at: node)
    }
  }

  /// Every question shows a weak and a strong example, but for choices, which show their options.
  mutating func checkExamples(_ mapping: Node.Mapping, of field: Field, at node: Node) {
    if case .choice = field.kind { return }
    for key in ["weak", "strong"] where mapping[key] == nil {
      report("the key '\(key)' is missing", at: node)
    }
  }
}
