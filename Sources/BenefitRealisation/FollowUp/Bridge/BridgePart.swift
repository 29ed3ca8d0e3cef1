/// What a net present value can change by on the way from a decision to what is known now.
///
/// Every input of the calculation belongs to exactly one part, so the parts can't count anything twice:
///
/// | part | what it takes from the later moment |
/// |---|---|
/// | cost | the reported months of each cost line, and the budget (last of all the forecast) for the rest |
/// | start date | the rollout's steps, shares and dates of full operation |
/// | volume | factors that count cases, journeys or kilometres |
/// | use | use profiles (also the own one of a rollout step that both moments have), lags, drop-off and last month, times the ratio of the use goals to their plan |
/// | effect | factors that are the effect and adjustments, times the driving goal's ratio to its plan, divided by the use's; benefits that came or went, or have another formula, as a whole with their plan's dates and use |
/// | price | factors that say what an hour, a unit or an amount costs |
public enum BridgePart: String, Sendable, Hashable, CaseIterable {
  /// What it costs.
  case cost
  /// When it starts, and where.
  case startDate
  /// How much there is of what the change is about.
  case volume
  /// How much the change is used.
  case use
  /// What the change does where it is used.
  case effect
  /// What a unit of the benefit is worth.
  case price

  /// The part in plain words.
  public var label: BilingualText {
    switch self {
    case .cost: BilingualText(swedish: "kostnad", english: "cost")
    case .startDate: BilingualText(swedish: "startdatum", english: "start date")
    case .volume: BilingualText(swedish: "volym", english: "volume")
    case .use: BilingualText(swedish: "användning", english: "use")
    case .effect: BilingualText(swedish: "effekt", english: "effect")
    case .price: BilingualText(swedish: "pris", english: "price")
    }
  }

  /// How much of a part is known at a moment.
  public enum Knowledge: Sendable, Hashable {
    /// So many have an outcome: of the cost lines of which anything is due by then, of the rollout steps, of the
    /// benefits with a volume or a price, and for use and effect of the benefits in each of the steps. With a forecast,
    /// which only the last moment has, all cost lines are counted, and those of the forecast are known.
    case known(Int, of: Int)
    /// None has, and why the first hasn't.
    case notKnown(because: NotDefined)

    init(_ known: Int, of all: Int, else reason: @autoclosure () -> NotDefined) {
      self = known == 0 ? .notKnown(because: reason()) : .known(known, of: all)
    }
  }
}

extension FactorName.Role {
  /// The part of a bridge that the factor belongs to.
  var part: BridgePart {
    switch self {
    case .volume: .volume
    case .price: .price
    case .effect: .effect
    }
  }
}

/// Some of the parts of a bridge.
struct BridgeParts: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ parts: some Sequence<BridgePart>) {
    rawValue = parts.reduce(0) { $0 | BridgeParts($1).rawValue }
  }

  private init(_ part: BridgePart) {
    guard let place = BridgePart.allCases.firstIndex(of: part) else { preconditionFailure("a part is one of them") }
    rawValue = 1 << place
  }

  static let all = BridgeParts(BridgePart.allCases)
  static let startDate = BridgeParts(.startDate)
  static let use = BridgeParts(.use)
  static let effect = BridgeParts(.effect)

  func contains(_ part: BridgePart) -> Bool { contains(BridgeParts(part)) }
}
