import Foundation
import TestSupport
import Testing

/// Writing one message or all of them with the built program, as a user would.
struct WriteTests {
  private struct Ran {
    var status: Int32
    var output: String
    var talk: String
    var folder: URL

    func text(_ name: String) -> String? {
      try? String(
        contentsOf: folder.appending(path: "2025-09-06-lost-orders/\(name)"), encoding: .utf8)
    }
  }

  private func run(_ words: [String], answers: String = bakery) throws -> Ran {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "candor-write-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "answers.yml")
    try answers.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: builtProgram("candor"))
    let isWrite = words.first != "structures"
    process.arguments =
      isWrite
      ? ["write", "--answers", file.path, "--output", folder.path, "--today", "2025-09-10"] + words
      : words
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let talk = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ran(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      talk: String(decoding: talk, as: UTF8.self), folder: folder)
  }

  @Test func oneMessageIsWrittenAsBefore() throws {
    let ran = try run([])
    #expect(ran.status == 0)
    #expect(ran.text("message.md") == ran.output)
    #expect(ran.output.contains("# We failed 64 customers on Saturday, September 6"))
  }

  @Test func allThatSuitIsWrittenUnderTheSameNamesEachTime() throws {
    let ran = try run(["--all"])
    #expect(ran.status == 0, "\(ran.talk)")
    for name in ["message.md", "customer.md", "status.md", "short.md", "postmortem.md"] {
      #expect(ran.text(name)?.isEmpty == false, "\(name)")
      #expect(ran.talk.contains(name))
    }
    #expect(ran.text("customer.md")?.contains("Marek") == false)
    #expect(ran.text("customer.md")?.contains("For questions: bread@kowal.example.") == true)
    #expect(try run(["--all"]).text("customer.md") == ran.text("customer.md"))
  }

  @Test func whatIsUnfinishedIsNamedAndTheRestWritten() throws {
    let ran = try run(
      ["--all"],
      answers: bakery.replacing("contact: bread@kowal.example", with: "subject: bread order"))
    #expect(ran.status == 1)
    #expect(ran.talk.contains("Not finished: customer"))
    #expect(ran.talk.contains("where people outside can ask (external.contact)"))
    #expect(ran.text("message.md") != nil && ran.text("customer.md") == nil)
    let draft = try run(
      ["--all", "--draft"],
      answers: bakery.replacing("contact: bread@kowal.example", with: "subject: bread order"))
    #expect(draft.status == 0 && draft.text("customer.draft.md") != nil)
  }

  @Test func aBudgetIsKeptAndWhatWentIsListed() throws {
    let ran = try run(["--budget", "30s", "--audience", "plain"])
    #expect(ran.status == 0)
    #expect(ran.talk.contains("of 120 words (30s)"))
    #expect(
      ran.talk.contains(
        "- timeline.entry, 3 entries (timeline.at, timeline.actor, timeline.did): left out"))
  }

  @Test(arguments: [
    (["--structure", "postmortm"], "Did you mean postmortem?"),
    (["--audience", "custmer"], "Did you mean customer?"),
    (["--budget", "2 minutes"], "It takes one of: 280, 30s, 2min, 5min, 15min, 30min."),
    (["--all", "--budget", "2min"], "--all chooses structure, audience and budget"),
    (["--prompts", "/nowhere/at/all"], "/nowhere/at/all:1:1: there is no such folder"),
  ]) func wrongUseIsExplained(_ words: [String], _ sentence: String) throws {
    let ran = try run(words)
    #expect(ran.status == 2)
    #expect(ran.talk.contains(sentence), "\(ran.talk)")
  }

  @Test func aWarningIsSaidAloud() throws {
    let ran = try run(["--structure", "heros-journey", "--draft"])
    #expect(ran.status == 0 && ran.talk.contains("Warning: Not for people who were just harmed."))
  }

  @Test func structuresAreListedWithWhatTheySuit() throws {
    let ran = try run(["structures"])
    #expect(ran.status == 0)
    for id in ["crisis-arc", "before-after-bridge", "heros-journey", "status-update"] {
      #expect(ran.output.contains("\(id): "))
    }
    #expect(ran.output.contains("Once it is over:") && ran.output.contains("While it goes on:"))
  }
}

/// An invented bakery that lost a Saturday of orders.
let bakery = """
  candor: 1
  asOf: 2025-09-10
  author:
    name: Ada Kowal
    role: owner
  message:
    who: the partners, the shop leads
    expertise: mixed
    purpose: trust
    tone: measured
    sent: Wednesday, September 10, 2025
  incident:
    zone: Europe/Warsaw
    stage: after
    noun: lost orders
    subject: order book
    broke: lost Saturday's orders
    symptom: found no bread waiting for them
    started: Saturday, September 6, 2025 at 6am
    detected: Saturday, September 6, 2025 at 7:10am
    mitigated: Saturday, September 6, 2025 at 9am
    resolved: Saturday, September 6, 2025 at 1pm
    fault: ours
  impact:
    affected: 64 customers, 80% of Saturday customers
    money: 900 EUR
    moneyFor: bread that was not sold
    data: none
    unaffected: the market stall
    trust: have their bread ready
  people:
    - name: Marek Zima
      role: shift lead
  timeline:
    - at: Saturday, September 6, 2025 at 6am
      actor: the night shift
      did: baked from an empty list
    - at: Saturday, September 6, 2025 at 7:10am
      actor: Marek
      did: noticed that no order was on the shelf
    - at: Saturday, September 6, 2025 at 9am
      actor: we
      did: began to call customers
  response:
    - who: we
      status: done
      did: gave each of them a loaf for free
  cause:
    changeWho: we
    change: began a new order book
    changeWhen: Friday, September 5, 2025 at 5pm
    mechanism: The new book began on Monday, so nobody copied Saturday's page.
  underlying:
    - label: Two books
      explain: Orders stood in two books and nobody compared them.
  account:
    decision: bought the new book
    flaw: had no page for Saturday
  actions:
    - label: One list
      what: every order hangs on the oven door by 8pm
      status: done
      owner: Marek
      due: September 8, 2025
    - label: Evening count
      what: the evening shift counts the orders and signs
      status: planned
      owner: Ada Kowal
      due: September 19, 2025
  commitments:
    - label: Count
      what: tell you how many orders went wrong
      when: October 1, 2025
  asks: none
  closing:
    apology: I'm sorry that families had no bread on their table.
    available: Thursday, September 11, 2025, 2pm to 5pm
    place: the shop
  external:
    contact: bread@kowal.example
  """
