import Facts
import Record

/// What a channel may say beside the document; nothing here is ever made up.
package struct Delivery: Hashable, Sendable {
  /// Who sends the mail; left to the mail program when nil.
  package var sender: Mailbox?
  package var recipients: [Mailbox] = []
  /// Where answers to the mail go; to its sender when nil.
  package var replies: Mailbox?
  /// The mail's date; left to the mail program when nil.
  package var date: MailDate?
  /// Where readers find the rest, such as "https://status.example".
  package var link: String?
  /// When things happened, by the answer that says so: the picture of the timeline rests on them.
  package var moments: [AnswerID: Moment] = [:]

  /// Creates a delivery that says nothing.
  package init() {}
}

extension Record {
  /// Every moment of the record, by its answer.
  package var moments: [AnswerID: Moment] {
    var found: [AnswerID: Moment] = [:]
    for (field, answer) in answers {
      if case .moment(let moment)? = answer.value { found[AnswerID(field)] = moment }
    }
    for entry in lists.values.joined() {
      for (field, answer) in entry.answers {
        if case .moment(let moment)? = answer.value {
          found[AnswerID(field, entry: entry.key)] = moment
        }
      }
    }
    return found
  }
}
