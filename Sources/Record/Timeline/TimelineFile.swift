import Facts
import Foundation

/// A file that holds a timeline, in one of the shapes that tools export.
package enum TimelineFile {
  /// How the file is written.
  package enum Format: String, CaseIterable, Sendable { case auto, slack, pagerduty, csv, markdown }

  /// Reads a file's text.
  ///
  /// - Throws: what is wrong and where, when the text is not of the format, or of none known.
  package static func read(
    _ text: String, file: String, as format: Format, in context: ReadingContext,
    after previous: Moment? = nil, settled: [Int: String] = [:]
  ) throws(TimelineFileProblem) -> TimelineBlock {
    let parsed = try parse(text, file: file, as: format)
    return TimelineBlock.resolve(parsed, in: context, after: previous, settled: settled)
  }

  private static func parse(_ text: String, file: String, as format: Format)
    throws(TimelineFileProblem) -> ParsedBlock
  {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw problem(Said(FileKey.empty), file)
    }
    switch format {
    case .slack:
      guard let export = SlackExport(try JsonNode.read(text, file: file)) else {
        throw problem(Said(FileKey.notSlack), file)
      }
      return export.parsed()
    case .pagerduty:
      guard let log = PagerDutyLog(try JsonNode.read(text, file: file)) else {
        throw problem(Said(FileKey.notPagerDuty), file)
      }
      return log.parsed()
    case .csv: return try csv(text, file)
    case .markdown: return BlockParser.parse(text)
    case .auto: return try detected(text, file)
    }
  }

  private static func detected(_ text: String, _ file: String) throws(TimelineFileProblem)
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

  private static func json(_ root: JsonNode, _ file: String) throws(TimelineFileProblem)
    -> ParsedBlock
  {
    if let log = PagerDutyLog(root) { return log.parsed() }
    if let export = SlackExport(root) { return export.parsed() }
    throw problem(Said(FileKey.unknownJSON), file)
  }

  private static func csv(_ text: String, _ file: String) throws(TimelineFileProblem) -> ParsedBlock
  {
    let plain = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(
      of: "\u{FEFF}", with: "")
    if let table = TextTable(delimited: plain), let parsed = table.parsed() { return parsed }
    if case .failure(let quote) = TextTable.rows(of: plain, by: ",") {
      throw TimelineFileProblem(
        file: file, line: quote.line, column: quote.column, what: Said(FileKey.openQuote))
    }
    throw problem(Said(FileKey.noColumns), file)
  }

  private static func problem(_ what: Said, _ file: String) -> TimelineFileProblem {
    TimelineFileProblem(file: file, line: 1, column: 1, what: what)
  }
}

/// Why a file cannot be read as a timeline, and where.
package struct TimelineFileProblem: Error, Hashable {
  package var file: String
  /// Line, from 1.
  package var line: Int
  /// Column, from 1.
  package var column: Int
  package var what: Said
}
