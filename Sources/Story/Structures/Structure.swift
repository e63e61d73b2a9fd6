import Record

/// A story structure: its sections in order, each a plan of unit ids.
package struct Structure: Hashable, Sendable {
  /// A column of a table: its heading, and the unit that fills its cells.
  package struct Column: Hashable, Sendable {
    package var heading: String
    package var unit: String
  }

  /// A part of a section.
  package enum Part: Hashable, Sendable {
    /// Sentences of these units, run on as one paragraph.
    case paragraph([String])
    /// A line of its own that is no sentence, such as a signature.
    case line(String)
    /// Bullets of these units under a heading of ours.
    case bullets(heading: String?, [String], of: ListID?)
    /// The actions, grouped by how soon they are due.
    case tiers([String])
    /// A row for each entry of a list.
    case table([Column], of: ListID)

    /// The units it names, in order.
    package var units: [String] {
      switch self {
      case .paragraph(let units), .bullets(_, let units, _), .tiers(let units): units
      case .line(let unit): [unit]
      case .table(let columns, _): columns.map(\.unit)
      }
    }
  }

  /// What a section is made of.
  package struct SectionPlan: Hashable, Sendable {
    package var id: String
    package var title: String?
    /// What the opening says the section tells, such as "why it happened"; nil when it says nothing.
    package var signpost: String?
    /// The section's part of the budget in percent, 0 to 100.
    package var share: Int
    /// The worries it answers; neighbours that answer some are ordered by the readers' own.
    package var answers: [Concern]
    package var parts: [Part]
  }

  /// Whom a structure suits: readers, for a purpose, at some stages.
  package struct Suit: Hashable, Sendable {
    package var purpose: Plan.Purpose
    package var audiences: [Plan.Expertise]
    package var stages: [Plan.Stage]
  }

  /// How people are called: by name and role, or by role alone.
  package enum Naming: String, CaseIterable, Sendable { case names, roles }

  /// Which facts are told: all, each with its standing, or confirmed ones alone.
  package enum Facts: String, CaseIterable, Sendable { case all, confirmed }

  package var id: String
  /// What people call it: "Crisis communication arc".
  package var name: String
  /// What it does, in one line.
  package var about: String
  /// Why one would pick it, as one sentence.
  package var because: String
  /// Whom it would hurt; nil when nobody.
  package var warning: String?
  package var suits: [Suit]
  /// Fields it cannot do without, though a record can.
  package var needs: [FieldID]
  /// The reading time it is made for.
  package var budget: Budget?
  /// Ids of headline formulas; the first that the facts allow is taken.
  package var headlines: [String]
  /// What follows the incident's name in the subject; nil when the headline is the subject.
  package var subject: String?
  /// The same while the harm goes on.
  package var subjectInFlight: String?
  package var naming: Naming
  /// Whether only confirmed facts may be told; what is suspected is then said to be unknown.
  package var isConfirmedOnly: Bool
  package var sections: [SectionPlan]

  /// A structure with no sections, for a message that nobody asked for.
  static let none = Structure(
    id: "", name: "", about: "", because: "", warning: nil, suits: [], needs: [], budget: nil,
    headlines: [], subject: nil, subjectInFlight: nil, naming: .names,
    isConfirmedOnly: false, sections: [])
}
