import Facts
import Foundation
import Prose
import Record

@testable import Story

/// Records made up at random from a seed: any field answered, unknown, suspected, internal or left.
struct Generated {
  /// SplitMix64: small, and the same numbers on every machine.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Names of people that never may stand outside.
  static let names = ["Odabella Quist", "Vantu Harrowgate"]
  /// A word that stands in answers marked internal, and nowhere else.
  static let secret = "vertraulich"
  /// A word that stands in answers only suspected, and nowhere else.
  static let doubt = "mutmasslich"

  let record: Record
  let plan: Plan

  init(seed: UInt64) {
    var dice = Dice(state: seed)
    var record = Record()
    for list in ListID.allCases {
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        record.apply(
          .add(list, key: record.lastKey + 1, index: record.entries(of: list).count))
      }
      if Bool.random(using: &dice) { record.apply(.finish(list, true)) }
    }
    let isFull = Int.random(in: 0..<2, using: &dice) == 0
    for field in Registry.fields {
      let entries = field.list.map { record.entries(of: $0).map { Optional($0.key) } } ?? [nil]
      for entry in entries {
        if !isFull, Int.random(in: 0..<4, using: &dice) == 0 { continue }
        let answer = Self.answer(to: field, &dice)
        record.apply(.set(AnswerID(field.id, entry: entry), answer))
      }
    }
    self.record = record
    var plan = Plan(of: record, today: Day(2025, 6, 20) ?? Day(ordinal: 20_000))
    plan.structure =
      Structures.carried.ids.randomElement(using: &dice) ?? "crisis-arc"
    plan.expertise = Plan.Expertise.allCases.randomElement(using: &dice) ?? .mixed
    plan.budget =
      Bool.random(using: &dice) ? Budget.allCases.randomElement(using: &dice) : nil
    self.plan = plan
  }

  private static func answer(to field: Field, _ dice: inout Dice) -> Answer {
    switch Int.random(in: 0..<12, using: &dice) {
    case 0 where field.canBeUnknown:
      let known = Bool.random(using: &dice) ? Due(day: day(&dice)) : nil
      return Answer(words: "unknown", value: nil, standing: .unknown, knownBy: known)
    case 1 where !field.isRequired: return Answer(words: "none", value: nil, standing: .none)
    case 2:
      return Answer(
        words: "", value: value(of: field, &dice, with: doubt), standing: .suspected)
    case 3:
      return Answer(
        words: "", value: value(of: field, &dice, with: secret), visibility: .internal)
    default:
      let mark = field.visibility == .internal ? secret : nil
      return Answer(words: "", value: value(of: field, &dice, with: mark))
    }
  }

  private static func value(of field: Field, _ dice: inout Dice, with mark: String?) -> Value {
    switch field.kind {
    case .choice(let options): return .choice(options.randomElement(using: &dice)?.id ?? "")
    case .words(.name) where field.id == "author.name": return .text("Ferrin Loke")
    case .words(.name): return .text(names.randomElement(using: &dice) ?? "")
    case .words(let slot): return .text(text(slot, &dice, with: mark))
    case .act: return .text(text(.pastPredicate, &dice, with: mark))
    case .moment: return .moment(moment(&dice))
    case .range:
      let start = moment(&dice)
      var end = start
      if case .clock(let clock) = start.time, let later = Clock(min(clock.hour + 2, 23), 0) {
        end.time = .clock(later)
      }
      return .range(TimeRange(start: start, end: end))
    case .elapsed: return .elapsed(Elapsed(minutes: Int.random(in: 1...200, using: &dice)))
    case .quantity: return .quantity(quantity(&dice))
    case .money:
      return .money(
        Money(
          amount: Decimal(Int.random(in: 0...90_000, using: &dice)), currency: "EUR",
          isEstimate: Bool.random(using: &dice)))
    case .due: return .due(Due(day: day(&dice)))
    case .dueOrCadence:
      return Bool.random(using: &dice)
        ? .due(Due(day: day(&dice))) : .cadence(Cadence(words: "every week"))
    case .zone: return .zone(Zone(identifier: "Europe/Lisbon"))
    }
  }

  private static func text(_ slot: Slot, _ dice: inout Dice, with mark: String?) -> String {
    let things = ["ticket desk", "the boiler", "SLA", "eight vans", "night team", "we", "I"]
    let acts = ["lost the second list", "were sent home", "had no heating", "stopped at the gate"]
    let name = Int.random(in: 0..<6, using: &dice) == 0 ? names.randomElement(using: &dice) : nil
    let thing = things.randomElement(using: &dice) ?? ""
    let act = acts.randomElement(using: &dice) ?? ""
    let tail = [name.map { "near \($0)" }, mark].compactMap(\.self).joined(separator: " ")
    let end = tail.isEmpty ? "" : " " + tail
    switch slot {
    case .pastPredicate, .state, .clause: return act + end
    case .doing: return "counting the rooms" + end
    case .baseVerb: return "keep the doors open" + end
    case .nounPhrase: return mark == nil && name == nil ? thing : thing + end
    case .sentence: return "It happened when \(thing) \(act)\(end)."
    default: return act + end
    }
  }

  private static func quantity(_ dice: inout Dice) -> Quantity {
    let count = [0, 1, 2, 1_040].randomElement(using: &dice) ?? 0
    return Quantity(
      count: count, noun: count == 1 ? "customer" : "customers",
      percent: Bool.random(using: &dice) ? 12 : nil,
      bound: [.exact, .about, .atLeast].randomElement(using: &dice) ?? .exact)
  }

  private static func day(_ dice: inout Dice) -> Day {
    Day(ordinal: 20_200 + Int.random(in: -10...40, using: &dice))
  }

  private static func moment(_ dice: inout Dice) -> Moment {
    let clock = Clock(Int.random(in: 0...23, using: &dice), Int.random(in: 0...59, using: &dice))
    let time: Moment.Time =
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: .unstated
      case 1: .part(.evening)
      default: clock.map(Moment.Time.clock) ?? .unstated
      }
    return Moment(
      day: day(&dice), time: time, zone: Zone(identifier: "Europe/Lisbon"),
      isApproximate: Int.random(in: 0..<5, using: &dice) == 0)
  }
}
