/// The shapes of machine names, addresses, files, versions and tickets.
enum Machine {
  static let insideEnds: Set<Substring> = [
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

  static func isNumber(_ text: Substring) -> Bool {
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
}
