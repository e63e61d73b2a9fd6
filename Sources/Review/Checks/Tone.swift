import Facts
import Prose
import Record
import Story

/// Words that hide who acted, point at one person, or claim more than the facts.
enum ToneChecks {
  static let all = [hiddenActor, accountability, speed, person, promise]

  private static let told: Set<FieldID> = [
    "cause.change", "cause.safe", "cause.but", "cause.mechanism", "underlying.explain",
    "account.decision", "account.flaw",
  ]

  /// P1: no passive that hides who acted where the cause and the responsibility are told.
  static let hiddenActor = Check(
    "Tone.HiddenActor", .block,
    why: Said(ToneKey.hiddenActorWhy)
  ) { dossier in
    dossier.texts.filter { told.contains($0.field) }.flatMap { text in
      ReadText(text.text).statements.flatMap(\.hidingWords).map { range in
        let words = text.text.words(in: range)
        return Check.Hit(
          Said(ToneKey.hiddenActor, ["words": words]),
          fix: Said(ToneKey.hiddenActorFix),
          at: [Finding.Place(answer: text.id, words: words, range: range)])
      }
    }
  }

  /// P2: a memo after a fault of ours says who signs, what they decided, and what that left out.
  static let accountability = Check(
    "Tone.Accountability", .block,
    why: Said(ToneKey.accountabilityWhy)
  ) { dossier in
    guard dossier.versions.contains(where: { $0.structure == "crisis-arc" }),
      !dossier.isInFlight, ["ours", "shared"].contains(dossier.choice("incident.fault"))
    else { return [] }
    var missing: [Said] = []
    if dossier.lack("author.role") { missing.append(Said(ToneKey.role)) }
    if dossier.lack("account.decision") { missing.append(Said(ToneKey.decision)) }
    // Saying that nothing was left out is an answer; silence is none.
    if dossier.answer("account.flaw") == nil { missing.append(Said(ToneKey.flaw)) }
    guard !missing.isEmpty else { return [] }
    return [
      Check.Hit(
        Said(ToneKey.accountability, said: ["missing": .list(missing)]),
        fix: Said(ToneKey.accountabilityFix), at: [dossier.place("incident.fault")])
    ]
  }

  private static let fast: Set<String> = [
    "quickly", "proactively", "promptly", "swiftly", "immediately", "rapidly", "instantly",
    "without delay", "right away", "straight away", "at once",
  ]

  /// P3: quick is a word for readers to say, beside the time it took.
  static let speed = Check(
    "Tone.Speed", .warning,
    why: Said(ToneKey.speedWhy)
  ) { dossier in
    dossier.texts(
      in: "timeline.", "response.", "incident.", "account.", "closing.", "impact.dataCheck"
    )
    .compactMap { told in
      guard let found = told.mentions.first(of: fast) else { return nil }
      let took = dossier.taken(by: told)
      if let took, took.length.minutes <= 5 { return nil }
      let words = told.mentions.words(found)
      let measured = took.map {
        Said(ToneKey.speedMeasured, ["words": words, "length": $0.length.exactWords])
      }
      return Check.Hit(
        measured ?? Said(ToneKey.speedUntimed, ["words": words]),
        fix: took.map { Said(ToneKey.speedMeasuredFix, ["length": $0.length.exactWords]) }
          ?? Said(ToneKey.speedUntimedFix),
        at: [dossier.place(told.id, words: words)] + (took.map { [$0.place] } ?? []))
    }
  }

  /// P4: no person named in a cause.
  static let person = Check(
    "Tone.Person", .block, why: Said(ToneKey.personWhy)
  ) { dossier in
    let names = dossier.record.entries(of: .people).flatMap { entry -> [Set<String>] in
      guard let name = dossier.text("people.name", entry) else { return [] }
      return name.split(separator: " ").filter { $0.utf8.count > 2 }.map { [$0.lowercased()] }
    }
    let all = names.reduce(into: Set<String>()) { $0.formUnion($1) }
    let texts = dossier.texts(in: "cause.", "underlying.") + dossier.texts(in: "account.flaw")
    return texts.compactMap { told in
      let found = told.mentions.tokens.indices.first { index in
        let form = told.mentions.form(index)
        let bare = form.hasSuffix("'s") ? String(form.dropLast(2)) : form
        return all.contains(bare) && told.mentions.isCapital(index)
      }
      guard let found else { return nil }
      let words = told.mentions.words(found..<(found + 1))
      return Check.Hit(
        Said(ToneKey.person, ["name": words]),
        fix: Said(ToneKey.personFix),
        at: [dossier.place(told.id, words: words)])
    }
  }

  private static let absolutes: Set<String> = [
    "never", "always", "guarantee", "guarantees", "guaranteed", "100%", "100 percent", "forever",
    "impossible", "cannot happen", "can't happen", "won't happen again", "will not happen again",
  ]

  /// P5: no promise of never, always or all, which nobody can keep.
  static let promise = Check(
    "Tone.Promise", .warning,
    why: Said(ToneKey.promiseWhy)
  ) { dossier in
    let own = dossier.houseWords.compactMap { words -> Check.Hit? in
      let mentions = Mentions(words)
      guard let found = mentions.first(of: absolutes) else { return nil }
      return Check.Hit(
        Said(ToneKey.housePromise, ["words": mentions.words(found)]),
        fix: Said(ToneKey.housePromiseFix), at: [Finding.Place(words: words.trimmed)])
    }
    let told = dossier.texts(in: "actions.", "commitments.", "closing.", "response.", "asks.")
    return own
      + told.compactMap { told in
        guard let found = told.mentions.first(of: absolutes) else { return nil }
        let words = told.mentions.words(found)
        // "These keys were never checked": what was, no promise.
        let before = told.mentions.form(found.lowerBound - 1)
        if ["was", "were", "had", "has", "have", "been", "i", "we"].contains(before),
          words.lowercased() == "never"
        {
          return nil
        }
        return Check.Hit(
          Said(ToneKey.promise, ["words": words]),
          fix: Said(ToneKey.promiseFix),
          at: [dossier.place(told.id, words: words)])
      }
  }
}

extension Statement {
  /// The passives that hide somebody, unless the author steps forward beside them: whoever says "we" in
  /// the sentence, other than as the owner of what was acted on, hides nobody.
  fileprivate var hidingWords: [Range<Int>] {
    caught(in: self).filter { found in
      guard found.kind == .hiddenActor,
        let start = span.first(where: { read.tokens[$0].range.lowerBound >= found.range.lowerBound }
        )
      else { return false }
      return !span.contains { index in
        guard has(index, .own) else { return false }
        return !["our", "my"].contains(form(index)) || !(start - 4..<start).contains(index)
      }
    }.map(\.range)
  }
}

extension Dossier {
  /// What the messages say in a team's own wording, each once.
  fileprivate var houseWords: [String] {
    var seen: Set<String> = []
    return versions.flatMap(\.document.lines).flatMap(\.spans).compactMap { span in
      guard case .house = span.origin, seen.insert(span.text).inserted else { return nil }
      return span.text
    }
  }

  /// How long after the start what a text tells was done, where that was measured.
  fileprivate func taken(by told: Told) -> (length: Elapsed, place: Finding.Place)? {
    guard let start = moment("incident.started") else { return nil }
    if told.field.rawValue.hasPrefix("timeline.") {
      let entries = record.entries(of: .timeline)
      guard let index = entries.firstIndex(where: { $0.key == told.id.entry }),
        let at = moment("timeline.at", entries[index])
      else { return nil }
      let before = index > 0 ? moment("timeline.at", entries[index - 1]) ?? start : start
      return Elapsed.between(before, at).map { ($0, place("timeline.at", entries[index])) }
    }
    if told.field.rawValue.hasPrefix("response."),
      let entry = record.entries(of: .response).first(where: { $0.key == told.id.entry }),
      let when = text("response.when", entry), let clock = Mentions(when).clocks.first?.clock
    {
      let at = Moment(day: start.day, time: .clock(clock), zone: start.zone)
      if let length = Elapsed.between(start, at) { return (length, place("response.when", entry)) }
    }
    return length.map { ($0, place("incident.resolved")) }
  }
}

extension String {
  /// The words at some UTF-8 offsets; empty where the text has none such.
  func words(in range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    return String(self[start..<end])
  }
}
