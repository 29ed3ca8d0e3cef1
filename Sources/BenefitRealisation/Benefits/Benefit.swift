/// One line of value that a change brings.
public struct Benefit: Sendable, Hashable {
  /// The benefit's identity.
  public let id: Identifier<Benefit>
  /// The benefit in words.
  public let name: String
  /// What it is worth, in money or not.
  public let value: Value
  /// Who gains.
  public let perspective: Perspective
  /// Who answers for it being brought home; `nil` when nobody has been named.
  public let owner: Owner?
  /// How the use grows from the start of each rollout step.
  public let use: UseProfile
  /// Whole months between full operation of a step and the start of the benefit there.
  public let lagMonths: Int
  /// The last month with the benefit; `nil` when it lasts as long as the calculation looks.
  public let lastMonth: Month?
  /// The share of the benefit that is lost each year from a step's start, compounding; zero when it lasts.
  public let yearlyDropOff: Rational
  /// What the pattern's value is adjusted by, in the order of ``Adjustment/Kind``.
  public internal(set) var adjustments: [Adjustment]
  /// The effect goals that show whether the benefit comes about.
  public let drivenBy: [Identifier<EffectGoal>]
  /// The parts of it that units bring home; what they leave is potential.
  public let landings: [Landing]
  /// What its factors have turned out to be; empty while nothing is known but the plan.
  public internal(set) var factorOutcomes: [FactorOutcome]
  /// What is left of the benefit in each year from a step's start; empty when there is no drop-off.
  let sharesLeft: [Rational]

  /// Who gains from a benefit.
  public enum Perspective: String, Sendable, Hashable, CaseIterable {
    /// The organisation that decides.
    case ownOrganisation
    /// Users and residents.
    case usersAndResidents
    /// Relatives.
    case relatives
    /// Other organisations.
    case otherOrganisations
    /// Society at large.
    case society

    /// Who gains, in plain words.
    public var label: BilingualText {
      switch self {
      case .ownOrganisation: BilingualText(swedish: "egna organisationen", english: "own organisation")
      case .usersAndResidents: BilingualText(swedish: "brukare och invånare", english: "users and residents")
      case .relatives: BilingualText(swedish: "anhöriga", english: "relatives")
      case .otherOrganisations: BilingualText(swedish: "andra organisationer", english: "other organisations")
      case .society: BilingualText(swedish: "samhället", english: "society")
      }
    }
  }

  /// What a benefit is worth.
  public enum Value: Sendable, Hashable {
    /// Money, computed by a named pattern.
    case monetised(MonetaryNature, ValuePattern)
    /// Not valued in money: it stands beside the totals and is never added to them.
    case notMonetised(Nature, Weight)
  }

  /// How much a benefit without a price is.
  public enum Weight: Sendable, Hashable {
    /// As somebody judges it.
    case size(Size)
    /// As an indicator counts it: what is counted, and how much of it a full year at full use brings.
    case indicator(name: String, perYear: Quantity)
  }

  /// How much a benefit without a price matters.
  public enum Size: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing.
    case none = 0
    /// A little.
    case small = 1
    /// Somewhat.
    case moderate = 2
    /// Much.
    case large = 3

    /// Whether one size is less than the other.
    public static func < (left: Size, right: Size) -> Bool { left.rawValue < right.rawValue }

    /// The size in plain words.
    public var label: BilingualText {
      switch self {
      case .none: BilingualText(swedish: "ingen", english: "none")
      case .small: BilingualText(swedish: "liten", english: "small")
      case .moderate: BilingualText(swedish: "måttlig", english: "moderate")
      case .large: BilingualText(swedish: "stor", english: "large")
      }
    }
  }

  /// The most goals that a benefit can be driven by.
  public static let mostGoals = 500

  /// The longest lag, in months.
  public static let longestLag = 600

  /// A benefit whose numbers are within bounds.
  ///
  /// - Throws: ``InvalidModel`` when a factor of the pattern can't be what it is named as (a count, a time or a price
  ///   below zero, a probability outside 0…1), a use level or the drop-off isn't within 0…1, a ramp or the lag is out
  ///   of range, an adjustment isn't within 0…1, gives no reason or stands twice, a goal is named twice, landings are
  ///   stated of what no unit can bring home, or outcomes of factors that the value isn't computed from or that are the
  ///   effect itself.
  public init(
    id: Identifier<Benefit>, name: String, value: Value, perspective: Perspective = .ownOrganisation,
    owner: Owner? = nil, use: UseProfile = .immediate, lagMonths: Int = 0, lastMonth: Month? = nil,
    yearlyDropOff: Rational = 0, adjustments: [Adjustment] = [], drivenBy: [Identifier<EffectGoal>] = [],
    landings: [Landing] = [], factorOutcomes: [FactorOutcome] = []
  ) throws(InvalidModel) {
    var validation = Validation()
    if case .monetised(_, let pattern) = value { pattern.validate(into: &validation) }
    use.validate(into: &validation)
    let allowed = 0...Self.longestLag
    validation.require(
      allowed.contains(lagMonths), else: .countOutOfRange(lagMonths, allowed: allowed), at: "lagMonths")
    validation.require(
      (0...1).contains(yearlyDropOff), else: .outOfRange(yearlyDropOff, allowed: 0...1), at: "yearlyDropOff")
    Adjustment.validate(adjustments, into: &validation)
    validation.require(
      drivenBy.count <= Self.mostGoals, else: .tooMany(drivenBy.count, limit: Self.mostGoals), at: "drivenBy")
    var seen: Set<Identifier<EffectGoal>> = []
    for (index, goal) in drivenBy.enumerated() {
      validation.require(
        seen.insert(goal).inserted, else: .duplicateIdentifier(goal.rawValue), at: "drivenBy", .index(index))
    }
    Self.validate(landings, of: value, perspective, into: &validation)
    Self.validate(factorOutcomes, of: value, into: &validation)
    try validation.finish()
    self.id = id
    self.name = name
    self.value = value
    self.perspective = perspective
    self.owner = owner
    self.use = use
    self.lagMonths = lagMonths
    self.lastMonth = lastMonth
    self.yearlyDropOff = yearlyDropOff
    self.adjustments = adjustments.sorted { $0.kind < $1.kind }
    self.drivenBy = drivenBy
    self.landings = landings
    self.factorOutcomes = factorOutcomes
    sharesLeft = yearlyDropOff == 0 ? [] : Self.sharesLeft(afterLosing: yearlyDropOff)
  }
}
