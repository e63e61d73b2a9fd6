import Facts
import Foundation
import Testing

@testable import Story

/// A mail read back by another program is what was put in.
@Suite struct RenderMailTests {
  private static let python = OtherProgram("python3")
  private static let reader = """
    import sys, json, email, email.policy
    m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
    parts = [p for p in m.walk() if not p.is_multipart()]
    print(json.dumps({
      'headers': [[k, str(v)] for k, v in m.items()], 'defects': [str(d) for d in m.defects],
      'types': [p.get_content_type() for p in parts],
      'texts': [p.get_content().replace('\\r\\n', '\\n') for p in parts], 'kind': m.get_content_type()}))
    """

  @Test(
    .enabled(if: python != nil, "python3 is not installed"),
    arguments: RenderSamples.documents.map(\.document))
  func readsBack(_ document: Document) throws { try check(document) }

  @Test(.enabled(if: python != nil, "python3 is not installed"))
  func readsBackWhateverIsTyped() throws {
    for attack in RenderHostileTests.attacks {
      try check(RenderSamples.filled(RenderSamples.everything, with: attack))
    }
  }

  private func check(_ document: Document) throws {
    let mail = render(document, as: .eml).text
    for line in mail.split(separator: "\r\n") {
      #expect(line.utf8.count <= 78 && line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
    }
    let read = try read(mail)
    let subject = document.subject.singleSpaced.text
    #expect(read.headers.map(\.[0]) == ["Subject", "X-Unsent", "MIME-Version", "Content-Type"])
    #expect(read.headers.first?[1] == subject)
    #expect(read.defects.isEmpty && read.kind == "multipart/alternative")
    #expect(read.types == ["text/plain", "text/html"])
    let text = render(document, as: .text).text.dropFirst("Subject: \(subject)\n\n".count)
    #expect(read.texts == [String(text), render(document, as: .html).text])
  }

  @Test(.enabled(if: python != nil, "python3 is not installed"))
  func peopleAndDateAreThoseGiven() throws {
    var delivery = Delivery()
    delivery.sender = Mailbox(
      name: "Inès \"I\" Okafor\r\nBcc: x@x.example", address: "ines@x.example")
    delivery.recipients = [
      Mailbox(address: "a@x.example"),
      Mailbox(name: "Board, all of it", address: "board@x.example"),
    ].compactMap(\.self)
    let day = try #require(Day(2025, 5, 2))
    let clock = try #require(Clock(9, 5))
    delivery.date = MailDate(day: day, clock: clock, offset: -210)
    let read = try read(render(RenderSamples.everything, as: .eml, for: delivery).text)
    #expect(read.headers[0] == ["Date", "Fri, 02 May 2025 09:05:00 -0330"])
    #expect(read.headers[1][0] == "From" && read.headers[1][1].hasSuffix("<ines@x.example>"))
    #expect(read.headers[2] == ["To", "a@x.example, \"Board, all of it\" <board@x.example>"])
    #expect(!read.headers.contains { $0[0] == "Bcc" })
  }

  @Test(arguments: [
    "", "x", "@x", "x@", "a@b@c", "a b@x", "a@x\r\nBcc: y@y", "<a@x>", "ä@x.example",
  ])
  func noAddressNoMailbox(_ address: String) { #expect(Mailbox(address: address) == nil) }

  @Test func noDateIsMadeUp() {
    let mail = render(RenderSamples.everything, as: .eml).text
    #expect(!mail.contains("Date:") && !mail.contains("Message-ID") && !mail.contains("\r\nTo:"))
  }

  private struct Read: Decodable {
    var headers: [[String]]
    var defects: [String]
    var types: [String]
    var texts: [String]
    var kind: String
  }

  private func read(_ mail: String) throws -> Read {
    let python = try #require(Self.python)
    let json = try python.output(["-c", Self.reader], of: mail)
    return try JSONDecoder().decode(Read.self, from: Data(json.utf8))
  }
}
