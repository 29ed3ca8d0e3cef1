/// Alternative A: things as they are, whose costs go on and may grow; doing nothing isn't free.
///
/// ```swift
/// let asIs = try AsIs(
///   costs: CostModel(external: .lines([oldSystem])),
///   growth: RealGrowth(perYear: Rate(percent: 3), name: "more cases every year"))
/// ```
///
/// A calculation that is given an alternative A measures the change against it: what A costs is what the change need
/// not pay, so it stands beside the change's costs and is never taken off them out of sight. A cost that goes on in
/// both is a line of both. A cost that stops is a line of A alone: it is neither a benefit (avoided cost) nor a
/// negative line of the change as well, see ``ModelFault/countedInAsIs(_:)``. Source: method section 5.
public struct AsIs: Sendable, Hashable {
  /// What it costs, as stated.
  public let costs: CostModel
  /// The growth of each monthly or yearly line that states none of its own; `nil` when those stay as stated.
  public let growth: RealGrowth?
  /// What it costs with the growth put on.
  let grown: CostModel

  /// Things as they are.
  ///
  /// - Throws: ``InvalidModel`` when a line's sum with its growth is beyond ``Money/limit``.
  public init(costs: CostModel, growth: RealGrowth? = nil) throws(InvalidModel) {
    self.costs = costs
    self.growth = growth
    guard let growth else {
      grown = costs
      return
    }
    var problems: [ModelProblem] = []
    var components: [CostComponent: ComponentCosts] = [:]
    for component in CostComponent.allCases {
      components[component] = costs[component]
      guard case .lines(let lines) = costs[component] else { continue }
      var grown: [CostLine] = []
      for (index, line) in lines.enumerated() {
        do {
          grown.append(try line.growing(by: growth))
        } catch {
          problems += error.problems.map {
            ModelProblem(
              path: ModelPath(steps: ["costs", .member(component.rawValue), .index(index)] + $0.path.steps),
              fault: $0.fault)
          }
        }
      }
      components[component] = .lines(grown)
    }
    if !problems.isEmpty { throw InvalidModel(problems: problems) }
    grown = try CostModel(
      external: components[.external] ?? .notCounted, internalHours: components[.internalHours] ?? .notCounted,
      substitutes: components[.substitutes] ?? .notCounted, overhead: components[.overhead] ?? .notCounted)
  }
}

extension CostLine {
  /// The line with a growth, unless it has one or can't grow.
  fileprivate func growing(by growth: RealGrowth) throws(InvalidModel) -> CostLine {
    guard self.growth == nil, case .planned(let amount, let timing) = content, timing.canGrow else { return self }
    return try CostLine(
      id: id, label: label, role: role, amount: amount, timing: timing, phase: phase, purpose: purpose,
      nature: nature, growth: growth)
  }
}
