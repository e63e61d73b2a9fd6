import Facts

/// A count with its noun in the right number: "1 customer", "12,400 requests".
package func plural(_ count: Int, one: String, many: String) -> String {
  "\(grouped(count)) \(count == 1 ? one : many)"
}

/// A number as words up to nine, then in digits: "three", "12,400".
package func spelled(_ number: Int) -> String {
  let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  return words.indices.contains(number) ? words[number] : grouped(number)
}

/// A list in a sentence: "a, b, and c"; parted by semicolons when items hold commas.
///
/// Empty items are left out.
package func joined(_ items: [String], with word: String = "and") -> String {
  let items = items.filter { !$0.isEmpty }
  guard let last = items.last else { return "" }
  let hasCommas = items.contains { $0.contains(",") }
  switch items.count {
  case 1: return last
  case 2 where !hasCommas: return "\(items[0]) \(word) \(last)"
  default:
    let mark = hasCommas ? "; " : ", "
    return items.dropLast().joined(separator: mark) + mark + "\(word) \(last)"
  }
}
