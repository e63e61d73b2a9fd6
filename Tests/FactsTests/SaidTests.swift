import Facts
import Testing

/// What a room has to say, put into the words of a language.
@Suite struct SaidTests {
  private enum Key: String, SaidKey {
    case count, wrap, plain

    static let family = "test"
  }

  private func words(_ said: Said, _ texts: [String: String]) -> String {
    said.worded { name, isOne in (isOne ? texts[name + Said.one] : nil) ?? texts[name] }
  }

  @Test(arguments: [
    (0, "0 doors"), (1, "a door"), (2, "2 doors"),
  ]) func oneIsPutAnotherWay(count: Int, want: String) {
    let texts = ["test.count": "{count} doors", "test.count.one": "a door"]
    #expect(words(Said(Key.count, count: count), texts) == want)
    #expect(words(Said(Key.count, count: count), ["test.count": "{count}"]) == "\(count)")
  }

  @Test func whatIsSaidWithinIsPutIntoTheSameLanguage() {
    let texts = ["test.wrap": "<{a} {b}>", "test.plain": "ja"]
    let said = Said(Key.wrap, ["a": "{b}"], said: ["b": Said(Key.plain)])
    #expect(words(said, texts) == "<{b} ja>", "an author's own braces are no slots")
  }

  @Test func wordsOfNoLanguageStayAsTheyAre() {
    #expect(words(.words("Oslo {count}"), [:]) == "Oslo {count}")
  }

  @Test func whatHasNoWordsShowsItsName() {
    #expect(words(Said(Key.plain), [:]) == "test.plain")
    #expect(words(Said(Key.wrap), ["test.wrap": "{a}"]) == "{a}")
  }

  @Test func aMessageIsKnownByItsKeyWhateverFillsIt() {
    #expect(Said(Key.wrap, ["a": "x"]).isMessage(Key.wrap))
    #expect(!Said(Key.wrap).isMessage(Key.plain))
    #expect(!Said.words("test.wrap").isMessage(Key.wrap))
  }
}
