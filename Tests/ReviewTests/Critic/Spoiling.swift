import Foundation

@testable import Review

/// One way to spoil a good message, the rule that must notice and the criterion that must fall.
struct Spoiling: Sendable {
  var name: String
  var rule: RuleID
  var criterion: Criterion
  /// The message spoiled; the same text where it has nothing of the kind.
  var spoil: @Sendable (String) -> String

  /// Changes every line that a test holds for.
  static func lines(
    _ text: String, where holds: (String) -> Bool, _ change: (String) -> String?
  ) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .compactMap { holds($0) ? change($0) : $0 }.joined(separator: "\n")
  }

  static let all: [Spoiling] = told + owned + taken + added + lacks

  /// Orders to spoil a message in further and further: what one takes away, another cannot spoil.
  static let chains: [[Spoiling]] = [told + taken + added, owned + told + added, lacks]

  /// Takes out every sentence, within its line, that holds one of some words.
  static func withoutSentences(_ text: String, holding words: [String]) -> String {
    let hold = { (part: Substring) in words.contains { part.contains($0) } }
    return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      guard hold(line) else { return String(line) }
      let start = line.hasPrefix("- ") ? "- " : ""
      let kept = line.dropFirst(start.count).replacing(". ", with: ".\u{0}")
        .split(separator: "\u{0}").filter { !hold($0) }
      return kept.isEmpty ? nil : start + kept.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// Takes out a part, up to the next: its heading and its lists, and its paragraphs if asked to.
  static func withoutPart(
    _ text: String, headed heading: String, paragraphsToo: Bool = false
  ) -> String {
    var isInside = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("## ") { isInside = line.hasPrefix(heading) }
      let goes =
        line.hasPrefix("#") || line.hasPrefix("- ")
        || paragraphsToo && !line.hasPrefix("I take responsibility")
      return !isInside || !goes || line.isEmpty
    }.joined(separator: "\n")
  }

  /// Puts sentences below a heading.
  private static func adding(
    _ name: String, _ rule: RuleID, _ criterion: Criterion,
    under heading: String = "## What happened",
    _ sentences: String
  ) -> Spoiling {
    Spoiling(name: name, rule: rule, criterion: criterion) { text in
      text.replacing(heading + "\n", with: "\(heading)\n\n\(sentences)\n")
    }
  }

  /// Faults that good messages do not have.
  private static let added: [Spoiling] = [
    adding(
      "cause guessed", "Hedge.Fact", .credibility, under: "## Why it happened",
      "It was probably a worn part. Perhaps the weather played a role."),
    adding(
      "supplier blamed", "Blame.Supplier", .accountability, under: "## Why it happened",
      "This was entirely the fault of our supplier, and it was beyond our control."),
    adding(
      "gap left", "Placeholder.Unfilled", .credibility,
      "A list lies at [link]. The phone number is TBD."),
    adding(
      "length contradicted", "Fact.Duration", .credibility,
      "The lift was down from 2am to 4am (7 hours)."),
    adding(
      "share contradicted", "Fact.Percent", .credibility,
      "Of the lifts, 40 of our 100 lifts (90%) are new."),
    adding(
      "weekday contradicted", "Fact.Weekday", .credibility,
      "We hired more people on Sunday, February 3, 2025."),
    adding(
      "day that does not exist", "Fact.Date", .credibility, "The lift was last oiled on June 31."),
    adding(
      "sentences run on", "Length.Sentence", .structure,
      String(
        repeating:
          "We went to the house and to the yard and to the shop and to the hall and then we came back and sat down and ate our bread and drank our tea.\n\n",
        count: 3)),
    adding(
      "wall of text", "Length.Wall", .structure,
      String(repeating: "We went to the shop in the hall and came back at noon. ", count: 12)),
    adding(
      "office talk", "Jargon.Office", .audience, under: "## Why it happened",
      "Going forward, we will circle back on best practices. The key takeaways are world-class."),
  ]

  /// Qualities taken out or spoiled where they stand.
  private static let taken: [Spoiling] = [
    Spoiling(name: "figures to many", rule: "Vague.Quantity", criterion: .evidence) { text in
      let nouns = [
        "passengers", "customers", "guests", "hospitals", "monthly", "affected", "Names",
      ]
      return lines(
        text,
        where: { line in
          !line.hasPrefix("#") && !line.hasPrefix("Subject") && nouns.contains(where: line.contains)
        }
      ) { line in
        line.replacing(
          /(About )?\b[0-9][0-9,]* (?=(passengers|customers|guests|hospitals|monthly))/
        ) { _ in "many " }
        .replacing("Number affected: not yet known", with: "Many people affected")
        .replacing("Names and street addresses", with: "Some names and many addresses")
      }
    },
    Spoiling(name: "owner removed", rule: "Action.NoOwner", criterion: .actionability) { text in
      lines(text, where: { $0.contains("Owner:") }) { line in
        line.replacing(/Owner: [^,]*,( due| by)/) { "Due:\($0.output.1)" }
          .replacing(/\ Owner: [^,]*\.$/, with: "")
      }
    },
    Spoiling(name: "date removed", rule: "Action.NoDate", criterion: .actionability) { text in
      lines(text, where: { $0.contains("Owner:") }) { line in
        line.replacing(/,? (due|by) [A-Z][a-z]+day, [A-Z][a-z]+ [0-9]+/, with: "")
          .replacing(/\ Done on [A-Z][a-z]+day, [A-Z][a-z]+ [0-9]+\./, with: "")
          .replacing(" Done.", with: "").replacing(/\([^)]*\)/, with: "")
      }
    },
    Spoiling(name: "actions made vague", rule: "Action.Vague", criterion: .actionability) { text in
      lines(text, where: { $0.contains("Owner:") }) { line in
        line.replacing(/^- ([^:]*): [^.]*\./) { "- \($0.output.1): Improve the process." }
      }
    },
    Spoiling(name: "empty apology", rule: "Apology.Empty", criterion: .tone) { text in
      lines(text, where: { $0.hasPrefix("I'm sorry") || $0.hasPrefix("I am sorry") }) { _ in
        "We apologise for any inconvenience."
      }
    },
    Spoiling(name: "actor hidden", rule: "Passive.HiddenActor", criterion: .accountability) {
      text in
      lines(
        text,
        where: { $0.hasPrefix("I take responsibility") || $0.hasPrefix("You'll hear") }
      ) { _ in "The wrong decision was made. The plan was approved. The risk was ignored." }
      .replacing(
        "## Why it happened\n",
        with: "## Why it happened\n\nThe check was skipped. The alarm had been switched off.\n")
    },
    Spoiling(name: "a person blamed", rule: "Blame.Person", criterion: .accountability) { text in
      text.replacing(
        "## Why it happened\n",
        with: "## Why it happened\n\nThe cause was human error: an operator forgot to check.\n")
    },
    Spoiling(name: "harm made small", rule: "Minimise.Harm", criterion: .tone) { text in
      text.replacing(
        "### Impact\n",
        with:
          "### Impact\n\nFortunately it was an isolated incident. Luckily it was a minor issue.\n")
    },
    Spoiling(name: "promise nobody can keep", rule: "Promise.Absolute", criterion: .credibility) {
      text in
      text.replacing(
        "## What happened\n",
        with: "## What happened\n\nWe guarantee that this never happens again.\n")
    },
    Spoiling(name: "jargon", rule: "Jargon.Audience", criterion: .audience) { text in
      text.replacing(
        "## Why it happened\n",
        with:
          "## Why it happened\n\nA race condition in the ingress broke the failover of the replicas.\n"
      )
    },
    Spoiling(name: "headline emptied", rule: "Headline.Empty", criterion: .headline) { text in
      lines(text, where: { $0.hasPrefix("# ") || $0.hasPrefix("Subject:") }) {
        $0.hasPrefix("# ") ? "# Incident report" : "Subject: Incident update"
      }
    },
    Spoiling(name: "next word removed", rule: "Missing.NextUpdate", criterion: .transparency) {
      text in
      lines(
        text,
        where: {
          $0.contains("hear from me again") || $0.contains("ll tell you") || $0.contains("ll send")
            || $0.contains("ll publish") || $0.contains("ll bring") || $0.contains("ll write")
            || $0.contains("will tell you") || $0.contains("will write")
        }
      ) {
        line in
        line.hasPrefix("-") || line.hasPrefix("#")
          ? nil
          : line.replacing(/[^.;]*(hear from me again|tell you by|tell you )[^.]*\./, with: ".")
      }
    },
    Spoiling(name: "way to ask removed", rule: "Missing.Contact", criterion: .credibility) { text in
      lines(
        text,
        where: {
          ["reach me", "uestions", "phone", "office hours", "ask "].contains(where: $0.contains)
        }
      ) { $0.hasPrefix("#") ? $0 : nil }
    },
    Spoiling(name: "harm owned late", rule: "Apology.Buried", criterion: .structure) { text in
      lines(
        text,
        where: {
          ["This was our", "This was in part", "we broke that trust"].contains(where: $0.contains)
        }
      ) {
        $0.replacing(/This was (our|in part)[^.]*\./, with: "").replacing(
          /[^.]*we broke that trust\./, with: "")
      }.replacing(/We failed ([0-9])/) { "It hit \($0.output.1)" }
    },
  ]
}
