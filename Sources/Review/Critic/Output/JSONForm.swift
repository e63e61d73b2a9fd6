/// The critiques as JSON; the schema's version rises when a key changes its meaning or goes.
package func jsonForm(_ files: [CritiqueFile]) -> String {
  let list = files.map { file in
    JSONText.object([
      ("path", .text(file.path)),
      ("audience", .text(file.critique.audience.rawValue)),
      ("words", .number(file.critique.wordCount)),
      ("sentences", .number(file.critique.sentenceCount)),
      ("findings", .list(file.critique.remarks.map(json))),
      (
        "unlisted",
        .object(
          file.critique.unlisted.sorted { $0.key < $1.key }.map {
            ($0.key.rawValue, .number($0.value))
          })
      ),
      ("good", .list(good(file.critique))),
    ])
  }
  return JSONText.object([("schema", .number(1)), ("files", .list(list))]).written() + "\n"
}

private func json(_ remark: Remark) -> JSONText {
  .object([
    ("rule", .text(remark.finding.rule.rawValue)),
    ("severity", .text(remark.finding.severity.rawValue)),
    ("line", .number(remark.spot.line)), ("column", .number(remark.spot.column)),
    ("endLine", .number(remark.spot.endLine)), ("endColumn", .number(remark.spot.endColumn)),
    (
      "span",
      .list([.number(remark.spot.bytes.lowerBound), .number(remark.spot.bytes.upperBound)])
    ),
    ("words", .text(remark.spot.excerpt.words)), ("message", .text(remark.message)),
    ("why", .text(remark.why)), ("fix", .text(remark.fix)),
  ])
}

private func good(_ critique: Critique) -> [JSONText] {
  Sign.allCases.filter { critique.observed.has($0) }.map { sign in
    .object([
      ("what", .text(sign.rawValue)), ("count", .number(critique.observed.count(sign))),
      ("places", .list(critique.observed.places(sign).map(json))),
    ])
  }
}

private func json(_ place: Observations.Place) -> JSONText {
  .object([
    ("line", .number(place.spot.line)), ("column", .number(place.spot.column)),
    ("words", .text(place.words)),
  ])
}

/// The critiques as a log of SARIF 2.1.0.
package func sarifForm(_ files: [CritiqueFile], version: String) -> String {
  let used = Set(files.flatMap { $0.critique.remarks.map(\.finding.rule) })
  let rules = CriticRule.all.filter { used.contains($0.id) }
  let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
  let results = files.flatMap { file in
    file.critique.remarks.map { sarif($0, file.path, places[$0.finding.rule] ?? 0) }
  }
  let driver = JSONText.object([
    ("name", .text("candor")), ("version", .text(version)),
    ("rules", .list(rules.map(sarif))),
  ])
  let run = JSONText.object([
    ("tool", .object([("driver", driver)])),
    ("columnKind", .text("unicodeCodePoints")),
    ("results", .list(results)),
  ])
  return JSONText.object([
    ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
    ("version", .text("2.1.0")), ("runs", .list([run])),
  ]).written() + "\n"
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .note: "note"
  case .warning: "warning"
  case .block: "error"
  }
}

private func sarif(_ rule: CriticRule) -> JSONText {
  .object([
    ("id", .text(rule.id.rawValue)),
    ("shortDescription", .object([("text", .text(rule.title + "."))])),
    ("fullDescription", .object([("text", .text(rule.why))])),
    ("defaultConfiguration", .object([("level", .text(level(rule.severity)))])),
  ])
}

private func sarif(_ remark: Remark, _ path: String, _ index: Int) -> JSONText {
  let finding = remark.finding
  let message = [remark.message, remark.why, remark.fix].filter { !$0.isEmpty }
  let region = JSONText.object([
    ("startLine", .number(remark.spot.line)), ("startColumn", .number(remark.spot.column)),
    ("endLine", .number(remark.spot.endLine)), ("endColumn", .number(remark.spot.endColumn)),
    ("byteOffset", .number(remark.spot.bytes.lowerBound)),
    ("byteLength", .number(remark.spot.bytes.count)),
  ])
  return .object([
    ("ruleId", .text(finding.rule.rawValue)), ("ruleIndex", .number(index)),
    ("level", .text(level(finding.severity))),
    ("message", .object([("text", .text(message.joined(separator: " ")))])),
    (
      "locations",
      .list([
        .object([
          (
            "physicalLocation",
            .object([
              ("artifactLocation", .object([("uri", .text(uri(path)))])), ("region", region),
            ])
          )
        ])
      ])
    ),
  ])
}

/// A path as a relative reference; bytes a reference cannot hold are written as "%20" and the like.
private func uri(_ path: String) -> String {
  let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
  return path.utf8.map { byte in
    if plain.contains(byte) { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }.joined()
}
