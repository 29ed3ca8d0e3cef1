import BenefitRealisation
import Foundation

/// A case of the table that Fixtures/realised_oracle.py prints: a plan, its measurements, and what has come of it.
struct RealisedCase: Decodable {
  struct Step: Decodable {
    var share: String
    var fullOperation: String
  }

  struct Goal: Decodable {
    var step: Int?
    var rises: Bool
    var baseline: String?
    var targets: [TargetRow]
    var measurements: [MeasurementRow]
  }

  struct MeasurementRow: Decodable {
    var date: String
    var value: String
    var flaw: String?
  }

  struct Use: Decodable {
    var kind: String
    var months: Int?
    var steps: [TargetRow]?
    var levels: [String]?
  }

  struct Answer: Decodable {
    var plannedToDate: String
    var planned: String
    var realisedToDate: String
    var forecast: String
  }

  /// A pair of a month and a decimal.
  struct TargetRow: Decodable {
    var months: Int
    var value: String

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      months = try fields.decode(Int.self)
      value = try fields.decode(String.self)
    }
  }

  var asOf: String
  var baseMonth: String
  var months: Int
  var perYear: String
  var use: Use
  var lag: Int
  var lastMonth: String?
  var movesToWorkingDay: Bool
  var steps: [Step]
  var goals: [Goal]
  var answer: Answer

  static func all() throws -> [RealisedCase] {
    try fixture("realised_oracle.json").split(separator: "\n").map {
      try JSONDecoder().decode(RealisedCase.self, from: Data($0.utf8))
    }
  }
}

extension RealisedCase: FollowUpSamples {
  func initiative() throws -> Initiative {
    let rollout = try steps.enumerated().map { index, step in
      try RolloutStep(
        id: Identifier("\(index)"), name: "Step \(index)", organisation: "city", share: number(step.share),
        fullOperation: date(step.fullOperation))
    }
    let goals = try goals.enumerated().map { index, goal in
      try self.goal(
        Identifier("\(index)"), from: goal.baseline.map { number($0) },
        to: goal.targets.map { ($0.months, number($0.value)) }, direction: goal.rises ? .increase : .decrease,
        clock: goal.step.map { .step(Identifier("\($0)")) } ?? .initiative)
    }
    let benefit = try benefit(
      perYear: number(perYear), use: useProfile, lag: lag, lastMonth: lastMonth.map { month($0) },
      drivenBy: goals.map(\.id))
    let schedule = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: movesToWorkingDay ? .nextSwedishWorkingDay : .keepDate)
    return try initiative(
      rollout: rollout, benefits: [benefit], base: baseMonth, months: months, goals: goals,
      schedule: schedule,
      measurements: measurements)
  }

  private var measurements: [EffectGoal.Measurement] {
    goals.enumerated().flatMap { index, goal in
      goal.measurements.map { row in
        let method = MeasurementMethod(
          method: row.flaw == "method" ? "estimate" : Self.method.method,
          population: row.flaw == "population" ? "new cases" : Self.method.population)
        return measurement(
          number(row.value), on: row.date, of: Identifier("\(index)"),
          unit: row.flaw == "unit" ? .hours : .minutes, by: method)
      }
    }
  }

  private var useProfile: UseProfile {
    switch use.kind {
    case "linear": .linear(months: use.months ?? 1)
    case "sCurve": .sCurve(months: use.months ?? 1)
    case "steps":
      .steps((use.steps ?? []).map { UseProfile.Step(fromMonth: $0.months, use: number($0.value)) })
    case "yearly": .yearly((use.levels ?? []).map { number($0) })
    default: .immediate
    }
  }

  private func number(_ text: String) -> Rational {
    guard let number = Rational(decimal: text) else {
      preconditionFailure("\(text) is a number of the table")
    }
    return number
  }
}
