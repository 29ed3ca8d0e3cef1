/// Who pays a cost: parts of it by share or by amount, and one party that pays the rest.
///
/// ```swift
/// let financing = try Financing(parts: [.init("state", .share(0.5)), .init("city", .amount(limit))], rest: "owner")
/// try financing.split(total)  // the parts add up to the total, to the öre
/// ```
public struct Financing: Sendable, Hashable {
  /// The parts, in the order in which they are taken.
  public let parts: [Part]
  /// Who pays what the parts leave.
  public let rest: Identifier<Organisation>

  /// One party's part.
  public struct Part: Sendable, Hashable {
    /// Who pays: an organisation, a grant giver, the city.
    public let party: Identifier<Organisation>
    /// How much.
    public let measure: Measure

    /// One party's part.
    public init(_ party: Identifier<Organisation>, _ measure: Measure) {
      self.party = party
      self.measure = measure
    }
  }

  /// How a part is measured.
  public enum Measure: Sendable, Hashable {
    /// A share of the whole cost, above 0 and at most 1.
    case share(Rational)
    /// A fixed amount, not negative.
    case amount(Money)
  }

  /// Why a cost can't be split as the financing says.
  public enum SplitError: Error, Sendable, Hashable {
    /// The parts are more than the cost.
    case partsExceedCost(parts: Money, cost: Money)
    /// A cost below zero has nobody to pay it.
    case negativeCost(Money)
  }

  /// A financing whose shares are at most the whole.
  ///
  /// - Throws: ``InvalidModel`` when a share isn't above 0 and at most 1, the shares exceed 1, an amount is negative or
  ///   beyond ``Money/limit``, there are more than 90 000 parts, or a party stands twice.
  public init(parts: [Part], rest: Identifier<Organisation>) throws(InvalidModel) {
    var validation = Validation()
    var shares: Rational = 0
    var parties: Set = [rest]
    for (index, part) in parts.enumerated() {
      switch part.measure {
      case .share(let share):
        validation.require(share > 0 && share <= 1, else: .shareOutOfRange(share), at: "parts", .index(index), "share")
        shares += share
      case .amount(let amount):
        validation.require(
          amount >= .zero, else: .negative(Rational(amount)), at: "parts", .index(index), "amount")
        validation.require(
          amount <= .limit, else: .amountOutOfRange(Rational(amount)), at: "parts", .index(index), "amount")
      }
      validation.require(
        parties.insert(part.party).inserted,
        else: .duplicateIdentifier(part.party.rawValue), at: "parts", .index(index), "party")
    }
    validation.require(shares <= 1, else: .sharesExceedWhole(total: shares), at: "parts")
    validation.require(parts.count <= 90_000, else: .tooMany(parts.count, limit: 90_000), at: "parts")
    try validation.finish()
    self.parts = parts
    self.rest = rest
  }

  /// What each party pays of a cost, in the order of the parts, the rest last.
  ///
  /// - Throws: ``SplitError`` when the parts are more than the cost, or the cost is negative.
  /// - Postcondition: The amounts add up to the cost. Shares are split by the largest remainder.
  public func split(_ cost: Money) throws(SplitError) -> [(party: Identifier<Organisation>, amount: Money)] {
    guard cost >= .zero else { throw .negativeCost(cost) }
    let shares: [Rational] = parts.map { if case .share(let share) = $0.measure { share } else { 0 } }
    let left = 1 - shares.reduce(0, +)
    // The rest takes part in the split of shares, so that the shares' parts and the rest add up exactly.
    guard let byShare = try? cost.allocated(by: shares + [left]) else {
      preconditionFailure("shares of a valid financing are not negative and add up to 1")
    }
    var amounts: [(party: Identifier<Organisation>, amount: Money)] = []
    for (part, share) in zip(parts, byShare) {
      if case .amount(let amount) = part.measure {
        amounts.append((part.party, amount))
      } else {
        amounts.append((part.party, share))
      }
    }
    let paid = amounts.map(\.amount).total()
    guard paid <= cost else { throw .partsExceedCost(parts: paid, cost: cost) }
    amounts.append((rest, cost - paid))
    return amounts
  }
}
