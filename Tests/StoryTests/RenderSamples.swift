import Facts
import Foundation
import Record

@testable import Story

/// Documents every channel is held against.
enum RenderSamples {
  /// The invented incidents, and a document that has every kind of block.
  static let documents: [(name: String, document: Document)] =
    Memos.all.map { ($0.name, compose($0.record, plan: $0.plan)) } + [("everything", everything)]

  static func delivery(of record: Record) -> Delivery {
    var delivery = Delivery()
    delivery.moments = record.moments
    return delivery
  }

  static func line(_ text: String) -> Line {
    Line([Span(text, .answer(AnswerID("incident.noun")))])
  }

  static let everything = Document(
    subject: line("Subject"), headline: line("Headline"),
    sections: [
      Section(id: "a", title: nil, blocks: [.paragraph([line("One."), line("Two.")])]),
      Section(
        id: "b", title: line("Section"),
        blocks: [
          .heading(line("Heading")), .bullets([line("First"), line("Second")]),
          .table(
            headings: [line("What"), line("Who"), line("When")],
            rows: [
              [line("Alarm"), line("Ada | Bo"), line("May 16")],
              [line("Drill"), line(""), line("June 2")],
            ]),
          .paragraph([Line([Span("[missing: who]", .gap(AnswerID("author.name")))])]),
        ]),
      Section(id: "c", title: nil, blocks: [.heading(line("Ada, head of care"))]),
    ])

  /// The document with the same text in every span that holds words of the author's.
  static func filled(_ document: Document, with text: String) -> Document {
    func change(_ line: Line) -> Line {
      Line(
        line.spans.map { span in
          if case .answer = span.origin { Span(text, span.origin) } else { span }
        })
    }
    var copy = document
    (copy.subject, copy.headline) = (change(document.subject), change(document.headline))
    copy.sections = document.sections.map { section in
      var section = section
      section.title = section.title.map(change)
      section.blocks = section.blocks.map { $0.map(change) }
      return section
    }
    return copy
  }
}

/// Another program that looks at what we wrote; tests that need one are skipped without it.
struct OtherProgram {
  var path: String

  /// The program of that name, where one of the usual folders has it.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return nil }
    self.path = path
  }

  /// What the program says of a text given to it.
  func output(_ arguments: [String], of input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
