import Facts

/// What is said of times, dates and lengths that do not fit each other.
package enum TimeKey: String, SaidKey {
  case orderWhy, order, orderFix, overBeforeStart, reliefBeforeStart, reliefAfterEnd, momentFix
  case durationWhy, duration, durationFix, causeWhy, noticedAtOnce, noticedAtOnceFix, causeEarlier
  case causeEarlierFix, gapWhy, gap, gapWhole, gapFix, weekdayWhy, noSuchDay, noSuchDayFix, weekday
  case weekdayFix, futureWhy, weekendWhy, weekend, weekendFix, freeDay, freeDayFix, tierWhy, tier
  case tierFix, zoneWhy, ahead, aheadFix, passed, passedFix, noZone, noZoneFix, otherZone
  case otherZoneFix, wrongZone, wrongZoneFix, clocksChanged, clocksChangedFix

  package static let family = "time"
}

/// What is said of figures that do not add up, or that no answer gives.
package enum NumberKey: String, SaidKey {
  case shareWhy, noBase, noBaseFix, noBaseInAllFix, share, shareFix, baseWhy, base, baseFix
  case absoluteWhy, absolute, absoluteFix, chainWhy, chain, or, chainFix, peopleWhy, people
  case peopleFix, moneyWhy, certain, certainFix, period, periodFix, currency, currencyFix
  case traceWhy, trace, traceFix

  package static let family = "number"
}

/// What is said of actions that nobody owns, that answer no cause, or that nobody could check.
package enum ActionKey: String, SaidKey {
  case ownerWhy, noOwnerNoDate, noOwner, noDate, ownerFix, causeWhy, untreated, untreatedFix
  case loose, looseFix, tenseWhy, vagueWhy, vague, vagueFix, targetWhy, target, targetFix, begun
  case begunFix, tenses, tensesFix

  package static let family = "action"
}

/// What is said of asks that cannot be answered, or are too many.
package enum AskKey: String, SaidKey {
  case completeWhy, what, amount, decider, day, complete, completeFix, countWhy, overOne
  case overThree, countFix

  package static let family = "ask"
}

/// What is said of words that hide who acted, point at one person, or claim more than the facts.
package enum ToneKey: String, SaidKey {
  case hiddenActorWhy, hiddenActor, hiddenActorFix, accountabilityWhy, role, decision, flaw
  case accountability, accountabilityFix, speedWhy, speedMeasured, speedUntimed, speedMeasuredFix
  case speedUntimedFix, personWhy, person, personFix, promiseWhy, housePromise, housePromiseFix
  case promise, promiseFix

  package static let family = "tone"
}

/// What is said of words that readers cannot follow, that go stale, or that were never filled in.
package enum TermKey: String, SaidKey {
  case unexplainedWhy, unexplained, unexplainedFix, todayWhy, today, todayFix, authorWhy
  case authorReads, authorReadsFix, authorAsked, authorAskedFix, placeholderWhy, placeholder
  case placeholderFix

  package static let family = "term"
}

/// What is said of facts that are not the same in every version.
package enum VersionKey: String, SaidKey {
  case factWhy, fact, factFix, and

  package static let family = "version"
}

/// What is said of words that must not leave the house.
package enum LeakKey: String, SaidKey {
  case suspectedWhy, suspected, suspectedFix, found, secretWhy, secret, secretFix, host, hostWhy
  case hostFix, address, addressWhy, addressFix, path, pathWhy, pathFix, version, versionWhy
  case versionFix, tool, toolWhy, toolFix, ticket, ticketWhy, ticketFix, chat, chatWhy, chatFix
  case link, linkWhy, linkFix, person, personWhy, personFix, team, teamWhy, teamFix, customer
  case customerWhy, customerFix, email, emailWhy, emailFix, phone, phoneWhy, phoneFix, money
  case moneyWhy, moneyFix, staffing, staffingWhy, staffingFix, exploit, exploitWhy, exploitFix
  case blame, blameWhy, blameFix, speculation, speculationWhy, speculationFix, promise, promiseWhy
  case promiseFix, legal, legalWhy, legalFix

  package static let family = "leak"
}
