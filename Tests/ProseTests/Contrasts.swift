import Testing

@testable import Prose

/// The same answer told specifically, told vaguely at length, and told vaguely in brief.
struct Contrast: Sendable, CustomTestStringConvertible {
  var needs: [Need]
  var specific: String
  var padded: String
  var brief: String

  var testDescription: String { specific }

  init(_ needs: [Need], _ specific: String, _ padded: String, _ brief: String) {
    (self.needs, self.specific, self.padded, self.brief) = (needs, specific, padded, brief)
  }

  static let all: [Contrast] = [
    .init(
      [.number, .base], "847 customers could not pay from 02:14 to 06:47",
      "a significant number of our valued customers were affected in various ways for an extended period",
      "many customers"),
    .init(
      [.number, .base], "38 of 70 exam boxes",
      "quite a lot of the exam boxes, though not by any means all",
      "some boxes"),
    .init(
      [.number, .base], "12 families, about 40 people",
      "several families and a fair few people overall",
      "a few families"),
    .init(
      [.number, .base], "1 in 5 parcels that day",
      "a considerable portion of parcels over a period of time",
      "lots"),
    .init(
      [.number], "refunded 26 tickets", "refunded a large number of the tickets in due course",
      "refunded some"),
    .init(
      [.time, .actor, .object], "02:20 Nadia paged the storage team",
      "at some point later on someone from the relevant team was eventually informed about the situation",
      "someone was told"),
    .init(
      [.time, .actor, .object], "Mon 7:40 nurse Ellie taped the fridge shut",
      "after a while a member of staff basically took the appropriate action on it", "it was closed"
    ),
    .init(
      [.time, .actor, .object], "8:25 first parent rang the school office",
      "some time in the morning people generally began to raise concerns about it",
      "complaints came"),
    .init(
      [.time, .actor, .object], "Friday 18:05 the payroll bureau mailed the totals",
      "subsequently an update was promptly provided to the relevant parties going forward",
      "mail was sent"),
    .init(
      [.object, .owner, .date], "Replace the belt, Otto at Brightlift, by 23 May",
      "we will look into improving our maintenance processes as soon as possible going forward",
      "improve maintenance"),
    .init(
      [.object, .owner, .date], "Rotate all 14 shared passwords, Ruben, by Friday",
      "the team will be working hard to strengthen our overall security posture in the near future",
      "better security"),
    .init(
      [.object, .owner, .date], "Second label check at the counter, Dr Shah, from Monday",
      "we will ensure that more careful checks are performed by all concerned at all times",
      "be more careful"),
    .init(
      [.object, .date], "Status page every 30 minutes until it is over",
      "we will continue to keep everyone informed regularly as and when more information is available",
      "keep you updated"),
    .init(
      [.object, .date], "the water test result by text on Saturday at 11",
      "we are committed to open and honest communication throughout this process and beyond",
      "more info soon"),
    .init(
      [.object, .date], "a bag count on the ferry desk board tomorrow noon",
      "further details will be shared with those affected in due course", "details later"),
    .init(
      [.mechanism],
      "the label printer jammed at box 212 and every later box got its neighbour's label",
      "there was essentially an unexpected failure of process that led to various undesirable outcomes",
      "human error"),
    .init(
      [.mechanism], "the certificate expired on Sunday and the reminder went to a closed inbox",
      "a number of contributing factors came together in a complex situation", "technical issue"),
    .init(
      [.mechanism], "the retry loop filled the queue because the limit was read from the old file",
      "the system experienced some performance challenges due to unforeseen circumstances",
      "performance problems"),
    .init(
      [.mechanism], "the route sheet still listed the stop that moved in September",
      "communication between the various stakeholders was not always as effective as it could be",
      "bad communication"),
    .init(
      [.mechanism], "both agents sold rows F and G from the same paper plan",
      "there were certain issues in relation to the overall sales approach", "a mix of factors"),
    .init(
      [.effect], "could not open the lesson booking page for 4 hours",
      "may have experienced intermittent issues with certain functionality", "had issues"),
    .init(
      [.effect], "were charged twice for the May fee",
      "were potentially impacted by the situation in some way",
      "were affected"),
    .init(
      [.effect], "stood at locked gates at 8am with no one there",
      "had a less than optimal overall experience on the day", "had a bad experience"),
    .init(
      [.effect], "got the next household's letter", "were subject to a degree of inconvenience",
      "some problems"),
    .init(
      [.owner], "Helen Ash, practice manager",
      "the relevant people in the business who deal with such matters",
      "the team"),
    .init(
      [.actor], "the night crew at the Leeds depot", "someone from one of the teams, most likely",
      "someone"),
    .init(
      [.actor, .object], "I approved the Friday release without the second test",
      "certain decisions were taken that with hindsight could perhaps have been better",
      "mistakes were made"),
    .init(
      [.actor, .object], "We chose to wait four days before we told the patients",
      "it was felt at the time that a cautious approach was appropriate", "it was decided"),
    .init(
      [.reason], "so that no card is charged twice when the network drops",
      "in order to further improve and enhance the overall experience for everyone",
      "to improve things"),
    .init(
      [.reason], "because the spare pump was out for repair",
      "for a number of reasons which are currently being looked into", "various reasons"),
    .init(
      [.object, .check], "an alarm that texts two people when the fridge is above 8C",
      "improved monitoring and better awareness across the various areas", "better monitoring"),
    .init(
      [.object, .check], "no release goes out until a second person signs the Sunday test",
      "a thorough review of our release practices will be undertaken", "review releases"),
    .init(
      [.place], "the village hall, or #flood on WhatsApp", "through the usual means as appropriate",
      "as usual"),
    .init([.date], "Friday 14 June", "as soon as we possibly can, going forward", "soon"),
    .init([.time], "about 02:14", "at some point later on in the day or thereabouts", "later"),
  ]
}
