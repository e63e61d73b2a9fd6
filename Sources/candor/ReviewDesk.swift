import ArgumentParser
import Facts
import Interview
import Record
import Review
import Story

/// Holds messages against the checks before they go out, and tells what was found.
struct ReviewDesk {
  /// The day relative days are read from.
  var today: Day
  /// Whether the author is asked questions and types verbs, not options.
  var isInterview = false
  var wording = Wording.english

  /// What was found in the messages made of a record, as lines to show.
  ///
  /// - Throws: ``Refusal`` when something found stops a final message, or even a draft, or when an
  ///   override names no rule.
  func check(_ record: Record, _ versions: [Composed], asDraft: Bool) throws -> [String] {
    for rule in record.overrides.keys.sorted() { try Self.checkOverride(of: rule) }
    let verdict = Verdict(Dossier(record, versions: versions, today: today))
    let stopping = asDraft ? verdict.refused : verdict.blocking
    let others = verdict.findings.filter { !stopping.contains($0) }
    let remarks =
      lines(of: others, in: record)
      + verdict.overridden.map {
        wording(.letThrough, ["rule": $0.finding.rule.rawValue, "reason": $0.reason])
      }
    guard !stopping.isEmpty else { return remarks }
    let typed =
      isInterview
      ? (override: ":override RULE why", draft: ":write draft")
      : (override: "--override RULE=\"why\"", draft: "--draft")
    let way =
      verdict.refused.isEmpty
      ? wording(.changeOrOverride, ["override": typed.override, "draft": typed.draft])
      : wording(.takeSecretOut)
    let count = wording(.stopsMessage, count: stopping.count)
    let found = lines(of: stopping, in: record) + remarks
    throw Refusal(([count] + found + [way]).joined(separator: "\n"), status: .failed)
  }

  /// Findings one by one: what each is, where, why it matters and what to type.
  ///
  /// What holds for several of one rule is said once, after the last of them.
  private func lines(of findings: [Finding], in record: Record) -> [String] {
    findings.indices.flatMap { index in
      let finding = findings[index]
      let next = findings.indices.contains(index + 1) ? findings[index + 1] : nil
      let isLast = next?.rule != finding.rule
      return [
        head(of: finding),
        wording(
          .findingAt,
          ["places": finding.places.map { shown($0, in: record) }.joined(separator: "; ")]),
      ] + (isLast ? [wording(.findingWhy, ["why": wording.put(finding.why)])] : [])
        + (isLast || next?.fix != finding.fix
          ? finding.fix.map { [wording(.findingFix, ["fix": wording.put($0)])] } ?? [] : [])
    }
  }

  private func head(of finding: Finding) -> String {
    let slots = ["rule": finding.rule.rawValue, "message": wording.put(finding.message)]
    return switch finding.severity {
    case .block: wording(.findingStop, slots)
    case .warning: wording(.findingWarning, slots)
    case .note: wording(.findingNote, slots)
    }
  }

  private func shown(_ place: Finding.Place, in record: Record) -> String {
    let words = place.words.count > 80 ? place.words.prefix(77) + "..." : place.words[...]
    return [place.answer.map { name(of: $0, in: record) }, "\"\(words)\""].compactMap(\.self)
      .joined(separator: ": ")
  }

  /// An answer as it is named in the interview: "incident.started", "timeline.2.at".
  private func name(of id: AnswerID, in record: Record) -> String {
    guard let key = id.entry, let list = Registry.field(id.field)?.list,
      let index = record.entries(of: list).firstIndex(where: { $0.key == key })
    else { return id.field.rawValue }
    let field = id.field.rawValue.drop { $0 != "." }.dropFirst()
    return "\(list.rawValue).\(index + 1).\(field)"
  }

  /// Refuses an override of a rule that does not exist, or that holds whatever the reason.
  ///
  /// - Throws: ``Refusal`` with the nearest name.
  static func checkOverride(of rule: String) throws {
    if let why = Checks.refusal(toOverride: rule) { throw Refusal(CarriedWords.english.put(why)) }
  }
}

/// Reasons given on the command line for letting a message out although a rule stops it.
struct OverrideOptions: ParsableArguments {
  @Option(
    name: .customLong("override"),
    help: ArgumentHelp(
      "Let the message out although a rule stops it, as RULE=\"why\"; may be repeated. The reason is kept with the answers.",
      valueName: "rule=why"))
  var overrides: [String] = []

  /// The record with the reasons given.
  ///
  /// - Throws: ``Refusal`` when an option names no rule or gives no reason.
  func applied(to record: Record) throws -> Record {
    var record = record
    for option in overrides {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      let reason = parts.count == 2 ? parts[1] : ""
      guard let rule = parts.first, !reason.allSatisfy(\.isWhitespace) else {
        throw Refusal(
          "--override \"\(option)\" gives no reason. Write --override RULE=\"why\", such as --override Time.Order=\"the log is in UTC\"."
        )
      }
      try ReviewDesk.checkOverride(of: rule)
      record.apply(.override(rule: rule, reason: reason))
    }
    return record
  }
}
