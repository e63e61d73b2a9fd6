import Testing

@testable import Prose

@Suite("Needs") struct NeedTests {
  /// Answers that meet a need, and answers that come near but do not.
  struct Table: Sendable, CustomTestStringConvertible {
    var need: Need
    var hits: [String]
    var misses: [String]

    var testDescription: String { need.rawValue }
  }

  static let tables: [Table] = [
    Table(
      need: .time,
      hits: [
        "02:14", "2am", "at 2:14am", "around 5 p.m.", "noon", "just before midnight", "14:05 UTC",
        "22:03:41Z", "Saturday at 6", "on 3 March", "40 minutes later", "ten to nine",
        "half past six", "since Tuesday", "at 0214", "within two hours", "at 8.25",
      ],
      misses: [
        "later", "soon after", "at some point", "eventually", "a while", "recently", "asap", "",
        "we",
        "in due course", "around then", "may be late", "at row 80000", "the second door", "Ana",
      ]),
    Table(
      need: .date,
      hits: [
        "Friday", "by Friday 14 June", "2024-11-02", "11/2", "on the 30th", "3 March", "March 3",
        "tomorrow", "end of the month", "next week", "every Monday", "weekly", "within five days",
        "Q1", "by 4 September", "May 5", "on Sat",
      ],
      misses: [
        "soon", "shortly", "in due course", "later", "when we know", "next week sometime",
        "at times",
        "it may take long", "march on", "sat on it", "as soon as possible", "", "regularly",
        "the second one", "once we know",
      ]),
    Table(
      need: .actor,
      hits: [
        "Ana Ortega", "the night nurse", "I", "we", "our on-call engineer", "the finance team",
        "the batch job", "CTO", "the courier", "parents", "the depot in Leeds",
        "Maria rang the bank", "customers who paid twice", "12 customers", "the payroll bureau",
      ],
      misses: [
        "someone", "somebody", "everyone", "customers", "users", "people", "the team", "anybody",
        "mistakes were made", "it was decided", "the business", "", "later", "all concerned",
        "staff",
      ]),
    Table(
      need: .owner,
      hits: [
        "Ana Ortega", "the finance director", "I", "me", "head of year", "our CTO",
        "Priya in payroll",
        "the duty manager", "I will", "the practice manager", "Otto at Brightlift", "the treasurer",
        "chief nurse", "me, with help", "the site supervisor",
      ],
      misses: [
        "the team", "we", "everyone", "someone", "the business", "engineering", "the board", "us",
        "staff", "to be decided", "stakeholders", "", "somebody", "our department", "all of us",
      ]),
    Table(
      need: .number,
      hits: [
        "847 customers", "80%", "about 12,400 requests", "twelve parents", "half of them", "$15K",
        "\u{A3}40 each", "two weeks", "nobody", "25 mins", "a dozen boxes", "4.5 hours",
        "38 of 70 marks", "30 percent", "doubled",
      ],
      misses: [
        "many", "some users", "several", "a lot", "at 02:14", "on 3 March", "row 5", "since 2019",
        "release 4.18.2", "a few", "most", "", "hundreds", "later", "Monday",
      ]),
    Table(
      need: .base,
      hits: [
        "847 customers", "80% of orders", "38 of 70 marks", "12 parents", "half of the class",
        "94 pupils", "3 in 10 parcels", "nobody", "23 support tickets", "17 patients",
        "2 out of 9 buses", "40 flats", "about 300 bookings", "60 swim families", "1 in 5 tickets",
      ],
      misses: [
        "80%", "847", "many customers", "", "half", "about 40", "30 percent", "customers", "$15K",
        "12,400.", "some of them", "at 02:14", "several orders", "a lot of orders", "few",
      ]),
    Table(
      need: .object,
      hits: [
        "paged the database team", "printed the wrong label", "refund all fees", "the ticket page",
        "sent every parent a letter", "cancelled the Sunday race", "rotate the leaked password",
        "approval for a second nurse", "the menu", "switch the printer off",
        "a list of the parcels",
        "nothing to do for them", "no action needed", "moved the stop on the bus route",
        "added an index",
      ],
      misses: [
        "improve things", "sorted", "hire someone", "we have apologised", "look into it",
        "patience",
        "understanding", "fixed", "did something", "took steps", "be more careful", "", "soon",
        "issues", "it was dealt with",
      ]),
    Table(
      need: .reason,
      hits: [
        "because the belt was worn", "so that parents hear first", "to avoid a second recall",
        "due to a burst pipe", "it prevents double bookings", "support the new search page",
        "cut the queue at the gate", "to stop the printer drifting", "otherwise refunds stall",
        "caused by a swapped label", "pay the drivers on time", "so nobody eats the biscuits",
        "in case the courier is late", "the cash was needed in March", "add room for Sunday trade",
      ],
      misses: [
        "because of reasons", "just because", "so", "improvement", "to be better",
        "it was necessary",
        "", "trust", "various factors", "in order to improve", "due to circumstances", "important",
        "to help", "as usual", "quality",
      ]),
    Table(
      need: .check,
      hits: [
        "every label is scanned before it ships", "no release without a second signature",
        "alarm texts two people when the fridge is warm", "a page that lists all 14 domains",
        "refund paid within 5 days", "remove the shared password from both shops",
        "fewer than 3 failed deliveries a week", "the gate list is printed at 6am",
        "tests run at twice the Sunday load", "a sensor on the pump",
        "backup restored every Monday",
        "the old queue is switched off", "two clear water tests in a row",
        "a checklist signed by the driver", "orders stop when stock is under 10",
      ],
      misses: [
        "improve monitoring", "be more careful", "review our processes", "better communication", "",
        "ensure quality", "look into it", "strengthen governance", "raise awareness", "do better",
        "work on it", "consider options", "enhance the experience", "take steps",
        "continue to improve",
      ]),
    Table(
      need: .effect,
      hits: [
        "could not log in", "were charged twice", "saw a blank page",
        "waited two hours at the gate",
        "got someone else's letter", "couldn't open the tickets", "went without heating",
        "received parcels a week late", "turned up to locked doors", "was leaked", "went down",
        "paid for seats that did not exist", "unable to book a lesson", "missed their connection",
        "were locked out of the hall", "were asked for 31 EUR more than they owed",
        "were billed 20 dollars for nothing",
      ],
      misses: [
        "had issues", "experienced degradation", "access", "were impacted", "a poor experience", "",
        "functionality was unavailable", "disruption", "problems", "couldn't use it",
        "inconvenience",
        "things happened", "may have been affected", "some problems", "intermittent issues",
        "847 customers were affected",
      ]),
    Table(
      need: .mechanism,
      hits: [
        "went down", "the index was corrupted by two jobs at once", "the label printer jammed",
        "the certificate expired on Sunday", "nobody compared the two route sheets",
        "the belt was worn through", "charged some cards twice",
        "the old key was still valid, so it leaked",
        "the night file was empty", "we tested the file but not with Sunday's size",
        "two bookings were written at once because the lock was off", "ran out of disk",
        "the courier list was a week out of date", "the driver didn't see the notice",
        "the pump tripped and the spare was disconnected",
      ],
      misses: [
        "something went on", "technical debt", "human error", "lack of resources", "issues", "",
        "unforeseen circumstances", "systemic factors", "too much change", "it is complex",
        "an issue was identified", "various challenges", "circumstances", "the usual", "complexity",
      ]),
    Table(
      need: .place,
      hits: [
        "#ops", "https://status.example.com", "help@example.com", "room 4", "Slack",
        "the village hall",
        "call 020 7946 0000", "on Zoom", "the ferry desk", "Mill Lane", "by phone", "reception",
        "+44 20 7946 0001", "the status page", "our Leeds office",
      ],
      misses: [
        "", "soon", "somewhere", "as usual", "everywhere", "the usual channel", "any room", "later",
        "around", "with us", "at noon", "on Monday", "various places", "in due course", "there",
      ]),
  ]

  @Test(arguments: tables) func findsWhatMeetsIt(table: Table) {
    #expect(table.hits.count >= 15)
    for text in table.hits {
      let found = table.need.found(in: Passage(text))
      #expect(found != nil, "\(table.need) not found in: \(text)")
      if let found { #expect(found.upperBound <= text.utf8.count && !found.isEmpty) }
    }
  }

  @Test(arguments: tables) func passesOverWhatOnlyComesNear(table: Table) {
    #expect(table.misses.count >= 15)
    for text in table.misses {
      #expect(table.need.found(in: Passage(text)) == nil, "\(table.need) found in: \(text)")
    }
  }
}
