extension Money {
  /// Splits the amount in proportion to the weights, by the largest remainder, so that the parts add up to it.
  ///
  /// Every part is first rounded towards zero; the minor units left over go, one each, to the parts with the
  /// largest remainders, the earlier part first when remainders are equal.
  ///
  /// ```swift
  /// try Money(majorUnits: 100).allocated(by: [1, 1, 1])  // 33.34, 33.33, 33.33
  /// ```
  ///
  /// - Parameter weights: One weight a part: shares, hours, head counts; only their proportions matter.
  /// - Throws: ``QuantityError/negativeWeight(index:weight:)``, or ``QuantityError/noWeight`` when the weights are
  ///   none or all zero, since then nobody could receive the amount.
  /// - Postcondition: The parts add up to the amount, and a part with weight zero is zero.
  /// - Complexity: O(*n* log *n*) in the number of weights.
  public func allocated(by weights: [Rational]) throws(QuantityError) -> [Money] {
    if let index = weights.firstIndex(where: { $0 < 0 }) {
      throw .negativeWeight(index: index, weight: weights[index])
    }
    let whole = weights.reduce(0, +)
    guard whole > 0 else { throw .noWeight }
    let total = Rational(magnitude.minorUnits)
    var parts: [Int64] = []
    var remainders: [Rational] = []
    for weight in weights {
      let exact = total * weight / whole
      guard let part = exact.floor else { preconditionFailure("a part of 64 bits is within 64 bits") }
      parts.append(part)
      remainders.append(exact - Rational(part))
    }
    let left = Int(magnitude.minorUnits - parts.reduce(0, +))
    let order = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in order.prefix(left) { parts[index] += 1 }
    return parts.map { Money(minorUnits: minorUnits < 0 ? -$0 : $0) }
  }

  /// Exact parts (major units, of either sign) as amounts that add up to the whole that they come to, rounded.
  ///
  /// Each is rounded down, and the minor units that the whole has left over go, one each, to the largest remainders, the
  /// earlier first where they are equal.
  ///
  /// - Parameters:
  ///   - exact: The parts.
  ///   - whole: Their sum, rounded.
  /// - Returns: `nil` when a part doesn't fit 64 bits.
  static func parts(_ exact: [Rational], of whole: Money) -> [Money]? {
    let floors = exact.map { ($0 * 100).floor }
    if floors.contains(nil) { return nil }
    var units = floors.compactMap(\.self)
    let remainders = zip(exact, units).map { $0 * 100 - Rational($1) }
    let order = units.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in order.prefix(Int(whole.minorUnits - units.reduce(0, +))) { units[index] += 1 }
    return units.map { Money(minorUnits: $0) }
  }
}
