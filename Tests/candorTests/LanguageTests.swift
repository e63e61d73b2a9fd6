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
    fact.amOrPm: "Cu {time}am au {time}pm?"
    fact.inTheMorning: "{time} matene"
    advice.vagueObject: "Diru kio precize anstatau {vague}."
    preview.labelLeftOut: "Ellasita: la etikedo {label}."
    preview.read.one: "1 ero legita:"
    picture.longestGap: "Plej longa silento: {from} gis {to}, {length}"
    picture.title: "{days}, {zone}, {count} eroj"
    picture.resolved: "finita"
    picture.startedToResolved: "De komenco gis fino: {length}"
    picture.mark: "je {time}: {mark}."
    findingStop: "Haltu {rule}: {message}"
    time.orderWhy: "Unu tempo malgusta, kaj ciuj estas dubataj."
    stopsMessage.one: "unu afero haltigas la mesagon."
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

  /// What the rooms below the interview hand up is said in the language too: a question back with its
  /// choices, a remark in a preview, the picture, and what the checks find.
  @Test func everyRoomSpeaksTheLanguage() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.words, at: "prompts/languages/eo.yaml")
    let lines = [
      ":edit incident.detected", "September 6 at 7:20", "am", ":add timeline",
      "8:10am - update: Marek called the market", "", ":timeline",
      ":edit incident.resolved", "September 6 at 5am", ":write", ":quit",
    ]
    let ran = try interview(
      lines, ["--language", "eo", "--answers", "answers.yml", "--today", "2025-09-10"], in: shop)
    let said = Self.flat(ran.error)
    for words in [
      "Cu 7:20am au 7:20pm?", "1 am: 7:20 matene", "Ellasita: la etikedo update.",
      "1 ero legita:", "Plej longa silento: 9am gis 1pm, 4 hours",
      "eroj", "je 1pm: finita.", "De komenco gis fino: 7 hours", "Haltu Time.Order:",
      "Unu tempo malgusta, kaj ciuj estas dubataj.",
    ] {
      #expect(said.contains(words), "\(words) is not in\n\(ran.error)")
    }
  }

  /// The option beats the variable, and the variable the file of the team.
  @Test func aTeamMayNameTheLanguageInItsFile() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.words, at: "prompts/languages/eo.yaml")
    try shop.put("greeting: \"Eine Frage nach der andern.\"", at: "prompts/languages/de.yaml")
    try shop.put("language: eo\n", at: ".candor.yaml")
    try shop.put("here", at: "below/it/is.txt")
    func greeted(_ options: [String] = [], _ variables: [String: String] = [:]) throws -> String {
      try Command(
        ["--accessible", "--new", "--prompts", "\(shop.path)/prompts"] + options,
        in: shop.path + "/below/it", environment: variables
      ).error
    }
    #expect(try greeted().contains("Unu demando"))
    #expect(try greeted([], ["CANDOR_LANGUAGE": "de"]).contains("Eine Frage"))
    #expect(try greeted(["--language", "en"], ["CANDOR_LANGUAGE": "de"]).contains("One question"))
  }

  @Test func aFileOfTheTeamThatCannotBeUsedIsRefusedWithItsPlace() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("langage: eo\n", at: ".candor.yaml")
    let ran = try Command(["--accessible"], in: shop.path)
    #expect(ran.status == 2)
    #expect(
      ran.error.contains(
        ".candor.yaml:1:1: there is no key 'langage' here; did you mean language?"),
      "\(ran.error)")
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
