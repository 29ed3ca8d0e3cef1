import BenefitRealisation
import Testing

@Suite struct FactorOutcomeTests: FollowUpSamples {
  private func outcome(
    _ factor: FactorName = .eventsPerYear, _ value: Rational = 10, on day: String = "2025-01-01", source: String = "x"
  ) -> FactorOutcome {
    FactorOutcome(factor, value, knownOn: date(day), source: source)
  }

  private func known(_ outcomes: [FactorOutcome], value: Benefit.Value? = nil) throws(InvalidModel) -> Benefit {
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 100, minutesBefore: 10, minutesAfter: 5, hourlyCost: try HourlyCost(300, provenance: "x"))
    return try Benefit(
      id: "b", name: "", value: value ?? .monetised(.redistribution, pattern), factorOutcomes: outcomes)
  }

  private func problems(_ outcomes: [FactorOutcome], value: Benefit.Value? = nil) -> [String] {
    do {
      _ = try known(outcomes, value: value)
      return []
    } catch {
      return error.problems.map { "\($0.fault.code) \($0.path)" }
    }
  }

  @Test func `the latest known outcome counts, and of two on one day the later listed`() throws {
    let benefit = try known([
      outcome(.eventsPerYear, 3, on: "2025-03-01"), outcome(.eventsPerYear, 1, on: "2025-01-01"),
      outcome(.eventsPerYear, 2, on: "2025-01-01"), outcome(.hourlyCost, 9, on: "2025-02-01"),
    ])
    #expect(benefit.outcome(of: .eventsPerYear, knownOn: date("2024-12-31")) == nil)
    #expect(benefit.outcome(of: .eventsPerYear, knownOn: date("2025-01-01"))?.value == 2)
    #expect(benefit.outcome(of: .eventsPerYear, knownOn: date("2025-02-28"))?.value == 2)
    #expect(benefit.outcome(of: .eventsPerYear, knownOn: date("2025-03-01"))?.value == 3)
    #expect(benefit.outcome(of: .hourlyCost, knownOn: date("2025-03-01"))?.value == 9)
    #expect(benefit.outcome(of: .perYear, knownOn: date("2025-03-01")) == nil)
  }

  @Test func `an outcome is of a factor of the benefit, and not of the effect itself`() {
    #expect(problems([outcome(.eventsPerYear), outcome(.hourlyCost)]) == [])
    #expect(problems([outcome(.volumePerYear)]) == ["factor-not-of-benefit factorOutcomes[0].factor"])
    #expect(problems([outcome(), outcome(.minutesAfter)]) == ["factor-is-the-effect factorOutcomes[1].factor"])
    #expect(
      problems([outcome(.perYear)], value: .notMonetised(.quality, .size(.large)))
        == ["factor-not-of-benefit factorOutcomes[0].factor"])
  }

  @Test func `an outcome is a value that the factor can have, from somewhere`() {
    #expect(problems([outcome(.eventsPerYear, 0)]) == [])
    #expect(problems([outcome(.eventsPerYear, -1)]) == ["negative-number factorOutcomes[0].value"])
    #expect(problems([outcome(source: "")]) == ["missing-text factorOutcomes[0].source"])
    #expect(problems([outcome(.perYear, -5)], value: .monetised(.financial, .avoidedCost(perYear: 1))) == [])
    #expect(
      problems([outcome(.probabilityAfter, 2)]) == [
        "factor-not-of-benefit factorOutcomes[0].factor", "factor-is-the-effect factorOutcomes[0].factor",
        "value-out-of-range factorOutcomes[0].value",
      ])
  }

  @Test func `at most 120 outcomes are kept`() {
    #expect(problems(Array(repeating: outcome(), count: 120)) == [])
    #expect(problems(Array(repeating: outcome(), count: 121)) == ["too-many factorOutcomes"])
  }

  /// Sorted by hand from the table of patterns in method section 5.
  @Test func `every factor is volume, price or effect`() {
    let names = Dictionary(grouping: FactorName.allCases, by: \.role)
    #expect(names[.volume] == [.eventsPerYear, .volumePerYear, .kilometresPerEvent, .kilometresPerYear])
    #expect(
      Set(names[.price] ?? []) == [
        .hourlyCost, .unitCostBefore, .unitCostAfter, .pricePerUnit, .perYear, .costPerKilometre, .fuelPrice,
        .lossBefore,
        .lossAfter,
      ])
    #expect(
      Set(names[.effect] ?? []) == [
        .minutesBefore, .minutesAfter, .hoursPerMonth, .consumptionPerKilometre, .probabilityBefore, .probabilityAfter,
      ])
  }
}
