import Facts
import Prose
import Record

/// What is said to a coach and, of a coach's remarks, to the author.
struct CoachWords: Sendable {
  let wording: Wording

  // MARK: To the coach

  func opening(_ name: String, answers: Int, weak: Int) -> [Notice] {
    let count = wording(.coachAnswers, count: answers)
    let strength =
      weak == 0 ? wording(.coachNothingWeak) : wording(.coachWeak, count: weak)
    let line = wording(.coachOpening, ["name": name, "answers": count, "strength": strength])
    return [Notice(.note, line), Notice(.note, wording(.coachHow))]
  }

  func asked(_ question: String) -> Notice {
    Notice(.hint, wording(.coachAsked, ["question": question]))
  }

  func answer(_ words: String) -> Notice {
    let words = words.isEmpty ? wording(.coachNoAnswer) : words
    return Notice(.note, wording(.coachAnswer, ["words": words]))
  }

  func score(_ points: Int, missing: [Need], saying words: [Need: String]) -> Notice {
    let plain = missing.filter { words[$0] == nil }.map(wording.name(of:)).joined(separator: "; ")
    let own = missing.compactMap { words[$0] }.map { $0 + "." }
    let parts =
      [wording(.score, ["points": "\(points)"]) + "."]
      + (plain.isEmpty ? [] : [wording(.coachMissing, ["needs": plain])]) + own
    return Notice(.advice, parts.joined(separator: " "))
  }

  /// What asks for something missing: in the words of the question, where it has some.
  func question(for need: Need, saying words: [Need: String]) -> String {
    guard let own = words[need] else { return wording.question(for: need) }
    return wording(.coachCanYou, ["wish": own.prefix(1).lowercased() + own.dropFirst()])
  }

  func facilitator(_ question: String, wasAsked: Bool) -> Notice {
    let line = wording(.coachFacilitator, ["question": question])
    return Notice(.question, wasAsked ? "\(line) \(wording(.coachAskedBefore))" : line)
  }

  func kept(_ kind: Remark.Kind) -> Notice {
    let words =
      switch kind {
      case .question: wording(.coachKeptQuestion)
      case .comment: wording(.coachKeptComment)
      case .accepted: wording(.coachKeptAccepted)
      }
    return Notice(.echo, words)
  }

  /// A question that turns a search for somebody into one for conditions.
  var condition: String { wording(.coachCondition) }

  func asksForPerson(_ words: String) -> [Notice] {
    [
      Notice(.hint, wording(.coachLooksFor, ["words": words])), Notice(.question, condition),
      Notice(.hint, wording(.coachEnterLeavesYours)),
    ]
  }

  func takenBack(_ remark: Remark) -> Notice {
    Notice(
      .note,
      remark.text.isEmpty
        ? wording(.coachTakenBackAccepted) : wording(.coachTakenBack, ["text": remark.text]))
  }

  func summary(_ remarks: [Remark]) -> Notice {
    let counts = counts(remarks)
    return Notice(
      .note,
      counts.isEmpty ? wording(.coachNothingSaid) : wording(.coachKeptFor, ["counts": counts]))
  }

  /// "2 questions, 1 comment, 3 accepted".
  func counts(_ remarks: [Remark]) -> String {
    func count(_ kind: Remark.Kind) -> Int { remarks.count { $0.kind == kind } }
    var parts: [String] = []
    if count(.question) > 0 { parts.append(wording(.coachQuestions, count: count(.question))) }
    if count(.comment) > 0 { parts.append(wording(.coachComments, count: count(.comment))) }
    if count(.accepted) > 0 { parts.append(wording(.coachAccepted, count: count(.accepted))) }
    return parts.joined(separator: ", ")
  }

  /// What was said about an answer before, and what came of that.
  func before(_ remark: Remark, _ outcome: Coaching.Outcome?) -> Notice {
    let came =
      switch outcome {
      case .answered?: wording(.remarkWasAnswered)
      case .passed?: wording(.remarkWasLeft)
      case nil: remark.kind == .accepted ? "" : wording(.remarkNotSeen)
      }
    let line = "\(remark.by.day.shortWords), \(said(remark))"
    return Notice(.hint, came.isEmpty ? line : "\(line) \(came)")
  }

  // MARK: To the author

  func waiting(_ remarks: [Remark], accepted: [Remark], on today: Day) -> [Notice] {
    let all = remarks + accepted
    let names = all.map(\.by.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard let last = names.last, let latest = all.last else { return [] }
    let earlier = names.dropLast().joined(separator: ", ")
    let who = earlier.isEmpty ? last : wording(.namesAnd, ["names": earlier, "last": last])
    let day = latest.by.day.words(relativeTo: today)
    let counts = counts(all)
    let line = wording(.remarksRead, ["who": who, "day": day, "counts": counts])
    return [Notice(.note, line), Notice(.note, wording(.remarksFirst))]
  }

  func place(_ index: Int, of count: Int) -> Notice {
    Notice(.heading, wording(.remarksPlace, ["index": "\(index)", "count": "\(count)"]))
  }

  func said(_ remark: Remark) -> String {
    let (who, text) = (remark.by.name, remark.text)
    return switch remark.kind {
    case .question: wording(.remarkAsks, ["who": who, "text": text])
    case .comment: wording(.remarkSays, ["who": who, "text": text])
    case .accepted: wording(.remarkAccepts, ["who": who])
    }
  }

  func about(_ label: String, _ points: Int?, asked: String) -> Notice {
    let about =
      points.map { wording(.remarkAboutScored, ["label": label, "points": "\($0)"]) }
      ?? wording(.remarkAbout, ["label": label])
    let question = wording(.remarkQuestionWas, ["question": asked])
    return Notice(.hint, "\(about) \(question)")
  }

  func better(_ before: Int, _ now: Int) -> Notice {
    Notice(
      .note,
      before == now
        ? wording(.remarkStill, ["points": "\(now)"])
        : wording(.remarkBetter, ["before": "\(before)", "now": "\(now)"]))
  }

  /// What came of the remarks about one thing; `before` and `now` where it is scored.
  func came(_ label: String, wasAnswered: Bool, before: Int?, now: Int?) -> String {
    guard wasAnswered else { return wording(.cameLeft, ["label": label]) }
    guard let now else { return wording(.cameAnswered, ["label": label]) }
    guard let before, before != now else {
      return wording(.cameNow, ["label": label, "now": "\(now)"])
    }
    return wording(.cameBetter, ["label": label, "before": "\(before)", "now": "\(now)"])
  }

  // MARK: To two at one screen

  func full(_ needs: [Need]) -> Notice {
    let names = needs.map(wording.name(of:)).joined(separator: "; ")
    return Notice(.coach, wording(.coachFull, ["needs": names]))
  }

  /// A question of the facilitator's for a listener, who hears the words it is about.
  func ask(_ question: String) -> Notice {
    // The listener has no words to put in place, so only what asks for better ones is told.
    let asking = question.firstRange(of: "\"...\" - ").map { question[$0.upperBound...] }
    let text = asking.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? question
    return Notice(.coach, wording(.coachAsk, ["question": text]))
  }
}

extension Interview {
  /// What is said of coaching.
  var coachWords: CoachWords { CoachWords(wording: wording) }
}

extension Signature {
  /// How the clock stood to UTC: "UTC", "UTC+1", "UTC-3:30".
  var zone: String {
    if offset == 0 { return "UTC" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    let rest = minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + "\(minutes)"
    return "UTC\(offset < 0 ? "-" : "+")\(hours)\(rest)"
  }

  /// "Monday, November 4, 9:12am".
  func words(relativeTo day: Day?) -> String {
    let date = self.day.words(relativeTo: day)
    return Clock(minute / 60, minute % 60).map { "\(date), \($0.words)" } ?? date
  }
}
