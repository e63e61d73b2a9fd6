import Record
import Story
import Testing

@testable import Review

/// Secrets are found in any version, and never printed.
///
/// All of these are made up and open nothing.
struct SecretTests {
  static let secrets: [(String, String)] = [
    ("The key AKIAQ3EXAMPLE7XYZ2P0 was in it.", "AKIAQ3EXAMPLE7XYZ2P0"),
    ("Token ghp_0a1B2c3D4e5F6g7H8i9J0kLmNoPq was public.", "ghp_0a1B2c3D4e5F6g7H8i9J0kLmNoPq"),
    ("We changed password=Tide-7 at noon.", "Tide-7"), ("Password: x7Kd!20 opened it.", "x7Kd!20"),
    ("The password was h4rb0ur.", "h4rb0ur"),
    ("It used postgres://app:s3aBird@db.example/x daily.", "app:s3aBird"),
    ("Bearer 9f8e7d6c5b4a39281706 was logged.", "9f8e7d6c5b4a39281706"),
    ("The door code is 4471 now.", "4471"), ("PIN: 90210 fits the safe.", "90210"),
    ("A string 9f3b7c1d5e8a2046bdf17c93a5e8 leaked.", "9f3b7c1d5e8a2046bdf17c93a5e8"),
    ("See https://x.example/f?sig=0Zk3Qa9 there.", "0Zk3Qa9"),
    (
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3.c2ln was sent.",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3.c2ln"
    ),
    (
      "-----BEGIN EC PRIVATE KEY----- MHcCAQEE -----END EC PRIVATE KEY----- was in it.",
      "-----BEGIN EC PRIVATE KEY----- MHcCAQEE -----END EC PRIVATE KEY-----"
    ),
    ("api_key='k9_TideTable'", "k9_TideTable"),
    ("xoxb-1234567890-abcDEF was in a file.", "xoxb-1234567890-abcDEF"),
  ]

  static let harmless = [
    "Order 123e4567-e89b-12d3-a456-426614174000 was late.",
    "Donaudampfschifffahrtsgesellschaft won.",
    "Internationalisation-and-localisation is hard.", "Reset your password on our page.",
    "Your password is safe.", "Password: reset for everyone", "We replaced every token by noon.",
    "The token was revoked.", "The postal code is 10115.", "Use the code WELCOME at checkout.",
    "Pay to DE89370400440532013000 by Friday.", "Call +44 113 555 0147.",
    "On 2024-11-02T02:14:00Z it rang.",
    "See https://ferries.example/news/2024/why-the-booking-service-stopped-on-saturday.",
    "It handled 12345678901234567890 events.", "The secret was out.", "A secret is kept by one.",
    "password=required", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "state-of-the-art-24-hour-service-desk",
    "The key to this was sleep.", "Bearer bonds were stolen.", "token: the small coin for lockers",
    "-----BEGIN NOTE----- to all", "pin: the metal kind",
  ]

  @Test(arguments: secrets.indices) func secretsAreFoundAndMasked(_ index: Int) {
    let (text, secret) = Self.secrets[index]
    let found = Secrets.ranges(in: text).map { text.words(in: $0) }
    #expect(found == [secret])
    let masked = Secrets.masked(text)
    #expect(!masked.contains(secret) && masked.contains("****"), "\(masked)")
    #expect(Secrets.masked(masked) == masked)
  }

  @Test(arguments: harmless) func ordinaryWordsAreKept(_ text: String) {
    #expect(Secrets.ranges(in: text).isEmpty, "\(Secrets.masked(text))")
    #expect(Secrets.masked(text) == text)
  }

  @Test(arguments: Plan.Expertise.allCases) func secretsStopEveryVersion(
    _ expertise: Plan.Expertise
  ) {
    for (text, secret) in Self.secrets {
      var draft = Draft()
      draft.record = Outage.sound
      draft.say("closing.last", text)
      let dossier = Trial.dossier(of: draft.record, for: expertise)
      let found = Guard.secret.findings(in: dossier)
      #expect(found.count == 1 && found.first?.severity == .block, "\(text)")
      #expect(found.first?.places.first?.answer == AnswerID("closing.last"))
      for finding in Checks.findings(in: dossier) {
        #expect(!"\(finding)".contains(secret), "\(finding)")
      }
    }
  }

  @Test func longTextsAreReadOnce() {
    let text = String(repeating: "a1b2 /x.y=z\"q ", count: 20_000)
    #expect(Secrets.masked(text) == text)
  }
}
