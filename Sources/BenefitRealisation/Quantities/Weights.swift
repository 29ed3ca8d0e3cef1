/// Exact numbers of which sums are taken, such as the use of each month.
///
/// A sum of fractions looks for a common divisor at each step. Numbers that share a denominator are added as whole
/// numbers of its parts instead, in 128 bits as long as these do, and reduced once at the end.
struct Weights {
  let values: [Rational]
  private let common: Common?

  /// The numbers as parts of their common denominator.
  private struct Common {
    let denominator: Int128
    let parts: [Int128]
  }

  init(_ values: [Rational]) {
    self.values = values
    common = Self.common(of: values)
  }

  private static func common(of values: [Rational]) -> Common? {
    guard let denominator = Rational.shortCommonDenominator(of: values)?.wideWord else { return nil }
    var parts: [Int128] = []
    parts.reserveCapacity(values.count)
    for value in values {
      guard let (numerator, divisor) = value.wideWords else { return nil }
      let (part, isTooLong) = numerator.multipliedReportingOverflow(
        by: divisor == denominator ? 1 : denominator / divisor)
      if isTooLong { return nil }
      parts.append(part)
    }
    return Common(denominator: denominator, parts: parts)
  }

  /// The sum of those at some places, each as many times as is said of its place.
  func sum(_ places: Range<Int>, times count: (Int) -> Int = { _ in 1 }) -> Rational {
    if let common, let sum = Self.sum(places, of: { common.parts[$0] }, times: count) {
      return Rational(reducing: BigInteger(sum), over: BigInteger(common.denominator))
    }
    return places.reduce(0) { $0 + values[$1] * Rational(count($1)) }
  }

  private static func sum(_ places: Range<Int>, of part: (Int) -> Int128, times count: (Int) -> Int) -> Int128? {
    var sum: Int128 = 0
    for place in places {
      let (product, isTooLong) = part(place).multipliedReportingOverflow(by: Int128(count(place)))
      let (next, isBeyond) = sum.addingReportingOverflow(product)
      if isTooLong || isBeyond { return nil }
      sum = next
    }
    return sum
  }

  /// The sums from the first to each, divided by a whole number.
  func runningSums(by divisor: Int64) -> [Rational] {
    if let common, let sums = Self.runningSums(of: common, by: divisor) { return sums }
    var sum: Rational = 0
    return values.map { value in
      sum += value
      return sum / Rational(divisor)
    }
  }

  private static func runningSums(of common: Common, by divisor: Int64) -> [Rational]? {
    let (whole, isTooLong) = common.denominator.multipliedReportingOverflow(by: Int128(divisor))
    if isTooLong { return nil }
    let denominator = BigInteger(whole)
    var sum: Int128 = 0
    var sums: [Rational] = []
    sums.reserveCapacity(common.parts.count)
    for part in common.parts {
      let (next, isBeyond) = sum.addingReportingOverflow(part)
      if isBeyond { return nil }
      // Months without use have the sum before, which is reduced already.
      sums.append(
        part == 0 && !sums.isEmpty ? sums[sums.count - 1] : Rational(reducing: BigInteger(next), over: denominator))
      sum = next
    }
    return sums
  }

  /// A factor times a weight, in the sum of a place; both by where they stand in their lists.
  struct Term {
    let place: Int
    let factor: Int
    let weight: Int
  }

  /// The sums of factors × weights, place by place.
  static func sums(of terms: [Term], _ factors: Weights, _ weights: Weights, count: Int) -> [Rational] {
    if let sums = wideSums(of: terms, factors, weights, count: count) { return sums }
    var sums = [Rational](repeating: 0, count: count)
    for term in terms { sums[term.place] += factors.values[term.factor] * weights.values[term.weight] }
    return sums
  }

  private static func wideSums(
    of terms: [Term], _ factors: Weights, _ weights: Weights, count: Int
  ) -> [Rational]? {
    guard let left = factors.common, let right = weights.common else { return nil }
    let (denominator, isTooLong) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    if isTooLong { return nil }
    var sums = [Int128](repeating: 0, count: count)
    for term in terms {
      let (product, isTooLong) = left.parts[term.factor].multipliedReportingOverflow(by: right.parts[term.weight])
      let (next, isBeyond) = sums[term.place].addingReportingOverflow(product)
      if isTooLong || isBeyond { return nil }
      sums[term.place] = next
    }
    let whole = BigInteger(denominator)
    return sums.map { $0 == 0 ? 0 : Rational(reducing: BigInteger($0), over: whole) }
  }
}

extension Rational {
  /// The sum of some numbers: over their common denominator, or by halves where that is long.
  static func sum(of numbers: [Rational]) -> Rational { sum(of: numbers[...]) }

  private static func sum(of numbers: ArraySlice<Rational>) -> Rational {
    if numbers.count <= 2 { return numbers.reduce(0, +) }
    if let common = shortCommonDenominator(of: Array(numbers)) {
      let sum = numbers.reduce(BigInteger.small(0)) { $0 + $1.numerator * (common / $1.denominator) }
      return Rational(reducing: sum, over: common)
    }
    let half = numbers.startIndex + numbers.count / 2
    return sum(of: numbers[..<half]) + sum(of: numbers[half...])
  }

  /// The least common multiple of the denominators; nil when it is longer than what divisors are worked out for.
  static func shortCommonDenominator(of numbers: [Rational]) -> BigInteger? {
    var common = BigInteger.small(1)
    for number in numbers where number.denominator != common {
      // Most denominators divide what has been found, which is quickly seen in 128 bits.
      if let multiple = common.wideWord, let part = number.denominator.wideWord, multiple % part == 0 { continue }
      guard number.denominator.wordCount <= reductionLimit else { return nil }
      let divisor = BigInteger.greatestCommonDivisor(common, number.denominator)
      if divisor == number.denominator { continue }
      common = common / divisor * number.denominator
      guard common.wordCount <= reductionLimit else { return nil }
    }
    return common
  }
}
