/// How a stretch of a report is to look; the caller knows how to paint it.
package enum ReportPaint: Sendable {
  case block, warning, note, good, hint, strong
}

/// The critique for people: grouped by rule, the gravest first, each with its source line marked.
///
/// Lines take at most `width` cells; `paint` dresses text, or returns it unchanged without colour.
package func humanForm(
  _ file: CritiqueFile, width: Int = 80,
  paint: @escaping (String, ReportPaint) -> String = { text, _ in text }
) -> String {
  HumanReport(file: file, width: max(width, 40), paint: paint).text
}

private struct HumanReport {
  let file: CritiqueFile
  let width: Int
  let paint: (String, ReportPaint) -> String

  /// How many places of one rule are shown; the rest are listed by line.
  private static let shown = 5

  var text: String {
    let critique = file.critique
    var out = paint(file.path, .strong) + " (\(critique.wordCount) words)\n\n"
    var groups: [(RuleID, [Remark])] = []
    for remark in critique.remarks {
      let last = groups.count - 1
      if last >= 0, groups[last].0 == remark.finding.rule,
        groups[last].1[0].finding.severity == remark.finding.severity
      {
        groups[last].1.append(remark)
      } else {
        groups.append((remark.finding.rule, [remark]))
      }
    }
    for (rule, remarks) in groups { out += group(rule, remarks) }
    out += good
    return out + summary + "\n"
  }

  private func group(_ rule: RuleID, _ remarks: [Remark]) -> String {
    guard let first = remarks.first else { return "" }
    let title = CriticRule.named(rule)?.title ?? rule.rawValue
    var out =
      paint("\(Self.word(first.finding.severity)): \(title)", Self.paint(first.finding.severity))
      + paint("  \(rule)", .hint) + "\n"
    out += wrapped(first.why, indent: "  ")
    for remark in remarks.prefix(Self.shown) { out += place(remark) }
    let rest = remarks.dropFirst(Self.shown)
    let more = file.critique.unlisted[rule] ?? 0
    if !rest.isEmpty {
      let lines = rest.prefix(20).map { String($0.spot.line) }.joined(separator: ", ")
      let count = rest.count + more
      let tail = count > 20 ? " and more" : ""
      out += wrapped("\(count) more like it, in lines \(lines)\(tail).", indent: "  ")
    }
    return out + "\n"
  }

  private func place(_ remark: Remark) -> String {
    let (spot, finding) = (remark.spot, remark.finding)
    let isWhole = spot == .start
    var out = isWhole ? "  " : "  \(spot.line):\(spot.column)  "
    let hang = String(repeating: " ", count: out.count)
    out += wrapped(remark.message, indent: hang).dropFirst(hang.count)
    if !isWhole, !spot.excerpt.words.isEmpty { out += excerpt(spot.excerpt, finding.severity) }
    if !remark.fix.isEmpty {
      out += wrapped("-> " + remark.fix, indent: "      ", hang: "         ")
    }
    return out
  }

  /// The source line, with marks below the words meant.
  private func excerpt(_ excerpt: Spot.Excerpt, _ severity: Severity) -> String {
    let room = width - 10
    let words = Self.clean(excerpt.words)
    let shownWords = words.count > room - 4 ? String(words.prefix(room - 5)) + "\u{2026}" : words
    let left = max(0, room - shownWords.count)
    let before = Self.clean(excerpt.before)
    let kept =
      before.count > left * 2 / 3 ? "\u{2026}" + before.suffix(max(0, left * 2 / 3 - 1)) : before
    let after = Self.clean(excerpt.after).prefix(max(0, left - kept.count))
    let marks = String(repeating: "^", count: max(1, shownWords.count))
    let gap = String(repeating: " ", count: kept.count)
    return "      | " + kept + paint(shownWords, Self.paint(severity)) + after + "\n      | " + gap
      + paint(marks, Self.paint(severity)) + "\n"
  }

  /// Control characters would move the cursor; they are shown as blanks.
  private static func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.value < 32 || (0x7F...0x9F).contains(scalar.value)
            || scalar.properties.generalCategory == .format
            ? " " : scalar
        }))
  }

  private var good: String {
    let found = Sign.allCases.filter {
      file.critique.observed.has($0) && $0 != .section && $0 != .list
    }
    if found.isEmpty { return "" }
    var out = paint("What is good", .good) + "\n"
    for sign in found {
      guard let place = file.critique.observed.places(sign).first else { continue }
      let words = Self.clean(place.words)
      let shown = words.count > 44 ? String(words.prefix(43)) + "\u{2026}" : words
      let line = place.spot.line
      let name = sign.rawValue.prefix(1).uppercased() + sign.rawValue.dropFirst()
      out += "  \(name)" + paint(" (line \(line): \(shown))", .hint) + "\n"
    }
    return out + "\n"
  }

  private var summary: String {
    let critique = file.critique
    let counts = Severity.allCases.reversed().map { severity in
      (
        severity,
        critique.count(atLeast: severity)
          - (Self.above(severity).map { critique.count(atLeast: $0) } ?? 0)
      )
    }.filter { $0.1 > 0 }
    if counts.isEmpty { return paint("Nothing to change.", .good) }
    return counts.map { severity, count in
      paint("\(count) \(Self.counted(severity, count))", Self.paint(severity))
    }.joined(separator: ", ") + "."
  }

  private static func above(_ severity: Severity) -> Severity? {
    Severity.allCases.first { $0 > severity }
  }

  private static func counted(_ severity: Severity, _ count: Int) -> String {
    switch severity {
    case .block: "must be changed"
    case .warning: count == 1 ? "warning" : "warnings"
    case .note: count == 1 ? "note" : "notes"
    }
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .block: "Must change"
    case .warning: "Should change"
    case .note: "Worth a look"
    }
  }

  private static func paint(_ severity: Severity) -> ReportPaint {
    switch severity {
    case .block: .block
    case .warning: .warning
    case .note: .note
    }
  }

  private func wrapped(_ text: String, indent: String, hang: String? = nil) -> String {
    var lines: [String] = []
    var line = indent
    for word in Self.clean(text).split(separator: " ") {
      if line.count + word.count + 1 > width, line.count > indent.count + 8 {
        lines.append(line)
        line = hang ?? indent
      }
      let isStart = line.allSatisfy { $0 == " " }
      line += isStart ? String(word) : " " + word
    }
    lines.append(line)
    return lines.joined(separator: "\n") + "\n"
  }
}
