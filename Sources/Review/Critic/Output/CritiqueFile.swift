/// A critique and the file it is about.
package struct CritiqueFile: Sendable {
  /// The path as it was given, or "<stdin>".
  package var path: String
  package var critique: Critique

  /// Creates a critique of a file.
  package init(path: String, critique: Critique) { (self.path, self.critique) = (path, critique) }
}

/// How a critique can be written down.
package enum CritiqueFormat: String, CaseIterable, Sendable {
  case human, line, json, sarif, checkstyle
}

/// The line form that editors read: `path:line:col: Rule.Id: message`.
package func lineForm(_ files: [CritiqueFile]) -> String {
  files.flatMap { file in
    file.critique.remarks.sorted { $0.spot.bytes.lowerBound < $1.spot.bytes.lowerBound }.map {
      "\(file.path):\($0.spot.line):\($0.spot.column): \($0.finding.rule): \($0.message)\n"
    }
      + file.critique.unlisted.sorted { $0.key < $1.key }.map {
        "\(file.path):1:1: \($0.key): and \($0.value) more like it, not listed.\n"
      }
  }.joined()
}

/// The form of checkstyle's XML report, version 4.3.
package func checkstyleForm(_ files: [CritiqueFile]) -> String {
  var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
  for file in files {
    text += "  <file name=\"\(xml(file.path))\">\n"
    for remark in file.critique.remarks {
      let level =
        switch remark.finding.severity {
        case .note: "info"
        case .warning: "warning"
        case .block: "error"
        }
      text += "    <error line=\"\(remark.spot.line)\" column=\"\(remark.spot.column)\""
      text += " severity=\"\(level)\" message=\"\(xml(remark.message))\""
      text += " source=\"candor.\(xml(remark.finding.rule.rawValue))\"/>\n"
    }
    text += "  </file>\n"
  }
  return text + "</checkstyle>\n"
}

/// Text as it may stand in XML; characters XML forbids become question marks.
package func xml(_ text: String) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "\n": out += "&#10;"
    case "\t": out += " "
    case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: out += "?"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}
