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
        name: "candor", arguments: [candor], environment: own, ready: "\u{1B}[?25h",
        opening: opening),
      Contender(
        name: "candor --no-meter", arguments: [candor, "--no-meter"], environment: own,
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

  /// The first program of that name on the path; a script that looks for one is not what is to be timed.
  private static func installed(_ name: String) -> String? {
    let programs = path.split(separator: ":").map { "\($0)/\(name)" }
    if let found = programs.first(where: { access($0, X_OK) == 0 && !isScript($0) }) {
      return found
    }
    print("\(name) is not installed here, so it is not compared with.")
    return nil
  }

  private static func isScript(_ path: String) -> Bool {
    let file = FileHandle(forReadingAtPath: path)
    return (try? file?.read(upToCount: 2)) == Data("#!".utf8)
  }
}
