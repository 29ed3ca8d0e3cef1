internal import BenefitRealisation

/// Guesses which name was meant by one that isn't known.
enum Spelling {
  /// The allowed name that differs least from the given one, if it differs in at most two letters (a third of a
  /// short name), in case or in the dots and rings of å, ä and ö only; `nil` where several differ as little.
  static func nearest(to name: String, among allowed: [String]) -> String? {
    let letters = letters(of: name)
    let candidates = allowed.map { ($0, letters.distance(to: Self.letters(of: $0))) }
    guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 <= min(2, letters.count / 3),
      candidates.count(where: { $0.1 == best.1 }) == 1
    else { return nil }
    return best.0
  }

  /// The first 64 letters, small and without marks.
  private static func letters(of name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.prefix(64).map { letter in
      switch letter {
      case "å", "ä": "a"
      case "ö": "o"
      case "é": "e"
      default: letter
      }
    }
  }
}
