/// Benefits of hours that may count the same hours: they follow one goal, in one unit and one perspective.
///
/// It is something to look at and not an error: a benefit may rightly be split in two, one part that cuts a budget and
/// one that frees capacity, as long as the parts are parts. The library can't see whether they are.
public struct SharedHours: Sendable, Hashable {
  /// The goal that they follow.
  public let goal: Identifier<EffectGoal>
  /// The unit of their owners; `nil` when they have none.
  public let organisation: Identifier<Organisation>?
  /// Who gains.
  public let perspective: Benefit.Perspective
  /// The benefits, in the order of the model; at least two.
  public let benefits: [Identifier<Benefit>]
  /// Whether they also differ in nature, so that one hour would both change a budget and free capacity.
  public let isInTwoNatures: Bool
}

extension Initiative {
  /// The benefits that may count the same hours, in the order of their first benefit.
  ///
  /// The rule: the patterns of both are about hours (``ValuePattern/yearlyHours`` isn't `nil`), and they agree in a
  /// goal that drives them, in their owners' unit and in perspective.
  public var sharedHours: [SharedHours] {
    struct Place: Hashable {
      let goal: Identifier<EffectGoal>
      let organisation: Identifier<Organisation>?
      let perspective: Benefit.Perspective
    }
    var order: [Place] = []
    var groups: [Place: [(id: Identifier<Benefit>, nature: MonetaryNature)]] = [:]
    for benefit in benefits {
      guard case .monetised(let nature, let pattern) = benefit.value, pattern.kind.hoursFormula != nil else { continue }
      for goal in benefit.drivenBy {
        let place = Place(
          goal: goal, organisation: benefit.owner?.organisation, perspective: benefit.perspective)
        if groups[place] == nil { order.append(place) }
        groups[place, default: []].append((benefit.id, nature))
      }
    }
    return order.compactMap { place in
      guard let group = groups[place], group.count > 1 else { return nil }
      return SharedHours(
        goal: place.goal, organisation: place.organisation, perspective: place.perspective,
        benefits: group.map(\.id), isInTwoNatures: Set(group.map(\.nature)).count > 1)
    }
  }
}
