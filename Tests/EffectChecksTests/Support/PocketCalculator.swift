import Foundation

/// Works out a printed formula such as `1 / ((1 + 0,035)^1 × (1 + 0,03)^2)` as a reader with a pocket calculator would.
struct PocketCalculator {
  private var signs: [Character]

  /// The value of a formula, or `nil` when it isn't one: a sentence, say.
  static func value(of formula: String, decimalComma: Bool) -> Double? {
    // Digits are grouped by no-break spaces in Swedish and by commas in English; units follow the number they are of.
    let plain = formula.filter { $0 != "\u{A0}" && (decimalComma || $0 != ",") }
    var calculator = PocketCalculator(
      signs: plain.map { decimalComma && $0 == "," ? "." : $0 }.filter { $0 != " " }.reversed())
    guard let value = calculator.sum(), calculator.signs.isEmpty else { return nil }
    return value
  }

  private mutating func take(_ sign: Character) -> Bool {
    if signs.last != sign { return false }
    signs.removeLast()
    return true
  }

  private mutating func sum() -> Double? {
    guard var value = product() else { return nil }
    while true {
      if take("+") {
        guard let next = product() else { return nil }
        value += next
      } else if take("−") {
        guard let next = product() else { return nil }
        value -= next
      } else {
        return value
      }
    }
  }

  private mutating func product() -> Double? {
    guard var value = power() else { return nil }
    while true {
      if take("×") {
        guard let next = power() else { return nil }
        value *= next
      } else if take("/") {
        guard let next = power() else { return nil }
        value /= next
      } else {
        return value
      }
    }
  }

  private mutating func power() -> Double? {
    guard let base = atom() else { return nil }
    if !take("^") { return base }
    return atom().map { pow(base, $0) }
  }

  private mutating func atom() -> Double? {
    if take("(") {
      guard let value = sum(), take(")") else { return nil }
      return value
    }
    if take("√") { return atom().map { $0.squareRoot() } }
    if take("−") { return atom().map { -$0 } }
    var digits = ""
    while let sign = signs.last, sign.isNumber || sign == "." {
      digits.append(sign)
      signs.removeLast()
    }
    return Double(digits)
  }
}
