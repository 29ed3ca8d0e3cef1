/// A run of letters and digits that stands in a document without quotation marks.
enum JSONWord {
  private static let greatestLength = 40

  /// The word that starts at an offset, empty when none does; at most 40 scalars of it.
  static func read(_ bytes: [UInt8], from start: Int) -> String {
    var word = String.UnicodeScalarView()
    var cursor = start
    var length = 0
    while cursor < bytes.count, length < greatestLength,
      let sequence = try? UTF8Sequence.decode(bytes, at: cursor), isPart(sequence.scalar)
    {
      word.append(sequence.scalar)
      cursor += sequence.length
      length += 1
    }
    return String(word)
  }

  /// Whether a scalar may be part of a word.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return JSONByte.isIdentifier(UInt8(scalar.value)) || scalar == "$" }
    return scalar.properties.isAlphabetic
  }
}
