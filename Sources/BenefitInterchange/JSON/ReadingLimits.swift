/// What a document may at most ask of its reader, so that no input can exhaust memory, time or the stack.
///
/// ```swift
/// ReadingLimits.standard.depth                       // 64
/// ReadingLimits(bytes: 64 * 1024).bytes              // 65536, everything else as in `standard`
/// ```
///
/// A value that equals its limit is accepted; one more is refused with a ``JSONFault`` that names the limit.
public struct ReadingLimits: Sendable, Hashable {
  /// The greatest size of a document, in bytes.
  public let bytes: Int
  /// The greatest number of lists and objects inside each other; the outermost one is the first.
  public let depth: Int
  /// The greatest number of values in total: every text, number, `true`, `false`, `null`, list and object.
  public let values: Int
  /// The greatest number of elements of one list, or members of one object.
  public let items: Int
  /// The greatest length of a text or a name, in bytes of UTF-8 after its escapes are resolved.
  public let stringBytes: Int
  /// The greatest number of digits in a number, before and after the point together.
  ///
  /// Leading zeros do not count (`0.05` has one digit), trailing zeros do (`1.50` has three), as they state
  /// a precision. It is also the greatest number of digits before the point once an exponent is applied:
  /// with 15, `9e14` is accepted and `1e15` is not. Money and quantities need no more: 15 digits hold
  /// 999 billion with three decimals, and they survive a detour through a `Double`.
  public let digits: Int
  /// The greatest number of decimals in a number, once an exponent is applied.
  public let decimals: Int
  /// The greatest number of problems gathered before the reading is given up.
  public let problems: Int

  /// The deepest nesting that can be asked for: a tree that is released level by level must fit the stack of
  /// a small thread.
  public static let greatestDepth = 512

  /// The limits for ordinary documents: 4 MiB, 64 levels, 200 000 values, 10 000 items in each list or
  /// object, texts of 20 000 bytes, numbers of 15 digits and 9 decimals, 100 problems.
  public static let standard = ReadingLimits()

  /// Sets the limits; each one that is left out is the one of ``standard``.
  ///
  /// - Precondition: No limit is negative, and `depth` is at most ``greatestDepth``.
  public init(
    bytes: Int = 4 * 1024 * 1024, depth: Int = 64, values: Int = 200_000, items: Int = 10_000,
    stringBytes: Int = 20_000, digits: Int = 15, decimals: Int = 9, problems: Int = 100
  ) {
    let least = min(bytes, depth, values, items, stringBytes, digits, decimals, problems)
    precondition(least >= 0, "a limit is negative")
    precondition(depth <= Self.greatestDepth, "the depth is more than \(Self.greatestDepth) levels")
    self.bytes = bytes
    self.depth = depth
    self.values = values
    self.items = items
    self.stringBytes = stringBytes
    self.digits = digits
    self.decimals = decimals
    self.problems = problems
  }
}
