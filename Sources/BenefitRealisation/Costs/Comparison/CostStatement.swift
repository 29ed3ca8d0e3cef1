/// What one initiative says that it costs, ready to be put beside others.
public struct CostStatement: Sendable, Hashable {
  /// The initiative.
  public let initiative: Identifier<Initiative>
  /// Its costs.
  public let costs: CostModel
  /// What its amounts are counted in.
  public let priceLevel: PriceLevel
  /// What kind of change it is; empty when that isn't known.
  public let categories: [CategoryShare]
  /// What the amounts have been restated by; `nil` for amounts in the prices that they were stated in.
  public let restatement: Restatement?

  /// How amounts came to be in the prices of another year.
  public struct Restatement: Sendable, Hashable {
    /// The year of the prices that they were stated in.
    public let from: Int
    /// The index's name.
    public let index: String
    /// The publication that the index's values are from.
    public let vintage: String
  }

  /// A statement from a service's own records.
  public init(
    initiative: Identifier<Initiative>, costs: CostModel, priceLevel: PriceLevel, categories: [CategoryShare] = []
  ) {
    self.init(
      initiative: initiative, costs: costs, priceLevel: priceLevel, categories: categories, restatement: nil)
  }

  /// A statement whose amounts may have been restated.
  init(
    initiative: Identifier<Initiative>, costs: CostModel, priceLevel: PriceLevel, categories: [CategoryShare],
    restatement: Restatement?
  ) {
    self.restatement = restatement
    self.initiative = initiative
    self.costs = costs
    self.priceLevel = priceLevel
    self.categories = categories
  }

  /// The statement of an initiative.
  public init(_ initiative: Initiative) {
    self.init(
      initiative: initiative.id, costs: initiative.costs, priceLevel: initiative.priceLevel,
      categories: initiative.categories)
  }
}

/// How costs of different scope are put beside each other or added; every result names the one that was used.
public enum CostPolicy: Sendable, Hashable {
  /// Only the components that all have counted; the others are dropped for all.
  case commonScope
  /// What has been reported, with the coverage "k of n" for each component.
  case reportedOnly
  /// What has been reported, and beside it amounts imputed by stated ratios.
  case imputed([ImputationRatio])
}
