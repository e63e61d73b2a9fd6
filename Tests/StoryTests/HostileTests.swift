import Record
import Testing

@testable import Story

/// Words that try to break the page change nothing but the words.
struct HostileTests {
  static let attacks = [
    "{{x}} and {% y %}", "# not a heading", "- not a bullet", "1. not a list", "> not a quote",
    "*bold* _it_ **b** __u__ ~~s~~ `code`", "[link](http://x.example) ![i](y)",
    "<script>x</script>",
    "<!-- gone", "&lt;b&gt; &#35; AT&T", "a\n\n# b\n- c\n```\nd", "a\r\nb\u{2028}c\u{0}d\u{7}",
    "---", "===", "| a | b |", "\u{202E}backwards\u{2066}", "عربي مع English", "👩‍👩‍👧‍👦 e\u{301}",
    "tail \\", "[missing: x]", "Subject: other", String(repeating: "long ", count: 2000), " ", "",
    "...", "()", ":",
  ]

  @Test(arguments: attacks) func pageKeepsItsShape(_ attack: String) {
    let plain = shape(of: markdown(compose(Outage.record, plan: Outage.plan)))
    for id in Memos.answers(of: Outage.record) {
      guard case .text? = Outage.record[id]?.value else { continue }
      var record = Outage.record
      record.apply(.set(id, Answer(words: attack, value: .text(attack))))
      let page = markdown(compose(record, plan: Outage.plan))
      if !attack.allSatisfy(\.isWhitespace) { #expect(shape(of: page) == plain, "\(id): \(page)") }
      #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
      #expect(!page.contains("\r") && !page.contains("\u{2028}") && !page.contains("\u{0}"))
    }
  }

  @Test func everyFieldAtOnce() {
    for attack in Self.attacks {
      var record = Outage.record
      for id in Memos.answers(of: record) {
        guard case .text? = record[id]?.value else { continue }
        record.apply(.set(id, Answer(words: attack, value: .text(attack))))
      }
      let document = compose(record, plan: Outage.plan)
      #expect(smooth(document, tone: .measured) == document, "\(attack.prefix(40))")
      #expect(markdown(document).utf8.count < 2_000_000)
    }
  }

  /// What each line of a page is: heading, bullet, blank or words.
  private func shape(of page: String) -> [String] {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("#") { return String(line.prefix { $0 == "#" }) }
      if line.hasPrefix("- ") { return "-" }
      return line.isEmpty ? "" : "words"
    }
  }

  @Test(arguments: [
    ("a > b & c", "a > b & c"), ("5 < 6", "5 < 6"), ("<b>", "\\<b>"), ("snake_case", "snake_case"),
    ("_x_", "\\_x\\_"), ("1. a", "1\\. a"), ("#1 gap", "\\#1 gap"), ("C# code", "C# code"),
    ("a*b", "a\\*b"), ("[x](y)", "\\[x\\](y)"), ("AT&T", "AT\\&T"), ("+ a", "\\+ a"),
    ("2:14am", "2:14am"),
  ]) func marksAreEscapedWhereTheyCount(_ typed: String, _ shown: String) {
    let line = Line([Span(typed, .answer(AnswerID("incident.noun")))])
    let section = Section(id: "x", title: nil, blocks: [.paragraph([line])])
    let page = markdown(Document(subject: Line([]), headline: Line([]), sections: [section]))
    #expect(page.contains("\n\(shown)\n"))
  }
}
