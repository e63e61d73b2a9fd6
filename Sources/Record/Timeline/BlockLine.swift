import Foundation

/// One line of a block, looked at for its marks and its time.
struct BlockLine: Sendable {
  /// Counted from 1.
  let number: Int
  /// As it stands there.
  let source: String
  /// Without bullets, heading marks and blanks around it.
  let body: String
  let isHeading: Bool
  let isIndented: Bool
  /// A time it begins with, and what follows.
  let leading: (stamp: Stamp, rest: String, isParted: Bool)?
  /// A time it ends with, and what stands before.
  let trailing: (stamp: Stamp, before: String, isParted: Bool)?

  init(_ source: String, number: Int) {
    (self.source, self.number) = (source, number)
    let characters = Array(source)
    let start = Self.afterMarks(characters)
    body = String(characters[start...]).trimmingCharacters(in: .whitespaces)
    let trimmed = source.trimmingCharacters(in: .whitespaces)
    isHeading =
      trimmed.hasPrefix("#")
      || trimmed.hasPrefix("**") && (trimmed.hasSuffix("**") || trimmed.hasSuffix("**:"))
      || trimmed.hasPrefix("---") || trimmed.hasPrefix("===")
    isIndented = source.first?.isWhitespace == true
    leading = Self.leading(characters, from: start)
    trailing = leading?.stamp.clock == nil ? Self.trailing(Array(body)) : nil
  }

  var isBlank: Bool { body.isEmpty }

  /// Whether there is nothing but a time on the line.
  var isOnlyTime: Bool { leading?.rest.isEmpty == true && leading?.stamp.clock != nil }

  /// The offset after quotes, bullets, numbers and emphasis at the start of a line.
  private static func afterMarks(_ text: [Character]) -> Int {
    var index = 0
    while index < text.count {
      let next = text[index]
      if next.isWhitespace
        || ">#\u{2022}\u{25E6}\u{2023}\u{25AA}\u{25CF}\u{25CB}\u{B7}|".contains(next)
        || "*-+_\u{2013}\u{2014}=`".contains(next) && !isSigned(text, index)
      {
        index += 1
      } else if let end = afterNumber(text, index) {
        index = end
      } else if index + 2 < text.count, next == "[", "xX ".contains(text[index + 1]),
        text[index + 2] == "]"
      {
        index += 3
      } else {
        return index
      }
    }
    return index
  }

  /// A sign before a digit belongs to it.
  private static func isSigned(_ text: [Character], _ index: Int) -> Bool {
    guard text[index] == "+" || text[index] == "-", index + 1 < text.count else { return false }
    return text[index + 1].isNumber && index > 0
  }

  /// The offset after the number of a list item, as in "3) ".
  private static func afterNumber(_ text: [Character], _ index: Int) -> Int? {
    var end = index
    while end < text.count, text[end].isASCII, text[end].isNumber { end += 1 }
    guard end > index, end - index <= 3, end + 1 < text.count, ".)".contains(text[end]),
      text[end + 1].isWhitespace
    else { return nil }
    return end + 1
  }

  private static func leading(_ text: [Character], from start: Int)
    -> (stamp: Stamp, rest: String, isParted: Bool)?
  {
    var at = start
    while at < text.count, "[({".contains(text[at]) || text[at] == "*" { at += 1 }
    if at == start, let symbol = text[at...].first, !symbol.isLetter, !symbol.isNumber,
      !symbol.isASCII, at + 1 < text.count
    {
      // A pictograph before the time.
      at += 1
      while at < text.count, text[at].isWhitespace { at += 1 }
    }
    var scanner = StampScanner(text, at: at)
    guard let stamp = scanner.takeStamp() else { return nil }
    var end = scanner.index
    var isParted = false
    while end < text.count {
      let next = text[end]
      if next.isWhitespace {
        end += 1
      } else if isSeparator(text, end) {
        (end, isParted) = (end + 1, true)
      } else {
        break
      }
    }
    let rest = String(text[end...]).trimmingCharacters(in: .whitespaces)
    return (stamp, rest, isParted || rest.isEmpty)
  }

  private static func isSeparator(_ text: [Character], _ index: Int) -> Bool {
    let next = text[index]
    if next == "-" || next == "*" || next == "_" || next == "`" {
      return index + 1 == text.count || text[index - 1].isWhitespace || !text[index + 1].isNumber
    }
    return "])}:|,;>=.\u{2013}\u{2014}\u{2192}\u{2022}\u{B7}".contains(next)
  }

  /// The longest time that ends where the line ends.
  private static func trailing(_ text: [Character])
    -> (stamp: Stamp, before: String, isParted: Bool)?
  {
    var end = text.count
    while end > 0, "])}.:*_ ".contains(text[end - 1]) { end -= 1 }
    guard end > 2 else { return nil }
    for start in 1..<end {
      let before = text[start - 1]
      guard before.isWhitespace || "([{,".contains(before) else { continue }
      var scanner = StampScanner(Array(text[..<end]), at: start)
      guard let stamp = scanner.takeStamp(), scanner.index == end else { continue }
      var stop = start
      while stop > 0,
        text[stop - 1].isWhitespace || "([{,-:;\u{2013}\u{2014}|".contains(text[stop - 1])
      {
        stop -= 1
      }
      let isParted = text[stop..<start].contains { !$0.isWhitespace } || stamp.hasLead(text, start)
      return (stamp, String(text[..<stop]), isParted)
    }
    return nil
  }
}

extension Stamp {
  /// Whether a word such as "at" leads to the time.
  fileprivate func hasLead(_ text: [Character], _ start: Int) -> Bool {
    ["at ", "on ", "around ", "about "].contains {
      String(text[start...].prefix($0.count)).lowercased() == $0
    }
  }
}
