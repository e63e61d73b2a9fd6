import Record
import Review
import Story

extension Interview {
  /// Writes the message: "draft", formats and files may follow in any order.
  mutating func write(_ words: [String]) -> [Effect] {
    var outlets: [Outlet] = []
    var asDraft = false
    for word in words where word != "--format" {
      let bare = word.hasPrefix("--format=") ? String(word.dropFirst(9)) : word
      if "draft".hasPrefix(bare.lowercased()) {
        asDraft = true
      } else if let outlet = Outlet(typed: bare) {
        outlets.append(outlet)
      } else {
        draft = ":write " + words.joined(separator: " ")
        return [.say([Notice(.error, WriteWords.noFormat(Clean.summary(bare, limit: 40)))])]
      }
    }
    let gaps = plan.gaps
    if asDraft { return [.write(draft: true, to: outlets)] }
    if gaps.isEmpty || isHurried {
      return [.write(draft: false, to: outlets), .leave(.finished)]
    }
    return [.say(gapNotices(gaps) + [Notice(.hint, WriteWords.gapsLeft)])]
  }

  /// Lets the message out although a rule stops it; the reason stays in the record.
  ///
  /// Without words it lists what is let through; "off" takes a reason back.
  mutating func override(_ words: [String]) -> [Effect] {
    guard let typed = words.first else {
      let given = record.overrides.sorted { $0.key < $1.key }
      let list = given.map { Notice(.list, "\($0.key): \($0.value)") }
      return [
        .say(
          (list.isEmpty ? [Notice(.note, WriteWords.nothingOverridden)] : list)
            + [Notice(.hint, Verb.override.usage)])
      ]
    }
    let rule = Checks.overridable.first { $0.lowercased() == typed.lowercased() } ?? typed
    if let why = Checks.refusal(toOverride: rule) {
      draft = ":override " + words.joined(separator: " ")
      return [.say([Notice(.error, why)])]
    }
    let reason = words.dropFirst().joined(separator: " ")
    if reason.isEmpty { return [.say([Notice(.error, WriteWords.noReason(rule))])] }
    if reason.lowercased() == "off" {
      return [
        change(.override(rule: rule, reason: nil)), .say([Notice(.note, WriteWords.holds(rule))]),
      ]
    }
    return [
      change(.override(rule: rule, reason: reason)),
      .say([Notice(.note, WriteWords.letThrough(rule, reason))]),
    ]
  }
}

extension Outlet {
  /// Reads "html", or a file by its ending: "report.html".
  fileprivate init?(typed word: String) {
    let lower = word.lowercased()
    if let format = Format(rawValue: lower) {
      self.init(format)
      return
    }
    // "message.status.txt" ends in more than ".txt": the longest ending counts.
    let endings =
      Format.allCases.map { ($0, "." + $0.fileExtension) }
      + [(.html, ".htm"), (.markdown, ".markdown")]
    let match = endings.filter { lower.hasSuffix($0.1) }.max { $0.1.count < $1.1.count }
    guard let (format, ending) = match, lower.count > ending.count else { return nil }
    self.init(format, file: word)
  }
}

/// What the interview says of writing and of what stops it.
enum WriteWords {
  static let gapsLeft = "Fill them with :edit, or type :write draft."
  static let nothingOverridden = "No rule is overridden: what stops a message still stops it."

  static func noFormat(_ word: String) -> String {
    let formats = Format.allCases.map(\.rawValue)
    let near =
      nearestName(to: word.lowercased(), among: formats + ["draft"])
      .map { " Did you mean \($0)?" } ?? ""
    let endings = Format.allCases.map { "." + $0.fileExtension }.joined(separator: ", ")
    return "I cannot write \"\(word)\".\(near) Name a format (\(formats.joined(separator: ", ")))"
      + " or a file that ends in \(endings)."
  }

  static func noReason(_ rule: String) -> String {
    "Say why the message may go out all the same: :override \(rule) and the reason."
  }

  static func letThrough(_ rule: String, _ reason: String) -> String {
    "\(rule) no longer stops the message, because \(reason). The reason stays with the answers;"
      + " :override \(rule) off takes it back."
  }

  static func holds(_ rule: String) -> String {
    "\(rule) stops the message again where it finds something."
  }
}
