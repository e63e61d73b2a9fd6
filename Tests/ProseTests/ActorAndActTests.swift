import Testing

@testable import Prose

/// Who acted, and what they did, taken apart where the words say it for sure.
@Suite struct ActorAndActTests {
  @Test(arguments: [
    ("monitoring alerted Sarah", "monitoring | alerted Sarah"),
    ("Sarah paged the database team", "Sarah | paged the database team"),
    ("Odile Marsh called the second pharmacist", "Odile Marsh | called the second pharmacist"),
    (
      "the night manager then opened the store room",
      "the night manager | then opened the store room"
    ),
    ("Sarah and Tom rolled back the release", "Sarah and Tom | rolled back the release"),
    ("Error rate rises to 40%", "Error rate | rises to 40%"),
    ("the failed job restarted twice", "the failed job | restarted twice"),
    ("affected customers rang us", "affected customers | rang us"),
    ("the read replica lagged by an hour", "the read replica | lagged by an hour"),
    ("checkout was down for everyone", "checkout | was down for everyone"),
    ("Ada set the flag back", "Ada | set the flag back"),
    ("one of the drivers found the parcels", "one of the drivers | found the parcels"),
    ("on-call engineer (Sarah) paged Tom", "on-call engineer (Sarah) | paged Tom"),
    ("we told the parents", "we | told the parents"),
    ("14 members called the office", "14 members | called the office"),
    ("2 of the drivers turned back", "2 of the drivers | turned back"),
    ("the alarm rang", "the alarm | rang"), ("nightly batch ran", "nightly batch | ran"),
    ("customers complained to the shop", "customers | complained to the shop"),
    ("the rollback started", "the rollback | started"),
  ]) func partsAnAccount(_ words: String, _ want: String) {
    let parts = ActorAndAct(parting: words)
    #expect(parts.map { "\($0.actor) | \($0.act)" } == want)
  }

  @Test(arguments: [
    "deployed the fix", "fix deployed", "fix deployed to all shops", "order confirmed by the bank",
    "release rolled back", "the database was rolled back",
    "Investigating why checkout failed", "after the release orders failed", "error rate 40%",
    "restart the pods that failed", "it recovered", "they restarted it", "manual fix applied", "",
    "all good", "customers informed", "when the door opened", "was paged", "62",
    "there was no answer", "looks like the list never went out", "31 of 46 delivered",
  ]) func leavesDoubtToTheAuthor(_ words: String) {
    let parts = ActorAndAct(parting: words)
    #expect(parts == nil, "\(parts.map { "\($0.actor) | \($0.act)" } ?? "")")
  }

  @Test func seesWhereAnAccountBeginsWithTheAct() {
    for words in ["deployed the fix", "Rolled back", "restarting the queue"] {
      #expect(ActorAndAct.startsWithAct(words), "\(words)")
    }
    for words in ["Sarah paged Tom", "error rate 40%", "read replica lagged", ""] {
      #expect(!ActorAndAct.startsWithAct(words), "\(words)")
    }
  }
}
