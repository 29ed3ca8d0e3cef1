/// A place in a text document, counted the way an editor shows it.
///
/// ```swift
/// TextPosition(line: 3, column: 14).description                            // "3:14"
/// TextPosition(line: 3, column: 14) < TextPosition(line: 4, column: 1)     // true
/// ```
///
/// Places are ordered as they stand in the document.
public struct TextPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, where the first one is 1; `\n`, `\r\n` and `\r` each end a line.
  public let line: Int
  /// The column, where the first one is 1; it counts Unicode scalars, so `å` and `😀` are one column each.
  public let column: Int

  /// Names a place; both numbers start at 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one place stands before another.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The place as `line:column`.
  public var description: String { "\(line):\(column)" }
}
