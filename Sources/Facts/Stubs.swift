// Replaced type by type as each reader is written.
extension Moment: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Moment> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension TimeRange: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<TimeRange> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension Elapsed: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Elapsed> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension Quantity: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Quantity> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension Money: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Money> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension Due: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Due> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension Cadence: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Cadence> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
extension Zone: Fact {
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Zone> {
    .unreadable("")
  }
  package var canonical: String { "" }
}
