/// The identity of a value within its document, typed by what it identifies.
///
/// Two identities are equal when their texts are; a benefit's identity can't be given where a goal's is asked for.
public struct Identifier<Owner>: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  /// The text that stands in the document.
  public let rawValue: String

  /// An identity with the given text.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// An identity with the given text.
  public init(stringLiteral text: String) { rawValue = text }

  /// Alphabetical order, so that output has one order.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  /// The text that stands in the document.
  public var description: String { rawValue }
}
