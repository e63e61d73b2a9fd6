/// A mail that opens in a mail program, ready to be addressed and sent (RFC 5322, RFC 2046).
///
/// Date, From, Reply-To and To are written only when given. Message-ID never is: the program that sends the
/// mail makes one, and one of ours would be the same for every copy. "X-Unsent: 1" tells mail
/// programs that the file is a draft to be edited.
struct Mail {
  var subject: String
  var text: String
  var html: String

  /// No line of quoted-printable text can hold "=_" (RFC 2045, 6.7), so none can be this mark.
  private static let boundary = "=_candor_message"

  /// The mail with CRLF line ends.
  func message(for delivery: Delivery) -> String {
    let addressed = [
      delivery.date.map { MailHeader.line("Date", words: $0.words) },
      delivery.sender.map { MailHeader.line("From", mailboxes: [$0]) },
      delivery.replies.map { MailHeader.line("Reply-To", mailboxes: [$0]) },
      delivery.recipients.isEmpty ? nil : MailHeader.line("To", mailboxes: delivery.recipients),
    ]
    let head =
      addressed.compactMap(\.self) + [
        MailHeader.line("Subject", words: subject), "X-Unsent: 1", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"",
      ]
    let parts = [part("plain", text), part("html", html)].map { "--\(Self.boundary)\r\n\($0)\r\n" }
    return head.joined(separator: "\r\n") + "\r\n\r\n" + parts.joined()
      + "--\(Self.boundary)--\r\n"
  }

  private func part(_ kind: String, _ content: String) -> String {
    """
    Content-Type: text/\(kind); charset=utf-8\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    \(QuotedPrintable.encoded(content))
    """
  }
}
