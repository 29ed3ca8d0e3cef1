/// What contracts of different lengths cost, each procured anew when it ends.
public struct ContractLengths: Sendable, Hashable {
  /// What each procurement costs.
  public let procurement: Money
  /// For each length, what each of its years costs; the number of amounts is the length.
  public let yearlyCosts: [[Money]]

  /// The longest contract, in years.
  public static let longest = 100

  /// Contracts of at least one length.
  ///
  /// - Throws: ``InvalidModel`` when there is no length, one isn't from 1 to 100 years, two are equal, or an amount is
  ///   beyond ``Money/limit``.
  public init(procurement: Money, yearlyCosts: [[Money]]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!yearlyCosts.isEmpty, else: .empty, at: "lengths")
    validation.require(
      procurement.isWithinLimit, else: .amountOutOfRange(Rational(procurement)), at: "procurement")
    var seen: Set<Int> = []
    for (index, costs) in yearlyCosts.enumerated() {
      let allowed = 1...Self.longest
      validation.require(
        allowed.contains(costs.count), else: .countOutOfRange(costs.count, allowed: allowed), at: "lengths",
        .index(index),
        "yearlyCosts")
      validation.require(
        seen.insert(costs.count).inserted, else: .duplicateIdentifier("\(costs.count)"), at: "lengths", .index(index),
        "yearlyCosts")
      for (year, cost) in costs.enumerated() {
        validation.require(
          cost.isWithinLimit, else: .amountOutOfRange(Rational(cost)), at: "lengths", .index(index), "yearlyCosts",
          .index(year))
      }
    }
    try validation.finish()
    self.procurement = procurement
    self.yearlyCosts = yearlyCosts
  }
}
