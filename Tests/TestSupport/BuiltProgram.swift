import Foundation

/// Where the build put a program: beside the test bundle that is running.
///
/// The path of this very code tells it, however the tests were started.
package func builtProgram(_ name: String) -> String {
  let candidates = [Bundle.main.bundlePath] + CommandLine.arguments.map(folder(of:))
  let nearby = candidates + [".build/debug", ".build/release"]
  return nearby.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 } ?? ".build/debug/\(name)"
}

private func folder(of path: String) -> String {
  path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
}
