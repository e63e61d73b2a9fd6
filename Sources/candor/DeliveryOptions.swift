import ArgumentParser
import Facts
import Record
import Review
import Story

/// Who a mail is from and for, and where readers find the rest.
struct DeliveryOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Who the mail is from, as ADDRESS or \"NAME <ADDRESS>\" (with --format eml).",
      valueName: "mailbox"))
  var sender: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Who the mail goes to; may be repeated.", valueName: "mailbox"))
  var recipients: [String] = []

  @Option(help: ArgumentHelp("Where answers to the mail go.", valueName: "mailbox"))
  var replyTo: String?

  @Option(
    help:
      "When the mail is dated, as a day and a time; by default what the answers say of message.sent."
  )
  var date: String?

  @Option(
    help:
      "Where readers find the rest, such as https://status.example; stands at the message's end."
  )
  var link: String?

  /// What the options say, with the date the answers give where no other is given.
  ///
  /// - Throws: ``Refusal`` when an option cannot stand in a mail, or is given for no mail.
  func delivery(of record: Record, today: Day, as format: Format) throws -> Delivery {
    var delivery = Delivery()
    delivery.moments = record.moments
    delivery.link = try link.map(Self.checkedLink)
    guard format == .eml else {
      let given = [
        sender.map { _ in "--from" }, recipients.isEmpty ? nil : "--to",
        replyTo.map { _ in "--reply-to" }, date.map { _ in "--date" },
      ].compactMap(\.self)
      guard given.isEmpty else {
        throw Refusal(
          "\(given.joined(separator: ", ")): only a mail says this. Add --format eml, or leave it out."
        )
      }
      return delivery
    }
    delivery.sender = try sender.map { try Self.mailbox($0, for: "--from") }
    delivery.recipients = try recipients.map { try Self.mailbox($0, for: "--to") }
    delivery.replies = try replyTo.map { try Self.mailbox($0, for: "--reply-to") }
    if let date {
      delivery.date = try Self.date(date, in: record, today: today)
    } else if case .moment(let sent)? = record["message.sent"]?.value {
      delivery.date = MailDate(sent)
    }
    return delivery
  }

  private static func mailbox(_ words: String, for option: String) throws -> Mailbox {
    try refuseControls(words, for: option)
    guard let mailbox = Mailbox(written: words) else {
      throw Refusal(
        "\(option) \"\(words)\" is no mail address. Write one as name@place.example or \"Their Name <name@place.example>\"; give the option again for another."
      )
    }
    return mailbox
  }

  private static func date(_ words: String, in record: Record, today: Day) throws -> MailDate {
    try refuseControls(words, for: "--date")
    let context = ReadingContext(today: today, zone: record.zone, direction: .forward)
    switch Moment.read(words, in: context) {
    case .value(let moment, _):
      guard let date = MailDate(moment) else {
        throw Refusal(
          "--date \"\(words)\" has no time. Write a day and a time, such as \"\(words) at 9am\".")
      }
      return date
    case .ask(let question):
      throw Refusal("--date \"\(words)\": \(CarriedWords.english.put(question.question))")
    case .unreadable(let why):
      throw Refusal("--date \"\(words)\": \(CarriedWords.english.put(why))")
    }
  }

  private static func checkedLink(_ words: String) throws -> String {
    try refuseControls(words, for: "--link")
    let starts = ["https://", "http://"]
    guard let start = starts.first(where: words.lowercased().hasPrefix),
      let first = words.dropFirst(start.count).first, first.isLetter || first.isNumber,
      words.utf8.count <= 500,
      words.unicodeScalars.allSatisfy({
        (0x21...0x7E).contains($0.value) && !"<>\"`".unicodeScalars.contains($0)
      })
    else {
      throw Refusal(
        "--link \"\(words)\" is no address of a page. Write it as https://status.example, without spaces."
      )
    }
    guard Secrets.ranges(in: words).isEmpty else {
      throw Refusal(
        "--link holds what looks like a key or a token, and a message is copied and kept. Give the page without it."
      )
    }
    return words
  }

  /// A line break in a header would begin another header.
  private static func refuseControls(_ words: String, for option: String) throws {
    let isHidden = words.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || [0x2028, 0x2029].contains(scalar.value)
    }
    guard isHidden else { return }
    throw Refusal(
      "\(option) holds a line break or another control character, which could slip a header into the mail. Write it on one line."
    )
  }
}

extension Delivery {
  /// Refuses a link that people outside cannot open, or that shows what is inside.
  ///
  /// - Throws: ``Refusal`` for a message that people outside read.
  func checkLink(for plan: Plan) throws {
    guard let link, plan.expertise == .customer, isInsideLink(link) else { return }
    throw Refusal(
      "--link \(link) leads to a page inside, and this message goes outside. Give a public page, or leave it out.",
      status: .failed)
  }
}
