import BenefitRealisation
import Foundation

/// A case of the table that Fixtures/bridge_oracle.py prints: plans, what came of them, and the bridge.
struct BridgeCase: Decodable {
  struct Plan: Decodable {
    var decided: String
    var start: String
    var volume: String
    var before: String
    var after: String
    var hourly: String
    var perYear: String
    var hasAvoided: Bool
    var ramp: Int
    var lag: Int
    var budget: [[String]]
    var targets: [RealisedCase.TargetRow]
    var useTargets: [RealisedCase.TargetRow]
  }

  struct Goal: Decodable {
    var baseline: String
    var measurements: [[String]]
  }

  struct Answer: Decodable {
    var moments: [Moment]
    var values: [Int64]
    var spans: [[Int64]]
  }

  struct Moment: Decodable {
    var name: String
    var date: String
    var version: Int

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      name = try fields.decode(String.self)
      date = try fields.decode(String.self)
      version = try fields.decode(Int.self)
    }
  }

  var asOf: String
  var baseMonth: String
  var months: Int
  var plans: [Plan]
  var goal: Goal
  var useGoal: Goal?
  var outcomes: [[String]]
  var costOutcome: [[String]]
  var answer: Answer

  static func all() throws -> [BridgeCase] {
    try fixture("bridge_oracle.json").split(separator: "\n").map {
      try JSONDecoder().decode(BridgeCase.self, from: Data($0.utf8))
    }
  }
}

extension BridgeCase: FollowUpSamples {
  /// The initiative of the case; its latest plan is the last.
  func initiative() throws -> Initiative {
    guard let latest = plans.last else { preconditionFailure("a case has a plan") }
    let earlier = try plans.dropLast().map { plan in
      try EarlierPlan(
        decision: Decision(by: "the board", on: date(plan.decided)), leftBecause: "late", rollout: rollout(of: plan),
        costs: costs(plan.budget), benefits: benefits(of: plan, outcomes: []), goals: goals(of: plan))
    }
    return try Initiative(
      id: "case", name: "Case", organisation: "city", organisations: [Organisation(id: "city", name: "City")],
      rollout: rollout(of: latest), priceLevel: PriceLevel(year: 2024), costs: costs(latest.budget),
      costOutcome: costs(costOutcome), benefits: benefits(of: latest, outcomes: outcomes),
      assumptions: CalculationAssumptions(
        baseMonth: month(baseMonth), months: months,
        discounting: Discounting(rates: DiscountRates(bands: [DiscountRates.Band(fromYear: 0, rate: Rate(percent: 0))]))
      ),
      goals: goals(of: latest), schedule: exactSchedule(), effectMap: effectMap(), measurements: measurements,
      earlierPlans: earlier, planDecision: Decision(by: "the board", on: date(latest.decided)))
  }

  private func rollout(of plan: Plan) throws -> [RolloutStep] { [try step(from: plan.start)] }

  private func costs(_ rows: [[String]]) throws -> CostModel {
    let lines = try rows.map { row in
      try CostLine(
        id: Identifier(row[0]), label: row[0], amount: .money(money(row[2])), timing: .once(month(row[1])),
        phase: .implementation)
    }
    return try CostModel(
      external: lines.isEmpty ? .none : .lines(lines), internalHours: .none, substitutes: .none, overhead: .none)
  }

  private func benefits(of plan: Plan, outcomes: [[String]]) throws -> [Benefit] {
    func known(_ names: [String: FactorName]) -> [FactorOutcome] {
      outcomes.compactMap { row in
        names[row[0]].map { FactorOutcome($0, number(row[1]), knownOn: date(row[2]), source: "the test") }
      }
    }
    let time = try Benefit(
      id: "time",
      name: "Time",
      value: .monetised(
        .redistribution,
        .timeSaved(
          eventsPerYear: Factor(certain: number(plan.volume)), minutesBefore: Factor(certain: number(plan.before)),
          minutesAfter: Factor(certain: number(plan.after)),
          hourlyCost: HourlyCost(number(plan.hourly), provenance: "the test"))),
      use: .linear(months: plan.ramp), lagMonths: plan.lag, drivenBy: ["goal"],
      factorOutcomes: known(["volume": .eventsPerYear, "hourly": .hourlyCost]))
    let avoided = try Benefit(
      id: "avoided", name: "Avoided",
      value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: number(plan.perYear)))),
      use: .linear(months: plan.ramp), lagMonths: plan.lag, drivenBy: ["goal"],
      factorOutcomes: known(["perYear": .perYear]))
    return plan.hasAvoided ? [time, avoided] : [time]
  }

  private func goals(of plan: Plan) throws -> [EffectGoal] {
    var goals = [
      try goal(
        "goal", from: number(goal.baseline), to: plan.targets.map { ($0.months, number($0.value)) },
        direction: .decrease)
    ]
    if let useGoal {
      goals.append(
        try self.goal(
          "use", kind: .use, from: number(useGoal.baseline), to: plan.useTargets.map { ($0.months, number($0.value)) },
          direction: .increase))
    }
    return goals
  }

  private func effectMap() throws -> EffectMap {
    guard useGoal != nil else { return .empty }
    return try EffectMap(
      nodes: [
        EffectMap.Node(id: "u", label: "use", kind: .use(goal: "use")),
        EffectMap.Node(id: "e", label: "effect", kind: .effect(goal: "goal")),
      ], links: [EffectMap.Link(from: "u", to: "e")])
  }

  private var measurements: [EffectGoal.Measurement] {
    goal.measurements.map { measurement(number($0[1]), on: $0[0], of: "goal") }
      + (useGoal?.measurements ?? []).map { measurement(number($0[1]), on: $0[0], of: "use") }
  }

  private func number(_ text: String) -> Rational {
    guard let number = Rational(decimal: text) else { preconditionFailure("\(text) is a number of the table") }
    return number
  }
}
