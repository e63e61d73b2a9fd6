import Mustache
import Record

/// A page filled in, and what kept a team's page from being used.
struct Filled {
  var text: String
  var problems: [Problem]

  init(_ text: String, _ problems: [Problem] = []) { (self.text, self.problems) = (text, problems) }
}

/// The pages around messages: ours, and a team's own in their place.
///
/// A team's templates are read when this is made, ours when the first page is filled.
package struct Layouts: Sendable {
  /// Everything wrong with the team's files; a page with a problem is replaced by ours.
  package private(set) var problems: [Problem] = []
  private var libraries: [LayoutPage: MustacheLibrary] = [:]
  private var faults: [LayoutPage: [Problem]] = [:]

  /// Our own pages.
  package static let builtIn = Layouts(overriding: [])

  private static let carried: [LayoutPage: MustacheLibrary] = {
    var all: [LayoutPage: MustacheLibrary] = [:]
    for page in LayoutPage.allCases {
      all[page] = try? LayoutSet(page: page, team: [], ours: LayoutFile.carried).library()
    }
    return all
  }()

  /// Our pages with those of a team in their place.
  package init(overriding files: [LayoutFile]) {
    if files.isEmpty { return }
    let ours = LayoutFile.carried
    libraries = Self.carried
    var used: Set<String> = []
    for page in LayoutPage.allCases {
      let set = LayoutSet(page: page, team: files, ours: ours)
      used.formUnion(set.reached.map(\.path))
      if !set.isOverridden { continue }
      do {
        libraries[page] = try set.checked()
      } catch {
        faults[page] = error.problems
        problems += error.problems
      }
    }
    for file in files where !used.contains(file.path) {
      let known = LayoutPage.allCases.map { $0.rawValue + LayoutFile.ending }
      let near = nearestName(to: file.name + LayoutFile.ending, among: known)
      let hint = near.map { "; did you mean '\($0)'?" } ?? ""
      problems.append(
        Problem(
          file: file.path, line: 1, column: 1,
          message: "no page uses this file: pages are \(known.joined(separator: ", "))\(hint)"))
    }
  }

  /// A page with its names filled in.
  func filled(_ page: LayoutPage, _ values: [String: LayoutValue]) -> Filled {
    let root = LayoutRoot(values)
    let library = libraries[page] ?? Self.carried[page]
    guard let text = library?.render(root, withTemplate: page.rawValue), root.unknown.isEmpty
    else { return Filled(bare(values), problems) }
    return Filled(text, faults[page] ?? [])
  }

  /// The message without any page, should even ours fail.
  private func bare(_ values: [String: LayoutValue]) -> String {
    ["headline", "body"].compactMap { values[$0]?.renderText }.joined(separator: "\n\n") + "\n"
  }
}
