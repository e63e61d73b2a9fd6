// The shapes of tickets, channels and links.
extension Machine {
  /// Standards, sizes and names that look like tickets.
  private static let standards: Set<Substring> = [
    "UTF", "ISO", "COVID", "SARS", "SHA", "MD", "AES", "RSA", "GMT", "UTC", "RFC", "EN", "DIN",
    "BS",
    "IEC", "IEEE", "TLS", "SSL", "EU", "UN", "PHP", "HTTP", "USB", "PCI", "CVE", "CWE", "FFP", "KN",
    "MP", "MPEG", "ASCII", "ANSI", "ECMA", "WPA", "IP", "GCSE", "IFRS", "ISBN", "ISSN", "OWASP",
    "PM",
    "ICAO", "IATA", "IAS", "SOC", "NIST", "PEP", "VAT", "GDPR", "HIV", "WW", "CAT", "LTE", "HL",
    "OS",
    "PS", "DC", "BA", "LH", "AF", "KL", "UA", "AA",
  ]
  private static let things: Set<String> = [
    "flight", "form", "route", "model", "bus", "train", "road", "motorway", "type", "class", "gate",
    "seat",
    "size", "line", "voucher", "platform", "room", "tram", "ferry", "plate", "postcode", "invoice",
    "order",
    "booking", "reference", "standard", "paper", "exhibit", "batch", "lot",
  ]
  private static let desks: [Substring] = ["INC", "CHG", "PRB", "RITM", "SCTASK", "TASK", "REQ"]

  static func isTicket(_ word: String, after before: String) -> Bool {
    if word.first == "#",
      ["ticket", "issue", "incident", "case", "pr", "request", "bug"].contains(before)
    {
      return isNumber(word.dropFirst())
    }
    if ["ticket", "issue", "bug"].contains(before) { return word.count > 3 && isNumber(word[...]) }
    if desks.contains(where: {
      word.hasPrefix($0) && word.count > $0.count + 4 && isNumber(word.dropFirst($0.count))
    }) {
      return true
    }
    if things.contains(before) { return false }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, isNumber(parts[1]), (2...10).contains(parts[0].count),
      parts[1].count < 7, parts[0].allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isDigit) }),
      parts[0].first?.isLetter ?? false, parts[0].count(where: \.isUppercase) > 1
    else { return false }
    // "Q3-2024" is a quarter, "SHA-256" a standard.
    return !standards.contains(parts[0].prefix { $0.isLetter })
  }

  /// "#ops-payments", "#incidents", "@mira".
  static func isChannel(_ word: String) -> Bool {
    let name = word.dropFirst()
    guard let first = name.first, first.isLowercase || first.isDigit, name.count > 2,
      name.allSatisfy({ $0.isPlain || "-_.".contains($0) })
    else { return false }
    if word.first == "@" { return first.isLetter }
    guard word.first == "#", first.isLetter else { return false }
    return name.contains("-") || name.contains("_")
      || ["inc", "ops", "team", "help", "eng", "oncall", "general", "dev"].contains(
        where: name.hasPrefix)
  }

  private static let insideSites = [
    "slack.com", "teams.microsoft.com", "discord.gg", "discord.com/channels", "zoom.us/j",
    "meet.google.com",
    "atlassian.net", "docs.google.com", "drive.google.com", "sharepoint.com", "notion.so",
    "pagerduty.com",
    "datadoghq", "grafana.net", "sentry.io", "linear.app", "app.asana.com", "trello.com",
    "monday.com",
  ]
  private static let insideNames: Set<Substring> = [
    "jira", "confluence", "wiki", "intranet", "grafana", "kibana", "jenkins", "gitlab", "git",
    "sentry",
    "splunk", "vault", "admin", "staging", "internal", "dev", "ci", "build",
  ]

  /// A link whose site is for people inside; a plain public page is none.
  static func isInsideLink(_ word: String) -> Bool {
    guard
      word.contains("://") || word.hasPrefix("www.") || insideSites.contains(where: word.hasPrefix)
    else { return false }
    let rest = word.firstRange(of: "://").map { word[$0.upperBound...] } ?? word[...]
    let site = rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    let labels = site.split(separator: ".")
    if labels.count == 1 || labels.last.map(insideEnds.contains) ?? false { return true }
    if let first = labels.first, insideNames.contains(first) { return true }
    if isHost(String(site)) || isAddress(String(site)) { return true }
    if insideSites.contains(where: { rest.contains($0) }) { return true }
    return site == "github.com"
      && ["/issues/", "/pull/", "/commit/"].contains(where: rest.contains)
  }
}

/// Whether a link leads to a page inside the house, which people outside cannot open or should not see.
package func isInsideLink(_ link: String) -> Bool { Machine.isInsideLink(link.lowercased()) }
