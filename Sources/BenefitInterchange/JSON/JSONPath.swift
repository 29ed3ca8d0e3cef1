/// The way from a document's outermost value to one inside it.
///
/// ```swift
/// JSONPath([.member("costs"), .index(2), .member("unit price")]).description   // "$.costs[2]['unit price']"
/// ```
struct JSONPath: Sendable, Hashable, CustomStringConvertible {
  /// One step inwards.
  enum Step: Sendable, Hashable {
    /// To the value of an object's member with this name.
    case member(String)
    /// To an element of a list, where the first one is 0.
    case index(Int)
  }

  /// The steps from the outermost value inwards.
  let steps: [Step]

  /// The outermost value itself.
  static let root = JSONPath([])

  init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The path with one more step.
  func appending(_ step: Step) -> JSONPath {
    JSONPath(steps + [step])
  }

  /// The names of the members on the way, without the places in lists.
  var memberNames: [String] {
    steps.compactMap { if case .member(let name) = $0 { name } else { nil } }
  }

  /// The path as text: `$` is the document; a name that is no plain ASCII identifier stands in `['…']`, with
  /// its apostrophes, backslashes and invisible characters escaped, and cut after 40 characters.
  var description: String {
    var text = "$"
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .member(let name): text += Self.isPlain(name) ? ".\(name)" : "['\(Self.escaped(name))']"
      }
    }
    return text
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, !JSONByte.isDigit(first), name.utf8.count <= VisibleText.longestCulprit else {
      return false
    }
    return name.utf8.allSatisfy { byte in JSONByte.isIdentifier(byte) }
  }

  private static func escaped(_ name: String) -> String {
    var text = ""
    for scalar in VisibleText.cut(name).unicodeScalars {
      switch scalar {
      case "'", "\\":
        text += "\\\(scalar)"
      case _ where scalar != " " && VisibleText.scalar(scalar) != scalar:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
