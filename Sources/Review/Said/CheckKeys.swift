import Facts

/// What is said of times, dates and lengths that do not fit each other.
package enum TimeKey: String, SaidKey {
  case orderWhy, durationWhy, causeWhy, gapWhy, weekdayWhy, futureWhy, weekendWhy, tierWhy
  case zoneWhy, order, orderFix, overBeforeStart, reliefBeforeStart, reliefAfterEnd, momentFix
  case duration, durationFix, noticedAtOnce, noticedAtOnceFix, causeEarlier, causeEarlierFix, gap
  case gapFix, noSuchDay, noSuchDayFix, weekday, weekdayFix, weekend, weekendFix, freeDay
  case freeDayFix, tier, tierFix, ahead, aheadFix, passed, passedFix, noZone, noZoneFix, otherZone
  case otherZoneFix, wrongZone, wrongZoneFix, clocksChanged, clocksChangedFix

  package static let family = "time"
}

/// What is said of figures that do not add up, or that no answer gives.
package enum NumberKey: String, SaidKey {
  case shareWhy, baseWhy, absoluteWhy, chainWhy, peopleWhy, moneyWhy, traceWhy, noBase, noBaseFix
  case noBaseInAllFix, share, shareFix, base, baseFix, absolute, absoluteFix, chain, or, chainFix
  case people, peopleFix, certain, certainFix, period, periodFix, currency, currencyFix, trace
  case traceFix

  package static let family = "number"
}

/// What is said of actions that nobody owns, that answer no cause, or that nobody could check.
package enum ActionKey: String, SaidKey {
  case ownerWhy, causeWhy, tenseWhy, vagueWhy, targetWhy, noOwner, noDate, noOwnerNoDate, ownerFix
  case untreated, untreatedFix, loose, looseFix, vague, vagueFix, target, targetFix, begun
  case begunFix, tenses, tensesFix

  package static let family = "action"
}

/// What is said of asks that cannot be answered, or are too many.
package enum AskKey: String, SaidKey {
  case completeWhy, countWhy, what, amount, decider, day, complete, overOne, overThree
  case completeFix, countFix

  package static let family = "ask"
}

/// What is said of words that hide who acted, point at one person, or claim more than the facts.
package enum ToneKey: String, SaidKey {
  case hiddenActorWhy, accountabilityWhy, speedWhy, personWhy, promiseWhy, hiddenActor
  case hiddenActorFix, role, decision, flaw, accountability, accountabilityFix, speedMeasured
  case speedMeasuredFix, speedUntimed, speedUntimedFix, person, personFix, housePromise
  case housePromiseFix, promise, promiseFix

  package static let family = "tone"
}

/// What is said of words that readers cannot follow, that go stale, or that were never filled in.
package enum TermKey: String, SaidKey {
  case unexplainedWhy, todayWhy, authorWhy, placeholderWhy, unexplained, unexplainedFix, today
  case todayFix, authorReads, authorReadsFix, authorAsked, authorAskedFix, placeholder
  case placeholderFix

  package static let family = "term"
}

/// What is said of facts that are not the same in every version.
package enum VersionKey: String, SaidKey {
  case factWhy, fact, and, factFix

  package static let family = "version"
}

/// What is said of words that must not leave the house.
package enum LeakKey: String, SaidKey {
  case suspectedWhy, suspected, suspectedFix, found, host, hostWhy, hostFix, address, addressWhy
  case addressFix, path, pathWhy, pathFix, version, versionWhy, versionFix, tool, toolWhy, toolFix
  case ticket, ticketWhy, ticketFix, chat, chatWhy, chatFix, link, linkWhy, linkFix, blame
  case blameWhy, blameFix, speculation, speculationWhy, speculationFix, promise, promiseWhy
  case promiseFix, legal, legalWhy, legalFix, money, moneyWhy, moneyFix, staffing, staffingWhy
  case staffingFix, exploit, exploitWhy, exploitFix, person, personWhy, personFix, team, teamWhy
  case teamFix, customer, customerWhy, customerFix, email, emailWhy, emailFix, phone, phoneWhy
  case phoneFix, secretWhy, secret, secretFix

  package static let family = "leak"
}
