import Foundation

@testable import Review

extension Spoiling {
  private static func isEntry(_ line: String) -> Bool {
    line.contains(/^- [^.]*[0-9](am|pm)[^:]*:\ /)
  }

  /// The story and its figures spoiled: told twice and not the same, out of order, by nobody, at no time.
  static let told: [Spoiling] = [
    Spoiling(name: "headline counts otherwise", rule: "Fact.Number", criterion: .credibility) {
      text in
      lines(text, where: { $0.hasPrefix("# ") }) { line in
        line.replacing(/[0-9][0-9,]* (?=customers|guests|passengers)/) { _ in "77 " }
      }
    },
    Spoiling(name: "length told otherwise", rule: "Fact.Total", criterion: .credibility) { text in
      guard text.contains(/It was over .* later\./) else { return text }
      return text.replacing(
        "### Impact\n", with: "### Impact\n\nThe outage lasted 26 minutes.\n", maxReplacements: 1)
    },
    Spoiling(name: "end told otherwise", rule: "Fact.Moment", criterion: .credibility) { text in
      guard text.contains("It was over") else { return text }
      return text.replacing(
        "### Impact\n", with: "### Impact\n\nIt was over at 12:30pm.\n", maxReplacements: 1)
    },
    Spoiling(name: "timeline out of order", rule: "Fact.Order", criterion: .credibility) { text in
      text.replacing(
        /\n(- [0-9:]+(?:am|pm): [^\n]*)\n(- [0-9:]+(?:am|pm): [^\n]*)/, maxReplacements: 1
      ) { "\n\($0.output.2)\n\($0.output.1)" }
    },
    Spoiling(name: "nobody acts", rule: "Story.NoPeople", criterion: .storytelling) { text in
      guard text.split(separator: "\n").count(where: { isEntry(String($0)) }) > 3 else {
        return text
      }
      return lines(text, where: isEntry) { line in
        line.replacing(/(am|pm)( [A-Z][A-Za-z]* time)?: .*/) {
          "\($0.output.1): the screens changed"
        }
        .replacing(/^- [A-Z][a-z]+day, [A-Z][a-z]+ [0-9]+,\ /) { _ in "- " }
      }
    },
    Spoiling(name: "told at no time", rule: "Story.Untimed", criterion: .storytelling) { text in
      lines(text, where: isEntry) { line in
        line.replacing(/^- [^:]*(:[0-9][0-9][^:]*)?:\ /) { _ in "- " }.replacing(/\s?\(.*\)/) { _ in
          ""
        }
        .replacing(/\ [0-9][^ ]*/) { _ in "" }.replacing(" two", with: "")
        .replacing(" of three", with: "").replacing("Two hospitals", with: "Hospitals")
        .replacing("the evening", with: "it")
      }
    },
  ]

  private static let signs = [
    "sorry", "our failure", "our job", "take responsibility", "broke that trust", "People trust us",
  ]

  private static func unowned(_ text: String) -> String {
    withoutSentences(text.replacing("# We failed", with: "# It hit"), holding: signs)
  }

  /// The harm owned by nobody, or late.
  static let owned: [Spoiling] = [
    Spoiling(name: "harm owned at the end", rule: "Acknowledge.Late", criterion: .tone) { text in
      unowned(text) + "\nI take responsibility.\n"
    },
    Spoiling(name: "harm owned by nobody", rule: "Apology.Missing", criterion: .tone) { text in
      unowned(text)
    },
  ]
}
