import Facts
import Record
import Testing

@testable import Review

/// Words that own up, and words that hide, rush, blame or promise.
struct ToneTests {
  static let table: [Trial] = [
    .hit("Tone.HiddenActor", "deleted by nobody") {
      $0.say("cause.mechanism", "The list of certificates was deleted.")
    },
    .hit("Tone.HiddenActor", "an adverb in between") {
      $0.say("cause.but", "The renewal date was accidentally overwritten.")
    },
    .hit("Tone.HiddenActor", "by a combination of factors") {
      $0.say("cause.mechanism", "The outage was triggered by a combination of factors.")
    },
    .hit("Tone.HiddenActor", "by a time") {
      $0.edit(.underlying, 0, "underlying.explain", "The list had not been checked by noon.")
    },
    .hit("Tone.HiddenActor", "our thing, nobody's act") {
      $0.say("cause.mechanism", "Our list was never updated.")
    },
    .miss("Tone.HiddenActor", "by a role") {
      $0.say("cause.mechanism", "The list of certificates was deleted by the night clerk.")
    },
    .miss("Tone.HiddenActor", "the author steps forward") {
      $0.say("cause.mechanism", "We set a renewal date, and it was overwritten.")
    },
    .miss("Tone.HiddenActor", "a state") {
      $0.say("cause.but", "The office was closed and the index was corrupted.")
    },
    .miss("Tone.HiddenActor", "active") {
      $0.say("cause.mechanism", "The clerk deleted the list of certificates.")
    },
    .miss("Tone.HiddenActor", "a passive in the timeline") {
      $0.edit(.timeline, 1, "timeline.did", "reported that the list was deleted")
    },

    .hit("Tone.Accountability", "no decision") {
      $0.drop("account.decision")
      $0.drop("account.flaw")
    },
    .hit("Tone.Accountability", "no flaw") { $0.drop("account.flaw") },
    .hit("Tone.Accountability", "no role") { $0.drop("author.role") },
    .miss("Tone.Accountability", "a flaw passed over on purpose") { $0.pass("account.flaw") },
    .miss("Tone.Accountability", "a supplier's fault") {
      $0.choose("incident.fault", "vendor")
      $0.drop("account.decision")
    },
    .miss("Tone.Accountability", "it still goes on") {
      $0.choose("incident.stage", "investigating")
      $0.drop("account.flaw")
    },

    .hit("Tone.Speed", "proactively") {
      $0.edit(.response, 0, "response.did", "proactively boarded everyone with a failed payment")
    },
    .hit("Tone.Speed", "quickly, after 55 minutes") {
      $0.edit(.timeline, 2, "timeline.did", "quickly found the expired certificate")
    },
    .hit("Tone.Speed", "without delay") {
      $0.say("closing.last", "We acted without delay.")
    },
    .miss("Tone.Speed", "within five minutes") {
      $0.edit(.timeline, 3, "timeline.did", "immediately joined the call")
    },
    .miss("Tone.Speed", "how an alarm is to work") {
      $0.edit(.actions, 1, "actions.what", "an alarm that rings immediately")
    },
    .miss("Tone.Speed", "no word of speed") { $0.say("closing.last", "We were slow.") },

    .hit("Tone.Person", "in the change") { $0.say("cause.changeWho", "Tom") },
    .hit("Tone.Person", "in an underlying cause") {
      $0.edit(.underlying, 0, "underlying.explain", "Tom's list left the certificate out.")
    },
    .hit("Tone.Person", "by the family name") {
      $0.say("cause.mechanism", "Reilly forgot the certificate.")
    },
    .miss("Tone.Person", "a role") { $0.say("cause.changeWho", "the on-call engineer") },
    .miss("Tone.Person", "in the timeline") { $0.edit(.timeline, 2, "timeline.actor", "Tom") },
    .miss("Tone.Person", "a word like the name") {
      $0.say("cause.mechanism", "The tom-tom broke the reilly bolt.")
    },

    .hit("Tone.Promise", "never again") {
      $0.say("closing.last", "This will never happen again.")
    },
    .hit("Tone.Promise", "a guarantee") {
      $0.edit(.commitments, 0, "commitments.what", "guarantee that every card works")
    },
    .hit("Tone.Promise", "one hundred percent") {
      $0.edit(.actions, 1, "actions.what", "100% safe payments")
    },
    .miss("Tone.Promise", "never, of the past") {
      $0.say("closing.last", "These lists were never checked.")
    },
    .miss("Tone.Promise", "always, in the cause") {
      $0.say("cause.safe", "It had always worked in winter.")
    },
    .miss("Tone.Promise", "a figure below all") {
      $0.edit(.actions, 1, "actions.what", "99.9% of payments within 5 minutes")
    },
  ]

  static let words: [Trial] = [
    .hit("Word.Unexplained", "an acronym") {
      $0.edit(.asks, 0, "asks.want", "an SRE for the desk")
    },
    .hit("Word.Unexplained", "in the plural") {
      $0.say("cause.safe", "Our SLAs held for thirty days.", .confirmed)
    },
    .hit("Word.Unexplained", "a name of code") {
      $0.say("cause.mechanism", "When cert_list ran empty, the bank refused every payment.")
    },
    .miss("Word.Unexplained", "explained") {
      $0.edit(.asks, 0, "asks.want", "a reliability engineer (SRE) for the desk")
    },
    .miss("Word.Unexplained", "one everybody knows") {
      $0.say("closing.place", "the CEO's office, UK, or a PDF by SMS")
    },
    .miss("Word.Unexplained", "experts know it", for: .expert) {
      $0.edit(.asks, 0, "asks.want", "an SRE for the desk")
    },

    .hit("Word.Today", "yesterday") { $0.say("cause.but", "Yesterday the list was full.") },
    .hit("Word.Today", "this morning") {
      $0.edit(.response, 0, "response.when", "this morning")
    },
    .hit("Word.Today", "today's") { $0.say("closing.last", "Today's boats sail.") },
    .miss("Word.Today", "a day by name") { $0.say("cause.but", "On Friday the list was full.") },
    .miss("Word.Today", "morning alone") {
      $0.edit(.response, 0, "response.when", "in the morning")
    },
    .miss("Word.Today", "a word that holds it") { $0.say("closing.last", "USA Todayish.") },

    .hit("Word.Author", "by role") { $0.say("message.who", "directors, head of technology") },
    .hit("Word.Author", "by name") { $0.say("message.who", "Ines Okafor and the board") },
    .hit("Word.Author", "asked by oneself") {
      $0.edit(.asks, 0, "asks.from", "head of technology")
    },
    .miss("Word.Author", "a deputy") { $0.say("message.who", "deputy head of technology") },
    .miss("Word.Author", "a longer role") {
      $0.say("message.who", "head of technology purchasing")
    },
    .miss("Word.Author", "other heads") { $0.say("message.who", "heads of sales and service") },

    .hit("Word.Placeholder", "to be done") { $0.say("closing.place", "room TBD") },
    .hit("Word.Placeholder", "brackets") { $0.say("closing.place", "room 2, or [email]") },
    .hit("Word.Placeholder", "a name that is none") { $0.say("author.name", "CTO Name") },
    .hit("Word.Placeholder", "a mark of a template") { $0.say("closing.last", "Yours, {{name}}") },
    .miss("Word.Placeholder", "a quoted slip") {
      $0.say("closing.last", "They wrote \"recieved\" [sic].")
    },
    .miss("Word.Placeholder", "less than") { $0.say("closing.place", "room 2 if <30 people") },
    .miss("Word.Placeholder", "a link") {
      $0.say("closing.place", "the [status page](https://status.example)")
    },
    .miss("Word.Placeholder", "a to-do list") {
      $0.say("closing.last", "It is on our to-do list.")
    },
  ]

  @Test(arguments: table) func tonesAreTold(_ trial: Trial) { trial.run() }

  @Test(arguments: words) func wordsAreTold(_ trial: Trial) { trial.run() }

  @Test func everyRuleIsTriedBothWays() {
    Trial.expectEnough(Self.table)
    Trial.expectEnough(Self.words)
  }
}
