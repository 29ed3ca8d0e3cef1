import BenefitRealisation
import Testing

@Suite struct EffectGoalTests: FollowUpSamples {
  private func refused(_ make: () throws -> EffectGoal) -> [ModelProblem] {
    do {
      _ = try make()
      return []
    } catch let error as InvalidModel {
      return error.problems
    } catch {
      Issue.record("\(error) isn't a refused model")
      return []
    }
  }

  @Test(arguments: [1, 600])
  func `a target may stand from 1 to 600 months after full operation`(months: Int) throws {
    let goal = try goal(from: 45, to: [(months, 10)])
    #expect(goal.target(atMonths: months)?.value == 10)
  }

  @Test(arguments: [-6, 0, 601])
  func `a target before, at or too long after full operation is refused`(months: Int) {
    let problems = refused { try goal(from: 45, to: [(months, 10)]) }
    #expect(
      problems == [
        ModelProblem(
          path: ModelPath("targets", .index(0), "monthsAfterFullOperation"),
          fault: .countOutOfRange(months, allowed: 1...600))
      ])
  }

  @Test(arguments: [6, 12])
  func `targets that don't rise in time are refused`(second: Int) {
    let problems = refused { try goal(from: 45, to: [(12, 20), (second, 10)]) }
    #expect(
      problems == [
        ModelProblem(
          path: ModelPath("targets", .index(1), "monthsAfterFullOperation"),
          fault: .notRising(previous: 12, next: second))
      ])
  }

  @Test func `60 targets are taken and one more is refused`() throws {
    func targets(_ count: Int) -> [(months: Int, value: Rational)] { (1...count).map { ($0, 10) } }
    #expect(try goal(from: 45, to: targets(60)).targets.count == 60)
    #expect(
      refused { try goal(from: 45, to: targets(61)) } == [
        ModelProblem(path: ModelPath("targets"), fault: .tooMany(61, limit: 60))
      ])
  }

  @Test func `the sample of a baseline isn't one of pairs, since nothing was measured before it`() throws {
    let spread = try Sample.Spread(count: 30, standardDeviation: 4)
    func made(_ sample: Sample) throws -> EffectGoal {
      try EffectGoal(
        id: "g", name: "", indicator: Indicator(name: "", unit: .minutes, direction: .decrease),
        baseline: baseline(45, sample: sample), targets: [])
    }
    #expect(refused { try made(.mean(spread)) }.isEmpty)
    #expect(
      refused { try made(.paired(spread)) } == [
        ModelProblem(path: ModelPath("baseline", "sample"), fault: .pairedWithNothing)
      ])
  }

  @Test(arguments: [(-1, false), (0, false), (1, true), (1_000_000_000, true), (1_000_000_001, false)])
  func `a planned sample is from one to a thousand million`(count: Int, isTaken: Bool) {
    let problems = refused {
      try EffectGoal(
        id: "g", name: "", indicator: Indicator(name: "", unit: .minutes, direction: .decrease), baseline: nil,
        targets: [], plannedSampleSize: count)
    }
    let refusal = ModelProblem(
      path: ModelPath("plannedSampleSize"), fault: .countOutOfRange(count, allowed: 1...1_000_000_000))
    #expect(problems == (isTaken ? [] : [refusal]))
  }

  @Test func `a target on the wrong side of the baseline is refused in both directions`() {
    for (direction, target) in [(Indicator.Direction.increase, 44), (.decrease, 46)] {
      let problems = refused { try goal(from: 45, to: [(6, Rational(target))], direction: direction) }
      #expect(
        problems == [
          ModelProblem(
            path: ModelPath("targets", .index(0), "value"),
            fault: .targetAgainstDirection(target: Rational(target), baseline: 45))
        ])
    }
  }

  @Test func `a target may equal the baseline in both directions`() throws {
    for direction in [Indicator.Direction.increase, .decrease] {
      #expect(try goal(from: 45, to: [(6, 45)], direction: direction).targets.count == 1)
    }
  }

  @Test func `without a baseline a target may have any value`() throws {
    #expect(try goal(from: nil, to: [(6, -1)], direction: .increase).baseline == nil)
  }

  @Test func `a goal to keep within a band takes no targets`() throws {
    let direction = Indicator.Direction.keepWithin(10...20)
    let problems = refused { try goal(from: 15, to: [(6, 15)], direction: direction) }
    #expect(problems == [ModelProblem(path: ModelPath("targets"), fault: .targetForBand)])
    #expect(try goal(from: 15, to: [], direction: direction).targets.isEmpty)
  }

  @Test func `all problems of the targets are told together`() {
    let problems = refused { try goal(from: 45, to: [(0, 50), (700, 60)], direction: .decrease) }
    #expect(
      problems.map { "\($0.path) \($0.fault.code)" } == [
        "targets[0].monthsAfterFullOperation count-out-of-range", "targets[0].value target-against-direction",
        "targets[1].monthsAfterFullOperation count-out-of-range", "targets[1].value target-against-direction",
      ])
  }

  @Test func `a checkpoint without a target of its own gives none`() throws {
    let goal = try goal(from: 45, to: [(6, 20), (12, 10)])
    #expect(goal.target(atMonths: 6)?.value == 20)
    #expect(goal.target(atMonths: 12)?.value == 10)
    #expect(goal.target(atMonths: 9) == nil)
  }

  @Test func `a goal keeps what it was made of`() throws {
    let owner = Owner(role: "head of unit", organisation: "city")
    let measured = Baseline(value: 45, date: date("2024-01-15"), measuredBy: Self.method, owner: owner)
    let goal = try EffectGoal(
      id: "g", name: "Shorter", kind: .use,
      indicator: Indicator(name: "time", unit: .hours, direction: .decrease),
      baseline: measured, targets: [], owner: owner, clock: .step("s"), strategicGoals: ["k"])
    #expect(goal.id == "g" && goal.name == "Shorter" && goal.kind == .use && goal.clock == .step("s"))
    #expect(goal.indicator.name == "time" && goal.indicator.unit == .hours)
    #expect(goal.baseline?.date == date("2024-01-15") && goal.baseline?.owner == owner)
    #expect(goal.owner?.role == "head of unit" && goal.strategicGoals == ["k"])
  }
}
