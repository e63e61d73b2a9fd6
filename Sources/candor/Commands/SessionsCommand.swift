import ArgumentParser
import Foundation
import Interview
import Record
import Review

/// Lists the interviews that are not finished.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List the interviews that are not finished.")

  func run() throws {
    let store = SessionStore(stateFolder: try World.stateFolder())
    let unfinished = store.unfinished()
    if unfinished.isEmpty { World.complain("No unfinished interview. \"candor\" starts one.") }
    for summary in unfinished { World.print(Secrets.masked(summary.words(in: .english))) }
  }
}
