/// What one party pays of an initiative's costs and gains of its benefits, undiscounted.
public struct PartyBalance: Sendable, Hashable {
  /// Who.
  public let party: Party
  /// The party's part of the counted costs over all their months.
  public let pays: Money
  /// The planned benefits over the calculation's horizon that land with the party.
  public let gains: Money

  /// Somebody who pays or gains.
  public enum Party: Sendable, Hashable {
    /// An organisation.
    case organisation(Identifier<Organisation>)
    /// Those who gain without paying: residents, relatives, other organisations, society.
    case others(Benefit.Perspective)
  }
}

extension Initiative {
  /// Who pays and who gains: the financing's split of the counted costs beside the planned benefits.
  ///
  /// A benefit of the own organisation lands with its owner's organisation, or with the deciding one when nobody owns it;
  /// others with their perspective. Without a financing the deciding organisation pays it all.
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
      let party: PartyBalance.Party =
        row.benefit.perspective == .ownOrganisation
        ? .organisation(row.benefit.owner?.organisation ?? organisation) : .others(row.benefit.perspective)
      note(row.amounts.total, of: party, in: &gains)
    }
    return parties.map { PartyBalance(party: $0, pays: pays[$0] ?? .zero, gains: gains[$0] ?? .zero) }
  }
}
