/// Words whose full stop does not by itself end a sentence.
enum Abbreviations {
  /// Before a name; never end a sentence.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "rev", "sr", "messrs", "hon", "gen", "col", "lt", "sgt",
    "vs", "cf", "fig", "figs",
  ]
  /// May end a sentence; do so before a capital.
  static let others: Set<String> = [
    "etc", "approx", "inc", "ltd", "co", "corp", "jr", "dept", "est", "min", "mins", "hr", "hrs",
    "sec", "secs", "max", "tel", "ext", "ref", "incl", "excl", "resp", "al", "ca", "bros", "ave",
    "rd", "blvd", "gov", "mt", "op", "pp", "vol", "ed", "eds", "am", "pm",
  ]
  /// Before a day's number.
  static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]
  /// Letters with dots that introduce something.
  static let dotted: Set<String> = ["e.g.", "i.e.", "c.f."]
  /// Words that go on after "p.m." although they start with a capital.
  static let follow: Set<String> = [
    "utc", "gmt", "bst", "pt", "et", "ct", "mt", "pst", "pdt", "est", "edt", "cst", "cdt", "mst",
    "mdt", "cet", "cest", "ist", "jst", "aest", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]
  /// Words that open a sentence more often than they are a family name.
  static let openers: Set<String> = [
    "the", "a", "an", "we", "it", "they", "he", "she", "this", "that", "these", "those", "there",
    "then", "our", "its", "no", "all", "in", "on", "at", "after", "when", "if", "but", "and", "so",
  ]
}
