import Facts
import Foundation
import Record
import Yams

/// Reads one file of words and finds everything wrong with it.
struct WordFile: YamlFileReader {
  let source: YamlSource
  var problems: [Problem] = []

  init(_ file: PromptFile) { source = YamlSource(file: file.path, text: file.text) }

  /// The messages that are sound, and the problems of the others; held against the English ones, which
  /// tell what keys there are and which slots each may use.
  func read(against english: [String: String]) -> (texts: [String: String], problems: [Problem]) {
    var reader = self
    let texts = reader.readAll(english)
    return (texts, reader.problems)
  }

  private mutating func readAll(_ english: [String: String]) -> [String: String] {
    guard let root = compose() else { return [:] }
    guard let mapping = root.mapping else {
      report("expected messages, each with its key: 'left: \"Saved.\"'", at: root)
      return [:]
    }
    checkKeys(of: mapping, among: english.keys.sorted())
    var texts: [String: String] = [:]
    for key in english.keys.sorted() {
      guard let text = optionalText(key, in: mapping), let node = mapping[key] else { continue }
      checkSlots(of: text, against: english[key] ?? "", at: node)
      texts[key] = text
    }
    return texts
  }

  /// A slot that English does not fill would stay open; one left out would keep something from the author.
  private mutating func checkSlots(of text: String, against english: String, at node: Node) {
    let known = Set(Template(english).names)
    let used = Set(Template(text).names)
    for name in used.subtracting(known).sorted() where name != "count" {
      report(unknown("slot", name, among: known.sorted()), at: node)
    }
    for name in known.subtracting(used).sorted() where name != "count" {
      report("the slot {\(name)} is missing", at: node)
    }
  }
}

extension WordFile {
  /// The messages of a team's file; nil when there is none of the language.
  ///
  /// - Throws: every problem of the file.
  static func team(_ language: String, in folder: String) throws(DataFileProblems)
    -> [String: String]?
  {
    let path = "\(folder)/languages/\(language).yaml"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let file = PromptFile(path: path, text: String(decoding: data, as: UTF8.self))
    let read = WordFile(file).read(against: CarriedWords.english.all)
    if !read.problems.isEmpty { throw DataFileProblems(problems: read.problems) }
    return read.texts
  }

  /// The languages there are, ours and those in a team's folder.
  static func languages(in folder: String?) -> [String] {
    let own = folder.flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: $0 + "/languages")
    }
    let ours = CarriedPrompts.files(in: "languages").map {
      $0.path.split(separator: "/").last ?? ""
    }
    return (ours.map(String.init) + (own ?? [])).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(".yaml".count)) }
  }
}
