import Record

/// Settles letters, spaces and stops; each step is pure, keeps origins, and changes nothing twice.
func smooth(_ document: Document, tone: Plan.Tone) -> Document {
  var copy = document
  copy.subject = document.subject.tidy(tone).endingBare
  copy.headline = document.headline.tidy(tone).endingBare
  copy.sections = document.sections.map { section in
    var section = section
    section.title = section.title?.tidy(tone).endingBare
    section.blocks = section.blocks.map { $0.smoothed(tone) }
    return section
  }
  return copy
}

extension Block {
  fileprivate func smoothed(_ tone: Plan.Tone) -> Block {
    switch self {
    case .heading(let line): return .heading(line.tidy(tone))
    case .paragraph(let lines):
      return .paragraph(lines.map { $0.tidy(tone) }.mergedBySubject.map(\.endingStopped))
    case .bullets(let lines):
      let tidy = lines.map { $0.tidy(tone).capitalisedAfterLabel }
      // All bullets of a list end in a stop, or none does.
      return .bullets(
        tidy.contains(where: \.holdsSentence) ? tidy.map(\.endingStopped) : tidy.map(\.endingBare))
    case .table: return map { $0.tidy(tone).endingBare }
    }
  }
}

extension Line {
  fileprivate func tidy(_ tone: Plan.Tone) -> Line {
    let toned = tone == .formal ? withoutContractions : self
    return toned.singleSpaced.withoutRepeats.withArticles.capitalised
  }
}
