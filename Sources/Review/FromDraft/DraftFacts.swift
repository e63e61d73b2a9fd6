import Facts
import Record

/// What a draft surely says that an interview would ask for.
package struct DraftFacts: Sendable {
  /// Answers to questions that stand alone, at most one each.
  package private(set) var answers: [Proposal] = []
  /// Entries of lists, in the draft's order.
  package private(set) var entries: [Entry] = []
  /// What the draft says in two ways, of which none is proposed.
  package private(set) var doubts: [(one: Proposal, other: Proposal)] = []

  /// An entry of a list, as far as the draft tells it.
  package struct Entry: Hashable, Sendable {
    package var list: ListID
    package var proposals: [Proposal]
  }

  /// More entries than any message has; the rest is left to the interview.
  private static let most = 300

  /// Whether nothing was found.
  package var isEmpty: Bool { answers.isEmpty && entries.isEmpty }

  /// The changes that propose all of it.
  package var changes: [Change] {
    answers.map { .propose(AnswerID($0.field), $0) }
      + entries.map { .proposeEntry($0.list, $0.proposals) }
  }

  /// Reads the bytes of a draft; without a format, what they look like decides.
  package init(_ bytes: [UInt8], file: String, format: DraftFormat?, today: Day) {
    var reader = DraftReader(format: format)
    var blocks: [DraftBlock] = []
    bytes.withUnsafeBytes { reader.read($0, into: &blocks) }
    reader.finish(into: &blocks)
    var facts = BlockFacts(file: file, today: today)
    for block in blocks { facts.take(block.withoutControls) }
    facts.close(blocks.suffix(3).map(\.withoutControls))
    entries = Array(facts.finishedEntries.prefix(Self.most))
    settle(facts.answers, today)
  }

  /// Keeps one proposal a field; none where two of them disagree.
  private mutating func settle(_ found: [Proposal], _ today: Day) {
    let fields = Registry.fields.map(\.id).filter { id in found.contains { $0.field == id } }
    for field in fields {
      let all = found.filter { $0.field == field }
      guard let first = all.first, let fullest = all.max(by: { $0.words.count < $1.words.count })
      else { continue }
      if Self.isTold(field) {
        answers.append(first)
        continue
      }
      if let other = all.first(where: { !Self.agree($0, fullest, today) }) {
        doubts.append((fullest, other))
      } else {
        answers.append(fullest)
      }
    }
  }

  /// Whether a field holds a telling, of which a draft may have several that do not exclude each other.
  private static func isTold(_ field: FieldID) -> Bool {
    if case .words? = Registry.field(field)?.kind { true } else { false }
  }

  private static func agree(_ one: Proposal, _ other: Proposal, _ today: Day) -> Bool {
    let id = AnswerID(one.field)
    if case .value(let a, _) = Record().read(one.words, as: id, on: today),
      case .value(let b, _) = Record().read(other.words, as: id, on: today), a == b
    {
      return true
    }
    func parts(_ proposal: Proposal) -> Set<Substring> {
      Set(proposal.words.lowercased().split { " ,()".contains($0) })
    }
    return parts(one).subtracting(["at", "about"]).isSubset(of: parts(other))
  }
}

extension DraftBlock {
  /// The block with blanks for characters that a terminal would act on; every offset stays.
  fileprivate var withoutControls: DraftBlock {
    var bytes = Array(text.utf8)
    for index in bytes.indices {
      if bytes[index] < 32 || bytes[index] == 127 {
        bytes[index] = 32
      } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
        (bytes[index], bytes[index + 1]) = (32, 32)
      }
    }
    var block = self
    block.text = String(decoding: bytes, as: UTF8.self)
    return block
  }
}
