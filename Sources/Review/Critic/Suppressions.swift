/// The comments of a draft that switch rules off and on.
///
/// `<!-- candor off -->` and `on`, `<!-- candor Rule.Id = NO -->` and `YES`, and
/// `<!-- candor ignore Rule.Id -->` for the block that follows.
struct Suppressions {
  private struct Entry {
    /// The rules meant; nil means all.
    var rules: Set<RuleID>?
    var spot: Spot
    var words: String
    var isForNextBlock: Bool
    var isActive = true
    var wasUsed = false
  }

  /// More comments than any author writes are passed over, so that time stays linear.
  private static let most = 200

  private var entries: [Entry] = []
  /// Comments that cannot be understood.
  private(set) var unreadable: [(words: String, spot: Spot)] = []

  /// Takes a comment that starts with our name.
  mutating func take(_ block: DraftBlock) {
    let spot = block.spot(of: 0..<block.text.utf8.count)
    let words = block.text.split(whereSeparator: \.isWhitespace).dropFirst().map(String.init)
    func add(_ rules: Set<RuleID>?, next: Bool) {
      guard entries.count < Self.most else { return }
      entries.append(
        Entry(rules: rules, spot: spot, words: block.text, isForNextBlock: next))
    }
    switch words.first {
    case "off" where words.count == 1: add(nil, next: false)
    case "on" where words.count == 1: end { _ in true }
    case "ignore":
      let rules = words.dropFirst().map { RuleID(rawValue: $0) }
      add(rules.isEmpty ? nil : Set(rules), next: true)
    case let name? where words.count == 3 && words[1] == "=":
      let rule = RuleID(rawValue: name)
      if words[2].uppercased() == "NO" {
        add([rule], next: false)
      } else {
        end { $0 == [rule] }
      }
    default:
      if unreadable.count < Self.most { unreadable.append((block.text, spot)) }
    }
  }

  private mutating func end(_ isMeant: (Set<RuleID>?) -> Bool) {
    for index in entries.indices
    where !entries[index].isForNextBlock && isMeant(entries[index].rules) {
      entries[index].isActive = false
    }
  }

  /// Whether a rule is off here; remembers what was of use.
  mutating func hides(_ rule: RuleID) -> Bool {
    var isHidden = false
    for index in entries.indices where entries[index].isActive {
      if entries[index].rules?.contains(rule) ?? true {
        entries[index].wasUsed = true
        isHidden = true
      }
    }
    return isHidden
  }

  /// Whether a rule about the whole draft is switched off by name, anywhere in it.
  mutating func hidesInDraft(_ rule: RuleID) -> Bool {
    var isHidden = false
    for index in entries.indices where entries[index].rules?.contains(rule) ?? false {
      entries[index].wasUsed = true
      isHidden = true
    }
    return isHidden
  }

  /// Ends what was meant for one block only.
  mutating func endBlock() {
    for index in entries.indices where entries[index].isForNextBlock {
      entries[index].isActive = false
    }
  }

  /// The comments that switched off nothing.
  var unused: [(words: String, spot: Spot)] {
    unreadable + entries.filter { !$0.wasUsed }.map { ($0.words, $0.spot) }
  }
}
