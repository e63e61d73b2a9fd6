/// Turns of speech by their first word, each with the list it stands on.
struct PhraseTable: Sendable {
  private struct Entry: Sendable {
    let words: [UInt64]
    let list: Int
  }

  /// The words that start a phrase.
  let starts: [String]
  /// The entries of each first word.
  private let firsts: HashedWords<[Entry]>

  init(_ lists: [String]) {
    var entries: [String: [Entry]] = [:]
    for (number, list) in lists.enumerated() {
      for phrase in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let words = Verbs.words(String(phrase))
        guard let first = words.first else { continue }
        entries[first, default: []].append(Entry(words: words.map(wordHash), list: number))
      }
    }
    for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
    starts = Array(entries.keys)
    firsts = HashedWords(Dictionary(entries.map { (wordHash($0), $1) }) { $0 + $1 }, nothing: [])
  }

  /// The longest phrase that starts at a token, on one of the lists of a bit set.
  func phrase(at index: Int, of sentence: Statement, lists: UInt64) -> (
    tokens: Range<Int>, list: Int
  )? {
    guard sentence.span.contains(index), let near = firsts[sentence.read.tokens[index].hash]
    else { return nil }
    let first = near.first {
      lists >> UInt64($0.list) & 1 == 1 && holds($0, at: index, of: sentence)
    }
    return first.map { (index..<(index + $0.words.count), $0.list) }
  }

  /// The longest phrase at each token of a sentence, once for each list it stands on.
  func phrases(of sentence: Statement) -> [(tokens: Range<Int>, list: Int)] {
    let tokens = sentence.read.tokens
    var found: [(tokens: Range<Int>, list: Int)] = []
    for index in sentence.span {
      guard let near = firsts[tokens[index].hash] else { continue }
      var longest = 0
      for entry in near where entry.words.count >= longest {
        guard holds(entry, at: index, of: sentence) else { continue }
        longest = entry.words.count
        found.append((index..<(index + longest), entry.list))
      }
    }
    return found
  }

  private func holds(_ entry: Entry, at index: Int, of sentence: Statement) -> Bool {
    let tokens = sentence.read.tokens
    return index + entry.words.count <= sentence.span.upperBound
      && (1..<entry.words.count).allSatisfy { tokens[index + $0].hash == entry.words[$0] }
  }
}

/// Turns of speech, each with what it is a sign of; at most 64 lists.
package struct PhraseBook<Sense: Hashable & Sendable>: Sendable {
  private let table: PhraseTable
  private let senses: [Sense]

  /// Creates a book from lists of phrases, parted by "|" or line ends, each list with its sense.
  package init(_ lists: [(String, Sense)]) {
    table = PhraseTable(lists.map(\.0))
    senses = lists.map(\.1)
  }

  /// The words that start a phrase.
  var starts: [String] { table.starts }

  /// The lists of some senses, as a bit set.
  func lists(of wanted: Set<Sense>) -> UInt64 {
    senses.indices.reduce(0) { wanted.contains(senses[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The longest phrase of a sentence that starts at a token, on one of the lists of a bit set.
  func phrase(at index: Int, of sentence: Statement, lists: UInt64) -> (
    tokens: Range<Int>, sense: Sense
  )? {
    table.phrase(at: index, of: sentence, lists: lists).map { ($0.tokens, senses[$0.list]) }
  }

  /// The longest phrase at each token of a sentence, once for each list it stands on; they may overlap.
  package func phrases(of sentence: Statement) -> [(tokens: Range<Int>, sense: Sense)] {
    table.phrases(of: sentence).map { ($0.tokens, senses[$0.list]) }
  }
}

/// The turns of speech that the detectors look for.
enum Phrases {
  /// What a phrase is a sign of.
  enum Sense: Hashable, Sendable {
    case hedge, quantity, minimising, promise, emptyApology, apology, humanError, supplierFault
    case office, emptyAct, notKnown
  }

  static let book = PhraseBook(lists)

  /// The lists of each detector, as bit sets.
  static let quantities = book.lists(of: [.quantity])
  static let hedges = book.lists(of: [.hedge])
  static let blames = book.lists(of: [.humanError, .supplierFault])
  static let wordings = book.lists(of: [.emptyApology, .promise, .minimising, .office])
  static let emptyActs = book.lists(of: [.emptyAct])

  private static let lists: [(String, Sense)] = [
    (
      """
      it is possible|it's possible|we believe|we think|i believe|i think|we suspect|we assume
      as far as we know|to the best of our knowledge|to our knowledge|
      it is believed|it is thought|it is suspected
      it is assumed|there is a chance|in all probability
      we are fairly sure|we're fairly sure|it is conceivable
      """, .hedge
    ),
    (
      """
      a number of|a small number of|a large number of|a limited number of|a limited amount of
      a significant number of|a subset of|a small subset of|a portion of|a majority of|the majority of
      a handful of|a lot of|a great deal of|a range of|a variety of|a series of|a couple of|a few
      a small percentage of|a percentage of|a fraction of|a small fraction of|a proportion of
      a good deal of|an extended period|a prolonged period|a period of time|for some time
      for a while|a large amount of|a minority of|the vast majority of|a certain amount of|tens of
      a considerable number of|a growing number of|a small group of|a good number of|an increasing number of
      a limited set of|the bulk of|combination of factors|variety of factors|number of factors
      """, .quantity
    ),
    (
      """
      abundance of caution|no evidence|no indication|no reason to believe|as a precaution
      a small number of|a tiny fraction|a very small|limited impact|minimal impact|minor impact
      isolated incident|isolated case|brief interruption|brief disruption|brief period|minor issue
      small glitch|a glitch|a hiccup|minor disruption|slight delay|a blip|only a few|just a few
      only a small|just a small|only a handful|no real harm|not a big deal|could have been worse
      """, .minimising
    ),
    (
      """
      never happens again|never happen again|will not happen again|won't happen again
      does not happen again|doesn't happen again|cannot happen again|can't happen again
      never again|will not recur|won't recur|cannot recur|can never happen|will never happen|will never be
      never occurs again|will not occur again|won't occur again|does not occur again|not be repeated
      never be repeated|we guarantee|i guarantee|is guaranteed|are guaranteed|100% secure|100 % secure
      completely secure|fully secure|totally secure|100% uptime|zero downtime from now on
      once and for all|eliminate all|impossible to happen again|fully protected|completely eliminated
      completely safe|nothing like this|never repeated|100% reliable|100% safe|fully eliminated
      permanently eliminated|no chance of
      """, .promise
    ),
    (
      """
      any inconvenience|inconvenience caused|the inconvenience|inconvenience this|sorry if
      if anyone was affected|if anyone has been affected|anyone affected|if you were affected
      if you have been affected|for any trouble|for any disruption|any disruption caused|sorry you feel
      sorry that you feel|apologise if|apologize if|regret any|regret that some|apologies for any
      for any confusion|for any frustration|for any issues|mistakes were made|errors were made
      """, .emptyApology
    ),
    (
      """
      we are sorry|i am sorry|i'm sorry|we're sorry|we apologise|we apologize|i apologise|i apologize
      our apologies|my apologies|deeply sorry|truly sorry|sincerely sorry|very sorry|i'm deeply
      our failure|my failure|our fault|my fault|our mistake|my mistake|we failed|i failed|we let you down
      we let you|we broke that trust|take responsibility|take full responsibility|our responsibility
      this is unacceptable|not acceptable|this was unacceptable|we got this wrong|i got this wrong
      we got it wrong|we were wrong|i was wrong|we should have|i should have|sorry for|sorry that
      deserved better|ours to repair|answering for it
      """, .apology
    ),
    (
      """
      human error|operator error|user error|a human mistake|individual error|due to a mistake by
      manual error by|employee error|pilot error|staff error|driver error
      """, .humanError
    ),
    (
      """
      failure by our supplier|failure of our supplier|failure by our provider|fault of our supplier
      fault of our provider|beyond our control|outside our control|out of our control|third-party failure
      a third party failed|not our fault|through no fault of|caused by our provider
      caused by our supplier|caused by our vendor|caused by a third party|caused by a third-party
      due to our provider|due to our supplier|due to our vendor|due to a third party|due to a third-party
      the fault lies with|blame lies with|responsibility of our supplier|entirely the fault of
      """, .supplierFault
    ),
    (
      """
      going forward|moving forward|touch base|reach out|circle back|low-hanging fruit|deep dive
      take this offline|move the needle|action item|action items|best practice|best practices
      best-in-class|core competency|key takeaways|value-add|bandwidth to|at this point in time
      in terms of|on a go-forward basis|learnings from|key learnings|boil the ocean|synergies with
      paradigm shift|mission critical|mission-critical|world-class|state of the art
      """, .office
    ),
    (
      """
      look into|looking into|look at|looking at|work on|working on|work hard|working hard|take steps
      taking steps|make sure|making sure|be more careful|be careful|do better|doing better|pay attention
      pay more attention|raise awareness|learn from|learning from|follow up|take measures|taking measures
      put measures in place|take action|taking action|think about|thinking about|strive to|keep an eye
      keep a close eye|do everything we can|doing everything we can|take this seriously|be better
      """, .emptyAct
    ),
    (
      """
      do not know|don't know|not yet know|not yet known|not known|do not yet|don't yet|unknown|unclear
      not yet clear|not clear|not sure|not confirmed|not yet confirmed|still checking|still counting
      still investigating|to be confirmed
      """, .notKnown
    ),
  ]
}
