/// What one party pays of an initiative's costs and gains of its benefits, undiscounted.
public struct PartyBalance: Sendable, Hashable {
  /// Who.
  public let party: Party
  /// The party's part of the counted costs over all their months.
  public let pays: Money
  /// The planned benefits over the calculation's horizon that land with the party, or that nobody has allocated.
  public let gains: Money

  /// Somebody who pays or gains.
  public enum Party: Sendable, Hashable {
    /// An organisation.
    case organisation(Identifier<Organisation>)
    /// Those who gain without paying: residents, relatives, other organisations, society.
    case others(Benefit.Perspective)
    /// Nobody yet: what the landings of a benefit leave.
    case notAllocated
  }
}

extension Initiative {
  /// Who pays and who gains: the financing's split of the counted costs beside the planned benefits.
  ///
  /// A benefit with landings is gained by the units that bring it home, and what they leave isn't allocated. Another
  /// one of the own organisation is expected where its owner is, or with the deciding organisation when nobody owns it;
  /// the rest with their perspective. Without a financing the deciding organisation pays it all.
  ///
  /// Those who pay come first, by the financing's parts and its rest last; then those who only gain, in the order of
  /// the benefits, and of one benefit the units of its landings before what they leave. A party stands once.
  ///
  /// - Throws: ``Financing/SplitError`` when the financing doesn't fit the costs.
  /// - Postcondition: What the parties pay adds up to the counted costs, and what they gain to the planned benefits.
  public func partyBalances() throws(Financing.SplitError) -> [PartyBalance] {
    var parties: [PartyBalance.Party] = []
    var seen: Set<PartyBalance.Party> = []
    var pays: [PartyBalance.Party: Money] = [:]
    var gains: [PartyBalance.Party: Money] = [:]
    func note(_ amount: Money, of party: PartyBalance.Party, in sums: inout [PartyBalance.Party: Money]) {
      if seen.insert(party).inserted { parties.append(party) }
      sums[party, default: .zero] += amount
    }
    let cost = costs.total.sum(over: costs.scope)
    if let financing {
      for (party, amount) in try financing.split(cost) { note(amount, of: .organisation(party), in: &pays) }
    } else {
      note(cost, of: .organisation(organisation), in: &pays)
    }
    for row in calculation?.benefits ?? [] {
      if !row.landed.isEmpty {
        for part in row.landed { note(part.amounts.total, of: .organisation(part.landing.unit), in: &gains) }
        let rest = row.allocation.notAllocated
        if rest != .zero { note(rest, of: .notAllocated, in: &gains) }
        continue
      }
      note(row.amounts.total, of: gainer(of: row.benefit), in: &gains)
    }
    return parties.map { PartyBalance(party: $0, pays: pays[$0] ?? .zero, gains: gains[$0] ?? .zero) }
  }

  /// Who gains a benefit without landings: where its owner is, or with whom its perspective is.
  func gainer(of benefit: Benefit) -> PartyBalance.Party {
    benefit.perspective == .ownOrganisation
      ? .organisation(benefit.owner?.organisation ?? organisation) : .others(benefit.perspective)
  }
}
