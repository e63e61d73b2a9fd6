import CEditline

/// What a key can do beyond libedit's own commands; the numbers are those of the C shim.
enum EditorAction: Int32, CaseIterable {
  case left = 0
  case right
  case backspace
  case deleteOrEnd
  case delete
  case up
  case down
  case home
  case end
  case wordLeft
  case wordRight
  case newline
  case paste
  case initial
  case undo
  case complete
  case editor
  case search
  case take
  case clear
  case anew
  case nothing

  /// The key that stands for the action between our hook and libedit.
  var key: Int32 { Int32(CE_FIRST_ACTION) + rawValue }

  /// Keys bound in the insert map.
  static let bindings: [(keys: [Int32], action: EditorAction)] = [
    ([0x02], .left), ([0x06], .right), ([0x08], .backspace), ([0x7F], .backspace),
    ([0x04], .deleteOrEnd), ([0x10], .up), ([0x0E], .down), ([0x01], .home), ([0x05], .end),
    ([0x0A], .newline), ([0x1F], .undo), ([0x09], .complete), ([0x18, 0x05], .editor),
    ([0x12], .search), ([0x0C], .clear),
  ]

  /// Keys bound in vi's command map.
  static let commandBindings: [(keys: [Int32], action: EditorAction)] = [
    ([0x04], .deleteOrEnd), ([0x0A], .newline), ([0x76], .editor), ([0x0C], .clear),
  ]

  /// The action of a key that is no character.
  init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .delete: self = .delete
    case .wordLeft: self = .wordLeft
    case .wordRight: self = .wordRight
    case .newline: self = .newline
    case .scalar, .escape, .meta, .paste: return nil
    }
  }
}
