/// Forms of English verbs: from a table for the irregular ones and the common ones, by rule for the rest.
enum Verbs {
  /// Whether a word is, or can be, a form of a verb we know, participles of irregular ones aside.
  static func isForm(_ form: String) -> Bool {
    isPast(form) || bases.contains(form) || ing[form] != nil || present[form] != nil
  }

  /// Whether a word is, or can be, a verb in the past: "left", "charged".
  static func isPast(_ form: String) -> Bool {
    irregularPasts.contains(form) || form.hasSuffix("ed") && form.utf8.count > 3 && form != "need"
  }

  /// Bases of regular verbs common in accounts of what people and things did.
  static let regular: Set<String> = Set(
    words(
      """
      abort accept access acknowledge activate add adjust admit agree alert allow announce answer
      apologise apologize appeal appear apply appoint approve arrange arrive ask assess assign
      assume attach attempt attend authorise authorize automate back ban bill block board book boot
      brief bump call cancel carry cause change charge chase check claim clean clear close collect
      commit compare compensate complain complete configure confirm connect consider contact contain
      continue convert copy correct count cover crash create credit cross damage debug decide declare
      decline decommission defer delay delete deliver deny deploy describe destroy detect develop
      diagnose disable discard disclose disconnect discover discuss dispatch display document
      double download downgrade drain drop duplicate edit email empty enable encrypt end engage
      ensure enter escalate evacuate evict examine exceed exchange exhaust expand expect expire
      explain expose extend fail fetch fill filter finish fit fix flag flash flood flush fold follow
      force forward gather grant guide halt hand handle happen help hire honor honour host identify
      ignore implement improve include increase inform inspect install instruct interview
      introduce investigate invite invoice isolate issue join keep kill label lack launch leak learn
      limit link list load locate lock log look lower mail maintain manage mark match mention merge
      message migrate miss mitigate monitor move name note notice notify number observe offer omit
      open operate order organise organize overlook overload own pack page park pass patch pause
      perform permit persuade phone pick pin place plan plug point post postpone prepare present
      press prevent print process promise propose protect prove provide publish pull purge push
      question queue quote raise reach reassign rebook reboot recall receive reconnect record recover
      recreate redeliver redeploy redirect reduce refer refresh refund refuse register reissue reject
      release relocate rely remain remind remove rename renew reopen repair repeat replace replay
      replicate reply report reprint request require reroute reschedule rescue resolve respond restart
      restore resume retire retry return reverse revert review revoke rewind reward roll rotate route
      sack save scale scan schedule scrap scrub search secure seize select separate serve settle
      share shift ship sign silence skip slow sort spot stage start stay step stock stop store
      strengthen submit subscribe succeed suffer suggest supply support suspend swap switch sync
      talk tape target terminate test text throttle tie tighten time top trace track trade train transfer
      travel trigger trim trip try turn unblock uninstall unload unlock unplug update upgrade upload
      urge use vacate validate verify visit void vote wait waive walk want warn wash watch weigh
      welcome wipe work worry wrap
      """))

  /// Words that are as often a noun as a verb, so that only their neighbours tell.
  static let twins: Set<String> = Set(
    words(
      """
      access address alert answer attempt back ban bill block board book boot brief call cancel
      cause change charge check claim contact copy cost count cover crash credit cut damage delay
      deploy display document double download drain drop email end escape exchange fall fault feed
      fetch fight fill find finish fit fix flag flash flood force forward grant guide halt hand help
      hire hit hold host hunt increase invoice issue join label lack launch lead leak limit link list
      load lock log look loss mail make mark match merge message miss monitor move name note notice
      number offer order own pack page park pass patch pause permit phone pick pin place plan plug
      point post present press print process promise proof pull purge push put question queue
      quote read recall record refund release repair repeat replay reply report request rescue reset
      restart result retry return revert review reward ride roll rollback route run sale save scale
      scan schedule scrap search send set share shift ship show shut sign slide slip sort spike split
      spot stage stand start stay step stock stop store supply support swap switch sync talk tape
      target test text throttle throw time top trace track trade train transfer trigger trip try turn
      update upgrade upload use visit void vote wait walk warning wash watch welcome wind wipe work
      worry wrap
      """))

  /// Verbs of more than one syllable that double their last letter.
  private static let doubling: Set<String> = Set(
    words(
      """
      admit ban begin commit compel control debug defer emit equip expel forget input label cancel
      omit permit prefer recur refer regret reset submit transfer unplug format rerun offset
      """)
  ).subtracting(["cancel", "label", "format"])

  static let irregular = Dictionary(
    IrregularVerb.all.map { ($0.base, $0) }, uniquingKeysWith: { first, _ in first })

  /// Every known base form.
  static let bases: Set<String> = regular.union(irregular.keys)

  /// Every irregular past form, and those of "be".
  static let irregularPasts: Set<String> = Set(IrregularVerb.all.map(\.past)).union([
    "were", "wasn't",
  ])

  /// Every irregular participle.
  static let irregularParticiples: Set<String> = Set(IrregularVerb.all.map(\.participle))

  /// Known forms in "-s", "-es" and "-ing", each with its base.
  static let present: [String: String] = forms { [$0: thirdPerson($0)] }
  static let ing: [String: String] = forms { [$0: gerund($0)] }
  /// Known past forms, each with its base.
  static let pasts: [String: String] = forms { [$0: past($0)] }

  private static func forms(_ make: (String) -> [String: String]) -> [String: String] {
    var result: [String: String] = [:]
    for base in bases.sorted() {
      for (base, form) in make(base) where result[form] == nil { result[form] = base }
    }
    return result
  }

  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// "page" to "paged", "send" to "sent".
  static func past(_ base: String) -> String {
    if let verb = irregular[base] { return verb.past }
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    return stem(base) + "ed"
  }

  /// "page" to "paging", "run" to "running", "tie" to "tying".
  static func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    let keepsE = ["ee", "oe", "ye"].contains { base.hasSuffix($0) } || base == "be"
    if base.hasSuffix("e"), !keepsE { return base.dropLast() + "ing" }
    return stem(base) + "ing"
  }

  /// "page" to "pages", "push" to "pushes", "try" to "tries".
  static func thirdPerson(_ base: String) -> String {
    switch base {
    case "be": return "is"
    case "have": return "has"
    default: break
    }
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    return base + (hisses ? "es" : "s")
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    let letters = Array(base.utf8)
    guard letters.count > 1, letters[letters.count - 1] == 121 else { return false }
    return !isVowel(letters[letters.count - 2])
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  /// The base as it stands before "-ed" and "-ing": with its last letter doubled where English does.
  private static func stem(_ base: String) -> String {
    let letters = Array(base.utf8)
    guard letters.count > 2, let last = base.last else { return base }
    let end = letters.count - 1
    let closed =
      !isVowel(letters[end]) && isVowel(letters[end - 1]) && !isVowel(letters[end - 2])
      && ![119, 120, 121].contains(letters[end])
    let doubles = doubling.contains(base) || closed && isOneSyllable(letters)
    return doubles ? base + String(last) : base
  }

  private static func isOneSyllable(_ letters: [UInt8]) -> Bool {
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let vowel = isVowel(letter) || letter == 121
      if vowel, !wasVowel { groups += 1 }
      wasVowel = vowel
    }
    return groups == 1
  }
}
