import Facts
import Prose
import Record

/// Two people at one screen: one answers, one listens and asks.
extension Interview {
  /// How many of the facilitator's questions are offered at one answer; more are not read while listening.
  private static let offered = 2

  /// What the listener may ask about the answer that is coming.
  mutating func listenerNotices(_ subject: Remark.Subject) -> [Notice] {
    guard listener != nil, case .answer(let id) = subject,
      let field = Registry.field(id.field)
    else { return [] }
    let full = field.needs.isEmpty ? [] : [coachWords.full(field.needs)]
    let questions = rules.rules(about: .field(id.field))
      .filter { !$0.subjects.isEmpty && $0.sign != "nothingSaid" }.prefix(Self.offered)
      .map { rule in
        Template(rule.ask).filled { $0 == "words" ? "..." : "it" }
      }
    return full + questions.map(coachWords.ask)
  }

  /// Keeps what the listener asks or notes about the question at hand, and puts it to the author.
  mutating func remark(_ text: String) -> [Effect] {
    guard let listener else { return [.say([Notice(.hint, wording(.coachOnlyLive))])] }
    guard !text.isEmpty, let about = Remark.Subject(step) else {
      return [
        .say([Notice(.hint, text.isEmpty ? wording(.coachRemarkHow) : wording(.nothingAsked))])
      ]
    }
    let remark = Remark(
      number: coaching.nextNumber, about: about, kind: text.hasSuffix("?") ? .question : .comment,
      text: text, by: listener, words: words(of: about), points: points(of: about))
    shownRemarks.insert(remark.number)
    return [note(.said(remark)), .say([Notice(.question, coachWords.said(remark))])]
  }

  /// What the listener may ask once an answer is kept that could be stronger.
  mutating func listenerNotices(on text: String, to field: Field) -> [Notice] {
    guard listener != nil,
      let missing = Scoring.score(text, needs: field.needs).missing.first
    else { return [] }
    let question = coachWords.question(
      for: missing, saying: bank.question(about: field.id).missing)
    return [coachWords.ask(question)]
  }
}
