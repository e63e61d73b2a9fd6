import Prose

/// What a part of a draft is about, told by its heading.
enum SectionKind: Hashable, Sendable {
  case opening, timeline, impact, response, cause, actions, commitments, asks, closing, other

  /// What headings say; where two fit, the first decides.
  private static let kinds: [(phrases: String, kind: SectionKind)] = [
    ("timeline|timelines|chronology|sequence of events|what happened when", .timeline),
    (
      "tell you|transparency|transparently|commitment|commitments|next update|next updates|updates",
      .commitments
    ),
    (
      "need from you|asks|decisions needed|what i need|what we need|request|requests|requested",
      .asks
    ),
    (
      """
      action|actions|action items|actionable|next steps|doing about it|are doing|we're doing
      will do|follow-up|follow-ups|prevention|corrective|remediation|immediate|immediately
      short-term|long-term|improvements|what changes|prevent|preventing|preventive|prevents
      preventative|dated|to do|todo|recommendations
      """, .actions
    ),
    ("impact|impacts|impacted|affected|effect|effects|effective|who was", .impact),
    ("response|responses|what we did|remedy", .response),
    ("why|cause|caused|causes|contributing|factors|root", .cause),
    ("what happened|summary|overview", .other),
    ("lessons|appendix|background|detection|resolution|recovery", .other),
  ]

  private static let book = PhraseBook(kinds.enumerated().map { ($1.phrases, $0) })

  /// The kind a heading names; nil when it names none, so that the kind above goes on.
  init?(heading: ReadText) {
    // A heading of a line or more is a paragraph that lost its way.
    guard heading.text.utf8.count < 200 else { return nil }
    let whole = Statement(read: heading, span: heading.tokens.indices)
    guard let first = Self.book.phrases(of: whole).map(\.sense).min() else { return nil }
    self = Self.kinds[first].kind
  }
}
