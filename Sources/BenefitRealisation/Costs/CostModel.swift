/// What an initiative costs, with the scope of what has been counted.
///
/// ```swift
/// let costs = try CostModel(external: .lines([licences]), internalHours: .notCounted, substitutes: .none)
/// costs.total[.external]                     // the licences
/// try costs.total.amount(over: .everything)  // throws: internal hours and overhead aren't counted
/// ```
///
/// Sources: method section 4.
public struct CostModel: Sendable, Hashable {
  /// Purchases, licences, consultants, procurement: lines of money.
  public let external: ComponentCosts
  /// Own staff's hours: lines of hours.
  public let internalHours: ComponentCosts
  /// Substitutes: lines of money or hours.
  public let substitutes: ComponentCosts
  /// Overhead that really changes: lines of money.
  public let overhead: ComponentCosts

  /// The most lines that a model may have.
  public static let mostLines = 10_000
  /// The most amounts (lines × their months) that a model may have.
  public static let mostAmounts = 4_000_000

  /// A cost model that says something of every component; what isn't mentioned isn't counted.
  ///
  /// - Throws: ``InvalidModel`` with each empty list, line of the wrong kind, identity that stands twice (over all
  ///   components), or too many lines or amounts.
  public init(
    external: ComponentCosts = .notCounted, internalHours: ComponentCosts = .notCounted,
    substitutes: ComponentCosts = .notCounted, overhead: ComponentCosts = .notCounted
  ) throws(InvalidModel) {
    self.external = external
    self.internalHours = internalHours
    self.substitutes = substitutes
    self.overhead = overhead
    var validation = Validation()
    var seen: Set<Identifier<CostLine>> = []
    var amounts = 0
    for component in CostComponent.allCases {
      guard case .lines(let lines) = self[component] else { continue }
      let member = ModelPath.Step.member(component.rawValue)
      validation.require(!lines.isEmpty, else: .empty, at: member)
      for (index, line) in lines.enumerated() {
        amounts += line.amounts.amounts.count
        validation.require(
          component.accepts(line.content), else: .wrongKindOfAmount(component), at: member, .index(index))
        validation.require(
          seen.insert(line.id).inserted, else: .duplicateIdentifier(line.id.rawValue),
          at: member, .index(index), "id")
      }
    }
    validation.require(
      numberOfLines <= Self.mostLines, else: .tooMany(numberOfLines, limit: Self.mostLines))
    validation.require(amounts <= Self.mostAmounts, else: .tooMany(amounts, limit: Self.mostAmounts))
    try validation.finish()
  }

  /// What is said of one component.
  public subscript(component: CostComponent) -> ComponentCosts {
    switch component {
    case .external: external
    case .internalHours: internalHours
    case .substitutes: substitutes
    case .overhead: overhead
    }
  }

  /// All lines with their components, in the order of the components.
  public var lines: [(component: CostComponent, line: CostLine)] {
    var all: [(component: CostComponent, line: CostLine)] = []
    all.reserveCapacity(numberOfLines)
    for component in CostComponent.allCases {
      for line in self[component].stated { all.append((component, line)) }
    }
    return all
  }

  /// How many lines it has.
  var numberOfLines: Int { CostComponent.allCases.reduce(0) { $0 + self[$1].stated.count } }
}

extension CostComponent {
  /// Whether a line of the amount may stand in the component.
  func accepts(_ content: CostLine.Content) -> Bool {
    switch self {
    case .external, .overhead: content.isMoney
    case .internalHours: !content.isMoney
    case .substitutes: true
    }
  }
}
