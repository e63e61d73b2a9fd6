import Record
import TestSupport
import Testing

@testable import Interview

@Suite struct BankWordingTests {
  private static let questions = CarriedPrompts.files(in: "incident").flatMap {
    QuestionFile($0).read().questions
  }

  private func texts(_ question: Question) -> [String] {
    [
      question.ask, question.more, question.frame?.text, question.why, question.help,
      question.weak, question.strong,
    ].compactMap { $0 } + question.suggest
  }

  /// Any incident must fit, so neither questions nor examples speak of computers.
  @Test func noWordingPresumesAComputerSystem() {
    let words: Set<String> = [
      "server", "servers", "database", "databases", "software", "deploy", "deployed", "deployment",
      "rollback", "migration", "outage", "outages", "monitoring", "engineer", "engineers", "api",
      "staging", "batch", "index", "service", "services", "system", "systems", "code", "sla",
      "users", "user", "downtime", "backup", "backups", "website", "app",
    ]
    for question in Self.questions {
      for text in texts(question) {
        let found = text.lowercased().split { !$0.isLetter }.map(String.init)
          .filter(words.contains)
        #expect(found.isEmpty, "\(question.id): \(found) in \(text)")
      }
    }
  }

  /// A question asks how, what and when; "why did you" puts people on the defensive.
  @Test func noQuestionAsksWhyDidYou() {
    for question in Self.questions {
      let ask = question.ask.lowercased()
      #expect(!ask.contains("why did") && !ask.contains("why didn"), "\(question.id)")
    }
  }

  @Test func wordingIsShort() {
    for question in Self.questions {
      #expect(question.ask.split(separator: " ").count <= 22, "\(question.id): \(question.ask)")
      #expect(question.help.split(separator: " ").count <= 35, "\(question.id): \(question.help)")
      #expect(question.why.split(separator: " ").count <= 30, "\(question.id): \(question.why)")
    }
  }

  @Test func everyStrongExampleSaysMoreThanTheWeakOne() {
    for question in Self.questions where question.strong != nil {
      #expect(question.weak != question.strong, "\(question.id)")
    }
  }

  @Test func theApologyOffersThreeWordings() {
    let apology = Self.questions.first { $0.id == "apology" }
    #expect(apology?.suggest.count == 3)
  }

  /// The strong example of a scored question earns at least 4, and the weak one no more than it.
  @Test func examplesAreScoredAsTheyAreLabelled() {
    for question in Self.questions {
      guard case .field(let id) = question.subject, let field = Registry.field(id),
        let weak = question.weak, let strong = question.strong,
        let low = Scoring.mark(.text(weak), for: field),
        let high = Scoring.mark(.text(strong), for: field)
      else { continue }
      #expect(low.points <= high.points, "\(id): \(weak) \(low.points), \(strong) \(high.points)")
      #expect(high.points >= 4, "\(id): \(strong) \(high.points) \(high.advice.map(english) ?? "")")
    }
  }
}
