import Prose

/// What a part of a draft is about, told by its heading.
enum SectionKind: Hashable, Sendable {
  case opening, timeline, impact, response, cause, actions, commitments, asks, closing, other

  /// What headings say, the first that fits decides.
  private static let phrases: [(words: [[UInt8]], kind: SectionKind)] = [
    ("timeline|chronology|sequence of events|what happened when", .timeline),
    ("tell you|transparency|commitment|commitments|next update|updates", .commitments),
    ("need from you|asks|decisions needed|what i need|what we need|request", .asks),
    (
      "action|actions|action items|next steps|doing about it|are doing|we're doing|will do|follow-up|follow-ups|prevention|corrective|remediation|immediate|short-term|long-term|improvements|what changes|preventing|dated|to do|todo|recommendations|prevent",
      .actions
    ),
    ("impact|affected|effect|effects|who was", .impact),
    ("response|what we did|remedy", .response),
    ("why|cause|causes|contributing|factors|root", .cause),
    ("what happened|summary|overview", .other),
    ("lessons|appendix|background|detection|resolution|recovery", .other),
  ].map { list, kind in (list.split(separator: "|").map { Array(" \($0) ".utf8) }, kind) }

  /// The kind a heading names; nil when it names none, so that the kind above goes on.
  init?(heading: String) {
    // A heading of a line or more is a paragraph that lost its way.
    guard heading.utf8.count < 200 else { return nil }
    var bytes: [UInt8] = [32]
    for token in tokens(of: heading) {
      bytes.append(contentsOf: token.form.utf8)
      bytes.append(32)
    }
    let found = Self.phrases.first { entry in
      entry.words.contains { bytes.holds($0) }
    }
    guard let found else { return nil }
    self = found.kind
  }
}

extension [UInt8] {
  /// Whether some bytes, which start with a blank, stand anywhere.
  fileprivate func holds(_ words: [UInt8]) -> Bool {
    guard words.count <= count else { return false }
    return (0...(count - words.count)).contains { start in
      self[start] == 32 && words.indices.allSatisfy { self[start + $0] == words[$0] }
    }
  }
}
