/// The text of a figure, split into its template and what identifies the elements of its lists.
///
/// `"checkpoints[12].goals[time].expected"` has the template `"checkpoints[].goals[].expected"` and the keys `"12"` and
/// `"time"`. Within brackets `\` stands before a `]` or a `\` that is part of the key.
struct FigurePath {
  private(set) var template = ""
  private(set) var keys: [String] = []

  init(_ text: String) {
    var key: String?
    var isEscaped = false
    for character in text.unicodeScalars {
      guard var open = key else {
        template.unicodeScalars.append(character)
        if character == "[" { key = "" }
        continue
      }
      if isEscaped || (character != "]" && character != "\\") {
        open.unicodeScalars.append(character)
        (key, isEscaped) = (open, false)
      } else if character == "\\" {
        isEscaped = true
      } else {
        keys.append(open)
        template += "]"
        key = nil
      }
    }
  }
}

extension DefaultStringInterpolation {
  /// An identity as it stands within brackets.
  mutating func appendInterpolation<Owner>(key id: Identifier<Owner>) {
    guard id.rawValue.unicodeScalars.contains(where: { $0 == "]" || $0 == "\\" }) else {
      appendInterpolation(id.rawValue)
      return
    }
    var text = ""
    for character in id.rawValue.unicodeScalars {
      if character == "]" || character == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(character)
    }
    appendInterpolation(text)
  }
}

extension AlternativeComparison.Choice {
  /// The word for the choice in the JSON of the results.
  package var name: String {
    switch self {
    case .doNothing: "doNothing"
    case .proposal: "proposal"
    case .alternative(let id): "alternative:\(id)"
    }
  }

  init(name: String) {
    switch name {
    case "doNothing": self = .doNothing
    case "proposal": self = .proposal
    default: self = .alternative(Identifier(name.hasPrefix("alternative:") ? String(name.dropFirst(12)) : name))
    }
  }
}

extension Array where Element: Equatable {
  /// How many letters must be changed, added or left out to make another text (Levenshtein's distance).
  package func distance(to other: [Element]) -> Int {
    var row = [Int](0...other.count)
    for (index, letter) in enumerated() {
      var before = row[0]
      row[0] = index + 1
      for place in other.indices {
        let (left, above) = (row[place], row[place + 1])
        row[place + 1] = Swift.min(before + (letter == other[place] ? 0 : 1), left + 1, above + 1)
        before = above
      }
    }
    return row[other.count]
  }
}
