import Testing

@testable import Prose

@Suite("Tokens") struct TokenTests {
  /// The kind of each token as a letter, and its form.
  private func shape(_ text: String) -> String {
    tokens(of: text).map { token in
      let letter =
        switch token.kind {
        case .word: "w"
        case .number: "n"
        case .punctuation: "p"
        case .symbol: "s"
        case .url: "u"
        case .code: "c"
        }
      return letter + ":" + token.form
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("We paged Ana.", "w:we w:paged w:ana p:."),
    ("didn't log on-call", "w:didn't w:log w:on-call"),
    ("didn\u{2019}t", "w:didn't"),
    ("at 2:14am, 80% of 12,400", "w:at n:2:14am p:, n:80% w:of n:12,400"),
    ("$15K or \u{A3}40", "n:$15k w:or n:\u{A3}40"),
    ("5 p.m. today", "n:5 w:p.m. w:today"),
    ("e.g. milk", "w:e.g. w:milk"),
    ("see https://status.example.com/a?b=1.", "w:see u:https://status.example.com/a?b=1 p:."),
    ("www.example.com, ok", "u:www.example.com p:, w:ok"),
    ("mail ana@example.com now", "w:mail u:ana@example.com w:now"),
    ("ran `rm -r x` twice", "w:ran c:`rm -r x` w:twice"),
    ("in /var/log/app.log.", "w:in c:/var/log/app.log p:."),
    ("user_id in config.yml", "c:user_id w:in c:config.yml"),
    ("and/or", "w:and s:/ w:or"),
    ("k8s pod", "w:k8s w:pod"),
    ("2024-11-02T02:14", "n:2024-11-02t02:14"),
    ("caf\u{E9} \u{2014} na\u{EF}ve", "w:caf\u{E9} p:\u{2014} w:na\u{EF}ve"),
    ("ok \u{1F600} then", "w:ok s:\u{1F600} w:then"),
    ("stray ` tick", "w:stray s:` w:tick"),
    ("#ops", "s:# w:ops"),
    ("", ""),
  ])
  func splits(text: String, want: String) { #expect(shape(text) == want) }

  @Test(arguments: [
    ("It broke. We fixed it.", ["It broke.", "We fixed it."]),
    ("We met at 5 p.m. on Monday.", ["We met at 5 p.m. on Monday."]),
    ("We met at 5 p.m. Then we left.", ["We met at 5 p.m.", "Then we left."]),
    ("It ended 5 p.m. Friday.", ["It ended 5 p.m. Friday."]),
    ("It took 4.5 hours. Too long.", ["It took 4.5 hours.", "Too long."]),
    ("Dr. Shah called.", ["Dr. Shah called."]),
    ("J. Ortega signed. He left.", ["J. Ortega signed.", "He left."]),
    ("Milk, eggs, etc. were lost.", ["Milk, eggs, etc. were lost."]),
    ("Milk, eggs, etc. We threw them out.", ["Milk, eggs, etc.", "We threw them out."]),
    ("Bus no. 7 was late.", ["Bus no. 7 was late."]),
    ("Was it? Yes! ok.", ["Was it?", "Yes!", "ok."]),
    ("it broke. we fixed it", ["it broke.", "we fixed it"]),
    ("He said \"stop.\" Then we did.", ["He said \"stop.\"", "Then we did."]),
    ("Hmm... maybe so.", ["Hmm... maybe so."]),
    ("- one\n- two", ["- one", "- two"]),
    ("1. one\n2. two", ["1. one", "2. two"]),
    ("A title\n\nA line", ["A title", "A line"]),
    ("A wrapped\nline goes on.", ["A wrapped\nline goes on."]),
    ("e.g. Ana saw it.", ["e.g. Ana saw it."]),
    ("", []),
  ])
  func endsSentences(text: String, want: [String]) {
    let bytes = Array(text.utf8)
    #expect(sentences(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) } == want)
  }

  @Test func endsASentenceThatNeverStops() {
    let text = String(repeating: "never happens again ", count: 500)
    let found = sentences(of: text)
    #expect(found.map(\.tokens.count) == [400, 400, 400, 300])
    #expect(found.last?.range.upperBound == text.utf8.count - 1)
  }

  @Test(arguments: 0..<200) func holdsOnAnyBytes(seed: Int) {
    let text = Randoms(seed: seed).soup(60)
    let found = tokens(of: text)
    var end = 0
    for token in found {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end <= text.utf8.count)
    #expect(sentences(of: text).map(\.tokens.count).reduce(0, +) == found.count)
  }

  /// Long runs of one thing, in which a careless look ahead would look at all that follows; `make bench-score`
  /// measures that they take no longer than other text.
  @Test(arguments: [
    "`", ") ", "~", "/a", "we ", "people who ", "not known 5 ", ".", "improve ", "a.",
  ])
  func holdsOnRepetition(piece: String) {
    let text = String(repeating: piece, count: 1500 / piece.utf8.count)
    let found = tokens(of: text)
    #expect(sentences(of: text).map(\.tokens.count).reduce(0, +) == found.count)
    #expect((1...5).contains(Scorer.standard.score(text, needs: Need.allCases).value))
    for slot in Slot.allCases { _ = slot.fit(text) }
  }
}
