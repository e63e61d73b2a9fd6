import ArgumentParser
import Interview
import Record

/// Lists every field an answers file can hold.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "List every field an answers file can hold.")

  func run() {
    for section in InterviewSection.allCases {
      World.print(Wording.english.title(of: section))
      for field in Registry.fields where field.section == section {
        World.print("  " + line(for: field))
      }
    }
  }

  private func line(for field: Field) -> String {
    let name = field.id.rawValue.padding(toLength: 26, withPad: " ", startingAt: 0)
    var remarks: [String] = [field.isRequired ? "required" : "optional"]
    if field.list != nil { remarks.append("one in each entry") }
    if field.canBeUnknown { remarks.append("may be unknown") }
    if field.visibility == .internal { remarks.append("internal") }
    if case .choice(let options) = field.kind {
      remarks.append(options.map(\.id).joined(separator: " | "))
    }
    return "\(name) \(field.label) (\(remarks.joined(separator: "; ")))"
  }
}
