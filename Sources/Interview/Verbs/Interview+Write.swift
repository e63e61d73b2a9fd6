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
        return [.say([Notice(.error, noFormat(bare))])]
      }
    }
    let gaps = plan.gaps
    if asDraft { return [.write(draft: true, to: outlets)] }
    if gaps.isEmpty || isHurried {
      return [.write(draft: false, to: outlets), .leave(.finished)]
    }
    return [.say(gapNotices(gaps) + [Notice(.hint, wording(.fillGaps))])]
  }

  /// What to type instead of a word that names neither a format nor a file.
  private func noFormat(_ word: String) -> String {
    let names = Format.allCases.map(\.rawValue)
    let formats = names.joined(separator: ", ")
    let endings = Format.allCases.map { "." + $0.fileExtension }.joined(separator: ", ")
    let near = nearestName(to: word.lowercased(), among: names + ["draft"])
    let word = Clean.summary(word, limit: 40)
    guard let near else {
      return wording(.noFormat, ["word": word, "formats": formats, "endings": endings])
    }
    return wording(
      .noFormatNear, ["word": word, "near": near, "formats": formats, "endings": endings])
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
          (list.isEmpty ? [Notice(.note, wording(.nothingOverridden))] : list)
            + [Notice(.hint, wording.usage(of: .override))])
      ]
    }
    let rule = Checks.overridable.first { $0.lowercased() == typed.lowercased() } ?? typed
    if let why = Checks.refusal(toOverride: rule) {
      draft = ":override " + words.joined(separator: " ")
      return [.say([Notice(.error, wording.put(why))])]
    }
    let reason = words.dropFirst().joined(separator: " ")
    if reason.isEmpty { return [.say([Notice(.error, wording(.overrideHow, ["rule": rule]))])] }
    if reason.lowercased() == "off" {
      return [
        change(.override(rule: rule, reason: nil)),
        .say([Notice(.note, wording(.overrideBack, ["rule": rule]))]),
      ]
    }
    return [
      change(.override(rule: rule, reason: reason)),
      .say([Notice(.note, wording(.overridden, ["rule": rule, "reason": reason]))]),
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
