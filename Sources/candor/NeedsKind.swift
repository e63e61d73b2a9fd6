import Foundation
import Prose
import Record

/// The names a text's needs can be asked for by: fields, kinds of whole answers, and single needs.
struct NeedsKind {
  let name: String
  let needs: [Need]
  let balance: Balance

  /// What a text is held against when no question is named: itself alone.
  static let none = NeedsKind(name: "", needs: [], balance: .part)

  /// The kind of a name.
  ///
  /// - Throws: ``Refusal`` when no kind has the name; it tells the one most likely meant.
  static func named(_ name: String) throws -> NeedsKind {
    if let found = all.first(where: { $0.name == name }) { return found }
    let plain = name.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    if let found = all.first(where: { $0.name.lowercased() == plain }) { return found }
    let near =
      nearestName(to: name, among: all.map(\.name)).map { " Did you mean \"\($0)\"?" } ?? ""
    throw Refusal("no question is called \"\(name)\".\(near) --needs list shows all names.")
  }

  /// All names with what each needs, one a line.
  static var table: String {
    all.map { kind in
      let name = kind.name.padding(toLength: 26, withPad: " ", startingAt: 0)
      return name + kind.needs.map(\.rawValue).joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private static let all: [NeedsKind] =
    AnswerKind.allCases.map { NeedsKind(name: $0.rawValue, needs: $0.needs, balance: .whole) }
    + Need.allCases.map { NeedsKind(name: $0.rawValue, needs: [$0], balance: .part) }
    + Registry.fields.filter { !$0.needs.isEmpty }
    .map { NeedsKind(name: $0.id.rawValue, needs: $0.needs, balance: .part) }
}
