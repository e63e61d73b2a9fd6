// swift-tools-version: 6.2
import PackageDescription

// Every Swift target of ours is strict in the same way: a new one cannot forget.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: a Swift target whose imports run downward only.
func room(_ name: String, over below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: strict)
}

/// The tests of one room; the texts they compare with lie beside them.
func tests(
  of name: String, over below: [Target.Dependency] = [], besides texts: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + below,
    exclude: texts,
    swiftSettings: strict)
}

/// A tool of ours that is not shipped.
func tool(_ name: String, at path: String, over below: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: below, path: path, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let package = Package(
  name: "candor",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "candor", targets: ["candor"])],
  dependencies: [
    // Commands, options, --help and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Prompts and answers are YAML that people edit by hand; its nodes carry line and column.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The page around a message is a template a team may replace.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "candor",
      dependencies: [
        "Terminal", "Interview", "Review", "Story", "Record", "Prose", "Facts", argumentParser,
      ],
      swiftSettings: strict),
    room("Terminal", over: ["CEditline"]),
    room("Interview", over: ["Review", "Story", "Record", "Prose", "Facts", yams]),
    room("Review", over: ["Story", "Record", "Prose", "Facts", yams]),
    room("Story", over: ["Record", "Prose", "Facts", yams, mustache]),
    room("Record", over: ["Prose", "Facts", "CPrompts", yams]),
    room("Prose", over: ["Facts", "CLexicon"]),
    room("Facts"),
    // The macro shows POSIX signals under strict C on Linux.
    .target(
      name: "CEditline", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "CPrompts"),
    // Common English words with how rare, how deep and of what class they are.
    .target(name: "CLexicon", exclude: ["lexicon.bin"]),
    tool("pack-lexicon", at: "bench/PackLexicon", over: ["CLexicon"]),
    tool("bench-score", at: "bench/BenchScore", over: ["Prose"]),
    tool("bench-messages", at: "bench/Messages", over: ["Review", "Story", "Record", "Facts"]),
    tool("train", at: "bench/Train", over: ["Prose"]),
    tool("bench-terminal", at: "bench/Terminal", over: ["CTestTerminal"]),
    tool("critic-bench", at: "bench/Critic", over: ["Prose", "Review"]),
    // A small program for the terminal tests to drive; no product ships it.
    .executableTarget(
      name: "editor-probe", dependencies: ["Terminal"], path: "Tests/EditorProbe",
      swiftSettings: strict),
    .target(
      name: "CTestTerminal", path: "Tests/CTestTerminal", cSettings: [.define("_GNU_SOURCE")]),
    .target(
      name: "TestSupport", dependencies: ["CTestTerminal", "Record", "Facts"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Facts"),
    tests(of: "Prose"),
    tests(of: "Record", over: ["Facts", "Prose"], besides: ["Golden"]),
    tests(of: "Story", over: ["Facts", "Prose", "Record"], besides: ["Golden"]),
    tests(of: "Review", over: ["Facts", "Prose", "Record", "Story"]),
    tests(
      of: "Interview", over: ["Facts", "Prose", "Record", "Story", "Review"], besides: ["Golden"]),
    tests(of: "Terminal", over: ["editor-probe"]),
    tests(
      of: "candor", over: ["Facts", "Prose", "Record", "Story", "Interview", "Terminal"],
      besides: ["Golden", "Dialogues"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
