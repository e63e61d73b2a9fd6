import Foundation
import TestSupport
import Testing

/// A team's own way of telling, named in an answers file or on the command line.
struct OwnStructureTests {
  private static let way = """
    id: counter-way
    name: The counter way
    about: What happened at the counter, and what changes.
    because: People at the counter want it short.
    headlines: [event]
    sections:
      - id: news
        share: 70
        parts:
          - paragraph: [opening.broke, opening.symptom, opening.over, opening.fault, account.own, cause.mechanism]
      - id: after
        title: From tomorrow
        share: 30
        parts:
          - tiers: [action.entry]
          - line: close.signature
    """

  private static let answers = bakery.replacing(
    "  tone: measured\n", with: "  tone: measured\n  structure: counter-way\n")

  @Test func itIsTakenFromTheAnswers() throws {
    let shop = try Workshop(answers: Self.answers)
    defer { shop.remove() }
    try shop.put(Self.way, at: "prompts/structures/counter.yaml")
    let ran = try shop.write()
    #expect(ran.status == 0, "\(ran.error)")
    #expect(ran.output.contains("## From tomorrow") && !ran.output.contains("## Why it happened"))
    #expect(shop.message("answers.yml")?.contains("structure: counter-way") ?? false)
    let json = try shop.write("--format", "json")
    #expect(json.output.contains("\"structure\": \"counter-way\""))
  }

  @Test func itIsTakenFromAnOption() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.way, at: "prompts/structures/counter.yaml")
    let ran = try shop.write("-d", "message.structure=counter-way")
    #expect(ran.status == 0 && ran.output.contains("## From tomorrow"), "\(ran.error)")
  }

  @Test func withoutItsFolderItIsNamedWithItsPlace() throws {
    let shop = try Workshop(answers: Self.answers)
    defer { shop.remove() }
    let ran = try shop.write(prompts: false)
    #expect(ran.status == 2)
    #expect(ran.error.contains("answers.yml:11:14: Type one of: crisis-arc, "), "\(ran.error)")
    #expect(ran.error.contains("A team's own is known with --prompts."))
  }
}
