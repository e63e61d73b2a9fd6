import Facts
import Foundation
import Interview
import Record
import Story

/// What every command that touches an incident goes by: its options, else the environment, else what is usual.
struct Settings {
  var output: String?
  var prompts: String?
  var language: String?
  var color = ColorChoice.auto
  var today: String?

  /// The folder messages land in, as the option, else the environment, else the default says.
  var outputFolder: String { output ?? World.variable("CANDOR_OUTPUT") ?? "output" }

  /// The team's prompts, where one was named.
  var promptsFolder: String? { prompts ?? World.variable("CANDOR_PROMPTS") }

  /// The structures at hand, with the team's own in place of ours.
  ///
  /// - Throws: ``Refusal`` with every problem of every file.
  func structures() throws -> Structures {
    guard let folder = promptsFolder else { return .carried }
    do {
      return try Structures(folder: folder)
    } catch {
      throw Refusal("the structures in \(folder) cannot be used as they stand:\n\(error)")
    }
  }

  /// The team's own questions and follow-up rules, where a folder of them was named.
  ///
  /// - Throws: ``Refusal`` with every problem of every file.
  func teamPrompts() throws -> PromptFolder? {
    guard let folder = promptsFolder else { return nil }
    do {
      return try PromptFolder(folder)
    } catch {
      throw Refusal("the prompts in \(folder) cannot be used as they stand:\n\(error)")
    }
  }

  /// Whether the day was said, instead of taken from the clock.
  var isDayGiven: Bool { today != nil || World.variable("CANDOR_TODAY") != nil }

  /// What the interview says of its own, with a note where some of it is not in the language asked for.
  ///
  /// - Throws: ``Refusal`` with every problem of the team's file, or when there is no such language.
  func wording() throws -> (wording: Wording, note: String?) {
    let language =
      try language ?? World.variable("CANDOR_LANGUAGE") ?? ConfigFile.settings().language ?? "en"
    guard promptsFolder != nil || language != "en" else { return (.english, nil) }
    do {
      let (wording, missing) = try Wording.read(language, in: promptsFolder)
      return (
        wording,
        missing == 0 ? nil : wording(.inEnglish, count: missing, ["language": language])
      )
    } catch {
      throw Refusal("the words cannot be used as they stand:\n\(error)")
    }
  }

  /// The sentences that the team words its own way.
  ///
  /// - Throws: ``Refusal`` with every problem of every file.
  func houseWording() throws -> HouseWording {
    guard let folder = promptsFolder else { return .none }
    do {
      return try HouseWording(folder: folder)
    } catch {
      throw Refusal("the wording in \(folder) cannot be used as it stands:\n\(error)")
    }
  }

  /// The day relative days are read from.
  ///
  /// - Throws: ``Refusal`` when the option or the variable holds no date.
  func day() throws -> Day {
    guard let words = today ?? World.variable("CANDOR_TODAY") else { return World.today }
    let parts = words.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2],
      let day = Day(year, month, number)
    else {
      throw Refusal("\"\(words)\" is not a date. Give today as YYYY-MM-DD, such as 2024-11-04.")
    }
    return day
  }
}

extension World {
  /// Today's date where the author sits.
  static var today: Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
      ?? Day(ordinal: 0)
  }

  /// The name of the account's owner, else the account's own; nil where there is neither.
  static var userName: String? {
    guard let account = getpwuid(getuid()) else { return variable("USER") }
    let owner = account.pointee.pw_gecos.map { String(cString: $0) } ?? ""
    let full = owner.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init)
    if let full, !full.isEmpty { return full }
    return account.pointee.pw_name.map { String(cString: $0) }
  }

  /// A name with the day and the clock as they stand; the day is another one where it was given.
  ///
  /// `CANDOR_CLOCK`, as HH:MM, stands in for the clock.
  static func signature(_ name: String, on given: Day?) -> Signature {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var minute = Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    let fixed = variable("CANDOR_CLOCK")?.split(separator: ":").compactMap { Int($0) } ?? []
    if fixed.count == 2, let clock = Clock(fixed[0], fixed[1]) { minute = clock.minutes }
    return Signature(
      name: name, day: given ?? today, minute: minute, offset: parts.tm_gmtoff / 60)
  }

  /// Where unfinished interviews and histories are kept.
  ///
  /// `CANDOR_STATE`, else `XDG_STATE_HOME/candor`, else `~/.local/state/candor` (XDG Base Directory Specification).
  ///
  /// - Throws: ``Refusal`` when none of them is set.
  static func stateFolder() throws -> String {
    if let folder = variable("CANDOR_STATE") { return folder }
    if let folder = variable("XDG_STATE_HOME") { return folder + "/candor" }
    if let home = variable("HOME") { return home + "/.local/state/candor" }
    throw Refusal(
      "There is no place to keep your answers: HOME is not set. Set CANDOR_STATE to a folder and start again."
    )
  }
}
