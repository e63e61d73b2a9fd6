import CEditline

/// What libedit asks of whoever reads a line.
protocol EditlineDelegate: AnyObject {
  /// The next key and 1, or 0 at the end, or -1 to stop.
  func nextKey() -> (code: Int32, key: Int32)
  /// Does what an action says; false ends the reading.
  func perform(_ action: EditorAction) -> Bool
}

/// libedit's editor: the one place where Swift holds its pointer and hands it ours.
///
/// One at a time and on one thread, as the library keeps state of its own.
final class Editline {
  private let editor: OpaquePointer

  /// Opens the editor on standard input and error; nil when libedit cannot.
  init?(program: String) {
    guard let opened = ce_open(program) else { return nil }
    editor = opened
    bind(EditorAction.bindings, in: CE_INSERT_MAP)
    bind(EditorAction.commandBindings, in: CE_COMMAND_MAP)
  }

  deinit { ce_close(editor) }

  private func bind(_ bindings: [(keys: [Int32], action: EditorAction)], in map: Int) {
    for (keys, action) in bindings {
      ce_bind(editor, keys, keys.count, action.rawValue, Int32(map))
    }
  }

  var isVi: Bool { ce_is_vi(editor) }

  /// Reads one line; true when it was submitted, and then `line` holds it.
  func read(for delegate: any EditlineDelegate) -> Bool {
    let box = Box(delegate)
    // The box outlives the call, and the hooks run only inside it.
    return withExtendedLifetime(box) {
      ce_read(editor, Unmanaged.passUnretained(box).toOpaque(), keyHook, actionHook)
    }
  }

  /// How long the line is, in scalars.
  var length: Int { ce_line_length(editor) }

  /// The line as it stands.
  var line: LineState {
    let count = ce_line_length(editor)
    var values = [Int32](repeating: 0, count: count)
    ce_line_copy(editor, &values, count)
    let text = values.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
    return LineState(text: text, cursor: Swift.min(ce_line_cursor(editor), count))
  }

  func moveCursor(to place: Int) { ce_set_cursor(editor, max(0, place)) }

  /// Replaces a stretch of the line; the cursor ends up behind what was put in.
  func replace(_ range: Range<Int>, with text: [Unicode.Scalar] = []) {
    let values = text.map { Int32(bitPattern: $0.value) }
    ce_replace(editor, range.lowerBound, range.count, values, values.count)
  }

  /// Makes the line what it is told.
  func set(_ state: LineState) {
    replace(0..<length, with: state.text)
    moveCursor(to: state.cursor)
  }

  /// The lines that libedit's own history commands walk through, oldest first.
  func setHistory(_ entries: [String]) {
    ce_history_clear(editor)
    for entry in entries {
      let values = entry.unicodeScalars.map { Int32(bitPattern: $0.value) }
      ce_history_add(editor, values, values.count)
    }
  }

  fileprivate final class Box {
    let delegate: any EditlineDelegate
    init(_ delegate: any EditlineDelegate) { self.delegate = delegate }
  }
}

private let keyHook: ce_key_hook = { context, key in
  guard let context else { return 0 }
  let box = Unmanaged<Editline.Box>.fromOpaque(context).takeUnretainedValue()
  let (code, value) = box.delegate.nextKey()
  key?.pointee = value
  return code
}

private let actionHook: ce_action_hook = { context, number in
  guard let context, let action = EditorAction(rawValue: number) else { return Int32(CE_DONE) }
  let box = Unmanaged<Editline.Box>.fromOpaque(context).takeUnretainedValue()
  return Int32(box.delegate.perform(action) ? CE_DONE : CE_END)
}
