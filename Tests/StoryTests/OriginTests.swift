import Facts
import Record
import Testing

@testable import Story

/// Nothing in a message is ours but the frames, and the frames claim nothing.
struct OriginTests {
  private static let spans = Memos.all.flatMap { memo in
    compose(memo.record, plan: memo.plan).lines.flatMap(\.spans).map { (memo.record, $0) }
  }

  @Test func framesHoldNoNumberAndNoName() {
    for (_, span) in Self.spans {
      guard case .frame = span.origin else { continue }
      #expect(!span.text.contains { $0.isNumber }, "\(span.text)")
      let inside = span.text.split(separator: " ", omittingEmptySubsequences: false).dropFirst()
      var before: Substring = span.text.split(separator: " ").first ?? ""
      for word in inside {
        let starts = before.hasSuffix(".") || before.hasSuffix(":")
        let isCapital = word.first?.isUppercase ?? false
        #expect(!isCapital || starts || word == "I" || word.hasPrefix("I'"), "\(span.text)")
        before = word
      }
    }
  }

  @Test func answersStandAsTheirAuthorGaveThem() {
    for (record, span) in Self.spans {
      guard case .answer(let id) = span.origin else { continue }
      let own =
        switch record[id]?.value {
        case .text(let text): text
        case .cadence(let cadence): cadence.words
        default: ""
        }
      // Only spacing, the case of the first letter, and a closing stop may differ.
      let core = span.text.dropFirst().drop { $0 == " " }
      #expect(
        (core.isEmpty || own.contains(core)) && !own.isEmpty, "\(id): \(span.text) from \(own)")
    }
  }

  @Test func computedWordsRestOnAnswersThatAreThere() {
    for (record, span) in Self.spans {
      guard case .computed(let ids) = span.origin else { continue }
      #expect(!ids.isEmpty)
      #expect(ids.allSatisfy { record[$0] != nil }, "\(span.text)")
    }
  }

  @Test(arguments: Memos.all.indices) func computedWordsComeOutTheSameFromTheirAnswersAlone(
    _ index: Int
  ) {
    let memo = Memos.all[index]
    let teller = Teller(record: memo.record, plan: memo.plan)
    for span in compose(memo.record, plan: memo.plan).lines.flatMap(\.spans) {
      guard case .computed(let ids) = span.origin,
        !Tier.allCases.map(\.rawValue).contains(span.text)
      else { continue }
      let source = ids.compactMap { id in memo.record[id]?.value.map { teller.spoken($0, id).text }
      }
      let moments = ids.compactMap { id -> Moment? in
        if case .moment(let moment)? = memo.record[id]?.value { moment } else { nil }
      }
      let length = moments.count == 2 ? Spoken.elapsed(from: moments[0], to: moments[1]) : nil
      let dues = ids.compactMap { id -> Day? in
        if case .cadence(let cadence)? = memo.record[id]?.value { return cadence.start }
        return memo.record[id]?.knownBy?.day
      }
      let known =
        (source + dues.map { Spoken.day($0, from: memo.plan.sent) }
        + [length.map(Spoken.exact), length.map(Spoken.rounded)].compactMap(\.self))
        .joined(separator: " ")
      for number in span.text.split(whereSeparator: { !$0.isNumber }) {
        #expect(known.contains(number), "\(span.text) from \(known)")
      }
    }
  }

  @Test(arguments: Memos.all.indices) func smoothingTwiceChangesNothing(_ index: Int) {
    let memo = Memos.all[index]
    let document = compose(memo.record, plan: memo.plan)
    let people = Teller(record: memo.record, plan: memo.plan).people
    #expect(smooth(document, tone: memo.plan.tone) == document)
    #expect(introduce(document, people: people) == document)
  }

  @Test func aChoiceShowsTheSentenceItDecides() {
    let line = sentence(for: AnswerID("impact.data"), in: Outage.record, plan: Outage.plan)
    #expect(line?.text == "We checked: no data was lost, exposed or wrong.")
  }

  @Test(arguments: Memos.all.indices) func everyAnswerLandsInASentence(_ index: Int) {
    let memo = Memos.all[index]
    // They shape times and the whole message, or stand in a field's words.
    let silent: Set<FieldID> = Memos.steering.union(["incident.zone", "incident.stage"])
    for id in Memos.answers(of: memo.record)
    where memo.record[id]?.value != nil && !silent.contains(id.field) {
      #expect(sentence(for: id, in: memo.record, plan: memo.plan) != nil, "\(memo.name) \(id)")
    }
  }
}
