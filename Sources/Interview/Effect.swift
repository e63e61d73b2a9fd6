import Record
import Story

/// What the person at the other end did.
package enum Input: Hashable, Sendable {
  /// A line was entered; pasted text is never read as a verb.
  case line(String, pasted: Bool)
  /// The end of input: Ctrl-D on an empty line, or a pipe that ran dry.
  case endOfInput
  /// Ctrl-C, with what stood on the line.
  case interrupted(partial: String)
  /// Text came back from the author's editor.
  case edited(String)
  /// A half-typed line of an earlier session is put back on the line.
  case partial(String)
}

/// What the shell around the interview is to do, in order; a failed one ends the batch.
package enum Effect: Hashable, Sendable {
  /// Show these, in order.
  case say([Notice])
  /// Write the change to the journal, and sync it, before anything else is shown.
  case keep(Change)
  /// Note where the author is; a list's field without an entry means the list's own question.
  case remember(position: AnswerID?)
  /// Keep with the session whether the meter is shown.
  case keepMeter(isOn: Bool)
  /// Keep with the session how much is asked.
  case keepPace(Pace)
  /// Keep the half-typed line with the session.
  case keepPartial(String)
  /// Keep what was said beside the answers, or what came of it.
  case note(Coaching.Event)
  /// Show the message so far, gaps marked.
  case preview
  /// Show the picture of the timeline.
  case timeline
  /// Write the message, as a draft with its gaps marked; as usual where no outlet is named.
  case write(draft: Bool, to: [Outlet] = [])
  /// Open the author's editor on this text, and hand back what it holds as ``Input/edited(_:)``.
  case openEditor(String)
  /// End the interview; everything is already kept.
  case leave(Leaving)
}

/// What a message is written as, and where to.
package struct Outlet: Hashable, Sendable {
  package var format: Format
  /// The file the author named; nil for the usual place.
  package var file: String?

  /// Creates an outlet.
  package init(_ format: Format, file: String? = nil) { (self.format, self.file) = (format, file) }
}

/// How an interview ends.
package enum Leaving: Hashable, Sendable {
  /// The message was written.
  case finished
  /// The author saved and left; the session can be taken up again.
  case saved
  /// Ctrl-C twice; the session can be taken up again.
  case interrupted
}

/// Words shown to the author.
package struct Notice: Hashable, Sendable {
  /// What the words are, which is for the shell to style.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The name of a section with the count of questions.
    case heading
    /// The count alone, inside a section.
    case progress
    case question
    /// The sentence the answer will land in.
    case frame
    /// How to answer.
    case hint
    /// What would make the answer stronger; never blocks.
    case advice
    /// Something was read, assumed or changed.
    case note
    case warning
    /// The answer could not be read; nothing typed is lost.
    case error
    /// The finished sentence.
    case echo
    /// A choice or one line of a list.
    case list
    /// Part of a message.
    case draft
    /// For the one who listens while another answers.
    case coach
  }

  package var kind: Kind
  package var text: String

  /// Creates words to show.
  package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
}

/// How the next line is to be read.
package struct Prompt: Hashable, Sendable {
  /// What stands before the line.
  package var label: String
  /// What stands on the line already, to be edited or entered as it is.
  package var prefill: String
  /// Whether what stands there is the start of what was being typed, not a text on offer.
  package var isPrefillUnfinished = false
  /// Whether what stands on the line was said with the question.
  package var isPrefillSaid = false
  /// What Tab may complete: choices and verbs.
  package var completions: [String]
  /// The kind of question, under which earlier lines are remembered.
  package var history: String
  /// What may judge the line while it is typed; nil when nothing is to be shown.
  package var meter: LiveMeter?
}
