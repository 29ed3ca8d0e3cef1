/// Makes text from a document safe and readable inside a message.
///
/// A stranger's document may hold control characters, or marks that reverse the direction of the text around
/// them; shown as they are they would let the document rewrite the message.
enum VisibleText {
  /// One visible scalar for a scalar, so that columns stay where they are.
  ///
  /// Control characters become their pictures (`␉` for a tab), other invisible ones `�`.
  static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: return isVisible(scalar) ? scalar : "\u{FFFD}"
    }
  }

  /// How many scalars of a culprit a message shows.
  static let longestCulprit = 40

  /// The text, cut with `…` after a number of scalars.
  static func cut(_ text: String, after limit: Int = longestCulprit) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// The text with every scalar visible, cut with `…` after a number of scalars.
  static func abbreviated(_ text: String, to limit: Int = longestCulprit) -> String {
    visible(cut(text, after: limit))
  }

  /// A message of somebody else's making: every scalar visible, and every word cut where it is longer than a culprit
  /// in quotation marks can be.
  static func message(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { abbreviated(String($0), to: longestCulprit + 10) }.joined(separator: " ")
  }

  /// Whether a text says nothing: all of it is white space, control characters and format characters.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(self.scalar(scalar)) }
    return String(result)
  }

  /// What to call a scalar in a message: `"x"`, `"é" (U+00E9)` or, when it cannot be seen, `U+00A0`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    if scalar.isASCII, scalar.value > 0x20, scalar.value < 0x7F { return "\"\(scalar)\"" }
    return isVisible(scalar) && scalar != " " ? "\"\(scalar)\" (\(code))" : code
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}
