import Prose
import Testing

@testable import Review

/// What a sentence does for its readers is known by more than one turn of speech.
struct SignTests {
  private func signs(_ draft: String) -> Observations { critique(of: draft).observed }

  @Test(arguments: [
    ("For questions: desk@baths.example, or 0161 555 0112.", Sign.contact),
    ("For questions: 800 555 014.", .contact), ("Write to desk@baths.example.", .contact),
    ("You can phone the pool on +44 20 7946 0000.", .contact),
    ("Ring (0161) 555-0112 on any weekday.", .contact), ("Just answer this letter.", .contact),
    ("I'll name the second reader in each report every month.", .nextUpdate),
    ("On Friday, June 6, I will let you know.", .nextUpdate),
    ("The board meets on July 3, and I shall send you what it decides on July 4.", .nextUpdate),
    ("You'll get a letter from us by Friday.", .nextUpdate),
    ("The results come on Monday, July 6.", .nextUpdate),
    ("By Friday you will read here what we found.", .nextUpdate),
    ("Tomorrow at noon, you will find the count in our window.", .nextUpdate),
    ("The gate was shut for an hour.", .duration), ("Passengers get the fare returned.", .repair),
    ("We publish the count on the first Monday of each month.", .nextUpdate),
    ("I will be in the hall at 7pm on Tuesday to answer you.", .nextUpdate),
    ("If your card was charged, send us the slip.", .readerAction),
    ("Boil the water until Friday.", .readerAction),
    ("Nobody has to fill in a form.", .readerAction),
    ("No contract was altered.", .unaffected), ("Nobody was hurt.", .unaffected),
    ("Trains to York ran on time.", .unaffected), ("The older files are intact.", .unaffected),
    ("We never asked the bank.", .ownFailing), ("I told nobody.", .ownFailing),
    ("This was our failure.", .ownFailing), ("This was our failure.", .acknowledgement),
    ("This was our failure.", .ownership),
    ("Passengers get the fare back.", .repair), ("You get £12 off your bill.", .repair),
    ("From Monday, June 8, two people sign each file.", .change),
    ("We have hired a second electrician.", .change),
    ("We had moved the table to a new sheet.", .condition),
    ("They waited from 9am to 11am.", .duration), ("Your pay came a day late.", .duration),
    ("90 school children stood in the rain.", .impactCount),
  ])
  func isSeen(_ sentence: String, _ sign: Sign) {
    #expect(signs(sentence).has(sign))
  }

  /// What only looks like it.
  @Test(arguments: [
    ("The pump moved 2,400,000 litres.", Sign.contact), ("It cost 1200000 pounds.", .contact),
    ("We ring a bell at 9:10am.", .contact), ("We counted 31 calls on May 3.", .contact),
    ("By noon you will have your bread.", .nextUpdate), ("You will see the gate.", .nextUpdate),
    ("I'll pay the fees by Friday.", .nextUpdate), ("We will fix the lift by Friday.", .nextUpdate),
    ("You'll get your money by Friday.", .nextUpdate),
    ("We write to you about the fire on Monday.", .nextUpdate),
    ("On Monday, a letter of ours was lost.", .nextUpdate),
    ("Change requests waited for a day.", .readerAction), ("Use of the lift fell.", .readerAction),
    ("No call was answered.", .unaffected), ("Nobody was told.", .unaffected),
    ("We lost no data.", .ownFailing), ("We found no copy of it.", .ownFailing),
    ("The customers never asked us.", .ownFailing),
    ("From Monday, June 8, to Tuesday, June 9, the hall was dark.", .change),
    ("We have heard of it.", .change), ("We are refunding every ticket.", .change),
    ("Six readers had paid by then.", .condition), ("The list had been updated.", .condition),
    ("You can reach me from 9am to 11am.", .duration),
    ("Line 14 failed on Monday.", .impactCount),
  ])
  func isNotSeen(_ sentence: String, _ sign: Sign) {
    #expect(!signs(sentence).has(sign))
  }

  @Test func partsTellWhatTheirLinesAreFor() {
    let line = "- Every reading of the meters carries its unit\n"
    #expect(signs("## Putting it right\n\n" + line).has(.repair))
    let changed = critique(of: "## What has changed since\n\n" + line)
    #expect(changed.observed.has(.change))
    #expect(changed.remarks.map(\.message) == [])
    #expect(!signs("## Impact\n\n" + line).has(.change))
    #expect(signs("## How it came about\n\nA valve of ours gave way.").has(.cause))
  }

  @Test func actionsStandInTablesAndUnderAnyHeading() {
    let table = """
      ## Actions

      | Action | Owner | Due |
      | --- | --- | --- |
      | A second valve in hall 2 | The caretaker | Friday, June 6 |
      """
    let found = signs(table)
    #expect(found.count(.action) == 1)
    #expect(found.has(.actionOwner) && found.has(.actionDate))
    let owned = critique(of: "## What worked\n\n- A second valve in hall 2. Owner: Ana.")
    #expect(owned.observed.has(.action))
    #expect(!owned.remarks(of: "Action.NoDate").isEmpty)
  }

  /// Two names at the end are a signature; a sentence or a greeting is none.
  @Test(arguments: [
    ("Ana Ruiz", true), ("Ana Ruiz\nArchivist", true), ("Best Regards", false),
    ("Monday, June 16", false), ("Ana Ruiz came back.", false),
  ])
  func namesSign(_ end: String, _ isSigned: Bool) {
    #expect(signs("The tills were down on Monday, March 3.\n\n" + end).has(.signatory) == isSigned)
  }

  /// Whoever owns the harm within the first paragraph does so early.
  @Test func theFirstParagraphIsEarly() {
    let detail = String(repeating: "The pump in hall 2 stood still at 9:10am. ", count: 9)
    let rest = "\n\n" + String(repeating: "Ana put a new valve into the pump. ", count: 10)
    let owned = critique(of: detail + "This was our failure." + rest + "\n\nI am sorry for it.")
    #expect(owned.remarks(of: "Apology.Buried").isEmpty)
    let late = critique(of: detail + rest + "\n\nThis was our failure.")
    #expect(!late.remarks(of: "Acknowledge.Late").isEmpty)
  }
}
