import Facts
import Record

// People, teams and customers, and ways to reach them that are not meant for readers.
extension Leak {
  static let people = [person, team, customer, email, phone]

  private static let actors: Set<FieldID> = [
    "timeline.actor", "response.who", "cause.changeWho", "actions.owner", "asks.from",
  ]

  /// A name marked as one for both sides by its author is let through.
  static let person = Leak(
    "Leak.Person", Said(LeakKey.person), why: Said(LeakKey.personWhy),
    fix: Said(LeakKey.personFix)
  ) { scan, dossier in
    let names = dossier.hiddenNames
    let found: [Range<Int>] = scan.words.compactMap { word in
      guard word.text.first?.isUppercase ?? false else { return nil }
      let bare = ["'s", "\u{2019}s"].reduce(word.form) { form, end in
        form.hasSuffix(end) ? String(form.dropLast(end.count)) : form
      }
      return names.contains(bare) ? word.range : nil
    }
    // First and family name are one find.
    return found.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound == last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
  }

  private static let open: Set<String> = [
    "our", "the", "a", "an", "your", "this", "that", "whole", "entire", "support", "service",
    "customer",
    "care", "help", "safety", "medical", "press", "media", "local", "and", "one", "each", "every",
    "their",
    "small", "dedicated", "rescue", "response", "football", "volunteer", "night", "new", "another",
    "same",
    "my", "his", "her", "its", "of", "as", "in", "by", "home", "away", "wider", "full",
    "independent",
  ]
  private static let departments: Set<String> = [
    "devops", "secops", "sre", "sres", "dbas", "infosec", "squad", "tribe", "guild", "executives",
    "exec",
    "c-suite",
  ]

  static let team = Leak(
    "Leak.Team", Said(LeakKey.team), why: Said(LeakKey.teamWhy),
    fix: Said(LeakKey.teamFix)
  ) { scan, _ in
    scan.words.indices.compactMap { index in
      let word = scan.words[index]
      if departments.contains(word.form) || word.form.hasPrefix("escalat") { return word.range }
      guard ["team", "team's", "teams", "department"].contains(word.form), index > 0 else {
        return nil
      }
      let before = scan.words[index - 1]
      guard !open.contains(before.form), before.form.allSatisfy(\.isLetter),
        !before.form.hasSuffix("ed"), !scan.endsSentence(after: index - 1)
      else { return nil }
      return before.range.lowerBound..<word.range.upperBound
    }
  }

  private static let companies: Set<String> = [
    "ltd", "limited", "inc", "llc", "gmbh", "plc", "corp", "corporation", "ag", "llp", "b.v", "s.a",
    "pty", "oy", "ab", "aps", "sarl", "s.r.l", "n.v",
  ]
  private static let clients: Set<String> = [
    "customer", "client", "account", "tenant", "patient", "guest",
  ]
  private static let offices: Set<String> = [
    "support", "success", "service", "services", "care", "experience", "relations", "portal",
    "team",
    "outreach", "id", "centre", "center", "desk", "help", "charter", "payments", "accounts",
  ]

  static let customer = Leak(
    "Leak.Customer", Said(LeakKey.customer), why: Said(LeakKey.customerWhy),
    fix: Said(LeakKey.customerFix)
  ) { scan, _ in
    scan.words.indices.compactMap { index in
      let word = scan.words[index]
      guard index > 0 else { return nil }
      let before = scan.words[index - 1]
      let isName = word.text.first?.isUppercase ?? false
      let wasName = before.text.first?.isUppercase ?? false
      if companies.contains(word.form), isName, wasName, word.text != "AB" || index == 1 {
        return before.range.lowerBound..<word.range.upperBound
      }
      guard clients.contains(before.form), isName, !offices.contains(word.form),
        !scan.endsSentence(after: index - 1), word.text.contains(where: \.isLowercase)
      else { return nil }
      return word.range
    }
  }

  static let email = Leak(
    "Leak.Email", Said(LeakKey.email), why: Said(LeakKey.emailWhy),
    fix: Said(LeakKey.emailFix),
    allowedIn: ["closing.place", "external.contact"]
  ) { scan, _ in
    scan.ranges { _, word in
      let parts = word.text.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
        && !parts[1].hasPrefix(".") && !word.text.contains("/")
    }
  }

  static let phone = Leak(
    "Leak.Phone", Said(LeakKey.phone), why: Said(LeakKey.phoneWhy),
    fix: Said(LeakKey.phoneFix),
    allowedIn: ["closing.place", "external.contact"]
  ) { scan, _ in Phone.ranges(in: scan) }
}

extension Scan {
  /// Whether a sentence or a part of one ends after a word.
  func endsSentence(after index: Int) -> Bool {
    guard words.indices.contains(index + 1) else { return true }
    let gap = text.words(in: words[index].range.upperBound..<words[index + 1].range.lowerBound)
    return gap.contains { !$0.isWhitespace }
  }
}

extension Dossier {
  /// The parts of all names that may not leave the house, in lower case.
  fileprivate var hiddenNames: Set<String> {
    let signatory = Set((text("author.name") ?? "").lowercased().split(separator: " "))
    var names: Set<String> = []
    for entry in record.entries(of: .people) {
      guard let name = text("people.name", entry),
        answer("people.name", entry)?.visibility != .both
      else { continue }
      for part in name.lowercased().split(separator: " ")
      where part.count > 1 && !signatory.contains(part) {
        names.insert(String(part))
      }
    }
    return names
  }
}

/// Telephone numbers: seven to fifteen digits in groups, not dates, sums or counts.
private enum Phone {
  private static let lines: Set<String> = [
    "call", "ring", "phone", "helpline", "hotline", "freephone", "dial", "text", "number",
  ]

  static func ranges(in scan: Scan) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < scan.words.count {
      var end = index
      while end < scan.words.count, isGroup(scan, end), end == index || !scan.endsNumber(end - 1) {
        end += 1
      }
      if end == index {
        index += 1
        continue
      }
      let words = scan.words[index..<end]
      let start = words.first.map { withPlus($0.range.lowerBound, scan) } ?? 0
      let range = start..<(words.last?.range.upperBound ?? 0)
      if isPhone(scan.text.words(in: range)), !isHelpline(scan, index) { found.append(range) }
      index = end
    }
    return found
  }

  private static func isGroup(_ scan: Scan, _ index: Int) -> Bool {
    let text = scan.words[index].text
    return text.contains(where: \.isDigit)
      && text.allSatisfy { $0.isDigit || "+-()/.".contains($0) }
  }

  /// A bracket before the number was left off with the marks around the word.
  private static func withPlus(_ start: Int, _ scan: Scan) -> Int {
    start > 0 && scan.text.words(in: (start - 1)..<start) == "(" ? start - 1 : start
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.count(where: \.isDigit)
    guard (7...15).contains(digits), !isDate(text), !text.contains("/") else { return false }
    if text.contains("."), text.split(separator: ".").count < 3 { return false }
    if text.hasPrefix("+") || text.hasPrefix("(") || text.hasPrefix("0") { return true }
    let groups = text.split { $0 == "-" || $0 == " " || $0 == "." }.map(\.count)
    return groups == [3, 3, 4] || groups == [1, 3, 3, 4]
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "." }.map(\.count)
    return parts == [4, 2, 2] || parts == [2, 2, 4]
  }

  /// A line opened for those hit is meant to be rung.
  private static func isHelpline(_ scan: Scan, _ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { lines.contains(scan.form($0)) }
  }
}

extension Scan {
  /// Whether a comma or the like parts a number from what follows.
  fileprivate func endsNumber(_ index: Int) -> Bool {
    guard words.indices.contains(index + 1) else { return true }
    let gap = text.words(in: words[index].range.upperBound..<words[index + 1].range.lowerBound)
    return gap.contains { ",;:".contains($0) }
  }
}
