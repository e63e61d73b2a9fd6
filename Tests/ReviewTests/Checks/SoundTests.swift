import Record
import Story
import Testing

@testable import Review

/// Incidents told well are not held up.
struct SoundTests {
  @Test(arguments: Memos.all.indices) func soundIncidentsAreNotBlocked(_ index: Int) {
    let memo = Memos.all[index]
    let dossier = Dossier(
      memo.record, versions: [Composed(memo.record, plan: memo.plan)], today: memo.plan.sent)
    let found = Checks.findings(in: dossier)
    #expect(found.filter { $0.severity == .block } == [])
  }
}
