import Foundation

/// A program that asks for a line.
struct Contender {
  var name: String
  var arguments: [String]
  var environment: [String: String]
  /// What it writes last when its first prompt stands.
  var ready: String
  /// Keys that lead from there to a line that is scored.
  var opening = ""

  /// Candor with its meter and without, and what people would otherwise be asked by.
  ///
  /// A program that is not installed is left out, with a sentence.
  static func all(candor: String, scratch: String) -> [Contender] {
    let plain = ["PATH": path, "HOME": scratch, "TERM": "xterm", "LANG": "C.UTF-8"]
    let own = plain.merging(["CANDOR_STATE": scratch + "/state"]) { $1 }
    let opening = ":edit incident.symptom\r"
    var found = [
      Contender(
        name: "candor", arguments: [candor, "--new"], environment: own, ready: "\u{1B}[?25h",
        opening: opening),
      Contender(
        name: "candor --no-meter", arguments: [candor, "--new", "--no-meter"], environment: own,
        ready: "\u{1B}[?25h", opening: opening),
    ]
    if let bash = installed("bash") {
      found.append(
        Contender(
          name: "bash, read -e",
          arguments: [bash, "--norc", "-c", "read -e -p 'answer> ' line"], environment: plain,
          ready: "answer> "))
    }
    if let python = installed("python3") {
      found.append(
        Contender(
          name: "python3, input()",
          arguments: [python, "-c", "import readline; input('answer> ')"],
          environment: plain, ready: "answer> "))
    }
    return found
  }

  private static var path: String {
    ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  }

  private static func installed(_ name: String) -> String? {
    for folder in path.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    print("\(name) is not installed here, so it is not compared with.")
    return nil
  }
}
