// Names of machines, tools and places inside the house.
extension Leak {
  static let machines = [host, address, path, version, tool, ticket, chat, link]

  static let host = Leak(
    "Leak.Host", "the name of a machine", why: "It tells strangers what to look for.",
    fix: "Say what it does: \"one of our servers\"."
  ) { scan, _ in scan.ranges { _, word in Machine.isHost(word.text) } }

  static let address = Leak(
    "Leak.Address", "a network address", why: "It tells strangers where to knock.",
    fix: "Leave it out, or say what stands there."
  ) { scan, _ in
    scan.ranges { index, word in
      !Machine.sections.contains(scan.form(index - 1)) && Machine.isAddress(word.text)
    }
  }

  static let path = Leak(
    "Leak.Path", "a path or file of ours", why: "Readers cannot open it, and strangers may try.",
    fix: "Say what the file is for."
  ) { scan, _ in scan.ranges { _, word in Machine.isPath(word.text) } }

  static let version = Leak(
    "Leak.Version", "the version of a program", why: "It tells strangers which holes to try.",
    fix: "Say \"an update\", or \"the release of\" a day."
  ) { scan, _ in
    scan.ranges { index, word in
      Machine.isVersion(word.text, after: scan.form(index - 1))
    }
  }

  private static let tools: Set<String> = [
    "jira", "confluence", "slack", "pagerduty", "opsgenie", "grafana", "kibana", "jenkins",
    "datadog",
    "splunk", "kubernetes", "k8s", "terraform", "prometheus", "servicenow", "sentry", "ansible",
    "kafka",
    "redis", "rabbitmq", "elasticsearch", "postgres", "postgresql", "mysql", "mongodb", "cassandra",
    "nginx", "haproxy", "dynamodb", "airflow", "cronjob", "crontab", "sharepoint", "asana",
    "trello",
    "statuspage", "zendesk", "salesforce", "workday", "sap",
  ]

  static let tool = Leak(
    "Leak.Tool", "a tool we use inside",
    why: "Readers do not know it, and strangers learn from it.",
    fix: "Say what it is for: \"our alarm\", \"our records\"."
  ) { scan, _ in scan.ranges(of: tools) }

  static let ticket = Leak(
    "Leak.Ticket", "the number of a ticket of ours", why: "Readers cannot look it up.",
    fix: "Leave it out."
  ) { scan, _ in
    scan.ranges { index, word in
      Machine.isTicket(word.text, after: scan.form(index - 1))
    }
  }

  private static let rooms: Set<String> = [
    "incident channel", "ops channel", "war room", "bridge call", "incident bridge",
    "slack channel",
    "incident call", "chat channel", "teams channel",
  ]

  static let chat = Leak(
    "Leak.Chat", "a channel or handle inside", why: "People outside cannot get in, and should not.",
    fix: "Give a way to reach you that is open to these readers."
  ) { scan, _ in
    scan.ranges(of: rooms) + scan.ranges { _, word in Machine.isChannel(word.text) }
  }

  static let link = Leak(
    "Leak.Link", "a link to a page inside",
    why: "It fails for people outside, or shows what is ours.",
    fix: "Link to a page that is public."
  ) { scan, _ in scan.ranges { _, word in Machine.isInsideLink(word.form) } }
}

/// The shapes of machine names, addresses, files, versions and tickets.
enum Machine {
  private static let insideEnds: Set<Substring> = [
    "internal", "local", "lan", "corp", "intra", "intranet", "localdomain", "svc", "cluster",
    "private",
  ]
  private static let kinds: Set<Substring> = [
    "db", "web", "app", "api", "srv", "server", "host", "node", "k8s", "pg", "sql", "redis",
    "cache",
    "worker", "cluster", "replica", "primary", "vm", "lb", "proxy", "gw", "mq", "queue", "mail",
    "smtp", "bastion", "dns", "ns", "nas", "esx", "kafka",
  ]
  private static let stages: Set<Substring> = [
    "prod", "prd", "production", "stg", "staging", "dev", "qa", "uat", "test",
  ]

  static func isHost(_ word: String) -> Bool {
    guard !word.contains("@"), !word.contains("/"), word.first?.isLowercase ?? false else {
      return false
    }
    let name = word.prefix { $0 != ":" }
    if name == "localhost" { return true }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = labels.first, labels.allSatisfy({ !$0.isEmpty && isLabel($0) }) else {
      return false
    }
    if labels.count > 1, let last = labels.last, insideEnds.contains(last) { return true }
    if labels.count > 3, labels.contains(where: { $0 == "svc" || $0 == "cluster" }) { return true }
    return labels.count != 2 && isMachine(first)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    label.allSatisfy { $0.isPlain || $0 == "-" } && label.first != "-" && label.last != "-"
  }

  /// "db1", "web-03", "payments-db-prod", "ip-10-0-4-7".
  private static func isMachine(_ label: Substring) -> Bool {
    let parts = label.split(separator: "-")
    if parts.first == "ip", parts.count == 5 { return parts.dropFirst().allSatisfy(isNumber) }
    let kind = parts.map { $0.prefix { $0.isLetter } }
    let numbered = parts.map { $0.drop { $0.isLetter } }
    let hasKind = kind.contains(where: kinds.contains)
    guard hasKind else { return false }
    if parts.count == 1 {
      // "web3" and "mail2go" are names of other things.
      return (1...4).contains(numbered[0].count) && isNumber(numbered[0]) && label != "web3"
        && label != "app1e"
    }
    let hasNumber = numbered.contains { !$0.isEmpty && isNumber($0) && $0.count < 4 }
    return hasNumber || parts.contains(where: stages.contains)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isDigit)
  }

  /// Words before a number with dots that make it a place in a document.
  static let sections: Set<String> = [
    "section", "sections", "clause", "chapter", "article", "paragraph", "rule", "annex", "\u{A7}",
    "page",
  ]

  static func isAddress(_ word: String) -> Bool {
    let bare = word.prefix { $0 != "/" }
    let port = bare.split(separator: ":", omittingEmptySubsequences: false)
    let quads = (port.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    if quads.count == 4, port.count < 3,
      quads.allSatisfy({ (Int($0) ?? 256) < 256 && $0.count < 4 }),
      quads.allSatisfy({ $0.allSatisfy(\.isDigit) })
    {
      return true
    }
    // Hexadecimal groups with colons: an address of six bytes, or of the newer protocol.
    let groups = bare.split(separator: ":", omittingEmptySubsequences: false)
    guard groups.count > 2, groups.allSatisfy({ $0.count < 5 && $0.allSatisfy(\.isHex) }) else {
      return false
    }
    let hasGap = bare.contains("::") && bare.count > 3
    if groups.count == 6, groups.allSatisfy({ $0.count == 2 }) { return true }
    return groups.count == 8 && !groups.contains("") || hasGap && groups.count(where: \.isEmpty) < 4
  }

  private static let endings: Set<Substring> = [
    "sh", "py", "yml", "yaml", "conf", "cfg", "log", "sql", "ini", "env", "toml", "tf", "ps1",
    "bat",
    "dll", "jar", "rb", "php", "exe", "bak", "json", "xml",
  ]
  private static let roots = [
    "/var/", "/etc/", "/opt/", "/usr/", "/home/", "/srv/", "/tmp/", "/root/", "/mnt/",
  ]

  static func isPath(_ word: String) -> Bool {
    if word.contains("://") || word.contains("@") { return false }
    if roots.contains(where: word.hasPrefix) || word.hasPrefix("~/") || word.hasPrefix("./")
      || word.hasPrefix("../") || word.hasPrefix("\\\\")
    {
      return true
    }
    let start = Array(word.prefix(3))
    if start.count == 3, start[0].isLetter, start[1] == ":", start[2] == "\\" { return true }
    let slashes = word.count { $0 == "/" }
    if word.hasPrefix("/"), slashes > 1, word.contains(where: \.isLetter) { return true }
    guard let dot = word.lastIndex(of: "."), dot != word.startIndex else { return false }
    let name = word[..<dot]
    return endings.contains(word[word.index(after: dot)...])
      && name.allSatisfy { $0.isPlain || "-_./".contains($0) } && name.contains(where: \.isLetter)
  }

  private static let releases: Set<String> = [
    "version", "versions", "release", "build", "firmware", "patch",
  ]

  /// "v2.14.3", "2.14.3", "version 14.2"; not a date, a sum or a place in a document.
  static func isVersion(_ word: String, after before: String) -> Bool {
    if sections.contains(before) { return false }
    let isMarked = word.first == "v" || word.first == "V"
    let core = (isMarked ? word.dropFirst() : word[...]).prefix { $0.isDigit || $0 == "." }
    let rest = (isMarked ? word.dropFirst() : word[...]).dropFirst(core.count)
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy(isNumber) else { return false }
    guard
      rest.isEmpty || rest.hasPrefix("-") || rest.hasPrefix("rc") || rest.hasPrefix("b")
        || rest.hasPrefix("+")
    else { return false }
    if isMarked { return true }
    if parts.count == 2 { return releases.contains(before) }
    guard parts.count == 3 else { return false }
    let isSum = parts.dropFirst().allSatisfy { $0.count == 3 }
    return !isSum && !isDate(parts)
  }

  /// "02.11.2024", "2.11.24", "2024.11.02".
  private static func isDate(_ parts: [Substring]) -> Bool {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return false }
    if parts[0].count == 4 { return (1...12).contains(numbers[1]) && (1...31).contains(numbers[2]) }
    guard (1...31).contains(numbers[0]), (1...12).contains(numbers[1]) else { return false }
    return parts[2].count == 4 || parts[2].count == 2 && numbers[2] > 18
  }

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
