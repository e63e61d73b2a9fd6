import Record
import Testing

@testable import Story

/// A team's page is checked before it is used; one that cannot be used gives way to ours, loudly.
@Suite struct RenderLayoutTests {
  private static let good = "<p>{{subject}}</p>\n<h1>{{headline}}</h1>\n{{{body}}}\n"

  private func layouts(_ text: String, _ name: String = "page.html", _ more: [String: String] = [:])
    -> Layouts
  {
    let files = [name: text].merging(more) { $1 }.sorted { $0.key < $1.key }
    return Layouts(
      overriding: files.map { LayoutFile(path: "team/layouts/\($0.key).mustache", text: $0.value) })
  }

  @Test func ourOwnPagesAreSound() {
    let ours = LayoutFile.carried.map {
      LayoutFile(path: "copy/" + ($0.path.split(separator: "/").last ?? ""), text: $0.text)
    }
    #expect(Layouts(overriding: ours).problems.isEmpty)
    for format in Format.allCases {
      #expect(
        render(RenderSamples.everything, as: format, in: Layouts(overriding: ours))
          == render(RenderSamples.everything, as: format))
    }
  }

  @Test func aTeamsPageIsUsed() {
    let layouts = layouts(
      "<main>{{> brand.html}}<h1>{{headline}}</h1>{{#draft}}<i>{{draft}}</i>{{/draft}}\n{{{body}}}</main>",
      "page.html", ["brand.html": "<b>House of {{subject}}</b>"])
    #expect(layouts.problems.isEmpty, "\(layouts.problems)")
    let document = RenderSamples.filled(RenderSamples.everything, with: "a < b & {{x}}")
    let page = render(document, as: .html, in: layouts)
    #expect(page.text.hasPrefix("<main><b>House of a &lt; b &amp; {{x}}</b><h1>a &lt; b"))
    #expect(page.text.contains("<i>Draft: one answer is missing"))
    #expect(page.problems.isEmpty)
    let text = self.layouts("{{headline}}\n\n{{body}}\n-- \nThe house\n", "page.txt")
    #expect(render(document, as: .text, in: text).text.hasSuffix("\n-- \nThe house\n"))
    #expect(render(document, as: .text, in: text).text.contains("a < b & {{x}}"))
  }

  @Test(arguments: [
    ("{{headlin}}", 1, 1, "nothing called 'headlin'; did you mean 'headline'?"),
    ("x\n  {{bdoy}}", 2, 3, "nothing called 'bdoy'; did you mean 'body'?"),
    ("{{#if draft}}x{{/if}}", 1, 1, "Mustache has no 'if'; write '{{#draft}}"),
    ("{{else}}", 1, 1, "Mustache has no 'else'"), ("{{#each body}}{{/each}}", 1, 1, "no 'each'"),
    ("{% if x %}", 1, 1, "another template language"), ("{{subject", 1, 1, "never closed"),
    ("{{=<% %>=}}", 1, 1, "cannot be changed"), ("{{% CONTENT_TYPE:TEXT}}", 1, 1, "file's name"),
    ("{{<page.html}}{{/page.html}}", 1, 1, "cannot inherit"), ("{{$x}}{{/x}}", 1, 1, "inherit"),
    ("{{>*subject}}", 1, 1, "there is no file"), ("{{> brnd.html}}", 1, 1, "no file 'brnd.html"),
    ("{{> page.html}}", 1, 1, "no file 'page.html.mustache'"),
    ("{{#draft}}x", 1, 1, "never closed"), ("x{{/draft}}", 1, 2, "closes nothing"),
    ("{{#draft}}{{^draft}}{{/draft}}", 1, 1, "never closed"),
    ("{{#headline}}x{{/headline}}", 1, 1, "'headline' is always there"),
    ("{{body}}", 1, 1, "is HTML already; write '{{{body}}}'"),
    ("{{{subject}}}", 1, 1, "must be escaped; write '{{subject}}'"),
    ("{{&headline}}", 1, 1, "must be escaped"), ("{{upper(subject)}}", 1, 1, "nothing called"),
    ("{{.}}", 1, 1, "nothing called '.'"), ("{{draft.words}}", 1, 1, "nothing called"),
    ("<SCRIPT>x</SCRIPT>", 1, 1, "would run or fetch"),
    ("é<img src=\"https://x.example/p.gif\">", 1, 7, "would run or fetch"),
  ]) func aBrokenPageGivesWayToOurs(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    let layouts = layouts(text + Self.good)
    let found = layouts.problems.contains {
      $0.file == "team/layouts/page.html.mustache" && $0.line == line && $0.column == column
        && $0.message.contains(message)
    }
    #expect(found, "\(layouts.problems)")
    let page = render(RenderSamples.everything, as: .html, in: layouts)
    #expect(page.text == render(RenderSamples.everything, as: .html).text)
    #expect(page.problems == layouts.problems)
    #expect(render(RenderSamples.everything, as: .markdown, in: layouts).problems.isEmpty)
  }

  @Test(arguments: [
    ("{{headline}}", "page.txt", "never places 'body'"),
    ("{{{body}}}{{{body}}}{{headline}}", "page.html", "places 'body' 2 times"),
    ("{{#draft}}{{headline}}{{/draft}}{{{body}}}", "page.html", "never places 'headline'"),
    ("# {{headline}}\n{{subject}}\n- \n{{body}}", "page.md", "empty bullet"),
    ("{{headline}}\n##\n{{body}}{{subject}}", "page.md", "empty bullet or heading"),
    ("<ul><li> </li></ul>{{headline}}{{{body}}}", "page.html", "'<li></li>' would stand empty"),
    ("{{headline}} {name}}\n{{body}}", "page.txt", "'}}' would stand in the message"),
  ]) func whatComesOutIsLookedAtToo(_ text: String, _ name: String, _ message: String) {
    let problems = layouts(text, name).problems
    #expect(problems.contains { $0.message.contains(message) }, "\(problems)")
  }

  @Test func filesThatCallOneAnotherAreRefused() {
    let layouts = layouts(
      Self.good + "{{> a.html}}", "page.html",
      ["a.html": "x\n{{> b.html}}", "b.html": "{{> a.html}}"])
    #expect(
      layouts.problems.map(\.description).sorted() == [
        "team/layouts/a.html.mustache:2:1: '{{> b.html}}' leads back to this very file",
        "team/layouts/b.html.mustache:1:1: '{{> a.html}}' leads back to this very file",
      ])
  }

  @Test func aProblemOfACalledFileIsFoundInIt() {
    let layouts = layouts(Self.good + "{{> a.html}}", "page.html", ["a.html": "ok\n {{sbject}}"])
    #expect(
      layouts.problems.first?.description.hasPrefix("team/layouts/a.html.mustache:2:2: ") ?? false)
  }

  @Test func aFileNobodyCallsIsNamed() {
    let layouts = layouts(Self.good, "pag.html")
    #expect(layouts.problems.count == 1)
    #expect(
      layouts.problems.first?.message.hasSuffix("did you mean 'page.html.mustache'?") ?? false)
  }

  @Test func everyTypoInAnyNameOfOursIsFound() {
    for file in LayoutFile.carried {
      guard let page = LayoutPage(rawValue: file.name) else { continue }
      for name in page.names where file.text.contains("{" + name + "}") {
        let broken = file.text.replacing("{\(name)}", with: "{\(name)x}")
        let problems = layouts(broken, file.name).problems
        #expect(problems.contains { $0.message.contains("did you mean '\(name)'?") })
      }
    }
  }

  @Test(arguments: [
    "", "{{", "{{}}", "{{{}}", "}}", "{{#}}{{/}}", "{{!", "{{! c }}  ", "{{#draft}}  ",
  ])
  func scrapsNeverTrap(_ scrap: String) {
    for name in ["page.html", "page.md", "page.txt"] {
      let problems = layouts(scrap, name).problems
      #expect(!problems.isEmpty)
    }
  }
}
