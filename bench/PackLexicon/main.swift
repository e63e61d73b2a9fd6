import Foundation

// Packs the words of SCOWL with what WordNet says of them; run as `pack-lexicon OUTPUT [SCOWL] [WORDNET]`.
let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: pack-lexicon OUTPUT [SCOWL folder] [WordNet folder]")
  exit(2)
}
let scowl = arguments.count > 2 ? arguments[2] : "/usr/share/dict/scowl"
let wordnet = arguments.count > 3 ? arguments[3] : "/usr/share/wordnet"

let levels = try commonWords(in: scowl)
let net = try WordNet(folder: wordnet)
let packed = pack(levels, net)
try Data(packed).write(to: URL(fileURLWithPath: arguments[1]))
print("\(levels.count) words, \(packed.count) bytes")
