import Facts

/// What is asked about a timeline as a whole.
package enum FindingKey: String, SaidKey {
  case reducedBeforeStart, overBeforeStart, outOfOrder, gap, duration

  package static let family = "finding"
}

/// What is said of a timeline as it will stand, before it is added.
package enum PreviewKey: String, SaidKey {
  case read, skipped, line, noTime

  // What was assumed
  case newestFirst, plainClock, takenAs, afterMidnight, columnsUnused, labelLeftOut, asWritten

  // What is in doubt
  case whenWasThat, onWhichDay, passesMidnight, noYear

  package static let family = "preview"
}

/// Why a line of a timeline became no entry, to stand after the line.
package enum SkipKey: String, SaidKey {
  case nothingHappened, onlyComings, heading, headingWithDay, untimed, noTimeBelow, timeEmpty
  case noEvent, noStamp, byAProgram, aboutTheChannel, noWords

  package static let family = "skip"
}

/// Why a file holds no timeline that can be read.
package enum FileKey: String, SaidKey {
  case empty, notSlack, notPagerDuty, unknownJSON, openQuote, noColumns

  // What is wrong with JSON
  case notJSON, moreAfterValue, tooDeep, noValue, keyWithoutQuotes, noColon, noCommaInObject
  case noCommaInArray, noSuchValue, brokenLine, openString, noSuchEscape, noHexDigits

  package static let family = "file"
}

/// What stands beside and below the picture of a timeline.
package enum PictureKey: String, SaidKey {
  case noTime, title, titleManyZones, days, longestGap

  // The marks, to follow a clock time
  case started, detected, acknowledged, told, mitigated, resolved

  // The lengths between them
  case startedToDetected, detectedToAcknowledged, startedToTold, startedToMitigated
  case startedToResolved

  // The same in sentences
  case entry, entryAtOnce, entryLater, noWords, mark

  package static let family = "picture"
}
