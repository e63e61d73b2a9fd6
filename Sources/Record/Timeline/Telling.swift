import Facts
import Foundation
import Prose

/// Who acted and what they did, taken from the words of a timed piece; nothing is added to them.
struct Telling: Hashable, Sendable {
  /// Nil when the words do not say for sure.
  var actor: String?
  /// Nil when the words do not fit behind an actor.
  var did: String?
  var words: String
  var notes: [Said] = []

  init(_ raw: RawEntry) {
    words = Talk.clean(raw.text)
    if let given = raw.actor {
      actor = Self.named(given)
      if let parts = ActorAndAct(parting: words), parts.actor.lowercased() == given.lowercased() {
        take(parts.act)
      } else {
        take(words)
      }
    } else if let speaker = raw.speaker {
      tell(saidBy: speaker)
    } else if let parts = ActorAndAct(parting: words) {
      actor = Self.named(parts.actor)
      take(parts.act)
    } else if ActorAndAct.startsWithAct(words) {
      take(words)
    }
  }

  /// Talk tells of an act of the speaker where it begins with one; otherwise that they wrote it.
  private mutating func tell(saidBy speaker: String) {
    actor = Self.named(speaker)
    let lower = words.lowercased()
    let isOwn = ["i ", "i'", "i\u{2019}"].contains { lower.hasPrefix($0) }
    if isOwn || ActorAndAct.startsWithAct(words), !words.contains("?") {
      take(words)
      if did != nil { return }
    } else if let parts = ActorAndAct(parting: words), parts.isPast, !words.contains("?"),
      !Self.pronouns.contains(parts.actor.lowercased())
    {
      // "monitoring alerted me": somebody else acted, and the speaker only tells of it.
      if let fitted = Self.fitted(parts.act, notes: &notes) {
        (actor, did) = (Self.named(parts.actor), fitted)
        notes.append(Said(PreviewKey.asWritten, ["name": speaker]))
        return
      }
    }
    did = "wrote \"\(words.replacingOccurrences(of: "\"", with: "'"))\""
  }

  private static let pronouns: Set<String> = ["we", "you", "he", "she", "me"]

  private mutating func take(_ act: String) { did = Self.fitted(act, notes: &notes) }

  /// An act as it fits behind its actor; sentences after the first stay as they are.
  private static func fitted(_ act: String, notes: inout [Said]) -> String? {
    let sentences = Prose.sentences(of: act)
    guard sentences.count > 1 else { return fittedOne(act, notes: &notes) }
    let bytes = Array(act.utf8)
    let first = String(decoding: bytes[..<sentences[0].range.upperBound], as: UTF8.self)
    let rest = String(decoding: bytes[sentences[1].range.lowerBound...], as: UTF8.self)
    guard let start = fittedOne(first, notes: &notes) else { return nil }
    return start + (start.last.map { ".!?".contains($0) } == true ? " " : ". ") + rest
  }

  private static func fittedOne(_ act: String, notes: inout [Said]) -> String? {
    guard let text = fitText(act, notes: &notes) else { return nil }
    // "looking at this" stays unfinished, and cannot follow an actor.
    let first = text.prefix { $0.isLetter }
    return first.count > 4 && first.hasSuffix("ing") ? nil : text
  }

  private static func fitText(_ act: String, notes: inout [Said]) -> String? {
    switch Slot.pastPredicate.fit(act) {
    case .fits(let text): return text
    case .mended(let text, let change):
      notes.append(change)
      return text
    case .doubtful: return nil
    }
  }

  private static func named(_ actor: String) -> String? {
    let name = actor.hasPrefix("@") ? String(actor.dropFirst()) : actor
    guard case .fits(let text) = Slot.nounPhrase.fit(name), !text.isEmpty else { return nil }
    return text
  }
}
