import Facts
import Foundation
import Record
import Story

extension NumberChecks {
  /// N5: every number, date and length in a message stands in the answers its words rest on.
  static let trace = Check(
    "Number.Trace", .block, why: Said(NumberKey.traceWhy)
  ) { dossier in
    dossier.versions.flatMap { version in
      version.document.lines.flatMap { line in
        line.spans.flatMap { span in untraced(span, in: dossier, plan: version.plan) }
      }
    }
  }

  /// The numbers and calendar names of a span that none of its answers give.
  private static func untraced(_ span: Span, in dossier: Dossier, plan: Plan) -> [Check.Hit] {
    let figures = Figures(span.text)
    guard !figures.isEmpty else { return [] }
    let known: Figures
    switch span.origin {
    case .gap, .listGap: return []
    case .frame, .house: known = Figures("")
    case .answer(let id): known = Figures(of: [id], in: dossier, plan: plan)
    case .computed(let ids):
      known = Figures(of: ids, in: dossier, plan: plan, bounds: horizon(span, ids, dossier, plan))
    }
    let missing = figures.missing(from: known)
    guard !missing.isEmpty else { return [] }
    return [
      Check.Hit(
        Said(
          NumberKey.trace,
          ["words": span.text.trimmed, "figures": missing.joined(separator: ", ")]),
        fix: Said(NumberKey.traceFix),
        at: (span.origin.answers.first.map { [dossier.place($0)] } ?? [])
          + [Finding.Place(words: span.text.trimmed)])
    ]
  }

  /// "Next 30 days": a number of days that every date behind the words lies within.
  private static func horizon(
    _ span: Span, _ ids: [AnswerID], _ dossier: Dossier, _ plan: Plan
  ) -> [Int] {
    let dues = ids.compactMap { id -> Int? in
      if case .due(let due)? = dossier[id]?.value { due.day.ordinal } else { nil }
    }
    guard let last = dues.max() else { return [] }
    return Mentions(span.text).lengths.map { Int($0.minutes / 1440) }
      .filter { last - plan.sent.ordinal <= $0 }
  }
}

/// The numbers and the names of days and months in a text or behind it.
struct Figures {
  private(set) var numbers: Set<String> = []
  private var names: Set<String> = []

  var isEmpty: Bool { numbers.isEmpty && names.isEmpty }

  /// Whether a small first letter will do, as sentences may raise it.
  private var isKnown = false

  init(_ text: String) { add(text) }

  /// What the values of some answers can be told as.
  init(of ids: [AnswerID], in dossier: Dossier, plan: Plan, bounds: [Int] = []) {
    isKnown = true
    for bound in bounds { add("\(bound)") }
    var moments: [Moment] = []
    for id in ids {
      guard let answer = dossier[id] else { continue }
      if let day = answer.knownBy?.day { add(day, from: plan.sent) }
      switch answer.value {
      case .text(let text): add(text)
      case .choice(let choice): add(choice)
      case .moment(let moment):
        add(moment)
        moments.append(moment)
      case .range(let range): for moment in [range.start, range.end] { add(moment) }
      case .elapsed(let elapsed): add(elapsed)
      case .quantity(let quantity):
        for count in [quantity.count, quantity.baseCount].compactMap(\.self) { add("\(count)") }
        add("\(quantity.percent ?? 0)")
        add("\(quantity.noun ?? "") \(quantity.base ?? "")")
      case .money(let money): add("\(money.amount)")
      case .due(let due):
        add(due.day, from: plan.sent)
        add(due.words ?? "")
      case .cadence(let cadence):
        add(cadence.words)
        if let start = cadence.start { add(start, from: plan.sent) }
      case .zone(let zone): add(zone.identifier)
      case nil: break
      }
    }
    for (index, start) in moments.enumerated() {
      for end in moments[(index + 1)...] {
        if let length = Elapsed.between(start, end) ?? Elapsed.between(end, start) { add(length) }
      }
    }
  }

  /// What the other lacks, in order.
  func missing(from known: Figures) -> [String] {
    (numbers.subtracting(known.numbers).union(names.subtracting(known.names))).sorted()
  }

  private mutating func add(_ text: String) {
    var digits = ""
    for character in text + " " {
      let isMark = character == "." || character == ","
      if character.isASCII && character.isNumber || isMark && !digits.isEmpty {
        digits.append(character)
      } else if !digits.isEmpty {
        numbers.insert(Self.bare(digits))
        digits = ""
      }
    }
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let name = word.prefix(1).uppercased() + word.dropFirst()
      let isShown = isKnown || word.first?.isUppercase ?? false
      if isShown, Self.calendar.contains(name) { names.insert(name) }
    }
  }

  /// A number without thousands' commas, stops at its end or idle zeros.
  private static func bare(_ digits: String) -> String {
    var text = digits.replacing(",", with: "")
    while text.hasSuffix(".") { text.removeLast() }
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    while text.hasPrefix("0"), text.count > 1, !text.hasPrefix("0.") { text.removeFirst() }
    return text
  }

  private mutating func add(_ day: Day, from sent: Day) {
    add("\(day.day) \(day.year)")
    names.insert(day.weekday.rawValue)
    names.insert(
      day.words(relativeTo: day).split(separator: " ").dropFirst().first.map(String.init) ?? "")
  }

  private mutating func add(_ moment: Moment) {
    add(moment.day, from: moment.day)
    guard let clock = moment.clock else { return }
    add("\(clock.hour) \(clock.hour % 12 == 0 ? 12 : clock.hour % 12) \(clock.minute)")
  }

  /// The ways a length may be said: in days, hours and minutes, to the minute or rounded.
  private mutating func add(_ length: Elapsed) {
    let minutes = length.minutes
    add("\(minutes) \(minutes / 60) \(minutes % 60) \(minutes / 1440) \(minutes / 60 % 24)")
    for step in [5, 30, 1440] {
      let near = (minutes + step / 2) / step * step
      add("\(near) \(near / 60) \(near / 1440) \(near / 60).5 \(near / 1440).5")
    }
  }

  private static let calendar: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
    "Saturday", "Sunday",
  ]
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }
}
