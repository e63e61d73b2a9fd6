import ArgumentParser

/// Every status the program can end with; documented in the README and nowhere else decided.
enum ExitStatus: Int32 {
  /// The message was written, or the question was answered.
  case done = 0
  /// A check failed: gaps are left, or a score lies below the threshold.
  case failed = 1
  /// The program was called wrongly, or a file it was given cannot be used.
  case badInput = 2
  /// The answers are saved, but the message is not finished.
  case unfinished = 75
  /// Left by Ctrl-C, after saving.
  case interrupted = 130
  /// Ended by SIGTERM, after saving.
  case terminated = 143
  /// Ended because the terminal went away (SIGHUP), after saving.
  case hungUp = 129

  /// The same status, to be thrown out of a command.
  var thrown: ExitCode { ExitCode(rawValue) }
}

/// Something the user can put right: printed as it stands, and the program ends with a status.
struct Refusal: Error {
  /// What happened, where, and what to do.
  var sentence: String
  var status: ExitStatus

  /// Creates a refusal; bad input unless said otherwise.
  init(_ sentence: String, status: ExitStatus = .badInput) {
    (self.sentence, self.status) = (sentence, status)
  }
}
