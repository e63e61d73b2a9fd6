/// What a message is written as: one case a channel.
package enum Format: String, CaseIterable, Sendable {
  case markdown, html, text, eml, slack, status, json

  /// The ending of a file in this format, without the first dot.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    case .text: "txt"
    case .eml: "eml"
    case .slack: "slack.txt"
    case .status: "status.txt"
    case .json: "json"
    }
  }
}
