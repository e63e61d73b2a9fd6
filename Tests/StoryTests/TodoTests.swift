import Record
import Testing

@testable import Story

/// What those affected need to do is said to them outside, and of them inside.
struct TodoTests {
  private static func page(_ words: String?, for expertise: Plan.Expertise) -> String {
    var draft = Draft(record: Token.record)
    if let words { draft.say("impact.todo", words) } else { draft.pass("impact.todo") }
    var plan = Token.plan
    plan.expertise = expertise
    return markdown(compose(draft.record, plan: plan))
  }

  @Test func peopleOutsideAreSpokenTo() {
    let page = Self.page("change your password", for: .customer)
    #expect(page.contains("\nYou need to change your password.\n"))
  }

  @Test(arguments: [Plan.Expertise.expert, .mixed, .plain]) func readersInsideAreTold(
    _ expertise: Plan.Expertise
  ) {
    let page = Self.page("change your password", for: expertise)
    #expect(page.contains("What we ask of those affected: change your password."))
    #expect(!page.contains("You need to"))
  }

  @Test(arguments: ["nothing", "Nothing", "do nothing"]) func nothingIsNews(_ words: String) {
    #expect(Self.page(words, for: .customer).contains("You do not need to do anything."))
    #expect(Self.page(words, for: .plain).contains("Those affected do not need to do anything."))
  }

  @Test func whatDoesNotApplyIsLeftOut() {
    let page = Self.page(nil, for: .customer)
    #expect(!page.contains("You need to") && !page.contains("do not need to"))
  }
}
