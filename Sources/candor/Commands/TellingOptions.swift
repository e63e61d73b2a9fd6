import ArgumentParser
import Facts
import Record
import Story

/// How a message is to be told: in which order, for whom, and in how much room.
struct TellingOptions: ParsableArguments {
  @Option(help: "How to tell it: the id of a structure (see \"candor structures\").")
  var structure: String?

  @Option(help: "For whom: expert, mixed, plain or customer.")
  var audience: String?

  @Option(help: "How much time readers have: 280 (characters), 30s, 2min, 5min, 15min or 30min.")
  var budget: String?

  /// Whether none of them is given.
  var isEmpty: Bool { structure == nil && audience == nil && budget == nil }

  /// The plan of a record, with what the options say in place of its author's choice.
  ///
  /// A structure named here brings its own budget, unless one is given.
  ///
  /// - Throws: ``Refusal`` when an option names what is not there.
  func plan(for record: Record, today: Day, among structures: Structures) throws -> Plan {
    var plan = Plan(of: record, today: today)
    if let structure {
      plan.structure = try Self.pick(structure, for: "structure", among: structures.ids)
      plan.budget = plan.budget ?? structures[plan.structure]?.budget
    }
    if let audience {
      let id = try Self.pick(
        audience, for: "audience", among: Plan.Expertise.allCases.map(\.rawValue))
      plan.expertise = Plan.Expertise(rawValue: id) ?? plan.expertise
    }
    if let budget {
      let id = try Self.pick(budget, for: "budget", among: Budget.allCases.map(\.rawValue))
      plan.budget = Budget(rawValue: id)
    }
    return plan
  }

  private static func pick(_ typed: String, for option: String, among known: [String]) throws
    -> String
  {
    let bare = typed.lowercased().filter { !$0.isWhitespace }
    if let match = known.first(where: { $0 == bare }) { return match }
    let near = nearestName(to: bare, among: known).map { " Did you mean \($0)?" } ?? ""
    throw Refusal(
      "--\(option) \(typed) is not there.\(near) It takes one of: \(known.joined(separator: ", "))."
    )
  }
}

extension Composition {
  /// What was left out or shortened, by unit and field, for people; empty when nothing was.
  var report: [String] {
    var lines: [String] = []
    if let budget {
      let room = "\(size) of \(budget.most) \(budget.measure) (\(budget.rawValue))"
      if isOverBudget {
        lines.append(
          "Too long: \(room). What is left may not be dropped: impact, cause, accountability, and the next update or ask."
        )
      } else if !omissions.isEmpty {
        lines.append("Fits: \(room).")
      }
    }
    var told: Set<Omission.Group> = []
    for omission in omissions where told.insert(omission.group).inserted {
      let same = omissions.filter { $0.group == omission.group }
      let count = same.count > 1 ? ", \(same.count) entries" : ""
      let fields = omission.group.fields.map(\.rawValue).joined(separator: ", ")
      lines.append("  - \(omission.unit)\(count) (\(fields)): \(omission.reason.rawValue)")
    }
    return lines
  }
}

extension Omission {
  /// Omissions that one line tells of.
  struct Group: Hashable {
    var unit: String
    var fields: [FieldID]
    var reason: Reason
  }

  var group: Group {
    Group(unit: unit, fields: answers.map(\.field), reason: reason)
  }
}
