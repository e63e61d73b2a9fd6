import Record

/// A sentence of ours with named places for facts, made ready to be filled in.
struct Frame: Sendable {
  /// A named place.
  struct Slot: Hashable, Sendable {
    var name: String
    /// Whether the sentence does without it; the words around it then go too.
    var isOptional: Bool
  }

  private indirect enum Part: Sendable {
    case words(String)
    case slot(String)
    case section(String, [Part])
  }

  private let parts: [Part]
  /// The places, in the order of our wording.
  let slots: [Slot]

  /// Reads a wording of ours; tests hold all of them sound.
  init(_ text: String) {
    var open: [(name: String, parts: [Part])] = [("", [])]
    var slots: [Slot] = []
    func add(_ part: Part) { open[open.count - 1].parts.append(part) }
    for (index, piece) in text.split(separator: "{{", omittingEmptySubsequences: false).enumerated()
    {
      var words = String(piece)
      if index > 0, let end = piece.firstRange(of: "}}") {
        let tag = String(piece[..<end.lowerBound])
        words = String(piece[end.upperBound...])
        switch tag.first {
        case "#":
          let name = String(tag.dropFirst())
          slots.append(Slot(name: name, isOptional: true))
          open.append((name, []))
        case "/":
          if open.count > 1 {
            let (name, parts) = open.removeLast()
            add(.section(name, parts))
          }
        default:
          if !slots.contains(where: { $0.name == tag }) {
            slots.append(Slot(name: tag, isOptional: false))
          }
          add(.slot(tag))
        }
      }
      if !words.isEmpty { add(.words(words)) }
    }
    (parts, self.slots) = (open[0].parts, slots)
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: FrameID.allCases.map { ($0, Frame($0.own)) })

  /// The frame of that id.
  static func of(_ id: FrameID) -> Frame { all[id] ?? Frame(id.own) }

  /// The sentence with facts in its places.
  func filled(_ facts: Filling) -> Wording {
    var wording = Wording()
    Self.fill(parts, facts, into: &wording)
    return wording
  }

  /// What goes into the places, by name; what is absent or empty leaves its place out.
  typealias Filling = KeyValuePairs<String, Wording?>

  private static func fill(_ parts: [Part], _ facts: Filling, into wording: inout Wording) {
    for part in parts {
      switch part {
      case .words(let text): wording.spans.append(Span(text, .frame("")))
      case .slot(let name): wording.spans += fact(name, in: facts)?.spans ?? []
      case .section(let name, let parts):
        if fact(name, in: facts) != nil { fill(parts, facts, into: &wording) }
      }
    }
  }

  /// What goes into a place; nil when there is nothing to say.
  static func fact(_ name: String, in facts: Filling) -> Wording? {
    guard let wording = facts.first(where: { $0.key == name })?.value, !wording.isEmpty else {
      return nil
    }
    return wording
  }
}

extension Teller {
  /// A sentence in the team's wording where it has one that fits, else in ours.
  func say(_ id: FrameID, _ facts: Frame.Filling = [:]) -> Wording {
    house[id]?.filled(facts) ?? Frame.of(id).filled(facts)
  }
}
