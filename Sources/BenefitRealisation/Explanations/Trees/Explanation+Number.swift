extension Explanation {
  /// A value to calculate with: exact as long as everything is.
  enum Number: Hashable {
    case exact(Rational)
    case real(Double)

    var double: Double {
      switch self {
      case .exact(let exact): Double(exact)
      case .real(let real): real
      }
    }

    /// The number as an exact one; of a floating-point one its shortest decimal.
    var rational: Rational? {
      switch self {
      case .exact(let exact): exact
      case .real(let real): Rational(real)
      }
    }

    var magnitude: Number {
      switch self {
      case .exact(let exact): .exact(exact.magnitude)
      case .real(let real): .real(real.magnitude)
      }
    }

    func held(from lower: Rational?, to upper: Rational?) -> Number {
      switch self {
      case .exact(let exact): return .exact(exact.held(from: lower, to: upper))
      case .real(let real):
        let least = lower.map { Double($0) } ?? -.infinity
        return .real(min(max(real, least), upper.map { Double($0) } ?? .infinity))
      }
    }

    private static func fold(
      _ numbers: [Number?], from start: Rational, _ exact: (Rational, Rational) -> Rational,
      _ real: (Double, Double) -> Double
    ) -> Number? {
      var result: Number = .exact(start)
      for number in numbers {
        switch (result, number) {
        case (_, nil): return nil
        case (.exact(let left), .exact(let right)?): result = .exact(exact(left, right))
        case (let left, let right?): result = .real(real(left.double, right.double))
        }
      }
      return result
    }

    static func sum(_ numbers: [Number?]) -> Number? { fold(numbers, from: 0, +, +) }

    static func product(_ numbers: [Number?]) -> Number? { fold(numbers, from: 1, *, *) }

    static func difference(_ numbers: [Number?]) -> Number? {
      guard let first = numbers.first, let first, let rest = sum(Array(numbers.dropFirst())) else { return nil }
      if case .exact(let left) = first, case .exact(let right) = rest { return .exact(left - right) }
      return .real(first.double - rest.double)
    }

    static func quotient(_ dividend: Number?, _ divisor: Number?) -> Number? {
      guard let dividend, let divisor, divisor.double != 0 else { return nil }
      if case .exact(let left) = dividend, case .exact(let right) = divisor { return .exact(left / right) }
      return .real(dividend.double / divisor.double)
    }
  }

  /// The value as a number, or `nil` when it isn't one.
  var number: Number? {
    switch value {
    case .money(let money): .exact(Rational(money))
    case .number(let number, _): .exact(number)
    case .real(let real, _): .real(real)
    case .rates, .month, .without, .notDefined: nil
    }
  }

  /// The first part in minor units times the second, as a present value adds them up.
  private var minorProduct: Double? {
    guard parts.count == 2, operation == .product, case .money(let amount) = parts[0].value,
      case .real(let factor, _) = parts[1].value
    else { return nil }
    return Double(amount.minorUnits) * factor
  }

  /// The sum of discounted amounts in minor units, rounded as a present value is; `nil` when the parts aren't such.
  func minorUnits(_ parts: [Explanation]) -> Int64? {
    guard rounding == .minorUnit, !parts.isEmpty else { return nil }
    var sum = 0.0
    for part in parts {
      guard let product = part.minorProduct else { return nil }
      sum += product
    }
    return Int64(exactly: sum.rounded(.toNearestOrEven))
  }

  /// The month after which the accumulated sum never is below zero.
  func crossing(from first: Month) -> Value {
    var (exact, real, isExact) = (Money.zero, 0.0, true)
    var lastBelow = -1
    for (index, part) in parts.enumerated() {
      if case .money(let money) = part.value {
        exact += money
      } else {
        isExact = false
        real += part.minorProduct ?? 0
      }
      if isExact ? exact < .zero : real < 0 { lastBelow = index }
    }
    return lastBelow + 1 < parts.count ? .month(first.advanced(by: lastBelow + 1)) : .without(.never)
  }

  /// A product whose last part is a number of times, rounded by differences of the running sum.
  func runningAmount(after before: Rational) -> Value? {
    guard operation == .product, case .exact(let each)? = Number.product(parts.dropLast().map(\.number)),
      case .exact(let times)? = parts.last?.number, let start = (each * before * 100).nearestInteger,
      let end = (each * (before + times) * 100).nearestInteger
    else { return nil }
    return .money(Money(minorUnits: end - start))
  }

  /// The share of the planned use that is needed, or why there is none.
  var breakEven: Value? {
    guard parts.count == 2, case .exact(let missing)? = parts[0].number, case .exact(let moved)? = parts[1].number
    else { return nil }
    return BreakEvenUse(missing: missing, moved: moved).explained
  }

  /// Whether every rate makes the present value of the parts zero.
  func isZeroRate(periodsPerYear: Int) -> Bool {
    let amounts = parts.map { $0.number?.double ?? 0 }
    guard case .rates(let rates) = value else {
      if case .notDefined(let reason) = value {
        let isOneSided = amounts.allSatisfy { $0 >= 0 } || amounts.allSatisfy { $0 <= 0 }
        switch reason {
        case .noSignChange, .netIsZero: return isOneSided
        case .noInternalRate, .ratesTooClose: return !isOneSided
        default: return false
        }
      }
      return false
    }
    return rates.allSatisfy { rate in
      if rate >= .greatestFiniteMagnitude { return true }
      let logarithm = logarithmOfOnePlus(rate)
      let first = amounts.firstIndex { $0 != 0 } ?? 0
      var (sum, size, slope) = (0.0, 0.0, 0.0)
      // A high rate has infinite powers before the first amount, and nothing times them would be no number.
      for (index, amount) in amounts.enumerated() where amount != 0 {
        let years = Double(index - first) / Double(periodsPerYear)
        let term = amount * exponential(-logarithm * years)
        sum += term
        slope += (term * years).magnitude
        size += term.magnitude
      }
      // A rate near −100 % is known to fewer digits than its logarithm.
      return sum.magnitude <= 1e-7 * size + 1e-9 * slope || !size.isFinite || rate < -0.999_999
    }
  }
}

extension BilingualText {
  static var never: BilingualText { BilingualText(swedish: "aldrig", english: "never") }
}
