import Prose

/// The rough stems of a text's telling words, to see whether two texts speak of one thing.
func stems(of text: String) -> Set<String> {
  Set(
    tokens(of: text).flatMap { $0.form.split(separator: "-") }.compactMap { part in
      stem(of: String(part))
    })
}

/// A word without its ending and cut to five letters; nil for a word that says little.
func stem(of word: String) -> String? {
  guard word.utf8.count > 3, word.first?.isLetter ?? false, !idle.contains(word) else {
    return nil
  }
  var stem = word
  for ending in ["'s", "ing", "ed", "es", "s"] where stem.hasSuffix(ending) && stem.count > 5 {
    stem.removeLast(ending.count)
    break
  }
  return String(stem.prefix(5))
}

private let idle: Set<String> = [
  "about", "after", "again", "also", "because", "been", "before", "being", "both", "could", "does",
  "done", "during", "each", "every", "first", "from", "have", "here", "into", "just", "like",
  "made",
  "make", "more", "most", "much", "must", "need", "never", "next", "none", "once", "only", "other",
  "over", "same", "second", "should", "some", "such", "than", "that", "their", "them", "then",
  "there",
  "these", "they", "this", "those", "through", "took", "until", "very", "were", "what", "when",
  "where",
  "which", "while", "will", "with", "within", "without", "would", "your", "week", "month", "year",
  "day", "days", "time", "times", "people", "team", "thing", "things", "nobody", "everyone", "late",
  "better", "improve", "review", "process", "missing",
]
