import Facts
import Foundation

/// A file that holds a timeline, in one of the shapes that tools export.
package enum TimelineFile {
  /// How the file is written.
  package enum Format: String, CaseIterable, Sendable { case auto, slack, pagerduty, csv, markdown }

  /// Reads a file's text.
  ///
  /// - Throws: problems with their places, when the text is not of the format, or of none known.
  package static func read(
    _ text: String, file: String, as format: Format, in context: ReadingContext,
    after previous: Moment? = nil, settled: [Int: String] = [:]
  ) throws(DataFileProblems) -> TimelineBlock {
    let parsed = try parse(text, file: file, as: format)
    return TimelineBlock.resolve(parsed, in: context, after: previous, settled: settled)
  }

  private static func parse(_ text: String, file: String, as format: Format)
    throws(DataFileProblems) -> ParsedBlock
  {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw problem("the file is empty", file)
    }
    switch format {
    case .slack:
      guard let export = SlackExport(try JsonNode.read(text, file: file)) else {
        throw problem("expected an array of messages, each with \"ts\" and \"text\"", file)
      }
      return export.parsed()
    case .pagerduty:
      guard let log = PagerDutyLog(try JsonNode.read(text, file: file)) else {
        throw problem("expected \"log_entries\", each with \"created_at\" and \"summary\"", file)
      }
      return log.parsed()
    case .csv: return try csv(text, file)
    case .markdown: return BlockParser.parse(text)
    case .auto: return try detected(text, file)
    }
  }

  private static func detected(_ text: String, _ file: String) throws(DataFileProblems)
    -> ParsedBlock
  {
    let name = file.lowercased()
    let first = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" }
    if name.hasSuffix(".json") || first == "{" {
      return try json(try JsonNode.read(text, file: file), file)
    }
    if first == "[", let root = try? JsonNode.read(text, file: file) { return try json(root, file) }
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return try csv(text, file) }
    return BlockParser.parse(text)
  }

  private static func json(_ root: JsonNode, _ file: String) throws(DataFileProblems) -> ParsedBlock
  {
    if let log = PagerDutyLog(root) { return log.parsed() }
    if let export = SlackExport(root) { return export.parsed() }
    throw problem(
      "this JSON is neither a Slack channel export (an array of messages with \"ts\") nor a PagerDuty log (\"log_entries\" with \"created_at\")",
      file)
  }

  private static func csv(_ text: String, _ file: String) throws(DataFileProblems) -> ParsedBlock {
    let plain = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(
      of: "\u{FEFF}", with: "")
    if let table = TextTable(delimited: plain), let parsed = table.parsed() { return parsed }
    if case .failure(let quote) = TextTable.rows(of: plain, by: ",") {
      throw DataFileProblems(problems: [
        Problem(
          file: file, line: quote.line, column: quote.column, message: "this quote is never closed")
      ])
    }
    throw problem(
      "the first row names no columns for the time and for what happened; call them \"time\" and \"event\"",
      file)
  }

  private static func problem(_ message: String, _ file: String) -> DataFileProblems {
    DataFileProblems(problems: [Problem(file: file, line: 1, column: 1, message: message)])
  }
}
