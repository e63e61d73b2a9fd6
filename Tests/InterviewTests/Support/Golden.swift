import TestSupport
import Testing

/// Compares a text with the one kept under that name.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) {
  let file = folder("../Golden/\(name).txt", beside: #filePath)
  let difference = goldenDifference(text, from: file)
  #expect(difference == nil, "\(difference ?? "")", sourceLocation: location)
}
