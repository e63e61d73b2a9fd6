import Foundation
import Record
import Testing

@testable import Story

/// Author's words break out of no channel, and the same words give the same bytes.
@Suite struct RenderHostileTests {
  static let attacks =
    HostileTests.attacks + [
      "{{{body}}}", "{{> page.html}}", "\" onclick=\"x", "'><img src=x onerror=y>", "</main></svg>",
      "]]>", "\u{1B}[31mred", "x\r\nBcc: victim@x.example", "x\nContent-Type: text/html\n\ny",
      "=?utf-8?B?eA==?=", "--=_candor_message", ".", "From me", "@channel @here @everyone",
      "<!here> <@U1> <!channel|x>", ":fire: :tada:", "\u{200F}\u{202B}x", "🏴‍☠️🇩🇪",
      String(repeating: "x", count: 10_000), String(repeating: "😀", count: 3_000),
    ]

  /// Very long words go into the small document only: they say nothing more in the large one.
  private static func documents(for attack: String) -> [Document] {
    let large = attack.count > 1000 ? [] : [compose(Outage.record, plan: Outage.plan)]
    return large + [RenderSamples.everything]
  }

  @Test(arguments: Format.allCases) func sameBytesTwiceWhateverIsTyped(_ format: Format) {
    for attack in Self.attacks {
      for document in Self.documents(for: attack) {
        let hostile = RenderSamples.filled(document, with: attack)
        let delivery = RenderSamples.delivery(of: Outage.record)
        let first = render(hostile, as: format, for: delivery)
        #expect(first == render(hostile, as: format, for: delivery))
        #expect(first.problems.isEmpty)
        #expect(first.parts.allSatisfy { $0.text.utf8.last == 0x0A })
        let scalars = first.text.unicodeScalars.filter { isHidden($0, in: format) }
        #expect(scalars.isEmpty, "\(format) of \(attack.prefix(40)) holds \(scalars.first as Any)")
      }
    }
  }

  /// Controls and direction overrides; mail lines end in CRLF.
  private func isHidden(_ scalar: Unicode.Scalar, in format: Format) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x0D: format != .eml
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  @Test(arguments: attacks) func htmlKeepsItsTags(_ attack: String) {
    for document in Self.documents(for: attack) {
      // Words of one letter leave every block in place, where blank ones would remove some.
      let isBlank = RenderSamples.line(attack).singleSpaced.spans.isEmpty
      let plain = RenderSamples.filled(document, with: isBlank ? "" : "x")
      let hostile = RenderSamples.filled(document, with: attack)
      let delivery = RenderSamples.delivery(of: Outage.record)
      #expect(
        tags(render(hostile, as: .html, for: delivery).text)
          == tags(render(plain, as: .html, for: delivery).text), "\(attack.prefix(40))")
    }
  }

  private func tags(_ html: String) -> [Substring] {
    html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  @Test func bracesStayWords() {
    let document = RenderSamples.filled(RenderSamples.everything, with: "{{subject}} {{{body}}}")
    for format in Format.allCases where format != .eml {
      #expect(render(document, as: format).text.contains("{{subject}} {{{body}}}"), "\(format)")
    }
  }
}
