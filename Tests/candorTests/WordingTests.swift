import Foundation
import TestSupport
import Testing

/// A team's own sentences and pages, with the built program: kept in every message, or refused aloud.
struct WordingTests {
  private static let house = #"""
    headline.failed: "On {{day}} we failed {{people}}"
    opening.over: "Bread was back {{when}}"
    account.own: "I take full responsibility: {{#role}}as {{role}}, {{/role}}I {{decision}}{{#flaw}} that {{flaw}}{{/flaw}}"
    after.state: "Bread was back {{when}}"
    close.contact: "Ask the bakers: {{contact}}"
    status.now: "{{event}}{{#start}} on {{start}}{{/start}}"
    opening.broke: "{{event}}{{#start}} on {{start}}{{/start}}"
    """#

  @Test func aHouseKeepsItsWordingInAllFiveMessages() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.house, at: "prompts/wording/house.yaml")
    let ran = try shop.write("--all")
    #expect(ran.status == 0, "\(ran.error)")
    let own = [
      ("message.md", "# On Saturday, September 6 we failed 64 customers"),
      ("message.md", "I take full responsibility: as owner, I bought the new book"),
      ("customer.md", "Bread was back at 1pm, 7 hours after it started."),
      ("customer.md", "Ask the bakers: bread@kowal.example."),
      ("status.md", "Our order book lost Saturday's orders on Saturday, September 6"),
      ("short.md", "I take full responsibility"), ("postmortem.md", "Bread was back at 1pm"),
    ]
    for (name, words) in own {
      let text = shop.message(name) ?? ""
      #expect(text.contains(words), "\(name) lacks \(words)\n\(text)")
      #expect(!text.contains("It was over"), "\(name)")
    }
  }

  @Test func theListIsAFileThatWorksAsItStands() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let list = try shop.run("wording")
    #expect(list.status == 0)
    #expect(
      list.output.contains("# always: when\nopening.over: \"It was over {{when}}\""),
      "\(list.output)")
    #expect(list.output.contains("# where known: role, flaw\naccount.own: "))
    let plain = try shop.write(prompts: false)
    try shop.put(list.output, at: "prompts/wording/all.yaml")
    let written = try shop.write()
    #expect(written.status == 0, "\(written.error)")
    #expect(written.output == plain.output)
    try shop.put("opening.over: \"Done {{when}}\"", at: "prompts/wording/all.yaml")
    let yours = try shop.run("wording", "--prompts", "prompts")
    #expect(
      yours.output.contains(
        "# yours, from prompts/wording/all.yaml; ours: It was over {{when}}\n# always: when\nopening.over: \"Done {{when}}\""
      ))
  }

  @Test func houseWordsAreToldApartInTheDocumentTree() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Self.house, at: "prompts/wording/house.yaml")
    let ran = try shop.write("--format", "json")
    #expect(ran.output.contains("\"kind\": \"house\""), "\(ran.output.prefix(600))")
  }

  @Test(arguments: [
    ("wording/a.yaml", "opening.ovr: \"x\"", "prompts/wording/a.yaml:1:1: unknown sentence"),
    ("wording/a.yaml", "opening.over: \"x {{wen}}\"", "prompts/wording/a.yaml:1:18: there is"),
    ("wording/a.yml", "x", "prompts/wording/a.yml:1:1: files here end in .yaml"),
    ("wording/b.yaml/c", "x", "prompts/wording/b.yaml:1:1: this is a folder, not a file"),
    ("layouts/page.md.mustache", "{{headlin}}", "page.md.mustache:1:1: there is nothing called"),
    ("layouts/page.md.mustache", "{{#x", "prompts/layouts/page.md.mustache:1:1: "),
    ("layouts/page.md.html", "x", "prompts/layouts/page.md.html:1:1: files here end in .mustache"),
    ("layouts/page.md.mustache/x", "x", "page.md.mustache:1:1: this is a folder, not a file"),
    ("layouts", "x", "prompts/layouts:1:1: this must be a folder"),
  ]) func whatCannotBeUsedIsSaidAndNothingIsWritten(
    _ name: String, _ text: String, _ sentence: String
  ) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(text, at: "prompts/\(name)")
    let ran = try shop.write()
    #expect(ran.status == 2 && ran.output.isEmpty)
    #expect(ran.error.contains(sentence), "\(ran.error)")
    #expect(shop.message("message.md") == nil)
  }

  @Test(arguments: ["wording/a.yaml", "layouts/page.md.mustache", "structures/a.yaml"])
  func aFileThatIsNoTextIsNamedWithItsPlace(_ name: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put(Data("ok\nab".utf8) + [0xFF, 0x41], at: "prompts/\(name)")
    let ran = try shop.write()
    #expect(ran.status == 2)
    #expect(
      ran.error.contains("prompts/\(name):2:3: this is not text in UTF-8; save it as UTF-8"),
      "\(ran.error)")
  }

  /// Whoever is root may read anything.
  @Test(
    .enabled(if: geteuid() != 0), arguments: ["wording/a.yaml", "layouts/page.md.mustache"])
  func aFileNobodyMayReadIsNamed(_ name: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("x", at: "prompts/\(name)")
    chmod("\(shop.path)/prompts/\(name)", 0)
    let ran = try shop.write()
    #expect(ran.status == 2)
    #expect(ran.error.contains("prompts/\(name):1:1: the file cannot be read"), "\(ran.error)")
  }
}
