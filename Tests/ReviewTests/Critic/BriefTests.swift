import Testing

@testable import Review

/// What is asked of a message that is read in half a minute: what is hit, what is being done, what comes next.
struct BriefTests {
  /// Short words that serve their readers, though most of the checklist is in none of them.
  @Test(
    arguments: [
      """
      Since 9:10am UK time, the tills in our Leeds and York shops take no cards. Customers could not \
      pay for bread or milk without cash. Ana Ruiz is fitting a second router in both shops. Please \
      bring cash this morning. We will write again on this page by 11am.
      """,
      """
      The bus from the north gate did not come this morning, and 62 pupils waited for 40 minutes. All \
      of them are in class now. We have ordered a second bus for 3:30pm and will write to every \
      parent by 2pm to say whether it has left the depot.
      """,
      """
      Resolved: on Tuesday, May 6, from 2pm to 2:50pm, calls to ward 4 reached nobody. 14 callers \
      could not reach a nurse. Two lines had the same number after the move. The switchboard gave \
      each its own number back at 2:50pm, and a nurse rang all 14 callers.
      """,
      """
      Tonight's concert is cancelled. 800 ticket holders are affected. We are refunding every ticket \
      to the card that paid for it, and you need to do nothing. The choir and the hall are \
      choosing a new evening; we will publish the date on this page by Friday at noon.
      """,
      """
      An access key of ours lay in a public folder from Monday to Thursday. Bruno Katz revoked it at \
      4:05pm. We do not yet know whether anyone used it. The security desk is reading the logs of \
      all four days, and we'll tell you what they show by Friday at 6pm.
      """,
      """
      Your October bill carries the tariff for shops. 312 households are affected. We are printing \
      new bills, and you owe nothing until yours arrives. Direct debits stand still until then. \
      Next update by Thursday, October 9, at 5pm, by letter and on our website.
      """,
    ]) func aGoodShortWordDrawsNothing(_ text: String) {
    let critique = critique(of: text)
    #expect(MessageForm(wordCount: critique.wordCount) == .brief, "\(critique.wordCount)")
    #expect(critique.remarks.map(\.message) == [])
  }

  /// Short words that leave their readers with nothing.
  @Test(
    arguments: [
      ("We are having some issues.", ["Vague.Quantity"]),
      ("We apologise for any inconvenience. We are working on it.", ["Apology.Empty"]),
      (
        """
        The booking desk is aware of trouble this morning. The team takes matters of this kind very \
        seriously at all times, and everybody at the desk is at work. Customers know us for our care \
        and for our long years on this coast, and that is what the desk stands for.
        """, ["Missing.Impact", "Missing.Actions", "Missing.NextUpdate"]
      ),
      (
        """
        Parcels from the Leeds depot are late. 318 customers are affected. The depot lies by the \
        river, and the road to it is narrow. The lorries are blue and white, and the drivers know \
        the way. The gate opens at five, and the first lorry is through it soon after.
        """, ["Missing.Actions", "Missing.NextUpdate"]
      ),
      (
        """
        The lifts in the east wing stand still. Ring the porter for a chair. The porter has two \
        chairs on every floor, and a third one by the door. We will replace the motor. The east wing \
        has three lifts from the same maker and of the same age as the house itself.
        """, ["Missing.Impact", "Missing.NextUpdate"]
      ),
    ]) func aBadShortWordIsTold(_ text: String, _ wanted: [String]) {
    let found = Set(critique(of: text).remarks.map(\.finding.rule.rawValue))
    #expect(found.isSuperset(of: wanted), "found \(found)")
  }

  /// The rest of the checklist waits for the message that explains.
  @Test func theChecklistIsForMessagesThatExplain() {
    let words = "The machine in the hall made no sound and the crew looked at it for a long while. "
    let rules = { (count: Int) in
      Set(critique(of: String(repeating: words, count: count)).remarks.map(\.finding.rule.rawValue))
        .filter { $0.hasPrefix("Missing.") || $0 == "Apology.Missing" }
    }
    #expect(rules(2).isEmpty)
    #expect(rules(6) == ["Missing.Impact", "Missing.Actions", "Missing.NextUpdate"])
    #expect(rules(12).count == 13)
    #expect(Lack.brief.map(\.rule).allSatisfy(Lack.whole.map(\.rule).contains))
  }
}
