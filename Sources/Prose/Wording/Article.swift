/// The article that fits a word by its sound: "an SLA", "a URL", "an hour", "an 8% share".
package func article(for words: String) -> String {
  let start = words.prefix(200).drop { !$0.isLetter && !$0.isNumber }
  guard let first = start.first else { return "a" }
  if first.isASCII, first.isNumber { return startsWithVowelSound(number: start) ? "an" : "a" }
  let word = start.prefix { $0.isLetter || $0 == "'" }
  return startsWithVowelSound(word: String(word)) ? "an" : "a"
}

/// 8, 11 and 18 begin with a vowel, as do 80, 8,000 and 11,000, but not 110 or 1,100.
private func startsWithVowelSound(number: Substring) -> Bool {
  let whole = number.prefix { $0.isNumber || $0 == "," }.filter(\.isNumber)
  if whole.first == "8" { return true }
  // "Eleven hundred" is rare; 1100 reads as "one thousand one hundred".
  return (whole.hasPrefix("11") || whole.hasPrefix("18")) && whole.count % 3 == 2
}

private func startsWithVowelSound(word: String) -> Bool {
  guard let first = word.first else { return false }
  if isSpelledOut(word) { return "AEFHILMNORSX".contains(first.uppercased()) }
  let lower = word.lowercased()
  if silentH.contains(where: lower.hasPrefix) { return true }
  if vowelsSoundedAsConsonants(lower) { return false }
  return "aeiou\u{E0}\u{E1}\u{E2}\u{E4}\u{E6}\u{E8}\u{E9}\u{EA}\u{EB}\u{F6}\u{FC}".contains(
    lower.prefix(1))
}

private let silentH = ["hour", "honest", "honor", "honour", "heir"]

/// Acronyms that are said as words.
private let saidAsWords: Set<String> = [
  "NATO", "NASA", "SCADA", "RAM", "ROM", "LAN", "SAN", "SIM", "FAQ", "NAS", "LED", "SOC", "REST",
  "SAML", "SOAP", "MIDI", "RADAR", "LIDAR", "HIPAA", "SCRUM", "RAID", "SaaS", "FIFA", "LASER",
]

/// Whether a word is said letter by letter: capitals only, as in "SLA", "HTTP" and plural "SREs".
private func isSpelledOut(_ word: String) -> Bool {
  let letters = word.hasSuffix("s") ? String(word.dropLast()) : word
  if saidAsWords.contains(letters) || saidAsWords.contains(word) { return false }
  if word.count == 1 { return true }
  return letters.count <= 5 && !letters.isEmpty && letters.allSatisfy(\.isUppercase)
}

/// "user", "one-off", "European": written with a vowel, said with a consonant.
private func vowelsSoundedAsConsonants(_ word: String) -> Bool {
  if word == "one" || word == "once" || word.hasPrefix("oneself") { return true }
  if word.hasPrefix("eu") || word.hasPrefix("ewe") { return true }
  if word.hasPrefix("ubi") || word.hasPrefix("uni") && !saidWithUn(word) { return true }
  return ["us", "ut", "ur", "ube"].contains(where: word.hasPrefix) && soundsLikeYou(word)
}

private func soundsLikeYou(_ word: String) -> Bool {
  [
    "usa", "use", "usu", "usi", "uten", "uti", "uto", "uran", "uri", "ube",
  ].contains(where: word.hasPrefix)
}

/// "unimportant", "unintended": the prefix "un", not "uni".
private func saidWithUn(_ word: String) -> Bool {
  ["unim", "unin", "unid", "unill", "unip"].contains(where: word.hasPrefix)
    && !["unip", "unidirect", "unimod"].contains(where: { $0 != "unip" && word.hasPrefix($0) })
    && !word.hasPrefix("unipart")
}
