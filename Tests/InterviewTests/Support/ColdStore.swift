extension Incidents {
  /// A cold store that flooded: what a draft of it leaves open, by field and list.
  static let coldStore: [String: [String]] = [
    "author.name": ["Joan Price"], "author.role": ["manager of the cold store"],
    "message.who": ["the members of the food club"], "message.expertise": ["plain"],
    "message.purpose": ["trust"], "message.tone": ["warm"], "message.sent": [""],
    "incident.stage": ["resolved"], "incident.noun": ["flood"],
    "incident.subject": ["cold store pump"], "incident.broke": ["stopped and let the water in"],
    "incident.symptom": ["lost the food they had stored with us"],
    "incident.fault": ["ours"], "impact.data": ["none"],
    "impact.trust": ["keep their food cold"],
    "response": ["the night guard"], "response.status": ["done"],
    "response.did": ["phoned every member before noon"],
    "account.decision": ["approved a cleaning plan for the filter"],
    "account.flaw": ["came round once a year only"],
    "actions": ["", "Numbered valves"], "actions.status": ["", "planned"],
    "commitments": ["Letter to members"],
    "asks": ["none"],
    "closing.apology": ["I'm sorry that 212 of you lost food because we let a filter clog."],
    "closing.available": ["Thursday 2pm to 5pm"], "closing.place": ["at the front desk"],
  ]
}
