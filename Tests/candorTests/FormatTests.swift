import Foundation
import TestSupport
import Testing

/// The message in every format the program writes, as a user asks for it.
struct FormatTests {
  @Test(arguments: [
    ("markdown", ["message.md"], "# We failed 64 customers on Saturday, September 6"),
    ("html", ["message.html"], "<h1"), ("text", ["message.txt"], "Subject: "),
    ("eml", ["message.eml"], "Content-Type: multipart/alternative"),
    ("slack", ["message.slack.txt"], "*We failed 64 customers on Saturday, September 6*"),
    ("status", ["message.status.txt", "message-280.status.txt"], "We failed 64 customers"),
    ("json", ["message.json"], "\"structure\": \"crisis-arc\""),
  ]) func eachFormatIsWrittenAndPrinted(_ format: String, _ files: [String], _ words: String) throws
  {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write("--format", format, prompts: false)
    #expect(ran.status == 0, "\(ran.error)")
    for file in files {
      let text = shop.message(file) ?? ""
      #expect(!text.isEmpty, "\(file) is not there: \(ran.error)")
      #expect(ran.error.contains(file) && ran.output.contains(text.dropLast()))
      #expect(!text.contains("[missing"))
    }
    #expect(ran.output.contains(words), "\(ran.output.prefix(500))")
    let again = try shop.write("--format", format, prompts: false)
    #expect(again.output == ran.output, "the same bytes twice")
  }

  @Test func anUnknownFormatIsRefusedWithThoseThereAre() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write("--format", "pdf", prompts: false)
    #expect(ran.status == 2)
    for format in ["markdown", "html", "text", "eml", "slack", "status", "json"] {
      #expect(ran.error.contains(format), "\(ran.error)")
    }
  }

  @Test(arguments: ["280", "30s"]) func aShortMessageSaysHowItIsTold(_ budget: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write(
      "--structure", "status-update", "--budget", budget, "--format", "json", prompts: false)
    #expect(ran.status == 0, "\(ran.error)")
    #expect(ran.output.contains("\"structure\": \"status-update\""))
    #expect(!ran.output.contains("\"title\": ["), "it has no titles to tell it by")
  }

  // MARK: Mail

  private static let reader = """
    import sys, json, email, email.policy, email.utils
    m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
    p = [x for x in m.walk() if not x.is_multipart()]
    print(json.dumps({'headers': [[k, str(v)] for k, v in m.items()],
      'to': [[a, b] for a, b in email.utils.getaddresses(m.get_all('To', []))],
      'defects': [str(d) for d in m.defects], 'texts': [x.get_content() for x in p]}))
    """

  private struct Mail: Decodable {
    var headers: [[String]]
    var to: [[String]]
    var defects: [String]
    var texts: [String]

    func header(_ name: String) -> [String] { headers.filter { $0[0] == name }.map { $0[1] } }
  }

  private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  private func parsed(_ path: String) throws -> Mail {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", Self.reader]
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: path))
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Mail.self, from: data)
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"))
  func aMailIsAddressedAsAskedAndReadsBack() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write(
      "--format", "eml", "--from", "Ada Kowal <ada@kowal.example>", "--to",
      "\"Partners, all of them\" <partners@kowal.example>", "--to", "z\u{F3}\u{142}w@x.example",
      prompts: false)
    #expect(ran.status == 2, "an address that is not ASCII is refused")
    let good = try shop.write(
      "--format", "eml", "--from", "Zofia Żak <ada@kowal.example>", "--to",
      "\"Partners, all of them\" <partners@kowal.example>", "--to", "shop@kowal.example",
      "--reply-to", "answers@kowal.example", "--date", "Wednesday, September 10, 2025 at 9:05am",
      "--link", "https://status.kowal.example/lost_orders?day=6", prompts: false)
    #expect(good.status == 0, "\(good.error)")
    let path = "\(shop.path)/output/2025-09-06-lost-orders/message.eml"
    let mail = try parsed(path)
    #expect(mail.defects.isEmpty)
    #expect(mail.header("From") == ["Zofia Żak <ada@kowal.example>"])
    #expect(
      mail.to == [
        ["Partners, all of them", "partners@kowal.example"], ["", "shop@kowal.example"],
      ])
    #expect(mail.header("Reply-To") == ["answers@kowal.example"])
    // Warsaw keeps summer time in September.
    #expect(mail.header("Date") == ["Wed, 10 Sep 2025 09:05:00 +0200"])
    #expect(mail.texts.count == 2)
    for text in mail.texts {
      #expect(
        text.contains("https://status.kowal.example/lost_orders?day=6"), "\(text.suffix(300))")
    }
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"))
  func aMailNobodyAddressedNamesNobody() throws {
    let shop = try Workshop(
      answers: bakery.replacing(
        "sent: Wednesday, September 10, 2025",
        with: "sent: Wednesday, September 10, 2025 at 4pm CEST"))
    defer { shop.remove() }
    #expect(try shop.write("--format", "eml", prompts: false).status == 0)
    let mail = try parsed("\(shop.path)/output/2025-09-06-lost-orders/message.eml")
    #expect(mail.header("From").isEmpty && mail.to.isEmpty && mail.header("Reply-To").isEmpty)
    #expect(mail.header("Date") == ["Wed, 10 Sep 2025 16:00:00 +0200"], "as the answers say")
  }

  @Test(arguments: [
    ["--from", "Ada\r\nBcc: x@x.example <ada@x.example>"],
    ["--to", "a@x.example\nBcc: y@x.example"],
    ["--reply-to", "a@x.example\r"], ["--date", "Monday\r\nBcc: y@x.example"],
    ["--link", "https://x.example\r\nBcc: y@x.example"], ["--from", "Ada\u{2028}x <a@x.example>"],
  ]) func aHeaderCannotBeSlippedIn(_ options: [String]) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write("--format", "eml", options[0], options[1], prompts: false)
    #expect(ran.status == 2)
    #expect(ran.error.contains("\(options[0]) holds a line break"), "\(ran.error)")
    #expect(shop.message("message.eml") == nil)
  }

  @Test(arguments: [
    (["--from", "Ada"], "--from \"Ada\" is no mail address"),
    (["--to", "a@x.example, b@x.example"], "give the option again for another"),
    (["--date", "Friday, September 12, 2025"], "has no time"),
    (["--date", "soon"], "--date \"soon\": "),
    (["--link", "javascript:alert(1)"], "is no address of a page"),
    (["--link", "https://x example"], "is no address of a page"),
    (
      ["--link", "https://x.example/?token=ghp_1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R"],
      "looks like a key or a token"
    ),
  ]) func whatNoMailCanSayIsExplained(_ options: [String], _ sentence: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write("--format", "eml", options[0], options[1], prompts: false)
    #expect(ran.status == 2)
    #expect(ran.error.contains(sentence), "\(ran.error)")
  }

  @Test func mailOptionsAreRefusedWhereNoMailIsWritten() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write("--to", "a@x.example", "--date", "Friday", prompts: false)
    #expect(ran.status == 2)
    #expect(ran.error.contains("--to, --date: only a mail says this. Add --format eml"))
  }

  @Test func aStatusPostEndsInItsLinkAndNoInsideLinkGoesOutside() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let ran = try shop.write(
      "--format", "status", "--structure", "status-update", "--audience", "customer", "--link",
      "https://status.kowal.example", prompts: false)
    #expect(ran.status == 0, "\(ran.error)")
    #expect(
      shop.message("message-280.status.txt")?.hasSuffix(" https://status.kowal.example\n") ?? false)
    let inside = try shop.write(
      "--format", "status", "--audience", "customer", "--link", "https://wiki.kowal.internal/lost",
      prompts: false)
    #expect(inside.status == 1 && inside.error.contains("leads to a page inside"))
  }
}
