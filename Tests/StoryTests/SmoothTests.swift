import Record
import Testing

@testable import Story

/// The steps that settle words, each on its own.
struct SmoothTests {
  private let own = Origin.answer(AnswerID("response.did"))
  private let ours = Origin.frame("response.entry")

  @Test(arguments: [
    ("by ", "by Friday", "by Friday"), ("on the ", "the 5th", "on the 5th"),
    ("that ", "that held", "that held"), ("by ", "bye", "by bye"),
    ("Owner: ", "owner", "Owner: owner"),
  ]) func aWordIsNotSaidTwice(_ frame: String, _ answer: String, _ want: String) {
    let line = Line([Span(frame, ours), Span(answer, own)]).withoutRepeats
    #expect(line.text == want)
    #expect(line.withoutRepeats == line)
  }

  private func act(_ did: String, _ who: String = "We") -> Line {
    Line([Span(who, own), Span(" ", ours), Span(did, own)])
  }

  @Test func twoActsOfOursBecomeOneSentence() {
    let lines = [act("wrote to all guests"), act("repaid the tickets"), act("opened a desk")]
    #expect(
      lines.mergedBySubject.map(\.text) == [
        "We wrote to all guests and repaid the tickets", "We opened a desk",
      ])
  }

  @Test func othersAndLongOnesStayApart() {
    let long = String(repeating: "word ", count: 20)
    for pair in [
      [act("wrote"), act("called", "The desk")], [act(long), act(long)],
      [act("wrote (twice)"), act("called")], [act("wrote and called"), act("paid")],
      [act("wrote."), act("called.")],
    ] {
      #expect(pair.mergedBySubject == pair)
    }
  }

  @Test(arguments: [
    ("SLA", "an SLA"), ("URL", "a URL"), ("hour", "an hour"), ("8% cut", "an 8% cut"),
    ("user", "a user"), ("11 hour wait", "an 11 hour wait"), ("one-off", "a one-off"),
  ]) func articlesFollowTheSound(_ word: String, _ want: String) {
    let line = Line([Span("It was a ", ours), Span(word, own)]).withArticles
    #expect(line.text == "It was " + want)
  }
}
