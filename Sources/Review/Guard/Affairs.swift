import Facts
import Record

// Money, staffing and what could still be exploited.
extension Leak {
  static let affairs = [money, staffing, exploit]

  private static let inside: Set<String> = [
    "budget", "revenue", "salary", "salaries", "turnover", "profit", "margin", "losses", "payroll",
    "quarter",
    "year", "month", "unplanned", "cost", "costs", "invest", "investing", "investment", "penalty",
    "fine",
  ]

  static let money = Leak(
    "Leak.Money", Said(LeakKey.money), why: Said(LeakKey.moneyWhy),
    fix: Said(LeakKey.moneyFix)
  ) { scan, _ in
    scan.words.indices.compactMap { index in
      guard let amount = Sum.amount(of: scan.words[index].text, next: scan.form(index + 1)) else {
        return nil
      }
      let near = (max(0, index - 3)...min(scan.words.count - 1, index + 4))
      // A small sum is what a reader gets: "a $20 voucher".
      let isOurs = amount >= 1000 || near.contains { inside.contains(scan.form($0)) }
      return isOurs ? scan.words[index].range : nil
    }
  }

  private static let staffWords: Set<String> = [
    "headcount", "understaffed", "under - staffed", "short - staffed", "short-staffed",
    "under-staffed",
    "skeleton crew", "skeleton staff", "salary", "salaries", "redundancies", "redundancy",
    "layoffs",
    "laid off", "new hire", "new hires", "hiring", "vacancy", "vacancies", "overtime",
    "unfilled post",
    "on sick leave", "off sick", "holiday cover", "attrition", "burnout", "staff shortage",
    "staff shortages", "staffing",
  ]

  static let staffing = Leak(
    "Leak.Staffing", Said(LeakKey.staffing), why: Said(LeakKey.staffingWhy),
    fix: Said(LeakKey.staffingFix)
  ) { scan, _ in scan.ranges(of: staffWords) }

  private static let holes: Set<String> = [
    "no rate limit", "without authentication", "no authentication", "no password",
    "default password",
    "default passwords", "not encrypted", "unencrypted", "unpatched", "vulnerability",
    "vulnerabilities",
    "vulnerable", "exploit", "exploitable", "exploited", "injection", "backdoor", "open port",
    "open ports",
    "publicly accessible", "misconfigured", "bypass", "bypassed", "no alarm", "no alarms",
    "no alert",
    "no alerts", "not monitored", "unmonitored", "no backup", "no backups", "no two-factor",
    "not locked",
    "no lock", "unlocked", "no checks", "nobody checks", "no one checks", "no monitoring",
    "no firewall", "plain text", "cleartext", "hard-coded", "hardcoded",
  ]
  private static let closers: Set<String> = [
    "fixed", "closed", "patched", "revoked", "removed", "replaced", "no longer", "now requires",
    "now require",
    "has been", "have been", "since been", "is now", "are now", "rotated", "withdrawn", "until",
    "we have since",
    "now locked", "now encrypted",
  ]

  /// A hole is closed when its own line says so, or when the author marked the answer as one for both sides.
  static let exploit = Leak(
    "Leak.Exploit", Said(LeakKey.exploit), why: Said(LeakKey.exploitWhy),
    fix: Said(LeakKey.exploitFix),
    liftedByAuthor: true
  ) { scan, _ in
    guard scan.mentions.first(of: closers) == nil else { return identifiers(in: scan) }
    return scan.ranges(of: holes) + identifiers(in: scan)
  }

  /// "CVE-2024-1234".
  private static func identifiers(in scan: Scan) -> [Range<Int>] {
    scan.ranges { _, word in
      let parts = word.text.split(separator: "-")
      return parts.count == 3 && parts[0] == "CVE" && parts[1].count == 4
        && parts.dropFirst().allSatisfy { $0.allSatisfy(\.isDigit) }
    }
  }
}

/// Sums of money as texts write them.
private enum Sum {
  private static let signs: Set<Character> = ["$", "\u{20AC}", "\u{A3}", "\u{A5}"]
  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "chf", "dollars", "euros", "pounds", "sek", "nok", "dkk", "pln",
  ]

  /// The amount of a word such as "$15K", "€1.2m" or "18,000" before a currency; nil for other words.
  static func amount(of word: String, next: String) -> Double? {
    let isSigned = word.first.map(signs.contains) ?? false
    guard isSigned || codes.contains(next) else { return nil }
    let body = (isSigned ? word.dropFirst() : word[...]).lowercased()
    let digits = body.prefix { $0.isDigit || $0 == "," || $0 == "." }
    guard let value = Double(digits.replacing(",", with: "")) else { return nil }
    switch body.dropFirst(digits.count).prefix(1) {
    case "k": return value * 1000
    case "m", "b": return value * 1_000_000
    default: return ["million", "billion", "thousand"].contains(next) ? value * 1000 : value
    }
  }
}
