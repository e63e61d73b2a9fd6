import Facts
import Record

/// A structure that suits an incident, and why.
package struct Recommendation: Hashable, Sendable {
  /// The structure's id.
  package var structure: String
  /// Why, as one or two sentences for people.
  package var reason: Said
}

/// Why a structure suits, where its file does not say it all.
package enum StructureKey: String, SaidKey {
  case leavesNothingOut, decidedInside

  package static let family = "structure"
}

extension Structures {
  /// The first structure that suits a purpose and readers at a stage; nil when none does.
  package func suiting(
    _ purpose: Plan.Purpose, _ audience: Plan.Expertise, _ stage: Plan.Stage
  ) -> Structure? {
    all.first { structure in
      structure.suits.contains {
        $0.purpose == purpose && $0.audiences.contains(audience) && $0.stages.contains(stage)
      }
    }
  }

  /// The structure to tell an incident in, from what its author said of the message so far.
  ///
  /// The crisis arc where nothing suits better: it leaves nothing out.
  package func recommended(for record: Record) -> Recommendation {
    func chosen<Option: RawRepresentable>(_ field: FieldID) -> Option?
    where Option.RawValue == String {
      if case .choice(let id)? = record[field]?.value { Option(rawValue: id) } else { nil }
    }
    let purpose = chosen("message.purpose") ?? Plan.Purpose.trust
    let audience = chosen("message.expertise") ?? Plan.Expertise.mixed
    let stage = chosen("incident.stage") ?? Plan.Stage.resolved
    guard let structure = suiting(purpose, audience, stage) ?? self["crisis-arc"] else {
      return Recommendation(structure: "crisis-arc", reason: Said(StructureKey.leavesNothingOut))
    }
    if audience == .customer, purpose == .decide {
      return Recommendation(
        structure: structure.id,
        reason: Said(StructureKey.decidedInside, ["reason": structure.because]))
    }
    return Recommendation(structure: structure.id, reason: .words(structure.because))
  }
}
