public import BenefitRealisation

/// Everything that keeps a document from being written; at least one value, in the order of the document.
///
/// ```swift
/// do {
///   let bytes = try document.bytes()
/// } catch {
///   print(error.text(in: .english))
/// }
/// // $.initiative.rollout[0].share endless-decimals 1/3 has decimals that never end.
/// //   State a number with at most 9 decimals.
/// ```
///
/// Numbers that couldn't be written stand last where the reading back ended before it came to them.
public struct UnwritableDocument: Error, Sendable, Hashable, CustomStringConvertible {
  /// The values that can't be written; at least one.
  public let problems: [UnwritableValue]

  /// The problems in one language: place, code, what is wrong, and below it how to mend it.
  public func text(in language: Language) -> String {
    problems.map { problem in
      "\(problem.path) \(problem.code) \(problem.message[language])\n  \(problem.remedy[language])"
    }.joined(separator: "\n")
  }

  /// The problems in English, for logs; ``text(in:)`` has both languages.
  public var description: String { text(in: .english) }
}

/// A value of a document that the format has no form for: what, where, and how to mend it.
public struct UnwritableValue: Sendable, Hashable {
  /// The JSON path that the value would have had, such as `"$.initiative.costs.internalHours[2].hours"`.
  public let path: String
  /// Why it can't be written, with the culprit.
  public let fault: Fault

  /// Why a value can't be written.
  public enum Fault: Sendable, Hashable {
    /// The decimals of the number never end, as those of 1/3; it is never rounded.
    case endlessDecimals(Rational)
    /// The number has more digits than a number of a document may have.
    case tooManyDigits(Rational, digits: Int, limit: Int)
    /// The number has more decimals than a number of a document may have.
    case tooManyDecimals(Rational, decimals: Int, limit: Int)
    /// The reader would refuse it, for the reason and at the place in the written text that the problem
    /// tells: a year outside 1900–2200, an empty text, a list that is too long.
    case refused(DocumentProblem)
    /// What was written is read as another document, which is a defect of the library.
    case readsBackDifferently
  }

  /// A stable code in lower case with hyphens, such as `"endless-decimals"`; a reader's problem keeps its
  /// own.
  public var code: String {
    switch fault {
    case .endlessDecimals: "endless-decimals"
    case .tooManyDigits: "too-many-digits"
    case .tooManyDecimals: "too-many-decimals"
    case .refused(let problem): problem.code
    case .readsBackDifferently: "reads-back-differently"
    }
  }

  /// What is wrong, in plain words; a number is cut after 40 characters.
  public var message: BilingualText {
    switch fault {
    case .endlessDecimals(let number):
      BilingualText(
        swedish: "\(Self.short(number)) har decimaler som aldrig tar slut.",
        english: "\(Self.short(number)) has decimals that never end.")
    case .tooManyDigits(let number, let digits, let limit):
      BilingualText(
        swedish: "\(Self.short(number)) har \(digits) siffror, fler än \(limit).",
        english: "\(Self.short(number)) has \(digits) digits, more than \(limit).")
    case .tooManyDecimals(let number, let decimals, let limit):
      BilingualText(
        swedish: "\(Self.short(number)) har \(decimals) decimaler, fler än \(limit).",
        english: "\(Self.short(number)) has \(decimals) decimals, more than \(limit).")
    case .refused(let problem): problem.message
    case .readsBackDifferently:
      BilingualText(
        swedish: "Det som skrevs läses som ett annat dokument.",
        english: "What was written is read as another document.")
    }
  }

  /// How to mend it, in plain words.
  public var remedy: BilingualText {
    switch fault {
    case .endlessDecimals, .tooManyDecimals:
      BilingualText(
        swedish: "Ange ett tal med högst \(ReadingLimits.standard.decimals) decimaler.",
        english: "State a number with at most \(ReadingLimits.standard.decimals) decimals.")
    case .tooManyDigits(_, _, let limit):
      BilingualText(
        swedish: "Ange ett tal med högst \(limit) siffror.",
        english: "State a number with at most \(limit) digits.")
    case .refused(let problem): problem.remedy
    case .readsBackDifferently:
      BilingualText(
        swedish: "Rapportera felet; det ligger i biblioteket och inte i dokumentet.",
        english: "Report the defect; it lies in the library and not in the document.")
    }
  }

  private static func short(_ number: Rational) -> String { VisibleText.abbreviated("\(number)") }
}
