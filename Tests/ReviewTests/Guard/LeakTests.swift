import Facts
import Record
import Story
import Testing

@testable import Review

/// What the guard stops at the door, and what looks like it and may pass.
struct LeakTests {
  /// A rule, a sentence, and the words of it that must not leave the house; nil when all may.
  struct Sample: Sendable, CustomTestStringConvertible {
    var rule: RuleID
    var text: String
    var found: String?

    init(_ rule: RuleID, _ text: String, _ found: String?) {
      (self.rule, self.text, self.found) = (rule, text, found)
    }

    var testDescription: String { "\(rule): \(text)" }
  }

  private static func table(
    _ rule: RuleID, _ hits: [(String, String)], misses: [String]
  ) -> [Sample] {
    hits.map { Sample(rule, $0.0, $0.1) } + misses.map { Sample(rule, $0, nil) }
  }

  static let samples: [Sample] =
    table(
      "Leak.Host",
      [
        ("We restarted db1 at noon.", "db1"), ("It ran on web-03.", "web-03"),
        ("The job moved to payments-db-prod.", "payments-db-prod"),
        ("Traffic went to ip-10-0-4-7.", "ip-10-0-4-7"),
        ("The queue on mq.orders.internal filled up.", "mq.orders.internal"),
        ("It pointed at localhost:8080.", "localhost:8080"),
      ],
      misses: [
        "See status.ferries.example for news.", "The web app was slow.", "A web-based form.",
        "Flight ab-12 was late.", "We hired 2 hosts.", "The api and the app.",
        "A test-drive on May 3.",
        "The server room is cold.", "Read web3 news.", "Our test-kitchen in Leeds.",
      ])
    + table(
      "Leak.Address",
      [
        ("It came from 10.1.2.3 at night.", "10.1.2.3"),
        ("We closed 192.168.0.0/16.", "192.168.0.0/16"),
        ("It answered on 10.0.0.5:5432.", "10.0.0.5:5432"),
        ("From 2001:db8::8a2e:370:7334.", "2001:db8::8a2e:370:7334"),
        ("The card 00:1a:2b:3c:4d:5e failed.", "00:1a:2b:3c:4d:5e"),
      ],
      misses: [
        "It took 10.5 hours.", "See section 4.1.2.3 of the rules.", "At 12:30:45 it stopped.",
        "On 02.11.2024 it began.", "A sum of 1.200.000 in all.", "The score was 3:2:1.",
        "Version 2 of the form.", "It is 999.999.999.999 away.",
      ])
    + table(
      "Leak.Path",
      [
        ("The log in /var/log/orders grew.", "/var/log/orders"),
        ("It read config.yml twice.", "config.yml"), ("See C:\\jobs\\run for it.", "C:\\jobs\\run"),
        ("Run ~/bin/fix first.", "~/bin/fix"), ("A script, deploy.sh, failed.", "deploy.sh"),
        ("It wrote to \\\\files\\share daily.", "\\\\files\\share"),
      ],
      misses: [
        "Staff and/or guests.", "It runs 24/7.", "Half, or 1/2, of it.", "At 90 km/h.",
        "See https://ferries.example/news/may.", "We sent report.pdf to all.", "He/she may claim.",
        "It ended. sh was said.",
      ])
    + table(
      "Leak.Version",
      [
        ("We released v2.14.3 on Friday.", "v2.14.3"), ("It broke in 2.14.3 again.", "2.14.3"),
        ("We run version 14.2 now.", "14.2"), ("Build 1.4.0-rc2 went out.", "1.4.0-rc2"),
        ("Under v1.0 it held.", "v1.0"),
      ],
      misses: [
        "Use version 2 of the form.", "It took 10.5 hours.", "It began on 02.11.2024.",
        "A sum of 1.200.500 in all.", "See clause 4.1.2 of the terms.", "At 2.14 am it rang.",
        "V for victory.", "It rose by 3.5 points.",
      ])
    + table(
      "Leak.Tool",
      [
        ("An alarm in Grafana rang.", "Grafana"), ("We wrote it in Jira.", "Jira"),
        ("Kubernetes moved the job.", "Kubernetes"), ("It was on Slack.", "Slack"),
      ],
      misses: [
        "An alarm rang.", "We wrote it down.", "The graph moved.", "We cut them no slackness.",
        "The confluences of rivers flooded.",
      ])
    + table(
      "Leak.Ticket",
      [
        ("See OPS-1234 for more.", "OPS-1234"), ("It was INC0012345.", "INC0012345"),
        ("We closed PAY2-17 late.", "PAY2-17"), ("It is ticket #482.", "#482"),
        ("Bug 48213 was open.", "48213"),
      ],
      misses: [
        "The file was in UTF-8.", "It was COVID-19.", "Printed on A4.", "A SHA-256 sum.",
        "Flight BQX-117 waited.", "It is ISO-9001.", "23 support tickets came in.", "By Q3-2024.",
        "The route XT-43 closed.", "Our #1 worry.", "Raffle ticket 12 won.", "The T-1000 model.",
        "CVE-2024 is a year.",
      ])
    + table(
      "Leak.Chat",
      [
        ("We met in #ops-payments.", "#ops-payments"), ("Ask @mira about it.", "@mira"),
        ("Join the incident channel.", "incident channel"),
        ("In the war room we saw it.", "war room"),
        ("It is in #incidents.", "#incidents"),
      ],
      misses: [
        "Our #1 worry.", "Write to ines@ferries.example.", "The English Channel was calm.",
        "A TV channel asked.", "We are #StrongerTogether.", "He paid 3 @ 5 each.",
        "Every channel we have.",
      ])
    + table(
      "Leak.Link",
      [
        ("See https://wiki.ferries.example/x.", "https://wiki.ferries.example/x"),
        ("At https://ferries.slack.com/archives/C0.", "https://ferries.slack.com/archives/C0"),
        ("In https://docs.google.com/d/1.", "https://docs.google.com/d/1"),
        ("On http://orders.internal/run.", "http://orders.internal/run"),
        ("At http://dashboard/today.", "http://dashboard/today"),
      ],
      misses: [
        "See https://status.ferries.example.", "At https://www.ferries.example/refunds?from=may.",
        "At www.ferries.example.", "Read https://blog.ferries.example/wiki.",
        "On https://github.com/ferries/timetable.", "The wiki has it.",
      ])

  static let people: [Sample] =
    table(
      "Leak.Person",
      [
        ("Then Tom called.", "Tom"), ("It was Reilly's turn.", "Reilly's"), ("Ask Tom.", "Tom"),
        ("(Tom Reilly) came.", "Tom Reilly"),
      ],
      misses: [
        "Then Ines Okafor called.", "A tom-tom broke.", "Our on-call engineer came.",
        "The tomcat slept.", "Tomorrow is Friday.", "It was Tommy.",
      ])
    + table(
      "Leak.Team",
      [
        ("The payments team saw it.", "payments team"), ("Our SRE squad met.", "SRE"),
        ("8 guests escalated it.", "escalated"),
        ("The finance department paid.", "finance department"),
        ("DevOps found it.", "DevOps"),
      ],
      misses: [
        "Our team saw it.", "The support team will help you.", "Your care team rang.",
        "The home team won.", "We work as one team.", "The whole department is sorry.",
        "A dedicated team answers.", "An escalier is a stair.",
      ])
    + table(
      "Leak.Customer",
      [
        ("Orders of Borel Foods Ltd were late.", "Foods Ltd"),
        ("Our client Marwick waited.", "Marwick"),
        ("Shipments to Hansen GmbH stopped.", "Hansen GmbH"), ("The customer Borel rang.", "Borel"),
      ],
      misses: [
        "Service was limited.", "One customer rang.", "Our Customer Support is open.",
        "Write to customer Services.", "Tell each client. Marwick is a town.", "A limited company.",
        "Account ID and name.",
      ])
    + table(
      "Leak.Email",
      [
        ("Write to tom@ferries.example.", "tom@ferries.example"),
        ("From a.b+c@x.example, we heard.", "a.b+c@x.example"),
        ("<ines@y.example> wrote.", "ines@y.example"),
      ],
      misses: [
        "Write to us.", "3 @ 5.00 each", "@ferries on the web", "user at ferries dot example",
      ])
    + table(
      "Leak.Phone",
      [
        ("Tom is at 0113 555 0147.", "0113 555 0147"),
        ("From +44 113 555 0147 we heard.", "+44 113 555 0147"),
        ("It was (0113) 555-0147.", "(0113) 555-0147"), ("At 212-555-0147.", "212-555-0147"),
      ],
      misses: [
        "12,400 requests in 2024.", "On 2024-11-02 at 10:15.", "In 2023, 2024 and 2025.",
        "Call 0800 555 0100 for a refund.", "It cost 18000000 in all.",
        "Between 1200 and 1300 boats.",
        "On 02-11-2024.", "Extension 14.", "1 240 000 people.",
      ])
    + table(
      "Leak.Money",
      [
        ("It cost us $15K in credits.", "$15K"),
        ("We set aside \u{A3}18,000 a year.", "\u{A3}18,000"),
        ("A loss of 2.5m EUR followed.", "2.5m"), ("A budget of $500 was cut.", "$500"),
      ],
      misses: [
        "You get a \u{A3}12 voucher.", "We refund the \u{20AC}5 fee.", "It took 15K requests.",
        "A credit of $20 for each ticket.", "18,000 passengers sailed.",
        "Each of you paid $100 too much.",
      ])
    + table(
      "Leak.Staffing",
      [
        ("We ran a skeleton crew.", "skeleton crew"),
        ("The desk was understaffed.", "understaffed"),
        ("We are hiring two people.", "hiring"), ("It fell in overtime.", "overtime"),
      ],
      misses: [
        "Our crew sailed.", "The hire company was late.", "A hired van came.",
        "Staff will help you.",
        "Time was over.",
      ])

  static let claims: [Sample] =
    table(
      "Leak.Exploit",
      [
        ("The login had no rate limit.", "no rate limit"),
        ("Backups are not encrypted.", "not encrypted"),
        ("It is CVE-2024-31337.", "CVE-2024-31337"),
        ("The rear gate is unlocked at night.", "unlocked"),
      ],
      misses: [
        "The login had no rate limit; it has been added.", "We closed the vulnerability.",
        "The gate was unlocked and is now locked, and has been since.", "We encrypted the backups.",
        "Speed limits apply.", "The CVE list is long.",
      ])
    + table(
      "Leak.Blame",
      [
        ("It was human error.", "human error"), ("A clerk forgot to call.", "forgot to"),
        ("This was caused by our supplier.", "caused by our supplier"),
        ("It was because of the carrier.", "because of the carrier"),
      ],
      misses: [
        "It was our error.", "Our supplier delivers at noon.",
        "It was caused by a lapsed certificate.",
        "We forgot our renewal list.", "Because of the storm, boats waited.", "An errorless day.",
      ])
    + table(
      "Leak.Speculation",
      [
        ("It was probably the cable.", "probably"), ("We think the valve froze.", "We think"),
        ("The cable seems to have failed.", "seems"), ("Someone might have cut it.", "might have"),
      ],
      misses: [
        "You may have seen two charges.", "In May we checked.", "We know that the valve froze.",
        "It might rain.", "We thank you.", "Seamless travel.",
      ])
    + table(
      "Leak.Promise",
      [
        ("This will never happen again.", "will never"), ("We guarantee safe boats.", "guarantee"),
        ("Your data is 100% secure.", "100% secure"),
        ("It cannot happen again.", "cannot happen again"),
      ],
      misses: [
        "It had never happened before.", "100% of payments were returned.",
        "We will tell you by Friday.",
        "The boats are safe to board.", "We can call again.", "Nobody can guess again.",
      ])
    + table(
      "Leak.Legal",
      [
        ("We were negligent.", "negligent"), ("It was a data breach.", "data breach"),
        ("Your compensation is on its way.", "compensation"), ("We are liable for it.", "liable"),
      ],
      misses: [
        "We were slow.", "The data were late.", "You get your money back.", "It is reliable now.",
        "The hull was damaged.", "A legal holiday.",
      ])

  private static let leaks = Leak.machines + Leak.people + Leak.affairs + Leak.claims

  @Test(arguments: samples + people + claims) func guardFindsJustThat(_ sample: Sample) throws {
    let leak = try #require(Self.leaks.first { $0.id == sample.rule })
    let dossier = Dossier(Outage.sound, versions: [], today: Outage.plan.sent)
    let scan = Scan(sample.text)
    let found = leak.find(scan, dossier).map { sample.text.words(in: $0) }
    if let wanted = sample.found {
      #expect(found.contains(wanted), "\(sample.testDescription): \(found)")
    } else {
      #expect(found.isEmpty, "\(sample.testDescription): \(found)")
    }
  }

  @Test func everyLeakIsTriedBothWays() {
    let all = Self.samples + Self.people + Self.claims
    for leak in Self.leaks {
      let mine = all.filter { $0.rule == leak.id }
      let hits = mine.count { $0.found != nil }
      #expect(hits >= 3, "\(leak.id) has \(hits) hits")
      #expect(mine.count - hits >= hits, "\(leak.id) has \(mine.count - hits) near misses")
    }
  }
}
