/// What is said when an author's words are read as a fact: questions back, notes, and why not.
package enum FactKey: String, SaidKey {
  // Any fact
  case tooLong, empty, stuck, stuckAtAll

  // A point in time
  case vagueTime, noClockTime, stretchOfTime, dayMissing, dayTakenOver, zoneMissing, secondsLeftOut
  case earlyOnWhichDay, earlyOn, noSuchTime, amOrPm, atNight, inTheMorning, atMidday
  case inTheAfternoon, laterInTheDay, whichMidnight, asDayBegins, asDayEnds
  case skippedTime, doubledTime, firstOfTwo, secondOfTwo
  case notOnTheClock, mixedClocks, minutesMissing, yearOrTime

  // A stretch of time
  case endMissing, endsMissing, wholeDay, endBeforeStart, morningOrAfternoon, fromTo
  case endAmOrPm, untilTime

  // A day
  case dateMissing, thatIs, takenAs, noMonth, noSuchDate, noDay, noDayInYear, noSuchLongMonth
  case whichYear, whichDate, whichWeekday, otherWeekday

  // A promise
  case vagueDate, onlyTheDay, endOfWeek, endOfNextWeek, dayInMonth, notHowOften, startsOn

  // A zone
  case zoneUnheard, zoneUnknown, zoneTooFar, whichZone, placeOfOffset, noPlace, keptAsOffset
  case wrongZoneName, timeInZone, timeInBothZones, standardTime, daylightTime

  // A figure
  case figureTooLong, figureTooLarge, whichFigure, isFigure, itIsFigure, inThousands
  case andAFraction

  // A count or share
  case countedWhat, howMany, wholeNumber, oneFigure, moreThanAll, shareOfWhat, shareOfWhatHow
  case fractionOfWhat, allOfWhat

  // Money
  case howMuch, onlyTheAmount, whichCurrency, currencyMissing

  // A length of time
  case overACentury, wholeMinutes, minutesOrHours, hours, minutes, hoursMinutes
  case hoursMinutesSeconds, hoursAndMinutes, minutesAndSeconds, hoursOrMinutes, howLong
  case howLongRoughly

  package static let family = "fact"
}
