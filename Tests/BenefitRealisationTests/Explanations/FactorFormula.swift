import Foundation

/// Works out a discount factor's formula, such as `"1 / ((1 + 3.5 %)^1 × (1 + 3 %)^(7/12))"`, as a reader would.
struct FactorFormula {
  /// The value of the formula, or `nil` when it isn't one.
  static func value(of formula: String) -> Double? {
    if formula == "1" { return 1 }
    guard formula.hasPrefix("1 / ") else { return nil }
    var divisor = 1.0
    for part in formula.dropFirst(4).split(separator: " × ") {
      let sides = part.split(separator: "^")
      guard sides.count == 2, let base = base(sides[0]), let exponent = exponent(sides[1]) else { return nil }
      divisor *= pow(base, exponent)
    }
    return 1 / divisor
  }

  /// `(1 + 3.5 %)` is 1.035.
  private static func base(_ text: Substring) -> Double? {
    let inner = text.filter { $0 != "(" && $0 != ")" }.split(separator: " ")
    guard inner.count == 4, inner[0] == "1", inner[1] == "+", inner[3] == "%", let percent = Double(inner[2]) else {
      return nil
    }
    return 1 + percent / 100
  }

  /// `2`, `(½)` or `(7/12)`.
  private static func exponent(_ text: Substring) -> Double? {
    let inner = text.filter { $0 != "(" && $0 != ")" }
    if inner == "½" { return 0.5 }
    let parts = inner.split(separator: "/").compactMap { Double($0) }
    return parts.count == 2 ? parts[0] / parts[1] : parts.first
  }
}
