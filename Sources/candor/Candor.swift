import ArgumentParser

/// The program: a terminal interview that writes incident messages.
@main
struct Candor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "An interview that turns a bad day into a message people can trust.",
    version: "0.1.0")
}
