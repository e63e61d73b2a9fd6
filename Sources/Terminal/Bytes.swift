import CEditline

/// What a wait for input came to.
enum Arrival {
  case bytes([UInt8])
  case end
  case signal(Int32)
  case resized
  case nothing
}

/// Waits for bytes, a signal or the time in milliseconds; -1 waits for ever.
func awaitBytes(from descriptor: Int32, milliseconds: Int32 = -1) -> Arrival {
  let found = Int(ce_wait(descriptor, milliseconds))
  if found & CE_SIGNAL != 0 { return .signal(ce_take_signal()) }
  if found & CE_RESIZED != 0, ce_take_resize() { return .resized }
  guard found & CE_READY != 0 else { return .nothing }
  var buffer = [UInt8](repeating: 0, count: 65_536)
  let count = ce_read_some(descriptor, &buffer, buffer.count)
  if count == 0 { return .end }
  return count > 0 ? .bytes(Array(buffer[..<count])) : .nothing
}

/// The window's columns and rows, or nil when the descriptor is no terminal.
package func windowSize(of descriptor: Int32) -> (columns: Int, rows: Int)? {
  var columns: Int32 = 0
  var rows: Int32 = 0
  guard ce_window(descriptor, &columns, &rows) else { return nil }
  return (Int(columns), Int(rows))
}
