import TestSupport
import Testing

@testable import Prose

/// One row: a slot, what is typed, and what comes of it.
struct SlotRow: CustomTestStringConvertible, Sendable {
  var slot: Slot
  var words: String
  /// The text to place; nil when there is a question back.
  var text: String?
  var isMended = false

  init(_ slot: Slot, _ words: String, _ text: String?, mended: Bool = false) {
    (self.slot, self.words, self.text, isMended) = (slot, words, text, mended)
  }

  var testDescription: String { "\(slot): \(words)" }
}

@Suite("Slots") struct SlotTests {
  static let rows: [SlotRow] = [
    // Acts in the past.
    .init(.pastPredicate, "paged the database team", "paged the database team"),
    .init(.pastPredicate, "Paged the database team.", "paged the database team"),
    .init(.pastPredicate, "we paged the on-call nurse", "paged the on-call nurse", mended: true),
    .init(.pastPredicate, "page the team", "paged the team", mended: true),
    .init(.pastPredicate, "paging the team", "paged the team", mended: true),
    .init(.pastPredicate, "pages the team", "paged the team", mended: true),
    .init(.pastPredicate, "I sent all parents a text", "sent all parents a text", mended: true),
    .init(.pastPredicate, "we've told the bank", "told the bank", mended: true),
    .init(.pastPredicate, "send a text to all parents", "sent a text to all parents", mended: true),
    .init(.pastPredicate, "tells the driver to wait", "told the driver to wait", mended: true),
    .init(.pastPredicate, "stopping the printer", "stopped the printer", mended: true),
    .init(.pastPredicate, "notify the bank", "notified the bank", mended: true),
    .init(.pastPredicate, "was rolled back", nil),
    .init(.pastPredicate, "was quickly cancelled", nil),
    .init(.pastPredicate, "were sent to the wrong address", nil),
    .init(.pastPredicate, "was stopped by the night guard", "was stopped by the night guard"),
    .init(.pastPredicate, "manual fix applied", nil),
    .init(.pastPredicate, "fix applied", nil),
    .init(.pastPredicate, "release of the new price list", nil),
    .init(.pastPredicate, "alert fired", nil),
    .init(.pastPredicate, "page was sent", nil),
    .init(.pastPredicate, "issue found by support", nil),
    .init(.pastPredicate, "called the bank. Then it answered.", nil),
    .init(.pastPredicate, "the driver called the depot", nil),
    .init(.pastPredicate, "Nadia called the depot", nil),
    .init(.pastPredicate, "could not reach the depot", "could not reach the depot"),
    .init(.pastPredicate, "didn't check the list", "didn't check the list"),
    .init(.pastPredicate, "then called the depot", "then called the depot"),
    .init(.pastPredicate, "set the limit to 40", "set the limit to 40"),
    .init(.pastPredicate, "read the label aloud", "read the label aloud"),
    .init(.pastPredicate, "ssh'd into the box", "ssh'd into the box"),
    .init(.pastPredicate, "rang the vet at 5 p.m.", "rang the vet at 5 p.m."),
    .init(.pastPredicate, "", ""),
    .init(.pastPredicate, "orders started failing", nil),
    .init(.pastPredicate, "alerts fired", nil),
    .init(.pastPredicate, "I was paged", "was paged", mended: true),
    .init(.pastPredicate, "was told by phone", "was told by phone"),
    .init(.pastPredicate, "cut power to pump 2", "cut power to pump 2"),
    // What something underwent.
    .init(.state, "went down", "went down"),
    .init(.state, "Went down.", "went down"),
    .init(.state, "were charged twice", "were charged twice"),
    .init(.state, "was leaked", "was leaked"),
    .init(.state, "was wrong", "was wrong"),
    .init(.state, "could not log in", "could not log in"),
    .init(.state, "they could not log in", "could not log in", mended: true),
    .init(.state, "charged some customers twice", "charged some customers twice"),
    .init(.state, "it stopped printing tickets", "stopped printing tickets", mended: true),
    .init(.state, "waited two hours at the gate", "waited two hours at the gate"),
    .init(.state, "orders failed", nil),
    .init(.state, "the parcels arrived late", nil),
    .init(.state, "yesterday at 6pm", nil),
    .init(.state, "on Monday in the north hall", nil),
    .init(.state, "for two hours", nil),
    .init(.state, "yesterday stopped taking cards", "yesterday stopped taking cards"),
    .init(.state, "in two halls went dark", "in two halls went dark"),
    .init(.state, "down for two hours", "down for two hours"),
    // What goes on.
    .init(.doing, "issuing credits", "issuing credits"),
    .init(.doing, "Issuing credits.", "issuing credits"),
    .init(.doing, "will hire a second nurse", "hiring a second nurse", mended: true),
    .init(.doing, "to hire a second nurse", "hiring a second nurse", mended: true),
    .init(.doing, "hire a second nurse", "hiring a second nurse", mended: true),
    .init(.doing, "we're refunding all fees", "refunding all fees", mended: true),
    .init(.doing, "we will be refunding all fees", "refunding all fees", mended: true),
    .init(.doing, "tie up loose ends", "tying up loose ends", mended: true),
    .init(.doing, "to run the check daily", "running the check daily", mended: true),
    .init(.doing, "refunded all fees", nil),
    .init(.doing, "sent every parent a letter", nil),
    .init(.doing, "in touch with the bank", "in touch with the bank"),
    // What is wanted.
    .init(.baseVerb, "keep their shops open", "keep their shops open"),
    .init(.baseVerb, "to keep their shops open", "keep their shops open", mended: true),
    .init(.baseVerb, "we'll send a weekly list", "send a weekly list", mended: true),
    .init(.baseVerb, "keeping their shops open", "keep their shops open", mended: true),
    .init(.baseVerb, "Publish the report.", "publish the report"),
    .init(.baseVerb, "the new ticket page", nil),
    .init(.baseVerb, "our reliability", nil),
    .init(.baseVerb, "transparency with partners", "transparency with partners"),
    .init(.baseVerb, "satisfaction", nil),
    // Names of things.
    .init(.nounPhrase, "main database", "main database"),
    .init(.nounPhrase, "Main database.", "main database"),
    .init(.nounPhrase, "CTO", "CTO"),
    .init(.nounPhrase, "Maria", "Maria"),
    .init(.nounPhrase, "Maria from billing", "Maria from billing"),
    .init(.nounPhrase, "iOS app", "iOS app"),
    .init(.nounPhrase, "Monday's run", "Monday's run"),
    .init(.nounPhrase, "The finance director", "the finance director"),
    .init(.nounPhrase, "Bank of Ireland", "Bank of Ireland"),
    .init(.nounPhrase, "Main Street branch", "Main Street branch"),
    .init(.nounPhrase, "we", "we"),
    .init(.nounPhrase, "We and the bank", "we and the bank"),
    .init(.nounPhrase, "we deployed it late", nil),
    .init(.nounPhrase, "it broke", nil),
    .init(.nounPhrase, "there was a leak", nil),
    .init(.nounPhrase, "they left early", nil),
    .init(.nounPhrase, "When people signed up, our page charged some of them twice.", nil),
    .init(.nounPhrase, "our sign-up page charged some runners twice", nil),
    .init(.nounPhrase, "the oven was left on", nil),
    .init(.nounPhrase, "the lift stopped", nil),
    .init(.nounPhrase, "the parcels arrived at noon", nil),
    .init(.nounPhrase, "Ticket printer. It jammed.", nil),
    .init(.nounPhrase, "the boiler couldn't cope", nil),
    .init(.nounPhrase, "IT support desk", "IT support desk"),
    .init(.nounPhrase, "the page that was down", "the page that was down"),
    .init(.nounPhrase, "the people who were charged twice", "the people who were charged twice"),
    .init(.nounPhrase, "parcels delivered late", "parcels delivered late"),
    .init(.nounPhrase, "letters sent to the wrong address", "letters sent to the wrong address"),
    .init(.nounPhrase, "the failed night run", "the failed night run"),
    .init(.nounPhrase, "the app we use for bookings", "the app we use for bookings"),
    .init(.nounPhrase, "Will Okafor", "Will Okafor"),
    .init(.nounPhrase, "May timetable", "May timetable"),
    .init(.nounPhrase, "a list of which rooms are free", "a list of which rooms are free"),
    .init(.nounPhrase, "limited edition print", "limited edition print"),
    .init(.nounPhrase, "advanced booking", "advanced booking"),
    // Clauses.
    .init(.clause, "that didn't cover holidays", "didn't cover holidays", mended: true),
    .init(.clause, "which left out Sundays", "left out Sundays", mended: true),
    .init(.clause, "didn't cover holidays", "didn't cover holidays"),
    .init(.clause, "wrong dates", nil),
    // Sentences.
    .init(.sentence, "the label was wrong", "The label was wrong."),
    .init(.sentence, "The label was wrong.", "The label was wrong."),
    .init(.sentence, "the label was wrong,", "The label was wrong."),
    .init(.sentence, "iOS users saw a blank page", "iOS users saw a blank page."),
    .init(.sentence, "we called at 5 p.m.", "We called at 5 p.m."),
    .init(.sentence, "it ended (at 5 p.m.)", "It ended (at 5 p.m.)."),
    .init(.sentence, "Who checks the checker?", "Who checks the checker?"),
    // Names, labels, lists, anything.
    .init(.name, " Ana Ortega ", "Ana Ortega"),
    .init(.name, "Ana Ortega.", "Ana Ortega"),
    .init(.name, "Ray Hill Jr.", "Ray Hill Jr."),
    .init(.label, "Second check:", "Second check"),
    .init(.label, "Second check.", "Second check"),
    .init(.words, "orders, refunds,", "orders, refunds"),
    .init(.words, "orders, refunds, etc.", "orders, refunds, etc."),
    .init(.text, "  half of them  worked ", "half of them worked"),
  ]

  @Test(arguments: rows) func fitsAsThePlanSays(row: SlotRow) {
    let fit = row.slot.fit(row.words)
    #expect(fit.text == row.text, "\(fit)")
    if case .mended(_, let change) = fit { #expect(english(change).hasSuffix(".")) }
    if row.isMended, case .fits = fit { Issue.record("mended in silence: \(fit)") }
    if case .doubtful(let question) = fit {
      #expect(english(question).hasSuffix("?"), "\(english(question))")
    }
  }
}

extension SlotTests {
  @Test(arguments: Slot.allCases) func fittingTwiceChangesNothingMore(slot: Slot) {
    for seed in 0..<600 {
      let words = Randoms(seed: seed).soup(14)
      guard let text = slot.fit(words).text else { continue }
      #expect(slot.fit(text) == .fits(text), "\(slot): \(words.debugDescription)")
    }
  }

  @Test(arguments: rows.filter { $0.text != nil }) func fittedWordsStayFitted(row: SlotRow) {
    guard let text = row.slot.fit(row.words).text else { return }
    #expect(row.slot.fit(text) == .fits(text))
  }
}
