import Mustache
import Record

/// A team's own wording of one sentence, checked and ready to be filled in.
///
/// Only names go through the template engine: it gives back marks where facts belong, and the facts
/// are set in their place afterwards. So no word of an author is ever read as a template, and each
/// keeps where it comes from.
package struct HouseFrame: Sendable {
  /// The wording as its team wrote it.
  package var text: String
  /// The file it stands in.
  package var file: String
  private let template: MustacheTemplate
  private let slots: [Frame.Slot]

  /// Reads a wording.
  ///
  /// - Throws: what the template engine says of it.
  init(_ text: String, of id: FrameID, in file: String) throws {
    (self.text, self.file) = (text, file)
    template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    slots = Frame.of(id).slots
  }

  /// The sentence with facts in its places; nil where a place would be left empty.
  func filled(_ facts: Frame.Filling) -> Wording? {
    let present = slots.filter { Frame.fact($0.name, in: facts) != nil }.map(\.name)
    guard let pieces = trial(with: Set(present)) else { return nil }
    return Wording(
      pieces.flatMap { piece in
        switch piece {
        case .words(let text): [Span(text, .house(""))]
        case .fact(let name): Frame.fact(name, in: facts)?.spans ?? []
        }
      })
  }

  /// A stretch of a sentence: words of the team's, or the place of a fact.
  enum Piece: Hashable {
    case words(String)
    case fact(String)
  }

  /// The sentence where only some facts are there; nil where a place would be left empty.
  func trial(with present: Set<String>) -> [Piece]? {
    var values: [String: SlotValue] = [:]
    for slot in slots {
      values[slot.name] = present.contains(slot.name) ? .fact(slot.name) : .absent
    }
    let text = template.render(SlotRoot(values: values))
    var pieces: [Piece] = []
    for (index, part) in text.split(separator: SlotValue.start, omittingEmptySubsequences: false)
      .enumerated()
    {
      var words = part
      if index > 0, let end = part.firstIndex(of: SlotValue.end) {
        // A mark without a name stands where a fact is missing.
        if end == part.startIndex { return nil }
        pieces.append(.fact(String(part[..<end])))
        words = part[part.index(after: end)...]
      }
      if !words.isEmpty { pieces.append(.words(String(words))) }
    }
    return pieces.isEmpty ? nil : pieces
  }
}

/// What a name of a wording stands for: the mark of a fact, or nothing.
///
/// A type of ours and never a string or optional, which the engine would take for true, or print.
enum SlotValue: Sendable {
  case fact(String)
  case absent

  /// Characters that no wording may hold, from the range kept for private use.
  static let start: Character = "\u{E000}"
  static let end: Character = "\u{E001}"
}

extension SlotValue: MustacheCustomRenderable, MustacheParent {
  var renderText: String {
    switch self {
    case .fact(let name): "\(Self.start)\(name)\(Self.end)"
    case .absent: "\(Self.start)\(Self.end)"
    }
  }

  var isNull: Bool { if case .absent = self { true } else { false } }

  /// A fact has no parts; the names inside a section are those of the sentence.
  func child(named name: String) -> Any? { nil }
}

/// The names of a sentence; one that is not there counts as left empty.
private struct SlotRoot: MustacheParent {
  var values: [String: SlotValue]

  func child(named name: String) -> Any? { values[name] ?? SlotValue.absent }
}
