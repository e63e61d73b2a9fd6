/// Shows where two texts differ, line by line, for a failure a person can read.
package func difference(_ got: String, _ want: String) -> String {
  let (gotLines, wantLines) = (
    got.split(separator: "\n", omittingEmptySubsequences: false),
    want.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let changes = gotLines.difference(from: wantLines)
  return changes.map { change in
    switch change {
    case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
    case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
    }
  }.joined(separator: "\n")
}
