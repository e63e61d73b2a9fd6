import Facts
import Record
import Testing

@testable import Interview

@Suite struct UnknownTests {
  @Test(arguments: [
    ("unknown", nil), ("Unknown.", nil), ("don\u{2019}t know", nil), ("We don't know yet", nil),
    ("unknown, by Friday", "Friday"), ("unknown until next Monday", "next Monday"),
    ("not known yet; by Mar 3", "Mar 3"), ("dunno", nil), ("No idea!", nil), ("idk", nil),
    ("not sure yet", nil), ("TBC by Friday", "Friday"), ("tbd", nil), ("??", nil),
  ])
  func wordsMeanUnknown(words: String, due: String?) throws {
    let answer = try #require(UnknownAnswer(words))
    #expect(answer.due == due)
  }

  @Test(arguments: [
    "unknown parts broke", "unknown to us, a valve was shut", "the unknown",
    "I don't know the cook", "not sure-footed goats", "no idea box was emptied", "tbdays",
  ])
  func wordsAreAnAnswer(words: String) {
    #expect(UnknownAnswer(words) == nil)
  }
}
