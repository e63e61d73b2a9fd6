import ArgumentParser
import Facts
import Interview
import Record
import Terminal

/// Takes an incident up again and writes its next status update.
struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Write the next status update of an incident that was told before.",
    discussion: """
      Asks only what may have changed since the last message: how far along it is, who is hit, \
      what is known and done, and when the next word comes. Each update has its own file.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Which interview to take up (default: the one written to last).")
  var session: String?

  @Flag(help: "Line by line, for screen readers: nothing is redrawn (also ACCESSIBLE=1).")
  var accessible = false

  func run() throws {
    var sitting = InterviewSitting(settings: common.settings)
    (sitting.isAccessible, sitting.session, sitting.isUpdate) = (accessible, try id(), true)
    try sitting.run()
  }

  /// The interview to take up.
  ///
  /// - Throws: ``Refusal`` when there is none.
  private func id() throws -> String {
    if let session { return session }
    let store = SessionStore(stateFolder: try World.stateFolder())
    guard let latest = store.latest() else {
      throw Refusal("there is no incident to update yet. \"candor\" starts one.")
    }
    return latest.id
  }
}
