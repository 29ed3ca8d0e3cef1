/// Alternatives for something that must be done anyway: they are compared on what they cost, and there is no go or
/// no-go.
///
/// ```swift
/// let mandate = try Mandate(
///   alternatives: [renew, replace], over: horizon, discounting: Discounting(), scope: CostScope([.external]))
/// mandate.answers.first?.alternative  // the cheapest over the components that all have counted
/// ```
///
/// Relearning is shown apart, since it is the cost that a cheap replacement hides; so are extra benefits, which an
/// alternative brings beyond what is mandated. All amounts are of one price level. Source: method section 4.
public struct Mandate: Sendable, Hashable {
  /// The components that the alternatives are compared over.
  public let scope: CostScope
  /// The answers, the lowest present cost (less extra benefits) first; equal ones in the order given.
  public let answers: [Answer]

  /// One way to do what must be done.
  public struct Alternative: Sendable, Hashable {
    /// The alternative's name.
    public let name: String
    /// Its costs.
    public let costs: CostModel
    /// What it brings beyond what is mandated, as planned amounts a month from the first month of the comparison.
    public let extraBenefits: [Money]

    /// An alternative with its costs and extra benefits.
    ///
    /// - Precondition: The extra benefits add up to what fits 64 bits of minor units.
    public init(name: String, costs: CostModel, extraBenefits: [Money] = []) {
      self.name = name
      self.costs = costs
      self.extraBenefits = extraBenefits
    }
  }

  /// What an alternative comes to.
  public struct Answer: Sendable, Hashable {
    /// The alternative's name.
    public let alternative: String
    /// The present value of its costs over the scope.
    public let presentCost: Money
    /// The present value of the part of the costs whose purpose is relearning.
    public let presentRelearning: Money
    /// The present value of its extra benefits.
    public let presentExtraBenefits: Money
    /// What it costs over the scope outside the months of the comparison.
    public let outsideHorizon: Money
    /// The extra benefits after the months of the comparison, which aren't in the present value.
    public let extraBenefitsOutsideHorizon: Money
    /// The present cost less the extra benefits.
    public var presentNetCost: Money { presentCost - presentExtraBenefits }
  }

  /// Why alternatives can't be compared.
  public enum ComparisonError: Error, Sendable, Hashable {
    /// There are no alternatives.
    case noAlternatives
    /// Two alternatives have the same name.
    case namedTwice(String)
    /// An alternative hasn't counted components of the scope.
    case notCounted(alternative: String, components: [CostComponent])
  }

  /// Compares alternatives over a scope.
  ///
  /// - Parameters:
  ///   - alternatives: The alternatives; at least one.
  ///   - horizon: The months looked at; the first is the base month.
  ///   - discounting: Rates and timing.
  ///   - scope: The components to compare over; each alternative must have counted them all.
  /// - Throws: ``ComparisonError``.
  public init(
    alternatives: [Alternative], over horizon: ClosedRange<Month>, discounting: Discounting, scope: CostScope
  ) throws(ComparisonError) {
    if alternatives.isEmpty { throw .noAlternatives }
    var names: Set<String> = []
    for alternative in alternatives where !names.insert(alternative.name).inserted {
      throw .namedTwice(alternative.name)
    }
    self.scope = scope
    var answers: [Answer] = []
    for alternative in alternatives {
      do {
        answers.append(try alternative.answer(over: horizon, discounting: discounting, scope: scope))
      } catch {
        throw .notCounted(alternative: alternative.name, components: error.components)
      }
    }
    self.answers = answers.cheapestFirst(\.presentNetCost)
  }
}

extension Mandate.Alternative {
  /// What the alternative comes to over a scope.
  ///
  /// - Throws: The components of the scope that haven't been counted.
  func answer(
    over horizon: ClosedRange<Month>, discounting: Discounting, scope: CostScope
  ) throws(NotCounted) -> Mandate.Answer {
    let whole = try costs.total.amount(over: scope)
    let months = costs.monthly(over: scope, in: horizon) { _ in true }
    let relearning = costs.monthly(over: scope, in: horizon) { $0.purpose == .relearning }
    return Mandate.Answer(
      alternative: name, presentCost: discounting.presentValue(ofMonths: months),
      presentRelearning: discounting.presentValue(ofMonths: relearning),
      presentExtraBenefits: discounting.presentValue(ofMonths: Array(extraBenefits.prefix(horizon.count))),
      outsideHorizon: whole - months.total(),
      extraBenefitsOutsideHorizon: extraBenefits.dropFirst(horizon.count).total())
  }
}

extension Array {
  /// The elements by a cost, the lowest first; equal ones in the order given.
  func cheapestFirst(_ cost: (Element) -> Money) -> [Element] {
    indices.sorted { (cost(self[$0]), $0) < (cost(self[$1]), $1) }.map { self[$0] }
  }
}
