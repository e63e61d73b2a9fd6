import Foundation
import Testing

/// A second language in a team's folder, with the built program.
struct LanguageTests {
  /// A few words of Esperanto; all the rest is said in English.
  private static let words = #"""
    greeting: "Unu demando post la alia, per viaj propraj vortoj."
    section.audience: "Legantoj"
    needed: "Tio necesas: {label}. :skip lasas por poste."
    field.author.name: "via nomo"
    option.message.purpose.trust: "respondeci kaj regajni fidon"
    left: "Konservita. \"candor\" daurigas de tie."
    """#

  private func interview(
    _ lines: [String], _ options: [String], in shop: Workshop
  ) throws -> Command {
    try Command(
      ["--accessible", "--prompts", "prompts"] + options, in: shop.path,
      input: lines.joined(separator: "\n"))
  }

  @Test func theInterviewSpeaksTheLanguageAskedFor() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.words, at: "prompts/languages/eo.yaml")
    let ran = try interview(["", ":skip"], ["--language", "eo"], in: shop)
    #expect(ran.status == 75, "\(ran.error)")
    for said in [
      "Unu demando post la alia", "Legantoj", "Tio necesas: via nomo.",
      "Konservita. \"candor\" daurigas de tie.",
      "messages are not in languages/eo.yaml yet; they are said in English.",
    ] {
      #expect(Self.flat(ran.error).contains(said), "\(said) is not in\n\(ran.error)")
    }
    #expect(!ran.error.contains("One question at a time"))
  }

  @Test func optionsAreToldInTheLanguageAndTypedAsEver() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.words, at: "prompts/languages/eo.yaml")
    let lines = Array(repeating: ":skip", count: 12) + [":edit message.purpose", "trust"]
    let ran = try interview(lines, ["--language", "eo"], in: shop)
    #expect(Self.flat(ran.error).contains("1 trust: respondeci kaj regajni fidon"), "\(ran.error)")
    #expect(Self.flat(ran.error).contains("2 inform: tell them what happened"))
  }

  @Test func theEnvironmentMayNameTheLanguage() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.words, at: "prompts/languages/eo.yaml")
    let ran = try Command(
      ["--accessible"], in: shop.path,
      environment: ["CANDOR_LANGUAGE": "eo", "CANDOR_PROMPTS": "prompts"])
    #expect(ran.error.contains("Unu demando"), "\(ran.error)")
  }

  @Test(arguments: [
    ("field.author.nam: \"nomo\"", "unknown key 'field.author.nam'; did you mean"),
    ("needed: \"Necesas.\"", "prompts/languages/eo.yaml:1:9: the slot {label} is missing"),
    ("option.incident.fault.theirs: \"ilia\"", "prompts/languages/eo.yaml:1:1: unknown key"),
  ])
  func aBadFileIsRefusedWithItsPlace(_ text: String, _ sentence: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(text, at: "prompts/languages/eo.yaml")
    let ran = try interview([], ["--language", "eo"], in: shop)
    #expect(ran.status == 2)
    #expect(ran.error.contains(sentence), "\(ran.error)")
  }

  /// What was said, whatever the width it was wrapped to.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
