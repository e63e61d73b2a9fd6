import Record

/// The structures at hand: those the program carries, with a team's own in their place.
package struct Structures: Sendable {
  /// In the order shown; the first that suits is recommended.
  package var all: [Structure] { own ?? Self.builtIn }

  /// The set with a team's own in it; nil while it is ours alone, which is read when it is first asked for.
  private var own: [Structure]?

  /// The structures of these files, the later ones in the place of earlier ones of the same id.
  ///
  /// - Throws: every problem of every file at once.
  package init(files: [PromptFile], over base: Structures? = nil) throws(DataFileProblems) {
    var all = base?.all ?? []
    var problems: [Problem] = []
    for file in files {
      var reader = StructureFile(file)
      let structure = reader.read()
      problems += reader.problems
      guard let structure else { continue }
      if let index = all.firstIndex(where: { $0.id == structure.id }) {
        all[index] = structure
      } else {
        all.append(structure)
      }
    }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    own = all
  }

  private init() {}

  /// Those the program carries; tests hold their files sound.
  package static let carried = Structures()

  private static let builtIn: [Structure] =
    CarriedPrompts.files(in: "structures").compactMap { file in
      var reader = StructureFile(file)
      return reader.read()
    }

  /// The structure of that id.
  package subscript(id: String) -> Structure? { all.first { $0.id == id } }

  /// The structures that the program does not carry, as choices of how to tell it.
  package var ownOptions: [FieldKind.Option] {
    guard case .choice(let ours)? = Registry.field("message.structure")?.kind else { return [] }
    return (own ?? []).filter { structure in !ours.contains { $0.id == structure.id } }
      .map { FieldKind.Option($0.id, Self.asMeaning($0.about)) }
  }

  /// A line about a structure as the meaning of a choice: a small letter first, no stop.
  private static func asMeaning(_ about: String) -> String {
    let bare = about.hasSuffix(".") ? String(about.dropLast()) : about
    return Grammar.continued(bare) ?? bare
  }

  /// The ids, in the order shown.
  package var ids: [String] { all.map(\.id) }
}
