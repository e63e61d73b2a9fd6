import Facts
import Prose
import Record

/// Signs in single actions and promises, and in all actions together.
enum ActionSigns {
  static let all: [Detector] = [
    Detector("emptyAct") { situation in
      let glance = situation.glance
      guard let words = glance.first(.emptyAct) ?? glance.first(of: more) else { return nil }
      let isFirst = glance.forms.prefix(3).contains(Glance(words).forms.first ?? "")
      return isFirst || !glance.meets(.check) ? Found(words: words) : nil
    },
    Detector("manyOwners") { situation in
      let glance = situation.glance
      guard case .text? = situation.answer?.value else { return nil }
      let group =
        glance.first(of: groups) ?? glance.first(.vaguePerson) ?? glance.first(.wideGroup)
      let isOne = glance.first(.role) != nil || !glance.names.isEmpty
      return isOne ? nil : (group ?? glance.first(.team)).found
    },
    Detector("vagueDay") { situation in
      situation.glance.holdsTime ? nil : situation.glance.first(.vagueTime).found
    },
    Detector("noOwner", .gathered) { situation in
      lacking("actions.owner", situation)
    },
    Detector("noDay", .gathered) { situation in lacking("actions.due", situation) },
    Detector("onlyPrevention", .gathered) { situation in
      let actions = situation.texts(of: .actions)
      guard actions.count > 1 else { return nil }
      let isWider = actions.joined().contains { Glance($0).first(of: seeing + limiting) != nil }
      return (!isWider).found
    },
    Detector("manyActions", .gathered) { situation in
      let count = situation.record.entries(of: .actions).count
      return count > 9 ? Found(words: "\(count)") : nil
    },
    Detector("onlyTraining", .gathered) { situation in
      let actions = situation.texts(of: .actions)
      guard !actions.isEmpty else { return nil }
      return
        (actions.allSatisfy { texts in
          texts.contains { Glance($0).first(of: training) != nil }
        }).found
    },
  ]

  private static let more = [
    "more attention", "more care", "more testing", "more tests", "more communication", "more often",
    "more training", "as needed", "best practices",
  ]
  private static let groups = [
    "everyone", "everybody", "all of us", "we", "us", "all teams", "the team", "all staff",
    "the company", "the business", "management",
  ]
  private static let seeing = [
    "alert*", "alarm*", "monitor*", "notice*", "detect*", "measur*", "count*", "watch*", "warn*",
    "report*", "sample*", "check*", "inspect*", "shows", "sees", "siren", "sensor*", "dashboard",
    "audit*", "compar*",
  ]
  private static let limiting = [
    "limit*", "cap", "caps", "stop*", "halt*", "backup", "back-up", "spare", "second", "switch*",
    "restor*", "repair*", "rebuild*", "undo*", "recover*", "isolat*", "contain*", "within",
    "refus*",
    "fallback", "fall back", "standby", "shut*", "cut off", "reverse*", "roll*", "instead of",
  ]
  private static let training = [
    "train*", "retrain*", "remind*", "reminder*", "coach*", "workshop*", "awareness", "briefing*",
    "brief*", "teach*", "talk to", "refresher*", "lesson*", "toolbox talk", "course", "courses",
  ]

  /// The first action that lacks an answer, and for which nobody knows when it will be there.
  private static func lacking(_ field: FieldID, _ situation: Situation) -> Found? {
    let entry = situation.record.entries(of: .actions).first { entry in
      let answer = entry.answers[field]
      return answer == nil || answer?.standing == .unknown && answer?.knownBy == nil
    }
    return entry.map { Found(entry: $0.key) }
  }
}
