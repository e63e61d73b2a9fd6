import Foundation

@testable import Review

extension Spoiling {
  /// What a reader looks for, taken out wherever it stands.
  static let lacks: [Spoiling] = [
    Spoiling(name: "repair taken out", rule: "Missing.Repair", criterion: .accountability) { text in
      guard !text.contains("It is not over") else { return text }
      return text.replacing("refund", with: "sort").replacing("paid back", with: "gave")
        .replacing("pay their", with: "note their").replacing("waived", with: "other")
    },
    Spoiling(name: "name taken out", rule: "Missing.Signatory", criterion: .credibility) { text in
      lines(text, where: { $0.contains(/^[A-Z][a-z]+ [A-Z][a-z]+, [A-Za-z ]+$/) }) { _ in nil }
    },
    Spoiling(name: "own part taken out", rule: "Missing.OwnFailing", criterion: .accountability) {
      text in
      guard text.contains("I take responsibility") else { return text }
      let own = ["our failure", "our job"]
      return withoutSentences(
        lines(text, where: { line in own.contains { line.contains($0) } }) { line in
          // The harm is still owned early: only what was done about it is left out.
          "We are sorry that this hit you. " + line
        }.replacing("# We failed", with: "# It hit"),
        holding: own + ["I take responsibility", ", I changed", ", I approved", ", I signed"]
      )
      .replacing("I moved", with: "The office moved").replacing(
        "Our contract", with: "The contract"
      )
      .replacing("Our renewal list", with: "The list").replacing("We counted", with: "They counted")
      .replacing("our process", with: "the process").replacing("not good enough", with: "thin")
      .replacing("before we did", with: "first").replacing(
        "we broke that trust", with: "it broke")
    },
    Spoiling(name: "no word on what to do", rule: "Missing.ReaderAction", criterion: .audience) {
      text in
      withoutSentences(
        withoutPart(text, headed: "## What I need from you"),
        holding: ["do not need to do anything", "What we ask of"]
      )
      .replacing(" (no request needed)", with: "").replacing(" (nobody needs to ask)", with: "")
    },
    Spoiling(name: "what held taken out", rule: "Missing.Unaffected", criterion: .transparency) {
      text in
      withoutSentences(text, holding: ["Not affected:", "No data was"])
        .replacing("no data was lost, exposed or wrong", with: "here is what we found")
        .replacing("no payment", with: "not one payment")
        .replacing("No payment", with: "Not one payment")
    },
    Spoiling(name: "harm not counted", rule: "Missing.Impact", criterion: .evidence) { text in
      guard !text.contains("not yet know") else { return text }
      let people = "(customers|guests|passengers|people|payments|calls|crossings)"
      return lines(text, where: { _ in true }) { line in
        line.replacing(/\ \([0-9]+% [^)]*\)/) { _ in "" }.replacing(/[£€$][0-9,]+ in\ /) { _ in "" }
          .replacingOccurrences(
            of: "\\b([0-9][0-9,]*|two|nine) (?=((monthly|failed) )?\(people))", with: "",
            options: .regularExpression)
      }
    },
    Spoiling(name: "length taken out", rule: "Missing.Duration", criterion: .evidence) { text in
      let length = "([0-9]+|one|thirty|three|seven|an|Three) (months?|days?|hours?|minutes?|weeks?)"
      guard text.contains(/[0-9] (hours|minutes)/) else { return text }
      return withoutSentences(
        text.replacing("monthly ", with: ""), holding: ["It was over", "It is not over"]
      )
      .replacingOccurrences(
        of: "(, )?\(length)( \(length))?", with: "", options: .regularExpression)
    },
    Spoiling(name: "times taken out", rule: "Missing.When", criterion: .storytelling) { text in
      let month = "(January|February|March|April|May|June|July|August|September|October)"
      let day = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
      let time = "(about |About )?[0-9]{1,2}(:[0-9]{2})?(am|pm)( [A-Z][A-Za-z]* time)?"
      let one = "(\(day)|\(month)( [0-9]+)?|\(time))('s)?"
      return text.replacingOccurrences(
        of: ",? ?((on|by|at|from|to|until|since|in|On|By) )?\\b\(one)\\b", with: "",
        options: .regularExpression)
    },
    Spoiling(name: "changes taken out", rule: "Missing.Actions", criterion: .actionability) {
      text in
      let parts = [
        "## What we're doing about it", "## What we are doing about it", "## What we'll tell you",
        "## What we will tell you",
      ]
      return withoutSentences(
        parts.reduce(text) { withoutPart($0, headed: $1) },
        holding: ["ll tell you", "will tell you", "hear from me again"])
    },
    Spoiling(name: "cause taken out", rule: "Missing.Cause", criterion: .transparency) { text in
      withoutSentences(
        withoutPart(text, headed: "## Why it happened", paragraphsToo: true)
          .replacing(" (nobody needs to ask)", with: "")
          .replacing(" (not yet confirmed)", with: "").replacing("the reason", with: "a letter"),
        holding: ["not yet know", "So far, we believe", "never", "not a week"])
    },
  ]
}
