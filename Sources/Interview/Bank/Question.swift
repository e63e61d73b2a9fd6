import Facts
import Prose
import Record

/// How one field or list is asked about: the words of a prompts file.
package struct Question: Hashable, Sendable {
  /// What a question is about.
  package enum Subject: Hashable, Sendable {
    case field(FieldID)
    case list(ListID)
  }

  /// The question's short name, by which a team's file replaces it.
  package var id: String
  package var subject: Subject
  package var ask: String
  /// Of a list: the question after each entry, with `{entries}` for what is there already.
  package var more: String?
  /// The sentence the answer lands in, with `___` for it.
  package var frame: Frame?
  package var why: String
  package var help: String
  /// An answer that says too little, from another trade.
  package var weak: String?
  /// An answer that says enough, from another trade.
  package var strong: String?
  /// What a full answer holds; the same as the field's own needs.
  package var holds: [Need] = []
  /// What to say when one of these is missing, in the words of this question and without its full stop.
  package var missing: [Need: String] = [:]
  /// Wordings on offer, for the author to pick or rewrite.
  package var suggest: [String] = []

  /// The bare label of a field or list, for a bank that lacks its question; ours lacks none.
  init(fallback subject: Subject) {
    self.subject = subject
    switch subject {
    case .field(let id):
      self.id = id.rawValue
      ask = Registry.field(id)?.label ?? id.rawValue
    case .list(let list):
      id = list.rawValue
      ask = Registry.list(list)?.label ?? list.rawValue
    }
    (why, help) = ("", "")
  }

  /// Creates a question.
  init(id: String, subject: Subject, ask: String, why: String, help: String) {
    (self.id, self.subject, self.ask, self.why, self.help) = (id, subject, ask, why, help)
  }
}

/// The sentence an answer lands in.
package struct Frame: Hashable, Sendable {
  /// The sentence; empty when it differs by how far the act has come.
  var text = ""
  /// The sentence by the id of the status, for an act that is done, under way or planned.
  var byStatus: [String: String] = [:]

  /// The fields whose answers stand in the sentence.
  var names: Set<String> {
    Set(([text] + byStatus.values).flatMap { Template($0).names })
  }

  /// The sentence for a status; the past one when nothing is said.
  func text(forStatus status: String?) -> String {
    if !text.isEmpty { return text }
    return byStatus[status ?? "done"] ?? byStatus["done"] ?? ""
  }
}
