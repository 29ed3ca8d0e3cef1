internal import BenefitRealisation

/// Guesses which name was meant by one that isn't known.
enum Spelling {
  /// The allowed name that differs least from the given one, if it differs in at most two letters (a third of a
  /// short name) or in case only.
  static func nearest(to name: String, among allowed: [String]) -> String? {
    let bytes = Array(name.lowercased().utf8.prefix(64))
    let candidates = allowed.map { ($0, bytes.distance(to: Array($0.lowercased().utf8))) }
    guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 <= min(2, bytes.count / 3) else { return nil }
    return best.0
  }
}
