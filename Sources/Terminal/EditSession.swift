import CEditline
import Foundation

/// The reading of one line: keys come in, actions change the line, the screen follows.
final class EditSession: EditlineDelegate {
  private let editline: Editline
  private let prompt: LinePrompt
  private let settings: TerminalSettings
  private let editor: ExternalEditor?
  private let words: ReaderWords
  private(set) var decoder: KeyDecoder
  private var queue: ArraySlice<Int32> = []
  private var outcome: Entered?
  private var isStarted = false

  private var painter = Painter()
  private var window = (columns: 80, rows: 24)
  private var undo = UndoStack()
  private var walk = HistoryWalk()
  private var search: HistorySearch?
  private var listing: [String] = []
  private var live = LiveRow()
  private var wasTab = false
  private var pending: [Unicode.Scalar] = []
  /// Whether something on the line was pasted; `wasPasted` once something ever was.
  private var isPasted = false
  private var wasPasted = false
  private var isVi = false
  /// Whether the line stands as it was offered, no key pressed yet.
  private var isOffered = false

  init(
    editline: Editline, prompt: LinePrompt, settings: TerminalSettings, editor: ExternalEditor?,
    words: ReaderWords, history: [String], typedAhead: KeyDecoder
  ) {
    self.editline = editline
    self.prompt = prompt
    self.settings = settings
    self.editor = editor
    self.words = words
    decoder = typedAhead
    walk.entries = history
  }

  /// How the reading ended.
  func entered(isSubmitted: Bool) -> Entered {
    if let outcome { return outcome }
    return isSubmitted
      ? .line(text(of: editline.line), pasted: isPasted) : .endOfInput(partial: "")
  }

  /// Controls that a quoting key brought into the line never leave it.
  private func text(of line: LineState) -> String {
    LineState(text: line.text.filter { $0.value != 0 && !(0x80..<0xA0).contains($0.value) }).string
  }
}

// MARK: Keys

extension EditSession {
  func nextKey() -> (code: Int32, key: Int32) {
    start()
    var flush = false
    while true {
      if let key = queue.popFirst() { return (1, key) }
      if let key = decoder.next(flush: flush) {
        if editline.length == 0 { isPasted = false }
        noteForUndo(before: key)
        let isAnew = isOffered && key.beginsAnswer
        isOffered = false
        if let code = take(key) {
          guard isAnew else { return (1, code) }
          queue.append(code)
          return (1, EditorAction.anew.key)
        }
        if outcome != nil { return (-1, 0) }
        continue
      }
      flush = false
      refresh()
      let isMeterDue = decoder.isEmpty && isMeterStale
      switch awaitBytes(from: 0, milliseconds: isMeterDue ? LiveRow.pause : decoder.patience) {
      case .bytes(let bytes): decoder.add(bytes)
      case .end: return stop(.endOfInput(partial: text(of: editline.line)))
      case .signal(SIGINT): return stop(.interrupted(partial: text(of: editline.line)))
      case .signal(let number):
        return stop(.terminated(signal: number, partial: text(of: editline.line)))
      case .resized: resize()
      case .nothing: if isMeterDue { measureLine() } else { flush = !decoder.isEmpty }
      }
    }
  }

  /// The line is drawn for the last time here: libedit forgets it when it is stopped.
  private func stop(_ entered: Entered) -> (code: Int32, key: Int32) {
    leave()
    outcome = entered
    return (-1, 0)
  }

  /// Takes the terminal at the first key: libedit sets its own mode just before.
  private func start() {
    guard !isStarted else { return }
    isStarted = true
    ce_tty_raw(0, 2)
    measure()
    isVi = editline.isVi
    if !prompt.prefill.isEmpty {
      pending = Array(prompt.prefill.unicodeScalars)
      isOffered = !prompt.isPrefillUnfinished
      queue.append(EditorAction.initial.key)
    }
    readTypedAhead()
  }

  /// What was typed before came through the terminal's own line editing, where Enter is LF.
  private func readTypedAhead() {
    let count = ce_tty_waiting(0)
    guard count > 0, case .bytes(let bytes) = awaitBytes(from: 0, milliseconds: 0) else { return }
    decoder.add(bytes.enumerated().map { $0 < count && $1 == 0x0A ? 0x0D : $1 })
  }

  /// A long flood of letters is one step; looking at the line for each would take too long.
  private func noteForUndo(before key: Key) {
    if case .scalar(let scalar) = key, scalar.value >= 0x20, scalar.value != 0x7F,
      editline.length > 2000
    {
      return
    }
    undo.note(editline.line)
  }

  private func take(_ key: Key) -> Int32? {
    if search != nil, takeForSearch(key) { return nil }
    if key != .scalar("\t") {
      wasTab = false
      listing = []
    }
    if let action = EditorAction(key) { return action.key }
    switch key {
    case .paste(let bytes):
      pending = Array(cleanedPaste(bytes).unicodeScalars)
      return EditorAction.paste.key
    case .scalar("\u{3}"):
      _ = stop(.interrupted(partial: text(of: editline.line)))
      return nil
    case .scalar("\u{1A}"):
      suspend()
      return nil
    case .scalar(let scalar): return Int32(bitPattern: scalar.value)
    case .meta: return 0x1B
    case .escape: return isVi ? 0x1B : nil
    default: return nil
    }
  }

  /// True when the search used the key up.
  private func takeForSearch(_ key: Key) -> Bool {
    switch key {
    case .scalar("\u{12}"): search?.older()
    case .scalar("\u{8}"), .scalar("\u{7F}"): search?.removeLast()
    case .scalar("\u{7}"), .scalar("\u{3}"): search = nil
    case .paste(let bytes): search?.add(cleanedPaste(bytes))
    case .scalar(let scalar) where scalar.value >= 0x20: search?.add(scalar)
    default:
      if let found = search?.found {
        pending = found.text
        queue.append(EditorAction.take.key)
      }
      search = nil
    }
    return true
  }

  private func suspend() {
    leave()
    ce_suspend(0, 2)
    measure()
  }
}

// MARK: Actions

extension EditSession {
  func perform(_ action: EditorAction) -> Bool {
    let line = editline.line
    switch action {
    case .left: editline.moveCursor(to: line.previousCharacter)
    case .right: editline.moveCursor(to: line.nextCharacter)
    case .home: editline.moveCursor(to: line.lineStart)
    case .end: editline.moveCursor(to: line.lineEnd)
    case .wordLeft: editline.moveCursor(to: line.previousWord)
    case .wordRight: editline.moveCursor(to: line.nextWord)
    case .backspace where line.cursor > 0: editline.replace(line.previousCharacter..<line.cursor)
    case .delete: deleteForward(line)
    case .deleteOrEnd where line.text.isEmpty:
      _ = stop(.endOfInput(partial: ""))
      return false
    case .deleteOrEnd: deleteForward(line)
    case .newline: insert(["\n"], at: line)
    case .paste:
      if !pending.isEmpty { (isPasted, wasPasted) = (true, true) }
      insert(pending, at: line)
    case .initial: insert(pending, at: line)
    case .anew:
      editline.set(LineState())
      undo.note(editline.line)
    case .take: editline.set(LineState(text: pending, cursor: pending.count))
    case .up: move(line.above) { walk.older(than: line) }
    case .down: move(line.below) { walk.newer() }
    case .undo:
      // What comes back may be the paste.
      isPasted = wasPasted
      if let state = undo.undo() { editline.set(state) }
    case .complete: complete(line)
    case .editor: visitEditor(line)
    case .search: search = HistorySearch(entries: walk.entries)
    case .clear:
      painter.reset()
      Output.talk.write("\u{1B}[H\u{1B}[2J")
    case .backspace, .nothing: break
    }
    return true
  }

  private func deleteForward(_ line: LineState) {
    guard line.cursor < line.text.count else { return }
    editline.replace(line.cursor..<line.nextCharacter)
  }

  private func insert(_ text: [Unicode.Scalar], at line: LineState) {
    editline.replace(line.cursor..<line.cursor, with: text)
  }

  private func move(_ place: Int?, orWalk walked: () -> LineState?) {
    if let place {
      editline.moveCursor(to: place)
    } else if let state = walked() {
      editline.set(state)
    }
  }

  private func complete(_ line: LineState) {
    guard let completion = Completion(of: line.string, among: prompt.completions) else { return }
    if completion.text != line.string {
      editline.set(LineState(completion.text))
    } else if wasTab, completion.candidates.count > 1 {
      listing = completion.rows(columns: window.columns, limit: max(1, window.rows / 2))
    }
    wasTab = true
  }

  /// Hands the terminal to the person's own editor and takes it back.
  private func visitEditor(_ line: LineState) {
    guard let editor else { return }
    leave()
    ce_tty_restore()
    let edited = editor.edit(line.string)
    ce_tty_raw(0, 2)
    measure()
    switch edited {
    case .edited(let text): editline.set(LineState(text))
    case .kept(let trouble): listing = wrapRows(words.kept(trouble), width: window.columns - 1)
    }
  }
}

// MARK: Screen

extension EditSession {
  /// After a submitted line: draws it as it was entered.
  func finish() {
    if outcome == nil { leave() }
  }

  /// Leaves the text on the screen without the rows below it, the cursor on a fresh row.
  private func leave() {
    guard isStarted else { return }
    let line = editline.line
    let end = LineState(text: line.text, cursor: line.text.count)
    Output.talk.write(painter.leave(layout(of: end), height: window.rows))
  }

  private func measure() {
    guard let size = windowSize(of: 2) else { return }
    let present = (columns: max(4, size.columns), rows: max(2, size.rows))
    // A row cut for another width would fold.
    if present.columns != window.columns { live = LiveRow() }
    window = present
  }

  private func resize() {
    measure()
    Output.talk.write(painter.rewind(columns: window.columns))
  }

  private func refresh() {
    let line = editline.line
    undo.note(line)
    let status = passingStatus() ?? (window.rows > 2 ? live.rows : [])
    let bytes = painter.paint(
      layout(of: search?.found ?? line), status: status, height: window.rows)
    if !bytes.isEmpty { Output.talk.write(bytes) }
  }

  private var isMeterStale: Bool {
    prompt.meter != nil && search == nil && listing.isEmpty && window.rows > 2
      && live.isStale(for: editline.line, isPasted: isPasted)
  }

  private func measureLine() {
    guard let meter = prompt.meter else { return }
    live.update(for: editline.line, isPasted: isPasted, meter: meter, drawing: drawn)
  }

  private func layout(of line: LineState) -> Layout {
    Layout(label: prompt.label, text: line.text, cursor: line.cursor, style: look)
  }

  private var look: LayoutStyle {
    LayoutStyle(
      columns: window.columns, colour: settings.colour, symbols: settings.symbols)
  }

  /// What stands below the line for a while in place of the meter.
  private func passingStatus() -> [Layout.Row]? {
    if let row = search?.row(in: words) { return [drawn(row)] }
    let most = max(0, window.rows - 2)
    return listing.isEmpty ? nil : listing.prefix(most).map { drawn(MeterRow($0, .hint)) }
  }

  private func drawn(_ row: MeterRow) -> Layout.Row {
    row.drawn(columns: window.columns, settings: settings)
  }
}
