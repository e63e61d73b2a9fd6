import ArgumentParser
import Facts
import Record
import Review
import Story

/// Holds messages against the checks before they go out, and tells what was found.
struct ReviewDesk {
  /// The day relative days are read from.
  var today: Day

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
      others.flatMap { lines(of: $0, in: record) }
      + verdict.overridden.map { "Let through: \($0.finding.rule), because \($0.reason)" }
    guard !stopping.isEmpty else { return remarks }
    let count = stopping.count == 1 ? "one thing stops" : "\(stopping.count) things stop"
    let found = (stopping.flatMap { lines(of: $0, in: record) } + remarks).joined(
      separator: "\n")
    let way =
      verdict.refused.isEmpty
      ? "Change the answers, or let one through with --override RULE=\"why\"; the reason is kept with the answers. --draft writes it as it is."
      : "Take the secret out of the answers: no message is written with it, not even a draft."
    throw Refusal("\(count) the message.\n\(found)\n\(way)", status: .failed)
  }

  /// One finding: what it is, where, why it matters and what to type.
  private func lines(of finding: Finding, in record: Record) -> [String] {
    let head =
      switch finding.severity {
      case .block: "Stop"
      case .warning: "Warning"
      case .note: "Note"
      }
    let places = finding.places.map { place in
      let name = place.answer.map { self.name(of: $0, in: record) }
      let words = place.words.count > 80 ? place.words.prefix(77) + "..." : place.words[...]
      return [name, "\"\(words)\""].compactMap(\.self).joined(separator: ": ")
    }
    return [
      "\(head) \(finding.rule): \(finding.message)", "  at  \(places.joined(separator: "; "))",
      "  why \(finding.why)",
    ] + (finding.fix.isEmpty ? [] : ["  fix \(finding.fix)"])
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
    if rule == RuleID.secret.rawValue {
      throw Refusal("\(rule) cannot be overridden: a secret is written nowhere.")
    }
    guard !Checks.overridable.contains(rule) else { return }
    let near = nearestName(to: rule, among: Checks.overridable)
    throw Refusal(
      "there is no rule called \"\(rule)\" to override.\(near.map { " Did you mean \($0)?" } ?? "")"
    )
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
