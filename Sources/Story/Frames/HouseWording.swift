import Record

/// The sentences a team words its own way, by frame.
package struct HouseWording: Sendable {
  private var frames: [FrameID: HouseFrame] = [:]

  /// Our own wording throughout.
  package static let none = HouseWording()

  private init() {}

  /// The wordings of these files.
  ///
  /// - Throws: every problem of every file at once.
  package init(files: [PromptFile]) throws(DataFileProblems) {
    var problems: [Problem] = []
    for file in files {
      var reader = HouseFile(file)
      for (id, frame, mark) in reader.read() {
        if frames[id] != nil { problems.append(mark) }
        frames[id] = frame
      }
      problems += reader.problems
    }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
  }

  /// The wordings of a team's prompts folder (its `wording`); it may hold none.
  ///
  /// - Throws: every problem of every file at once.
  package init(folder: String) throws(DataFileProblems) {
    let part = PromptPart("wording", of: folder, endingIn: ".yaml")
    if !part.problems.isEmpty { throw DataFileProblems(problems: part.problems) }
    try self.init(files: part.files)
  }

  /// The team's wording of a sentence; nil where ours holds.
  package subscript(id: FrameID) -> HouseFrame? { frames[id] }
}

extension FrameID {
  /// The places of facts that are always there, in order.
  package var places: [String] { Frame.of(self).slots.filter { !$0.isOptional }.map(\.name) }

  /// The places of facts that may not be there, in order.
  package var optionalPlaces: [String] {
    Frame.of(self).slots.filter(\.isOptional).map(\.name)
  }
}
