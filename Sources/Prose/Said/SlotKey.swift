import Facts

/// What is said when an author's words are fitted into a sentence: what was changed, or a question back.
package enum SlotKey: String, SaidKey {
  // What was changed
  case leftOut, became, leftOutAndBecame

  // What only the author can put another way
  case severalSentences, hidesActor, startWith, startWithAct, startWithVerb
  case soundsFinished, soundsFinishedOrNot, verbFirst, justTheName, verbInClause, verbAfterName

  package static let family = "slot"
}
