import Record

/// What may be said only by sentences that wait for their facts.
enum Confession: CaseIterable, Sendable { case failure, responsibility }

/// Finds what is wrong with a team's wording of a sentence before it is used.
struct HouseCheck {
  var id: FrameID
  var text: String

  /// Something wrong, and where: at a tag, by its number from 0, or at some words.
  struct Fault: Hashable {
    enum Place: Hashable {
      case tag(Int)
      case words(String)
      case start
    }
    var place: Place
    var message: String
  }

  /// The longest wording, in bytes: a sentence or two.
  private static let limit = 600
  private static let habits = ["if", "else", "elsif", "elseif", "each", "unless", "with", "for"]

  private var slots: [Frame.Slot] { Frame.of(id).slots }
  private var names: [String] { slots.map(\.name) }

  /// Everything wrong with the tags, before the template engine sees them.
  var faults: [Fault] {
    if text.utf8.count > Self.limit {
      return [Fault(place: .start, message: "a wording of over \(Self.limit) bytes is no sentence")]
    }
    let tags = LayoutTag.all(in: text)
    return tags.indices.compactMap { index in
      message(about: tags[index]).map { Fault(place: .tag(index), message: $0) }
    } + unbalanced(tags) + unwritable
  }

  private func message(about tag: LayoutTag) -> String? {
    switch tag.kind {
    case .comment: nil
    case .open: "this tag is never closed; end it with '}}'"
    case .foreign: "'{% %}' is of another template language; write '{{name}}'"
    case .refused("="): "the braces of tags cannot be changed here"
    case .refused, .partial: "a wording is one sentence; it cannot call or inherit another file"
    case .unescaped:
      "words are escaped where the message is shown, and nowhere else; write '{{\(tag.name)}}'"
    case .value, .end: unknown(tag.name)
    case .section, .inverted:
      unknown(tag.name)
        ?? (slots.contains { $0.name == tag.name && !$0.isOptional }
          ? "'\(tag.name)' is always there; write '{{\(tag.name)}}' without a section" : nil)
    }
  }

  private func unknown(_ name: String) -> String? {
    if names.contains(name) { return nil }
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    if Self.habits.contains(first) {
      let optional = slots.first(where: \.isOptional)?.name
      return "Mustache has no '\(first)'; "
        + (optional.map { "write '{{#\($0)}}...{{/\($0)}}'" }
          ?? "this sentence has nothing optional")
    }
    let hint = nearestName(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    let known = names.map { "'\($0)'" }.joined(separator: ", ")
    return "there is nothing called '\(name)' in '\(id.rawValue)'\(hint)"
      + (names.isEmpty ? "; it holds no facts" : "; it knows \(known)")
  }

  /// Sections that are not closed, or closed and never opened.
  private func unbalanced(_ tags: [LayoutTag]) -> [Fault] {
    var open: [Int] = []
    for (index, tag) in tags.enumerated() {
      switch tag.kind {
      case .section, .inverted: open.append(index)
      case .end:
        guard let last = open.popLast() else {
          return [Fault(place: .tag(index), message: "'{{/\(tag.name)}}' closes nothing")]
        }
        if tags[last].name != tag.name {
          let message = "'{{/\(tag.name)}}' cannot close '\(tags[last].name)'"
          return [Fault(place: .tag(index), message: message)]
        }
      default: continue
      }
    }
    return open.map {
      Fault(place: .tag($0), message: "the section '\(tags[$0].name)' is never closed")
    }
  }

  /// Letters that would be taken for something else.
  private var unwritable: [Fault] {
    var found: [Fault] = []
    if let mark = text.first(where: { $0 == SlotValue.start || $0 == SlotValue.end }) {
      found.append(Fault(place: .words(String(mark)), message: "this character cannot be shown"))
    }
    if text.contains("[") {
      found.append(
        Fault(place: .words("["), message: "'[' marks what is missing; write round brackets"))
    }
    return found
  }

  /// Everything wrong with what comes out, whichever facts are there.
  func faults(of house: HouseFrame) -> [Fault] {
    var found: [Fault] = []
    for present in presences {
      guard let pieces = house.trial(with: present) else { continue }
      found += misplaced(pieces, present) + holes(in: pieces, present) + sayings(in: pieces)
    }
    var seen: Set<Fault> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// Every set of facts that may be there: all that must be, with and without each of the others.
  private var presences: [Set<String>] {
    let sure = Set(slots.filter { !$0.isOptional }.map(\.name))
    return slots.filter(\.isOptional).reduce([sure]) { sets, slot in
      sets.map { $0.union([slot.name]) } + sets
    }
  }

  /// A fact is told once: a wording may neither drop nor repeat it.
  private func misplaced(_ pieces: [HouseFrame.Piece], _ present: Set<String>) -> [Fault] {
    present.sorted().compactMap { name in
      let count = pieces.count { $0 == .fact(name) }
      if count == 1 { return nil }
      let message =
        count == 0
        ? "the wording never places '\(name)', so a fact would be lost; write '{{\(name)}}'"
        : "the wording places '\(name)' \(count) times"
      return Fault(place: .start, message: message)
    }
  }

  private func plain(_ pieces: [HouseFrame.Piece]) -> String {
    pieces.map { piece in if case .words(let text) = piece { text } else { "\u{2026}" } }.joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Empty brackets and stops in the air, where a fact is not there.
  private func holes(in pieces: [HouseFrame.Piece], _ present: Set<String>) -> [Fault] {
    let text = plain(pieces)
    let marks = ["()", "( )", " ,", " .", " ;", ",.", ", .", "..", ": .", ":."]
    let dangling = [" by", " at", " on", " to", " of", " in", " from", " until", " with", ",", ":"]
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    let mark = marks.first(where: text.contains) ?? dangling.first(where: bare.hasSuffix)
    guard let mark else { return [] }
    let absent = slots.map(\.name).filter { !present.contains($0) }
    let when =
      absent.isEmpty
      ? ""
      : " where \(absent.map { "'\($0)'" }.joined(separator: " and ")) "
        + (absent.count == 1 ? "is" : "are") + " not there"
    return [Fault(place: .start, message: "'\(mark)' would be left in the air\(when)")]
  }

  /// Words that need a fact behind them, or that nobody can keep.
  private func sayings(in pieces: [HouseFrame.Piece]) -> [Fault] {
    let text = plain(pieces)
    var found: [Fault] = []
    if let digit = text.first(where: \.isNumber) {
      found.append(
        Fault(
          place: .words(String(digit)),
          message: "the wording holds a digit, but numbers come from answers alone"))
    }
    let words =
      " "
      + text.lowercased().replacing("\u{2019}", with: "'")
      .split { !$0.isLetter && $0 != "'" }.joined(separator: " ") + " "
    func first(_ phrases: [String]) -> String? { phrases.first { words.contains(" \($0) ") } }
    if let phrase = first(Self.apologies) {
      found.append(
        Fault(
          place: .words(phrase),
          message: "'\(phrase)': an apology is its author's own, and asked for in the interview"))
    }
    if let phrase = first(Self.vows) {
      found.append(
        Fault(place: .words(phrase), message: "'\(phrase)' promises what nobody can keep"))
    }
    for confession in Confession.allCases where !id.mayConfess.contains(confession) {
      if let phrase = first(confession.phrases) {
        found.append(
          Fault(
            place: .words(phrase),
            message: "'\(phrase)' may be said only where the facts allow it: \(confession.homes)"))
      }
    }
    return found
  }

  private static let apologies = [
    "sorry", "apologise", "apologize", "apologies", "apology", "regret", "regrets", "forgive",
    "pardon",
  ]
  private static let vows = [
    "never again", "never happen", "not happen again", "won't happen again", "never", "always",
    "guarantee", "guaranteed", "guarantees", "i promise", "we promise", "forever",
    "completely safe",
    "fully secure",
  ]
}

extension Confession {
  /// The ways it is said.
  fileprivate var phrases: [String] {
    switch self {
    case .failure:
      [
        "we failed", "we've failed", "we have failed", "failed you", "our failure", "our fault",
        "our mistake", "our error", "let you down", "we are to blame", "at fault",
      ]
    case .responsibility:
      [
        "take responsibility", "take full responsibility", "took responsibility",
        "accept responsibility", "am responsible", "are responsible", "my responsibility",
        "my fault", "i answer for",
      ]
    }
  }

  /// The sentences that may say it.
  fileprivate var homes: String {
    FrameID.allCases.filter { $0.mayConfess.contains(self) }.map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
  }
}
