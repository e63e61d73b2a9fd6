import Foundation
import Testing

@testable import Review

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reports that other programs read hold what their standards ask for, whatever the draft holds.
struct ReportShapeTests {
  /// Drafts with all that reports might trip over: quotes, tags, controls, no letters at all.
  private static let drafts: [(path: String, text: String)] = [
    (
      "notes/a b&c.md",
      "# Tills & <cards>\n\nMany \"customers\" paid 'twice' ]]> --> &amp; \u{1F600}.\n"
    ),
    (
      "<stdin>", "Many \u{1}\u{7}\u{1B}[31m guests\u{FFFE} left. \u{2028} It never happens again.\n"
    ),
    ("C:\\draft\n2.md", "Some guests left, and some of them wrote \u{202E}backwards\u{0}.\n"),
    ("empty.md", ""), ("\u{E9}t\u{E9}.md", "We apologise for any inconvenience. [name]\n"),
  ]

  private static var files: [CritiqueFile] {
    drafts.map { CritiqueFile(path: $0.path, critique: critique(of: $0.text)) }
      + [CritiqueFile(path: "weak.txt", critique: critique(of: ScorecardTests.weak))]
  }

  // MARK: SARIF 2.1.0 (OASIS Standard, section 3; its schema forbids other properties)

  /// The properties an object of the standard may have, and those it must have.
  private struct Shape {
    var must: Set<String>
    var may: Set<String>

    func holds(_ object: [String: Any]) -> Bool {
      let keys = Set(object.keys)
      return must.isSubset(of: keys) && keys.isSubset(of: must.union(may))
    }
  }

  private func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
  private func object(_ value: Any?) -> [String: Any] { value as? [String: Any] ?? [:] }

  @Test func sarifHoldsWhatTheStandardAsksFor() throws {
    let text = sarifForm(Self.files, version: "1.2.3")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Shape(must: ["version", "runs"], may: ["$schema"]).holds(log))
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String).flatMap(URL.init(string:))?.scheme == "https")
    let run = try #require(objects(log["runs"]).first)
    #expect(Shape(must: ["tool"], may: ["results", "columnKind"]).holds(run))
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String))
    let driver = object(object(run["tool"])["driver"])
    #expect(Shape(must: ["name"], may: ["version", "rules"]).holds(driver))
    let rules = objects(driver["rules"])
    let descriptor = Shape(
      must: ["id"], may: ["shortDescription", "fullDescription", "defaultConfiguration"])
    for rule in rules {
      #expect(descriptor.holds(rule))
      for key in ["shortDescription", "fullDescription"] {
        #expect((object(rule[key])["text"] as? String)?.isEmpty == false)
      }
      let configuration = object(rule["defaultConfiguration"])
      #expect(Shape(must: [], may: ["level", "enabled"]).holds(configuration))
    }
    #expect(Set(rules.map { $0["id"] as? String }).count == rules.count, "ids are unique")
    let results = objects(run["results"])
    #expect(results.count > 5)
    for result in results { try expectResult(result, rules) }
  }

  private func expectResult(_ result: [String: Any], _ rules: [[String: Any]]) throws {
    let shape = Shape(must: ["message"], may: ["ruleId", "ruleIndex", "level", "locations"])
    #expect(shape.holds(result))
    #expect((object(result["message"])["text"] as? String)?.isEmpty == false)
    #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules.indices.contains(index))
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    for location in objects(result["locations"]) {
      #expect(Shape(must: ["physicalLocation"], may: []).holds(location))
      let place = object(location["physicalLocation"])
      #expect(Shape(must: ["artifactLocation"], may: ["region"]).holds(place))
      let uri = try #require(object(place["artifactLocation"])["uri"] as? String)
      // RFC 3986: a reference holds no blanks, controls, brackets or letters beyond ASCII.
      #expect(
        uri.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"<>\"{}|\\^`".utf8.contains($0) }, "\(uri)")
      let region = object(place["region"])
      let least = [
        "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1, "byteOffset": 0,
        "byteLength": 0,
      ]
      #expect(Set(region.keys).isSubset(of: least.keys))
      for (key, least) in least { #expect(try #require(region[key] as? Int) >= least, "\(key)") }
    }
  }

  // MARK: XML

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) { elements.append((name, attributes)) }
  }

  private func elements(_ text: String) throws -> [(name: String, attributes: [String: String])] {
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError)) in \(text)")
    return reader.elements
  }

  @Test func checkstyleIsWellFormed() throws {
    let files = Self.files
    let found = try elements(checkstyleForm(files))
    #expect(found.first?.name == "checkstyle")
    #expect(found.first?.attributes["version"] != nil)
    #expect(found.count { $0.name == "file" } == files.count)
    let errors = found.filter { $0.name == "error" }
    #expect(errors.count == files.reduce(0) { $0 + $1.critique.remarks.count })
    for error in errors {
      #expect(["info", "warning", "error"].contains(error.attributes["severity"]))
      #expect(try #require(error.attributes["line"].flatMap { Int($0) }) >= 1)
      #expect(try #require(error.attributes["column"].flatMap { Int($0) }) >= 1)
      #expect(error.attributes["source"]?.hasPrefix("candor.") == true)
      #expect(error.attributes["message"]?.isEmpty == false)
    }
    let first = found.first { $0.name == "file" }
    #expect(first?.attributes["name"] == "notes/a b&c.md", "names come back as they were")
  }

  @Test func picturesAreWellFormed() throws {
    for text in Self.drafts.map(\.text) + [ScorecardTests.weak, ScorecardTests.strong] {
      let found = try elements(svg(scorecard(of: text)))
      #expect(found.first?.name == "svg")
      #expect(found.count { $0.name == "rect" } == 2 * Criterion.allCases.count + 1)
      for rect in found where rect.name == "rect" {
        if let width = rect.attributes["width"].flatMap({ Double($0) }) { #expect(width > 0) }
      }
    }
  }

  @Test func scorecardsAreJSON() throws {
    for text in Self.drafts.map(\.text) + [ScorecardTests.weak] {
      let written = json(scorecard(of: text)).written()
      let card = object(try JSONSerialization.jsonObject(with: Data(written.utf8)))
      #expect(card["schema"] as? Int == 1)
      let criteria = objects(card["criteria"])
      #expect(criteria.count == Criterion.allCases.count)
      for criterion in criteria {
        for key in ["criterion", "score", "isHint", "raise", "evidence", "faults"] {
          #expect(criterion[key] != nil, "\(key)")
        }
      }
    }
  }
}
