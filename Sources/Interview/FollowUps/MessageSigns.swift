import Facts
import Prose
import Record

/// Signs in how the message speaks: who answers, what is promised, what is asked, who reads.
enum MessageSigns {
  static let all: [Detector] = [
    Detector("nothingSaid") { situation in (situation.answer == nil).found },
    Detector("nobodySigns") { situation in
      let forms = Glance(situation.answer?.words ?? "").forms
      guard let first = forms.first else { return nil }
      let isOwn = forms.contains { own.contains($0) }
      if situation.id?.field == "closing.apology" { return (!isOwn).found }
      let isShared = shared.contains(first) || forms.prefix(2) == ["the", "team"]
      let isPassive = passive.contains(first)
      return isShared || isPassive ? Found(words: first) : nil
    },
    Detector("keptPosted") { situation in
      situation.glance.holdsTime ? nil : situation.glance.first(of: posted).found
    },
    Detector("emptyAsk") { situation in
      let glance = situation.glance
      guard let word = glance.first(of: begging) else { return nil }
      return glance.tellingCount < 2 ? Found(words: word) : nil
    },
    Detector("everyReader") { situation in
      let glance = situation.glance
      return
        (glance.first(of: everybody) ?? (glance.meets(.actor) ? nil : glance.first(.wideGroup)))
        .found
    },
  ]

  private static let own: Set<String> = [
    "i", "i'm", "my", "me", "i've", "we", "we're", "we've", "our", "us", "myself",
  ]
  private static let shared: Set<String> = [
    "we", "we've", "they", "everyone", "everybody", "management",
  ]
  private static let passive: Set<String> = ["was", "were", "got", "been"]
  private static let posted = [
    "keep you posted", "keep you updated", "keep you informed", "keep everyone posted",
    "keep everyone updated", "keep everyone informed", "keep people informed", "keep them informed",
    "keep them posted", "keep them updated", "keep in touch", "stay in touch", "share updates",
    "provide updates", "give updates", "send updates", "post updates", "as we learn more",
    "when we know more", "once we know more", "in due course", "further updates",
    "more information",
    "keep people posted", "keep people updated", "regular updates",
  ]
  private static let begging = [
    "support", "patience", "understanding", "help", "cooperation", "co-operation", "backing",
    "trust",
    "buy-in", "resources", "more resources", "commitment", "time", "goodwill", "forgiveness",
  ]
  private static let everybody = [
    "everyone", "everybody", "all", "anyone", "anybody", "the public", "the world", "whoever",
    "the whole company", "the company", "the whole organisation", "the whole organization",
    "all hands",
    "all staff",
  ]
}
