import ArgumentParser
import Terminal

/// The program: a terminal interview that writes incident messages.
struct Candor: ParsableCommand {
  /// The version of the program.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "candor",
    abstract: "An interview in the terminal that turns a bad day into a message people can trust.",
    discussion: """
      Started without a command, candor begins the interview, or offers to go on where an \
      unfinished one stopped. Every answer is on disk before the next question is asked.

      Exit status: 0 written, 1 a check failed, 2 wrong use or unusable input, 75 saved but \
      unfinished, 130, 143 and 129 ended by Ctrl-C, SIGTERM and SIGHUP after saving.
      """,
    version: "candor \(version)",
    subcommands: [
      InterviewCommand.self, WriteCommand.self, UpdateCommand.self, CoachCommand.self,
      CheckCommand.self, ImportCommand.self, ScoreCommand.self, StructuresCommand.self,
      WordingCommand.self, SessionsCommand.self, FieldsCommand.self,
    ],
    defaultSubcommand: InterviewCommand.self)
}

@main
enum Main {
  static func main() {
    Output.holdStandardStreams()
    Output.ignoreFailedWrites()
    ending {
      // To parse nothing would take as long as all else that comes before the first question.
      if CommandLine.arguments.count == 1 { return try InterviewSitting().run() }
      var command = try Candor.parseAsRoot()
      try command.run()
    }
  }

  /// Runs the program's work and ends the process with the status that fits what came of it.
  private static func ending(_ work: () throws -> Void) {
    do {
      try work()
    } catch let refusal as Refusal {
      World.complain("candor: " + refusal.sentence)
      World.exit(refusal.status.rawValue)
    } catch let code as ExitCode {
      World.exit(code.rawValue)
    } catch {
      let code = Candor.exitCode(for: error)
      let message = Candor.fullMessage(for: error)
      if code.isSuccess {
        World.print(message)
      } else {
        World.complain(message)
      }
      World.exit(code.isSuccess ? ExitStatus.done.rawValue : ExitStatus.badInput.rawValue)
    }
  }
}
