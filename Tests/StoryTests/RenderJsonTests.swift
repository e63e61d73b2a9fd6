import Foundation
import Record
import Testing

@testable import Story

/// The tree read back is the tree written, with every origin.
@Suite struct RenderJsonTests {
  @Test(arguments: RenderSamples.documents.map(\.document))
  func everySpanComesBack(_ document: Document) throws {
    #expect(try spans(in: render(document, as: .json).text) == wanted(document))
  }

  @Test(arguments: RenderHostileTests.attacks) func soDoesWhateverIsTyped(_ attack: String) throws {
    let document = RenderSamples.filled(RenderSamples.everything, with: attack)
    #expect(try spans(in: render(document, as: .json).text) == wanted(document))
  }

  @Test func theHeadOfTheTree() {
    let text = render(RenderSamples.everything, as: .json).text
    let want = """
      {
        "schema": "candor.document",
        "version": 1,
        "subject": [
          {
            "text": "Subject",
            "origin": {
              "kind": "answer",
              "from": [
                {"field": "incident.noun"}
              ]
            }
          }
        ],
      """
    #expect(text.hasPrefix(want))
  }

  private func wanted(_ document: Document) -> [String] {
    document.lines.flatMap(\.spans).map { span in
      let ids = span.origin.answers.map { "\($0.field)/\($0.entry ?? 0)" }
      return "\(span.text)|\(ids.joined(separator: ","))"
    }
  }

  private func spans(in text: String) throws -> [String] {
    let tree = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(tree["schema"] as? String == "candor.document")
    var lines: [Any] = [tree["subject"] as Any, tree["headline"] as Any]
    for section in tree["sections"] as? [[String: Any]] ?? [] {
      if section["title"] is [Any] { lines.append(section["title"] as Any) }
      for block in section["blocks"] as? [[String: Any]] ?? [] {
        if let line = block["line"] { lines.append(line) }
        lines += block["lines"] as? [Any] ?? []
        lines += block["headings"] as? [Any] ?? []
        for row in block["rows"] as? [[Any]] ?? [] { lines += row }
      }
    }
    return lines.flatMap { $0 as? [[String: Any]] ?? [] }.map { span in
      let origin = span["origin"] as? [String: Any] ?? [:]
      let ids = (origin["from"] as? [[String: Any]] ?? []).map {
        "\($0["field"] as? String ?? "")/\($0["entry"] as? Int ?? 0)"
      }
      return "\(span["text"] as? String ?? "?")|\(ids.joined(separator: ","))"
    }
  }
}
