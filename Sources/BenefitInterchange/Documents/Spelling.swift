/// Guesses which name was meant by one that isn't known.
enum Spelling {
  /// The allowed name that differs least from the given one, if it differs in at most two letters (a third of a
  /// short name) or in case only.
  static func nearest(to name: String, among allowed: [String]) -> String? {
    let bytes = Array(name.lowercased().utf8.prefix(64))
    let candidates = allowed.map { ($0, distance(bytes, Array($0.lowercased().utf8))) }
    guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 <= min(2, bytes.count / 3) else { return nil }
    return best.0
  }

  /// How many bytes must be inserted, removed or replaced (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
