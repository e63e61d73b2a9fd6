import Record
import Story
import Testing

@testable import Interview

/// Writing in other formats and files from the interview, and letting a message out with a reason.
struct WriteVerbTests {
  private func typed(_ line: String, _ record: Record = Record()) -> (Interview, [Effect]) {
    var interview = Interview(bank: QuestionBank(), record: record, today: VerbTests.today)
    _ = interview.start()
    let effects = interview.handle(.line(line, pasted: false))
    return (interview, effects)
  }

  @Test(arguments: [
    (":write draft", [Outlet]()), (":write d html", [Outlet(.html)]),
    (":write draft --format eml", [Outlet(.eml)]),
    (":write draft --format=slack", [Outlet(.slack)]),
    (":write draft out/Report.HTML", [Outlet(.html, file: "out/Report.HTML")]),
    (":write draft a.htm b.md", [Outlet(.html, file: "a.htm"), Outlet(.markdown, file: "b.md")]),
    (":write draft now.status.txt", [Outlet(.status, file: "now.status.txt")]),
    (":write draft now.slack.txt", [Outlet(.slack, file: "now.slack.txt")]),
    (":write draft mail.txt", [Outlet(.text, file: "mail.txt")]),
    (":write html draft json", [Outlet(.html), Outlet(.json)]),
  ]) func formatsAndFilesAreRead(_ line: String, _ outlets: [Outlet]) {
    #expect(typed(line).1 == [.write(draft: true, to: outlets)])
  }

  @Test(arguments: ["report.pdf", "htm", ".html", "md"]) func whatCannotBeWrittenIsSaid(
    _ word: String
  ) {
    let (interview, effects) = typed(":write \(word)")
    guard case .say(let notices)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(notices.first?.kind == .error)
    #expect(notices.first?.text.contains("I cannot write \"\(word)\".") ?? false)
    #expect(interview.prompt.prefill == ":write \(word)", "nothing typed is lost")
  }

  @Test func aReasonLetsARulePassAndIsKeptWithTheRecord() {
    let (interview, effects) = typed(":override time.order the log is in UTC")
    #expect(effects.first == .keep(.override(rule: "Time.Order", reason: "the log is in UTC")))
    #expect(interview.record.overrides == ["Time.Order": "the log is in UTC"])
    var copy = interview
    let list = copy.handle(.line(":override", pasted: false))
    guard case .say(let notices)? = list.first else {
      Issue.record("nothing said")
      return
    }
    #expect(notices.contains(Notice(.list, "Time.Order: the log is in UTC")))
    let back = copy.handle(.line(":override Time.Order off", pasted: false))
    #expect(back.first == .keep(.override(rule: "Time.Order", reason: nil)))
    #expect(copy.record.overrides.isEmpty)
  }

  @Test(arguments: [
    (":override Time.Ordr why", "Did you mean Time.Order?"),
    (":override Leak.Secret it is only a test", "cannot be overridden"),
    (":override Time.Order", "Say why the message may go out all the same"),
  ]) func anOverrideWithoutRuleOrReasonIsRefused(_ line: String, _ sentence: String) {
    let (interview, effects) = typed(line)
    guard case .say(let notices)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(notices.contains { $0.kind == .error && $0.text.contains(sentence) }, "\(notices)")
    #expect(interview.record.overrides.isEmpty)
  }

  @Test func aPastedLineIsNeverAnOverride() {
    var interview = Interview(bank: QuestionBank(), today: VerbTests.today)
    _ = interview.start()
    _ = interview.handle(.line(":override Time.Order because", pasted: true))
    #expect(interview.record.overrides.isEmpty)
  }
}
