/// One thing a word or mark can show; the model gives each a weight.
package enum Signal: Int, CaseIterable, Sendable {
  // Exact things.
  case clock, date, year, duration, cadence, figure, percent, money, identifier, ordinal, numberWord
  case anyFigure, unitFigure
  // Names and exact terms.
  case name, acronym, mixedCase, digitWord, machineName, call, code, address, flag, quoted,
    bracketed, compound,
    anyName, capital, opener, mention
  // How rare the words are.
  case second, third, fourth, fifth, rare, longWord, letters, deepNoun, depth
  // Vagueness.
  case vagueQuantity, vagueTime, vaguePerson, vagueThing, hedge, emptyAct, padding
  // Grammar.
  case function, deictic, firstPerson, secondPerson, thirdPerson, negation, being, modal,
    preposition
  case joined, past, gerund, article, plainVerb, adverb, opinion, intensifier, link
  // What the word is good for in an answer.
  case role, team, own, reason, unknown, labelled, place, bound, failure, lack, lived, span
  // Marks.
  case comma, colon, exclamation, question, ellipsis, dash, symbol, tag, emoji
  // The WordNet file of the word's most used sense, in WordNet's order.
  case adjAll, adjPert, advAll, nounTops, nounAct, nounAnimal, nounArtifact, nounAttribute, nounBody
  case nounCognition, nounCommunication, nounEvent, nounFeeling, nounFood, nounGroup, nounLocation
  case nounMotive, nounObject, nounPerson, nounPhenomenon, nounPlant, nounPossession, nounProcess
  case nounQuantity, nounRelation, nounShape, nounState, nounSubstance, nounTime, verbBody
  case verbChange, verbCognition, verbCommunication, verbCompetition, verbConsumption, verbContact
  case verbCreation, verbEmotion, verbMotion, verbPerception, verbPossession, verbSocial,
    verbStative
  case verbWeather, adjPpl

  /// How many there are.
  static let count = Signal.allCases.count
}
