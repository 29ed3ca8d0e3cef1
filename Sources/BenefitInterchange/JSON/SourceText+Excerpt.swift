extension SourceText {
  /// A piece of one line with the place that a message is about.
  struct Excerpt: Sendable, Hashable {
    /// The line, or what fits of it around the place: at most 80 scalars, all of them visible, with `…` where
    /// it is cut.
    let text: String
    /// The column of the place within `text`, where the first one is 1.
    let caretColumn: Int

    /// A line to print under `text`, with `^` below the place.
    ///
    /// It fits characters of one width; below wide characters and combined ones it stands a little aside.
    var caretLine: String { String(repeating: " ", count: caretColumn - 1) + "^" }
  }

  private static let excerptWidth = 80

  /// The text of the line around a byte; an offset outside the document means its nearest end.
  ///
  /// It looks at no more than the bytes it can show, so a line of megabytes costs no more than a short one.
  func excerpt(at offset: Int) -> Excerpt {
    let width = Self.excerptWidth
    let line = lineRange(at: min(max(offset, 0), bytes.count))
    let place = min(max(offset, line.lowerBound), line.upperBound)
    // Four bytes a scalar, and two scalars beyond the width to see that there is more.
    let reach = 4 * (width + 2)
    let before = visibleScalars(in: max(line.lowerBound, place - reach)..<place)
    let after = visibleScalars(in: place..<min(line.upperBound, place + reach))

    let leading = min(before.count, max(width / 2 - 1, width - after.count))
    let trailing = min(after.count, width - leading)
    var shown = Array(before.suffix(leading) + after.prefix(trailing))
    if leading < before.count, !shown.isEmpty { shown[0] = "…" }
    if trailing < after.count { shown[shown.count - 1] = "…" }

    var text = String.UnicodeScalarView()
    text.append(contentsOf: shown)
    return Excerpt(text: String(text), caretColumn: leading + 1)
  }

  /// The scalars in a range of bytes, each one visible; a byte that is no UTF-8 is one of its own.
  private func visibleScalars(in range: Range<Int>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var offset = range.lowerBound
    // The range may begin inside a sequence that is out of view.
    while offset < range.upperBound, offset > 0, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    while offset < range.upperBound {
      if let sequence = try? UTF8Sequence.decode(bytes, at: offset) {
        result.append(VisibleText.scalar(sequence.scalar))
        offset += sequence.length
      } else {
        result.append("\u{FFFD}")
        offset += 1
      }
    }
    return result
  }
}
