import ArgumentParser
import Facts
import Foundation
import Record
import Story

/// Answers given on the command line, instead of typed in the interview.
struct GivenAnswers: ParsableArguments {
  @Option(help: "Read answers from this file; - is standard input.")
  var answers: String?

  @Option(
    name: [.customShort("d"), .long],
    help: "Give one answer as FIELD=WORDS; may be repeated, and beats the file.")
  var data: [String] = []

  /// The record the options give; nil when they give none.
  ///
  /// - Throws: ``Refusal`` with every problem found, each with its place.
  func record(today: Day, among structures: Structures) throws -> Record? {
    guard answers != nil || !data.isEmpty else { return nil }
    var record = try answers.map { try Self.read($0, today, structures) } ?? Record()
    for pair in data { try Self.apply(pair, to: &record, today, structures) }
    return record
  }

  private static func read(_ path: String, _ today: Day, _ structures: Structures) throws
    -> Record
  {
    let name = path == "-" ? "standard input" : path
    let text = try InputFile.text(of: path)
    do {
      return try AnswersFile.read(
        text, file: name, today: today, structures: structures.ownOptions)
    } catch {
      throw Refusal("the answers cannot be used as they stand:\n\(error)")
    }
  }

  private static func apply(
    _ pair: String, to record: inout Record, _ today: Day, _ structures: Structures
  ) throws {
    guard let equals = pair.firstIndex(of: "=") else {
      throw Refusal(
        "-d \"\(pair)\" has no equals sign. Write FIELD=WORDS, such as -d incident.noun=outage.")
    }
    let id = AnswerID(FieldID(rawValue: String(pair[..<equals])))
    let words = String(pair[pair.index(after: equals)...])
    guard let field = Registry.field(id.field), field.list == nil else {
      let near = nearestName(
        to: id.field.rawValue, among: Registry.fields.filter { $0.list == nil }.map(\.id.rawValue))
      throw Refusal(
        "there is no single field called \"\(id.field)\".\(near.map { " Did you mean \($0)?" } ?? "") \"candor fields\" lists them all."
      )
    }
    switch record.read(words, as: id, on: today, besides: structures.ownOptions) {
    case .value(let value, _): record.apply(.set(id, Answer(words: words, value: value)))
    case .ask(let question):
      throw Refusal("-d \(field.id): \(CarriedWords.english.put(question.question))")
    case .unreadable(let why): throw Refusal("-d \(field.id): \(CarriedWords.english.put(why))")
    }
  }
}
