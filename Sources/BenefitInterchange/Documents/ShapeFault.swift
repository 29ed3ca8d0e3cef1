public import BenefitRealisation

/// What can be wrong with the shape of a document that is well-formed JSON.
public enum ShapeFault: Sendable, Hashable {
  /// A member that must be there isn't.
  case missingMember(String)
  /// A member that the format doesn't know, perhaps a misspelling of one that it does.
  case unknownMember(String, meant: String?)
  /// A value of another kind than the format asks for, with JSON that could stand there; `…` is for the writer to fill.
  case wrongKind(expected: Kind, found: Kind, examples: [String])
  /// A text that must say something is empty.
  case emptyText
  /// A word that isn't one of those allowed.
  case unknownWord(String, allowed: [String])
  /// An object that must have exactly one of the members named has none or several.
  case notExactlyOne(of: [String])
  /// Not a date of the form `2025-06-23`.
  case invalidDate(String)
  /// A date or month outside the years that documents may speak of.
  case yearOutOfRange(Int, allowed: ClosedRange<Int>)
  /// Not a month of the form `2025-06`.
  case invalidMonth(String)
  /// Not an amount of the form `"1250.50"`.
  case invalidAmount(String)
  /// A whole number was asked for, or the number is too large to be a count.
  case notWhole(String)
  /// Not a currency code of three capital letters.
  case invalidCurrency(String)
  /// The last month or value of a range comes before the first.
  case reversedRange(first: String, last: String)
  /// The document is of a version that this library can't read.
  case unsupportedVersion(String)

  /// The kinds of values in JSON.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// `null`.
    case null
    /// `true` or `false`.
    case truth
    /// A number.
    case number
    /// A text.
    case text
    /// A list.
    case list
    /// An object.
    case object
    /// A text or a list.
    case textOrList
    /// A text or an object.
    case textOrObject
    /// A number or an object.
    case numberOrObject

    /// The kind in words.
    public var name: BilingualText {
      switch self {
      case .null: BilingualText(swedish: "null", english: "null")
      case .truth: BilingualText(swedish: "sant eller falskt", english: "true or false")
      case .number: BilingualText(swedish: "ett tal", english: "a number")
      case .text: BilingualText(swedish: "en text", english: "a text")
      case .list: BilingualText(swedish: "en lista", english: "a list")
      case .object: BilingualText(swedish: "ett objekt", english: "an object")
      case .textOrList: BilingualText(swedish: "en text eller en lista", english: "a text or a list")
      case .textOrObject: BilingualText(swedish: "en text eller ett objekt", english: "a text or an object")
      case .numberOrObject:
        BilingualText(swedish: "ett tal eller ett objekt", english: "a number or an object")
      }
    }
  }
}
