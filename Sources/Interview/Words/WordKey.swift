import Facts

/// The name of one message in a file of words, such as `prompts/languages/en.yaml`, which tells its slots.
package enum WordKey: String, SaidKey {
  package static let family = ""

  // Coming and going
  case greeting, greetingVerbs, answersTaken, welcomeBack, welcomeBackVerbs, restored
  case interruptedOnce, left, inputEnded, answersSafe, goOnWithWhich, startNew,
    enterGoesOnWithFirst, pickOrNew
  case sessionLine, notNamedYet

  // The count of questions
  case progress, progressAbout

  // At a question
  case enterKeeps, optional, needed, emptyUnknown, emptyMustBeKnown, emptyNone, emptyEveryMessage
  case emptyInside, emptyOutside, wordingPicked, enterKeepsAsTyped, keptAsItIs
  case putItAgain, score, scoreAdvice, backAgain, firstQuestion, editorEmpty, internalHow
  case keptInside, nothingAsked

  // Unknown
  case nothingToMark, cannotBeUnknown, whenKnown, whenKnownHint, knownBy
  case shownUnknown, shownUnknownBy, shownPassedOver, shownEmpty

  // Follow-up questions
  case cannotSay, followUpHelp

  // Answers that rest on others
  case checkSince, checkAgain, checkAgainLater, timesFollow

  // Help
  case verbsHint, fullAnswerHolds, helpMore, pickAChoice, saysTooLittle, saysEnough
  case noVerb, noVerbNear, noVerbHint

  // The row below the line
  case meterOn, meterOff, noMeter, rowScore, rowNothingYet, rowNeeds, rowNothingMissing
  case rowMoreExact, rowUnknown, rowUnknownBy

  // Lists
  case listOpens, listGoesOn, listIsEmpty, listIsShort, noEntryYet, listTitle, earlierEntries
  case namesAnd, moveHow, moved, removeHow, takenOut, nothingTakenOut, putBack, whichList
  case noSuchList, noSuchListNear, noListToEnd

  // The timeline
  case entriesRead, enterAdds, entriesAdded, entriesKnown, kindsInBrackets, enterAsksLater, notAdded
  case addToTimeline
  case whenInTheGap, enterLeavesIt, fromYourNotes

  // A draft that was read before
  case draftSays, draftKeepHow, draftAsksMore, draftKept, draftAllLeft, draftFrom, draftTakesUp,
    draftNameIt
  case draftTurnedDown, draftTwice, draftUnsure

  // Changing answers
  case editHow, notAskedNow, noAnswerCalled, noAnswerCalledNear

  // The review, and the end
  case rowNotAsked, rowMissing, rowCheckAgain, rowPoints, listLacks, reviewHint, noAnswerYet
  case allThatFitsAsked, nothingMissing, allAsked, writeHint, gapsHint, answersMissing, moreMissing
  case fillGaps, written, answersWritten, noFormat, noFormatNear
  case notFinished, fillInOrDraft, noStructure, fileTaken, notWritten, noRoomFor
  case stopsMessage, changeOrOverride, takeSecretOut, letThrough
  case findingStop, findingWarning, findingNote, findingAt, findingWhy, findingFix
  case overridden, overrideBack, overrideHow, nothingOverridden

  // Under pressure
  case hurried, minutes, minutesHow, questionsMore, questionsFewer, questionsStay
  case nothingAskedAgain, andOthers, suitsBest, leftOut, leftOutHint, now, choiceNow, steerHint,
    notTold
  case update

  // Coaching
  case coachOpening, coachAnswers, coachNothingWeak, coachWeak, coachHow, coachHelp, coachNothing
  case coachSince, coachStrongFrom, coachAsked, coachAnswer, coachNoAnswer, coachNotScored
  case coachMissing, coachFacilitator, coachAskedBefore, coachCanYou, coachFindOut
  case coachKeptQuestion, coachKeptComment, coachKeptAccepted, coachLooksFor, coachCondition
  case coachEnterLeavesYours, coachNoQuestion, coachNothingToAccept, coachNothingToUndo
  case coachTakenBack, coachTakenBackAccepted, coachFirst, coachGoHow, coachVerbHint
  case coachLeftOnce, coachSafe, coachNothingSaid, coachKeptFor, coachQuestions, coachComments,
    coachAccepted
  case coachPlace, coachAskLine, coachLive, coachFull, coachAsk, coachRemarkHow, coachOnlyLive
  case remarksWait, remarksRead, remarksFirst, remarksPlace, remarkAsks, remarkSays, remarkAccepts
  case remarkAbout, remarkAboutScored, remarkQuestionWas, remarkPass, remarkLeaveOpen, remarkStill
  case remarkBetter, remarksCame, cameLeft, cameAnswered, cameNow, cameBetter, remarkNotSeen
  case remarkWasAnswered, remarkWasLeft

  // Signs before a line
  case signScore, signNote, signNotYet

  // Where lines are read plainly
  case lineNow

  // The line, and the author's own editor
  case searching, nothingOlder, editorNoFile, editorNotWritten, editorGone, editorNotStarted
  case editorFailed

  // The report of a session
  case reportTitle, reportUnchanged, reportChanged, reportHigher, reportHigherAndLower
  case reportAnswer, reportBefore, reportNow, reportCauses, reportFirst, reportThen
  case reportAdded, reportAccepted, reportOpen, reportCouldNotSay, reportLeft, reportNotSeen
  case reportByQuestion, reportByFollowUp, reportByCoach, reportByAuthor
  case reportQuestion, reportFollowUp, reportRemark, reportAuthor, reportAsked, reportSaid

  // A timeline taken over from a file
  case importInDoubt, importAllKnown, importNotAdded, importAdded, importLeftOpen, importAsk
  case importAskKinds, importEnterLeaves, importNowhere, importWhich, importInterview
  case importNothing, importSkipped, importUnreadable

  // Languages
  case inEnglish
}
