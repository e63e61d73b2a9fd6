import Interview
import Terminal

extension ReaderWords {
  /// The words of a language.
  init(_ wording: Wording) {
    self.init(
      searching: { wording(.searching, ["words": $0]) },
      nothingOlder: { wording(.nothingOlder, ["words": $0]) }, kept: wording.kept)
  }
}

extension Wording {
  /// Why a text is as it was before a visit to the editor.
  func kept(_ trouble: ExternalEditor.Trouble) -> String {
    let wording = self
    return switch trouble {
    case .noFile: wording(.editorNoFile)
    case .notWritten: wording(.editorNotWritten)
    case .gone: wording(.editorGone)
    case .notStarted(let name): wording(.editorNotStarted, ["command": name])
    case .failed(let name, let status):
      wording(.editorFailed, ["command": name, "status": "\(status)"])
    }
  }
}
