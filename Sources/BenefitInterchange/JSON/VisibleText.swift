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

  /// The text with every scalar visible, cut with `…` after a number of scalars.
  static func abbreviated(_ text: String, to limit: Int = 40) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else {
        result.append("…")
        break
      }
      result.append(self.scalar(scalar))
      count += 1
    }
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
