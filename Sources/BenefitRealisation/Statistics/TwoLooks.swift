/// Two looks at data that accumulate: how often one of them errs, and the limits that keep the error where it should
/// be.
///
/// The statistics Z₁ and Z₂ are standard normal with the correlation √(information at the first look), since the second
/// look sees the first one's data again. Sources: P. Armitage, C. McPherson and B. Rowe (1969); S. Pocock (1977);
/// P. O'Brien and T. Fleming (1979).
public struct TwoLooks: Sendable, Hashable {
  /// How much of the second look's information the first one has, above 0 and below 1.
  public let informationAtFirst: Double

  /// Two looks, the first at half the information unless said otherwise.
  ///
  /// - Precondition: The information at the first look is from 0.01 to 0.99.
  public init(informationAtFirst: Double = 0.5) {
    precondition((0.01...0.99).contains(informationAtFirst), "the first look has a part of the information")
    self.informationAtFirst = informationAtFirst
  }

  /// The probability that |Z₁| or |Z₂| is beyond its limit although nothing differs; 1 for a limit that isn't above
  /// zero.
  ///
  /// ```swift
  /// TwoLooks().error(limits: (1.959964, 1.959964))  // 0.083, not 0.05
  /// ```
  ///
  /// The two-dimensional integral is one over Z₁ of what Z₂ leaves given Z₁, by the eight-point Gauss–Legendre rule on
  /// stretches of at most half the width over which the integrand changes; its error is below 1e-12.
  public func error(limits: (first: Double, second: Double)) -> Double {
    // Whoever has no limit above zero is beyond it.
    guard limits.first > 0, limits.second > 0 else { return 1 }
    // The density is zero in a Double from 39 on.
    let first = min(limits.first, 40)
    let correlation = informationAtFirst.squareRoot()
    let spread = (1 - informationAtFirst).squareRoot()
    // Z₁ and −Z₁ leave as much, so that half of the way is enough.
    let stretches = (first * 2 * max(1, correlation / spread)).rounded(.up) + 1
    let half = first / stretches / 2
    var inside = 0.0
    for stretch in 0..<Int(stretches) {
      let middle = Double(2 * stretch + 1) * half
      for (place, weight) in Self.rule {
        for z in [middle - place * half, middle + place * half] {
          let above = NormalDistribution.upperTail((limits.second - correlation * z) / spread)
          let below = NormalDistribution.cumulative((-limits.second - correlation * z) / spread)
          inside += 2 * weight * half * NormalDistribution.density(z) * (1 - above - below)
        }
      }
    }
    return 1 - inside
  }

  /// Places and weights of the eight-point Gauss–Legendre rule, one side (Abramowitz and Stegun, table 25.4).
  private static let rule = [
    (0.183_434_642_495_649_8, 0.362_683_783_378_362_0), (0.525_532_409_916_329_0, 0.313_706_645_877_887_3),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_5), (0.960_289_856_497_536_2, 0.101_228_536_290_376_3),
  ]

  /// The same limit at both looks, after Pocock: 2.178 for an error of 5 %.
  ///
  /// - Precondition: The error is from 0.0001 to 0.5.
  public func pocockLimits(error: Double) -> (first: Double, second: Double) {
    limits(error: error) { ($0, $0) }
  }

  /// A limit that is stricter at the first look, after O'Brien and Fleming: 2.797 and 1.977 for an error of 5 %.
  ///
  /// - Precondition: The error is from 0.0001 to 0.5.
  public func obrienFlemingLimits(error: Double) -> (first: Double, second: Double) {
    let factor = 1 / informationAtFirst.squareRoot()
    return limits(error: error) { ($0 * factor, $0) }
  }

  /// The limits of a family that spend exactly the error, by the secant method.
  ///
  /// The error falls with the limit, ever more slowly, so that from two limits on either side of the one looked for no
  /// step leads beyond them, and six or seven of them are enough. A schedule of a document is read with these limits.
  private func limits(
    error: Double, of family: (Double) -> (first: Double, second: Double)
  ) -> (first: Double, second: Double) {
    precondition((0.0001...0.5).contains(error), "an error is a probability")
    // The limit of one look alone spends too much, that of half the error at each look at most all of it.
    func spent(_ limit: Double) -> (limit: Double, over: Double) { (limit, self.error(limits: family(limit)) - error) }
    var before = spent(NormalDistribution.quantile(upperTail: error / 2))
    var last = spent(NormalDistribution.quantile(upperTail: error / 4))
    for _ in 0..<40 where last.over != before.over {
      let step = last.over * (last.limit - before.limit) / (last.over - before.over)
      if step.magnitude < 1e-13 { break }
      (before, last) = (last, spent(last.limit - step))
    }
    return family(last.limit)
  }
}
