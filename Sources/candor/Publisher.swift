import Facts
import Foundation
import Interview
import Record
import Review
import Story

/// Writes messages and their answers into a folder of their own: `output/<date>-<slug>/`.
struct Publisher {
  /// The folder all messages land in.
  var outputFolder: String
  var today: Day
  var structures = Structures.carried
  /// Whether gaps are said in honest sentences, so that the message can go out as it is.
  var admitsGaps = false
  var format = Format.markdown
  /// Where the message goes; nil for its usual place below the output folder.
  var file: String?
  /// Whether the author is in the interview, and types verbs.
  var isInterview = false
  /// The sentences a team words its own way.
  var house = HouseWording.none
  /// Who the message is from and for, and where the rest is.
  var delivery = Delivery()
  /// What it says of its own.
  var wording = Wording.english
  /// The pages around the message.
  var layouts = Layouts.builtIn

  /// What came of writing.
  struct Outcome {
    /// The paths of the message; more than one where a channel takes it in parts.
    var paths: [String]
    /// The path of the answers file beside it.
    var answers: String
    /// What is still missing, in reading order.
    var gaps: [String]
    /// The message with what was done to make it fit.
    var composition: Composition
    /// The message as its channel takes it.
    var rendered: Rendered
    /// What the checks found, as lines to show.
    var review: [String] = []

    /// Where the message lies, for people.
    var message: String { paths.joined(separator: ", ") }
    /// The message itself.
    var text: String { rendered.text }
  }

  /// The message as far as it goes, gaps marked.
  func preview(_ record: Record) -> String {
    markdown(composed(record, Plan(of: record, today: today)).document)
  }

  private func composed(_ record: Record, _ plan: Plan) -> Composition {
    guard admitsGaps else {
      return composition(of: record, plan: plan, structures: structures, house: house)
    }
    var composed = composition(
      of: record.admittingGaps, plan: plan, structures: structures, house: house)
    composed.document = composed.document.admittingGaps(of: record, from: plan.sent)
    return composed
  }

  /// What a message made of a record still lacks, in reading order.
  static func gaps(of record: Record, today: Day, in wording: Wording = .english) -> [String] {
    compose(record, plan: Plan(of: record, today: today)).gaps
      .compactMap { words(for: $0, in: wording) }
  }

  /// A gap as people know it: what is missing, and the field it goes into.
  private static func words(for gap: Origin, in wording: Wording) -> String? {
    switch gap {
    case .gap(let id):
      Registry.field(id.field).map { "\(wording.label(of: $0)) (\(id.field))" }
    case .listGap(let list):
      Registry.list(list).map { "\(wording.label(of: $0)) (\(list.rawValue))" }
    case .frame, .house, .computed, .answer: nil
    }
  }

  /// Writes the answers, and the message unless gaps are left and no draft was asked for.
  ///
  /// - Throws: ``Refusal`` when gaps are left, a check stops the message, or a file cannot be written.
  func publish(_ record: Record, asDraft: Bool, plan: Plan? = nil, name: String = "message") throws
    -> Outcome
  {
    let plan = plan ?? Plan(of: record, today: today)
    try check(plan)
    var outcome = outcome(of: record, Version(name: name, purpose: "", plan: plan))
    try write(AnswersFile.write(record, today: today), to: outcome.answers)
    let gaps = outcome.gaps
    guard gaps.isEmpty || asDraft else {
      let way = isInterview ? ":write draft" : "--draft"
      throw Refusal(
        ([wording(.notFinished, count: gaps.count)] + gaps.map { "  - " + $0 }
          + [wording(.fillInOrDraft, ["file": outcome.answers, "way": way])])
          .joined(separator: "\n"), status: .failed)
    }
    let composed = Composed(plan: plan, document: outcome.composition.document)
    outcome.review = try desk.check(record, [composed], asDraft: asDraft)
    try write(outcome)
    return outcome
  }

  /// Writes the answers, and every message that suits the incident; an unfinished one only as a draft.
  ///
  /// The messages are checked together, so that no two say different things.
  ///
  /// - Throws: ``Refusal`` when a check stops the messages, or a folder or file cannot be written.
  func publishAll(_ record: Record, asDraft: Bool) throws -> (
    outcomes: [(version: Version, outcome: Outcome)], review: [String]
  ) {
    let all = Version.all(of: record, today: today, structures: structures).map {
      (version: $0, outcome: outcome(of: record, $0))
    }
    if let answers = all.first?.outcome.answers {
      try write(AnswersFile.write(record, today: today), to: answers)
    }
    for (version, _) in all { try check(version.plan) }
    let ready = all.filter { $0.outcome.gaps.isEmpty || asDraft }
    let composed = ready.map {
      Composed(plan: $0.version.plan, document: $0.outcome.composition.document)
    }
    let review =
      ready.isEmpty ? [] : try desk.check(record, composed, asDraft: asDraft)
    for (_, outcome) in ready { try write(outcome) }
    return (all, review)
  }

  /// Refuses a plan that names a structure which is not at hand, or a link its readers may not have.
  private func check(_ plan: Plan) throws {
    guard structures[plan.structure] != nil else {
      throw Refusal(wording(.noStructure, ["structure": plan.structure]))
    }
    try delivery.checkLink(for: plan)
  }

  /// One version, composed but not yet written.
  private func outcome(of record: Record, _ version: Version) -> Outcome {
    let composition = composed(record, version.plan)
    let gaps = composition.document.gaps.compactMap { Self.words(for: $0, in: wording) }
    let folder = outputFolder + "/" + folderName(for: record)
    let draft = version.name == "message" ? "draft" : "\(version.name).draft"
    var delivery = delivery
    delivery.moments = record.moments
    let rendered = render(composition.document, as: format, for: delivery, in: layouts)
    let usual = folder + "/" + (gaps.isEmpty ? version.name : draft)
    let paths = rendered.parts.map { part in
      file.map { path(of: part, at: $0) } ?? rendered.fileName(of: part, base: usual)
    }
    return Outcome(
      paths: paths, answers: folder + "/answers.yml", gaps: gaps, composition: composition,
      rendered: rendered)
  }

  /// A file the author named, with what tells one part from another before its ending.
  private func path(of part: Rendered.Part, at file: String) -> String {
    let ending = "." + format.fileExtension
    guard !part.suffix.isEmpty, file.lowercased().hasSuffix(ending) else { return file }
    return file.dropLast(ending.count) + part.suffix + file.suffix(ending.count)
  }

  private var desk: ReviewDesk {
    ReviewDesk(today: today, isInterview: isInterview, wording: wording)
  }

  private func write(_ outcome: Outcome) throws {
    if file != nil, let taken = outcome.paths.first(where: FileManager.default.fileExists) {
      throw Refusal(wording(.fileTaken, ["file": taken]))
    }
    for (part, path) in zip(outcome.rendered.parts, outcome.paths) {
      try write(part.text, to: path)
    }
  }

  /// The name of the next status update: "update-2" when one is there already.
  func nextUpdateName(for record: Record) -> String {
    let folder = outputFolder + "/" + folderName(for: record)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let number = (1...9999).first { number in
      !names.contains {
        $0.hasPrefix("update-\(number).") && !$0.contains("draft")
          || $0.hasPrefix("update-\(number)-")
      }
    }
    return "update-\(number ?? 9999)"
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try FileStore.writeAtomically(Data(text.utf8), to: path, access: .shared)
    } catch {
      throw Refusal(
        wording(.notWritten, ["problem": wording.put(error.said)]), status: .badInput)
    }
  }

  /// "2024-11-02-outage": the day it started, and what it is called.
  func folderName(for record: Record) -> String {
    let day: Day =
      if case .moment(let start)? = record["incident.started"]?.value { start.day } else { today }
    let name: String =
      if case .text(let noun)? = record["incident.noun"]?.value { noun } else { "incident" }
    return day.canonical + "-" + slug(Secrets.masked(name))
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
