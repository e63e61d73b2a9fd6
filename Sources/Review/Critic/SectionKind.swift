import Prose

/// What a part of a draft is about, told by its heading.
enum SectionKind: Hashable, Sendable {
  case opening, timeline, impact, response, repair, cause, actions, commitments, asks, closing,
    other
  /// What is different already: nobody has to answer for it any more, by any day.
  case changes

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
      has changed|have changed|we changed|we've changed|already changed|already different
      done already|done so far|done since
      """, .changes
    ),
    (
      """
      action|actions|action items|actionable|next steps|doing about it|are doing|we're doing
      will do|we'll do|do now|will change|will be different|from now on|follow-up|follow-ups|prevention|corrective|remediation|immediate|immediately
      short-term|long-term|improvements|what changes|prevent|preventing|preventive|prevents
      preventative|dated|to do|todo|recommendations
      """, .actions
    ),
    ("impact|impacts|impacted|affected|effect|effects|effective|who was", .impact),
    (
      """
      putting it right|put it right|putting this right|put this right|putting things right
      making it right|make it right|making this right|make this right|making good|make good|making amends
      compensation|making up for|make up for|what you get|what you will get|what we owe
      """, .repair
    ),
    ("response|responses|what we did|remedy", .response),
    (
      """
      how it came|came about|come about|how it happened|how this happened|how it could|how this could
      the reason|reasons|what was behind|what lay behind|what led
      """, .cause
    ),
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
