import Facts
import Foundation
import Record

/// Figures that do not add up, or change their base on the way.
enum NumberChecks {
  static let all = [share, base, absolute, chain, trace, people, money]

  /// N1: the count over its base gives the percentage, within half a point.
  static let share = Check(
    "Number.Share", .warning, why: Said(NumberKey.shareWhy)
  ) { dossier in
    dossier.quantities.compactMap { id, quantity in
      guard let count = quantity.count, let percent = quantity.percent else { return nil }
      let share = NSDecimalNumber(decimal: percent).doubleValue
      guard let base = quantity.baseCount, base > 0 else {
        guard share > 0 else { return nil }
        return Check.Hit(
          Said(
            NumberKey.noBase,
            [
              "count": grouped(count), "percent": "\(percent)",
              "base": grouped(Int((Double(count) * 100 / share).rounded())),
            ]),
          fix: quantity.base.map {
            Said(NumberKey.noBaseFix, ["count": grouped(count), "base": $0])
          } ?? Said(NumberKey.noBaseInAllFix, ["count": grouped(count)]),
          at: [dossier.place(id)])
      }
      let real = Double(count) * 100 / Double(base)
      guard abs(real - share) > 0.5 else { return nil }
      let tenths = (real * 10).rounded() / 10
      return Check.Hit(
        Said(
          NumberKey.share,
          [
            "count": grouped(count), "base": grouped(base), "share": "\(tenths)",
            "percent": "\(percent)",
          ]),
        fix: Said(NumberKey.shareFix), at: [dossier.place(id)])
    }
  }

  /// N2: one percentage said of two different things.
  static let base = Check(
    "Number.Base", .warning, why: Said(NumberKey.baseWhy)
  ) { dossier in
    var first: [Double: (base: String, told: Dossier.ToldShare)] = [:]
    var told: Set<Double> = []
    return dossier.shares.compactMap { next -> Check.Hit? in
      let percent = next.share.percent
      guard percent > 0, percent < 100, let base = next.share.base.map(headNoun(of:)) else {
        return nil
      }
      guard let known = first[percent] else {
        first[percent] = (base, next)
        return nil
      }
      guard known.base != base, told.insert(percent).inserted else { return nil }
      return Check.Hit(
        Said(
          NumberKey.base,
          [
            "percent": plain(percent), "one": known.told.share.base ?? "",
            "other": next.share.base ?? "",
          ]),
        fix: Said(NumberKey.baseFix),
        at: [known.told.place, next.place])
    }
  }

  private static let totals: Set<String> = [
    "all", "every", "each", "none", "no", "everyone", "nobody",
  ]
  private static let failing: Set<String> = [
    "fail", "failed", "failing", "fails", "error", "errors", "refused", "refuse", "rejected",
    "lost",
    "down", "stopped", "crashed", "crash", "unable", "missing", "broke", "broken", "dropped",
    "delayed", "cancelled", "wrong", "late", "could", "couldn't",
  ]
  private static let narrowing: Set<String> = [
    "affected", "failed", "of", "those", "who",
  ]

  /// N3: all or none said where the figures say a share.
  static let absolute = Check(
    "Number.Absolute", .warning, why: Said(NumberKey.absoluteWhy)
  ) { dossier in
    guard let share = dossier.shares.first(where: { $0.share.percent < 100 && $0.isImpact }) else {
      return []
    }
    let texts = dossier.texts(in: "incident.", "timeline.", "cause.", "impact.failedExamples")
      .filter { $0.field != "cause.safe" }
    return texts.flatMap { told -> [Check.Hit] in
      let mentions = told.mentions
      return mentions.tokens.indices.compactMap { index -> Check.Hit? in
        guard totals.contains(mentions.form(index)) else { return nil }
        let near = (index + 1)..<min(mentions.tokens.count, index + 6)
        let isNarrowed =
          narrowing.contains(mentions.form(index + 1)) || mentions.figure(index + 1) != nil
          || ["of", "who", "whose", "with", "that"].contains(mentions.form(index + 2))
        guard !isNarrowed, near.contains(where: { failing.contains(mentions.form($0)) })
        else { return nil }
        let words = mentions.words(index..<min(mentions.tokens.count, index + 2))
        return Check.Hit(
          Said(NumberKey.absolute, ["words": words, "percent": plain(share.share.percent)]),
          fix: Said(NumberKey.absoluteFix),
          at: [dossier.place(told.id, words: words), share.place])
      }
    }
  }

  /// N4: a change starts where the value stood last.
  static let chain = Check(
    "Number.Chain", .warning,
    why: Said(NumberKey.chainWhy)
  ) { dossier in
    var known: [Double] = dossier.shares.filter(\.isImpact).map(\.share.percent)
    var source = dossier.shares.first(where: \.isImpact)?.place
    var hits: [Check.Hit] = []
    for entry in dossier.record.entries(of: .timeline) {
      let told = dossier.texts(of: entry, in: "timeline.")
      for text in told {
        let changes = text.mentions.changes.filter(\.isPercent)
        for change in changes {
          let words = text.mentions.words(change.tokens)
          let place = dossier.place(text.id, words: words)
          // A share of failures and one of successes are two sides of one value.
          let fits = known.contains { abs($0 - change.from) < 1 || abs(100 - $0 - change.from) < 1 }
          if !known.isEmpty, !fits, let source {
            hits.append(
              Check.Hit(
                Said(
                  NumberKey.chain, ["from": "\(plain(change.from))%"],
                  said: [
                    "before": .list(
                      known.map { .words("\(plain($0))%") }, joint: Said(NumberKey.or))
                  ]),
                fix: Said(NumberKey.chainFix), at: [source, place]))
          }
          (known, source) = ([change.to], place)
        }
        if changes.isEmpty, let single = text.mentions.shares.last {
          known = [single.percent]
          source = dossier.place(text.id, words: text.mentions.words(single.tokens))
        }
      }
    }
    return hits
  }

  /// N6: a number of people no smaller than the people of that kind named.
  static let people = Check(
    "Number.People", .warning, why: Said(NumberKey.peopleWhy)
  ) { dossier in
    let roles =
      (["author.role"] as [FieldID]).compactMap { dossier.text($0) }
      + dossier.record.entries(of: .people).compactMap { dossier.text("people.role", $0) }
    return dossier.texts(in: "timeline.", "response.").flatMap { told in
      told.mentions.tokens.indices.compactMap { index -> Check.Hit? in
        guard let count = told.mentions.figure(index), count > 0 else { return nil }
        let noun = singular(told.mentions.form(index + 1))
        let named = roles.count { role in
          Mentions(role).tokens.contains { $0.form == noun }
        }
        guard noun.utf8.count > 2, Double(named) > count else { return nil }
        let words = told.mentions.words(index..<(index + 2))
        return Check.Hit(
          Said(NumberKey.people, ["words": words, "count": "\(named)"]),
          fix: Said(NumberKey.peopleFix),
          at: [dossier.place(told.id, words: words)])
      }
    }
  }

  private static let recurring: Set<String> = [
    "hire", "hiring", "salary", "rent", "subscription", "licence", "license", "lease", "retainer",
    "staff", "post", "membership", "maintenance",
  ]
  private static let sums: Set<String> = [
    "credits", "refunds", "fees", "costs", "revenue", "compensation", "fines", "losses", "sales",
  ]

  /// N7: money with its currency, its period and whether it is an estimate.
  static let money = Check(
    "Number.Money", .warning,
    why: Said(NumberKey.moneyWhy)
  ) { dossier in dossier.unsureCost + dossier.unperiodicAsks(recurring) + dossier.bareSums(sums) }
}

extension Dossier {
  /// The counted facts of the record.
  var quantities: [(id: AnswerID, quantity: Quantity)] {
    Registry.fields.flatMap { record.ids(of: $0) }.compactMap { id in
      if case .quantity(let quantity)? = self[id]?.value { (id, quantity) } else { nil }
    }
  }

  /// A percentage that the record or a text of it gives.
  struct ToldShare {
    var share: Mentions.Share
    var place: Finding.Place
    /// Whether it says how large the harm was.
    var isImpact: Bool
  }

  /// Every percentage given.
  var shares: [ToldShare] {
    let typed = quantities.compactMap { id, quantity -> ToldShare? in
      guard let percent = quantity.percent else { return nil }
      let value = NSDecimalNumber(decimal: percent).doubleValue
      let share = Mentions.Share(
        percent: value, base: quantity.base ?? quantity.noun, tokens: 0..<0)
      return ToldShare(
        share: share, place: place(id), isImpact: id.field.rawValue.hasPrefix("impact."))
    }
    return typed
      + texts.flatMap { told in
        told.mentions.shares.map { share in
          ToldShare(
            share: share, place: place(told.id, words: told.mentions.words(share.tokens)),
            isImpact: false)
        }
      }
  }

  /// What it cost, given as certain while the harm goes on or the answer is in doubt.
  fileprivate var unsureCost: [Check.Hit] {
    guard case .money(let money)? = value("impact.money"), !money.isEstimate,
      money.bound == .exact, isInFlight || answer("impact.money")?.standing == .suspected
    else { return [] }
    return [
      Check.Hit(
        Said(NumberKey.certain, ["money": money.words]),
        fix: Said(NumberKey.certainFix, ["money": money.amountWords]), at: [place("impact.money")])
    ]
  }

  fileprivate func unperiodicAsks(_ recurring: Set<String>) -> [Check.Hit] {
    record.entries(of: .asks).compactMap { entry in
      guard case .money(let money)? = value("asks.amount", entry), money.per == nil,
        let want = text("asks.want", entry), Mentions(want).first(of: recurring) != nil
      else { return nil }
      return Check.Hit(
        Said(NumberKey.period, ["money": money.words]),
        fix: Said(NumberKey.periodFix, ["money": money.words]),
        at: [place("asks.amount", entry), place("asks.want", entry)])
    }
  }

  /// "15K in refunds": a sum in a text with no currency.
  fileprivate func bareSums(_ sums: Set<String>) -> [Check.Hit] {
    texts.flatMap { told in
      told.mentions.tokens.indices.compactMap { index -> Check.Hit? in
        let form = told.mentions.form(index)
        guard form.first?.isNumber ?? false,
          form.dropLast().allSatisfy({ $0.isNumber || $0 == "," }),
          form.last?.isNumber ?? false || form.hasSuffix("k") || form.hasSuffix("m"),
          told.mentions.form(index + 1) == "in", sums.contains(told.mentions.form(index + 2))
        else { return nil }
        let words = told.mentions.words(index..<(index + 3))
        return Check.Hit(
          Said(NumberKey.currency, ["words": words]),
          fix: Said(NumberKey.currencyFix, ["figure": form]),
          at: [place(told.id, words: words)])
      }
    }
  }
}

/// The last word of a phrase in the singular: what a measure is of.
func headNoun(of phrase: String) -> String {
  singular(phrase.lowercased().split(separator: " ").last.map(String.init) ?? "")
}

/// A plain plural without its ending.
func singular(_ noun: String) -> String {
  if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
  return noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun
}

/// A number without ".0".
func plain(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
}
