import Foundation
import Review

/// Prints every finding and score of some drafts as JSON, so that two builds can be held against each other.
func findings(in paths: [String]) throws {
  for path in paths {
    let draft = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for audience in [CriticAudience.mixed, .customer] {
      let options = CriticOptions(audience: audience, format: DraftFormat(path: path))
      let critique = critique(of: draft, options: options)
      print(jsonForm([CritiqueFile(path: path, critique: critique)]))
      print(json(scorecard(of: critique, stakes: .high)).written())
    }
  }
}
