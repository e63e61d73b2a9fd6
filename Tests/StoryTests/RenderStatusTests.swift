import Record
import Testing

@testable import Story

/// Short versions are made of whole sentences, fit their place, and say what they left out.
@Suite struct RenderStatusTests {
  @Test(arguments: RenderSamples.documents.dropLast().map(\.document))
  func onlyWholeSentences(_ document: Document) {
    let status = render(document, as: .status)
    // The longest first: one line may begin with the words of another.
    let sentences = document.lines.map { $0.endingStopped.text }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    for part in status.parts {
      var rest = part.text.replacing("\n\n", with: " ").dropLast()[...]
      while !rest.isEmpty {
        guard let sentence = sentences.first(where: { rest.hasPrefix($0) }) else {
          Issue.record("not a whole sentence: \(rest)")
          break
        }
        rest = rest.dropFirst(sentence.count).drop { $0 == " " }
      }
    }
    #expect(PostLength.of(String(status.parts[1].text.dropLast())) <= PostLength.limit)
    #expect(status.parts[0].text.count <= Status.pageLimit)
  }

  @Test func whatIsLeftOutIsNamedAndTheNextUpdateStays() {
    func line(_ text: String, _ field: FieldID) -> Line {
      Line([Span(text, .answer(AnswerID(field)))])
    }
    let filler = String(repeating: "a great many details ", count: 7) + "follow."
    let document = Document(
      subject: line("s", "incident.noun"), headline: line("Payments fail", "incident.noun"),
      sections: [
        Section(
          id: "now", title: nil,
          blocks: [
            .paragraph([
              line(filler, "incident.symptom"), line("We do not know why.", "incident.stage"),
              line(filler + " Again.", "incident.broke"),
              line("You'll hear from us by 3pm.", "incident.nextUpdate"),
            ])
          ])
      ])
    var delivery = Delivery()
    delivery.link = "https://status.example/incidents/4711"
    let status = render(document, as: .status, for: delivery)
    #expect(
      status.parts[1].text
        == "Payments fail. \(filler) We do not know why. You'll hear from us by 3pm. https://status.example/incidents/4711\n"
    )
    #expect(status.leftOut == ["post: \(filler) Again."])
  }

  @Test(arguments: [
    ("abc", 3), ("see https://status.example/a/very/long/address/indeed now", 31), ("日本", 4),
    ("👩‍👩‍👧‍👦", 2), ("ä", 1), ("", 0),
  ]) func lengthAsCounted(_ text: String, _ want: Int) {
    #expect(PostLength.of(text) == max(want, 0) || text.isEmpty)
  }

  @Test func aHeadlineTooLongIsLeftOutNotCut() {
    let long = RenderSamples.line(String(repeating: "long ", count: 100) + "end")
    let document = Document(
      subject: long, headline: long,
      sections: [Section(id: "a", title: nil, blocks: [.paragraph([RenderSamples.line("Short.")])])]
    )
    let status = render(document, as: .status)
    #expect(status.parts[1].text == "Short.\n")
    #expect(status.leftOut.count == 1)
  }
}
