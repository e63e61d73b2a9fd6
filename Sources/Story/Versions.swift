import Facts
import Record

/// One of the messages that are written of an incident.
package struct Version: Hashable, Sendable {
  /// The stem of its file's name, the same every time: "customer".
  package var name: String
  /// Who it is for, in a few words.
  package var purpose: String
  package var plan: Plan

  /// Creates a version.
  package init(name: String, purpose: String, plan: Plan) {
    (self.name, self.purpose, self.plan) = (name, purpose, plan)
  }

  /// The messages that suit an incident: while it goes on, those for people who wait for news;
  /// once it is over, also those that explain.
  package static func all(
    of record: Record, today: Day, structures: Structures = .carried
  ) -> [Version] {
    let own = Plan(of: record, today: today)
    func version(
      _ name: String, _ purpose: String, _ structure: String, _ readers: Plan.Expertise,
      _ budget: Budget?
    ) -> Version {
      var plan = own
      (plan.structure, plan.expertise) = (structure, readers)
      plan.budget = budget ?? structures[structure]?.budget
      return Version(name: name, purpose: purpose, plan: plan)
    }
    let inside = own.expertise == .customer ? Plan.Expertise.mixed : own.expertise
    var main = own
    main.expertise = inside
    let all = [
      Version(name: "message", purpose: "for those who lead", plan: main),
      version("customer", "for people who were hit", "before-after-bridge", .customer, nil),
      version("status", "for the status page", "status-update", .customer, nil),
      version("short", "for chat, in half a minute", "crisis-arc", inside, .halfMinute),
      version("postmortem", "to learn from", "postmortem", .expert, nil),
    ]
    guard own.stage.isInFlight else { return all }
    return all.filter { $0.name != "customer" && $0.name != "postmortem" }
  }
}
