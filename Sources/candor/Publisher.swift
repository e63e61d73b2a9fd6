import Facts
import Foundation
import Record
import Story

/// Writes the message and its answers into a folder of their own: `output/<date>-<slug>/`.
struct Publisher {
  /// The folder all messages land in.
  var outputFolder: String
  var today: Day
  var format = Format.markdown
  /// The pages around the message.
  var layouts = Layouts.builtIn

  /// What came of writing.
  struct Outcome {
    /// The path of the message.
    var message: String
    /// The path of the answers file beside it.
    var answers: String
    /// The message itself.
    var text: String
    /// What is still missing, in reading order.
    var gaps: [String]
    var rendered: Rendered
  }

  /// The message as far as it goes, gaps marked.
  func preview(_ record: Record) -> String { markdown(compose(record)) }

  private func compose(_ record: Record) -> Document {
    Story.compose(record, plan: Plan(of: record, today: today))
  }

  /// What a message made of a record still lacks, in reading order.
  static func gaps(of record: Record, today: Day) -> [String] {
    Story.compose(record, plan: Plan(of: record, today: today)).gaps.compactMap(words(for:))
  }

  /// A gap as people know it: what is missing, and the field it goes into.
  private static func words(for gap: Origin) -> String? {
    switch gap {
    case .gap(let id):
      Registry.field(id.field).map { "\($0.label) (\(id.field))" }
    case .listGap(let list): Registry.list(list).map { "\($0.label) (\(list.rawValue))" }
    case .frame, .computed, .answer: nil
    }
  }

  /// Writes the answers, and the message unless gaps are left and no draft was asked for.
  ///
  /// - Throws: ``Refusal`` when gaps are left, or a folder or file cannot be written.
  func publish(_ record: Record, asDraft: Bool) throws -> Outcome {
    let document = compose(record)
    let gaps = document.gaps.compactMap(Self.words(for:))
    let folder = outputFolder + "/" + folderName(for: record)
    let answersPath = folder + "/answers.yml"
    try write(AnswersFile.write(record, today: today), to: answersPath)
    guard gaps.isEmpty || asDraft else {
      throw Refusal(
        """
        the message is not finished: \(gaps.count == 1 ? "one answer is" : "\(gaps.count) answers are") missing.
        \(gaps.map { "  - " + $0 }.joined(separator: "\n"))
        Your answers are in \(answersPath). Fill them in there or in the interview, or write what there is with --draft.
        """, status: .failed)
    }
    var delivery = Delivery()
    delivery.moments = record.moments
    let rendered = render(document, as: format, for: delivery, in: layouts)
    let paths = rendered.parts.map { part in
      folder + "/" + rendered.fileName(of: part, base: gaps.isEmpty ? "message" : "draft")
    }
    for (part, path) in zip(rendered.parts, paths) { try write(part.text, to: path) }
    return Outcome(
      message: paths.joined(separator: ", "), answers: answersPath, text: rendered.text,
      gaps: gaps, rendered: rendered)
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try FileStore.writeAtomically(Data(text.utf8), to: path, access: .shared)
    } catch {
      throw Refusal("\(error) Your answers are still safe in the interview.", status: .badInput)
    }
  }

  /// "2024-11-02-outage": the day it started, and what it is called.
  func folderName(for record: Record) -> String {
    let day: Day =
      if case .moment(let start)? = record["incident.started"]?.value { start.day } else { today }
    let name: String =
      if case .text(let noun)? = record["incident.noun"]?.value { noun } else { "incident" }
    return day.canonical + "-" + slug(name)
  }

  /// Letters, digits and single hyphens only, at most 40 characters; "incident" when none are left.
  private func slug(_ name: String) -> String {
    let words = name.lowercased().unicodeScalars
      .map { CharacterSet.alphanumerics.contains($0) ? String($0) : " " }.joined()
      .split(separator: " ")
    let joined = String(words.joined(separator: "-").prefix(40))
    return joined.isEmpty ? "incident" : joined
  }
}
