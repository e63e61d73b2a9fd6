import Facts
import Foundation
import Interview
import Record
import Story

/// Writes messages and their answers into a folder of their own: `output/<date>-<slug>/`.
struct Publisher {
  /// The folder all messages land in.
  var outputFolder: String
  var today: Day
  var structures = Structures.carried
  /// Whether gaps are said in honest sentences, so that the message can go out as it is.
  var admitsGaps = false

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
    /// The message with what was done to make it fit.
    var composition: Composition
  }

  /// The message as far as it goes, gaps marked.
  func preview(_ record: Record) -> String {
    markdown(composed(record, Plan(of: record, today: today)).document)
  }

  private func composed(_ record: Record, _ plan: Plan) -> Composition {
    guard admitsGaps else { return composition(of: record, plan: plan, structures: structures) }
    var composed = composition(of: record.admittingGaps, plan: plan, structures: structures)
    composed.document = composed.document.admittingGaps(of: record, from: plan.sent)
    return composed
  }

  /// What a message made of a record still lacks, in reading order.
  static func gaps(of record: Record, today: Day) -> [String] {
    compose(record, plan: Plan(of: record, today: today)).gaps.compactMap(words(for:))
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
  func publish(_ record: Record, asDraft: Bool, plan: Plan? = nil, name: String = "message") throws
    -> Outcome
  {
    let plan = plan ?? Plan(of: record, today: today)
    let outcome = try publish(record, Version(name: name, purpose: "", plan: plan), asDraft)
    guard outcome.gaps.isEmpty || asDraft else {
      let gaps = outcome.gaps
      throw Refusal(
        """
        the message is not finished: \(gaps.count == 1 ? "one answer is" : "\(gaps.count) answers are") missing.
        \(gaps.map { "  - " + $0 }.joined(separator: "\n"))
        Your answers are in \(outcome.answers). Fill them in there or in the interview, or write what there is with --draft.
        """, status: .failed)
    }
    return outcome
  }

  /// Writes the answers, and every message that suits the incident; an unfinished one only as a draft.
  ///
  /// - Throws: ``Refusal`` when a folder or file cannot be written.
  func publishAll(_ record: Record, asDraft: Bool) throws -> [(version: Version, outcome: Outcome)]
  {
    try Version.all(of: record, today: today, structures: structures).map {
      ($0, try publish(record, $0, asDraft))
    }
  }

  /// Writes one version; with gaps left, its file is written only as a draft.
  private func publish(_ record: Record, _ version: Version, _ asDraft: Bool) throws -> Outcome {
    let composition = composed(record, version.plan)
    let gaps = composition.document.gaps.compactMap(Self.words(for:))
    let folder = outputFolder + "/" + folderName(for: record)
    let answers = folder + "/answers.yml"
    try write(AnswersFile.write(record, today: today), to: answers)
    let text = markdown(composition.document)
    let draft = version.name == "message" ? "draft" : "\(version.name).draft"
    let path = folder + "/" + (gaps.isEmpty ? version.name : draft) + ".md"
    if gaps.isEmpty || asDraft { try write(text, to: path) }
    return Outcome(
      message: path, answers: answers, text: text, gaps: gaps, composition: composition)
  }

  /// The name of the next status update: "update-2" when one is there already.
  func nextUpdateName(for record: Record) -> String {
    let folder = outputFolder + "/" + folderName(for: record)
    let number = (1...9999).first {
      !FileManager.default.fileExists(atPath: "\(folder)/update-\($0).md")
    }
    return "update-\(number ?? 9999)"
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
