import Foundation
import Record
import Testing

@testable import Story

/// What holds for any record at all, told in any way.
struct PropertyTests {
  /// How many records are tried; CANDOR_RECORDS tries more.
  private static let count =
    ProcessInfo.processInfo.environment["CANDOR_RECORDS"].flatMap { UInt64($0) } ?? 2_000

  @Test(arguments: 0..<8) func everyMessageIsCleanAndSafe(_ part: UInt64) {
    for seed in stride(from: part, to: Self.count, by: 8) {
      let made = Generated(seed: seed)
      let told = composition(of: made.record, plan: made.plan)
      let page = markdown(told.document)
      let name = "seed \(seed), \(made.plan.structure), \(made.plan.expertise)"
      let found = blemishes(in: page)
      #expect(found.isEmpty, "\(name): \(found)\n\(page)")
      for problem in problems(of: told, made) { Issue.record("\(name): \(problem)\n\(page)") }
    }
  }

  private func problems(of told: Composition, _ made: Generated) -> [String] {
    let document = told.document
    var problems: [String] = []
    let spans = document.lines.flatMap(\.spans)
    for span in spans {
      if case .frame = span.origin, span.text.contains(where: \.isNumber) {
        problems.append("a number of nobody's: \(span.text)")
      }
    }
    if document.gaps.isEmpty, document.lines.contains(where: { $0.text.contains("[missing") }) {
      problems.append("a gap that is none")
    }
    if smooth(document, tone: made.plan.tone) != document { problems.append("smoothed anew") }
    for section in document.sections where section.blocks.isEmpty {
      problems.append("an empty section: \(section.id)")
    }
    if made.plan.expertise == .customer { problems += leaks(in: document, made) }
    return problems + losses(of: told, made)
  }

  /// Nothing internal, suspected or personal stands in a message for people outside.
  private func leaks(in document: Document, _ made: Generated) -> [String] {
    var problems: [String] = []
    let origins = document.lines.flatMap(\.spans).map(\.origin).filter { !$0.isGap }
    for id in origins.flatMap(\.answers) {
      guard let field = Registry.field(id.field) else { continue }
      let answer = made.record[id]
      if (answer?.visibility ?? field.visibility) == .internal {
        problems.append("internal: \(id)")
      }
      if answer?.standing == .suspected { problems.append("suspected: \(id)") }
    }
    let text = document.lines.map(\.text).joined(separator: "\n")
    for word in [Generated.secret, Generated.doubt] where text.contains(word) {
      problems.append("the word \(word)")
    }
    var author: String?
    if case .text(let name)? = made.record["author.name"]?.value { author = name }
    let inside = made.record.entries(of: .people).compactMap { entry -> String? in
      if case .text(let name)? = entry.answers["people.name"]?.value { name } else { nil }
    }
    for name in inside where name != author {
      for part in name.split(separator: " ") where text.contains(part) {
        problems.append("the name \(part)")
      }
    }
    return problems
  }

  /// Impact, cause, accountability, and the next update or ask are told whatever the budget.
  private func losses(of told: Composition, _ made: Generated) -> [String] {
    let lost = told.omissions.filter { omission in
      omission.reason == .leftOut && (Units.named(omission.unit)?.priority ?? 0) == 0
    }
    let isTooLong = told.isOverBudget
    let spare = told.omissions.isEmpty && isTooLong
    return lost.map { "lost \($0.unit)" } + (spare ? ["too long with nothing cut"] : [])
  }
}
