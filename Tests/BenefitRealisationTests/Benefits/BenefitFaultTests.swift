import BenefitRealisation
import Testing

@Suite struct BenefitFaultTests {
  @Test func `counts, times and prices that can be negative are told one by one`() throws {
    let negative = try Factor(1, low: -0.5, high: 2)
    let hour = try HourlyCost(400, provenance: "test")
    let time = ValuePattern.timeSaved(
      eventsPerYear: negative, minutesBefore: -1, minutesAfter: negative, hourlyCost: hour)
    #expect(
      try problems { try benefit("b", time) } == [
        problem(.negative(-0.5), at: "value", "eventsPerYear", "low"),
        problem(.negative(-1), at: "value", "minutesBefore", "low"),
        problem(.negative(-0.5), at: "value", "minutesAfter", "low"),
      ])
    let unit = ValuePattern.unitCost(volumePerYear: -2, unitCostBefore: negative, unitCostAfter: -3)
    #expect(
      try problems { try benefit("b", unit) } == [
        problem(.negative(-2), at: "value", "volumePerYear", "low"),
        problem(.negative(-0.5), at: "value", "unitCostBefore", "low"),
        problem(.negative(-3), at: "value", "unitCostAfter", "low"),
      ])
  }

  @Test(arguments: [-1, 601, .min, .max])
  func `a lag is from 0 to 600 months`(lag: Int) throws {
    #expect(
      try problems { try benefit(lagMonths: lag) } == [
        problem(.countOutOfRange(lag, allowed: 0...600), at: "lagMonths")
      ])
  }

  @Test func `a goal is named once`() throws {
    #expect(
      try problems { try benefit(drivenBy: ["a", "b", "a", "a", "b"]) } == [
        problem(.duplicateIdentifier("a"), at: "drivenBy", .index(2)),
        problem(.duplicateIdentifier("a"), at: "drivenBy", .index(3)),
        problem(.duplicateIdentifier("b"), at: "drivenBy", .index(4)),
      ])
  }

  @Test(arguments: [0, -1, 601, .min, .max])
  func `a ramp is from 1 to 600 months`(months: Int) throws {
    for use in [UseProfile.linear(months: months), .sCurve(months: months)] {
      #expect(
        try problems { try benefit(use: use) } == [
          problem(.countOutOfRange(months, allowed: 1...600), at: "use", "months")
        ])
    }
  }

  @Test(arguments: [1, 600])
  func `the shortest and the longest ramp are accepted`(months: Int) throws {
    for use in [UseProfile.linear(months: months), .sCurve(months: months)] {
      #expect(try benefit(use: use).use == use)
    }
  }

  @Test func `steps rise from month 0 to 600 with levels from 0 to 1`() throws {
    let fitting = UseProfile.steps([.init(fromMonth: 0, use: 0), .init(fromMonth: 600, use: 1)])
    #expect(try benefit(use: fitting).use == fitting)
    #expect(try problems { try benefit(use: .steps([])) } == [problem(.empty, at: "use", "steps")])
    let steps = UseProfile.steps([
      .init(fromMonth: 3, use: 1.01), .init(fromMonth: -1, use: -0.01), .init(fromMonth: -1, use: 0.5),
      .init(fromMonth: 601, use: 2),
    ])
    #expect(
      try problems { try benefit(use: steps) } == [
        problem(.outOfRange(1.01, allowed: 0...1), at: "use", "steps", .index(0), "use"),
        problem(.countOutOfRange(-1, allowed: 0...600), at: "use", "steps", .index(1), "month"),
        problem(.notRising(previous: 3, next: -1), at: "use", "steps", .index(1), "month"),
        problem(.outOfRange(-0.01, allowed: 0...1), at: "use", "steps", .index(1), "use"),
        problem(.countOutOfRange(-1, allowed: 0...600), at: "use", "steps", .index(2), "month"),
        problem(.notRising(previous: -1, next: -1), at: "use", "steps", .index(2), "month"),
        problem(.countOutOfRange(601, allowed: 0...600), at: "use", "steps", .index(3), "month"),
        problem(.outOfRange(2, allowed: 0...1), at: "use", "steps", .index(3), "use"),
      ])
  }

  @Test func `a profile has at most 120 steps`() throws {
    func steps(_ count: Int) -> UseProfile { .steps((0..<count).map { .init(fromMonth: $0, use: 1) }) }
    #expect(try benefit(use: steps(120)).use == steps(120))
    #expect(try problems { try benefit(use: steps(121)) } == [problem(.tooMany(121, limit: 120), at: "use", "steps")])
  }

  @Test func `a benefit is driven by at most 500 goals`() throws {
    let goals = (0...500).map { Identifier<EffectGoal>("\($0)") }
    #expect(try benefit(drivenBy: goals.dropLast()).drivenBy.count == 500)
    #expect(try problems { try benefit(drivenBy: goals) } == [problem(.tooMany(501, limit: 500), at: "drivenBy")])
  }

  @Test func `yearly levels are from 0 to 1, at least one`() throws {
    #expect(try benefit(use: .yearly([0, 1])).use == .yearly([0, 1]))
    #expect(try problems { try benefit(use: .yearly([])) } == [problem(.empty, at: "use", "yearly")])
    #expect(
      try problems { try benefit(use: .yearly([-0.1, 0.5, 1.0001])) } == [
        problem(.outOfRange(-0.1, allowed: 0...1), at: "use", "yearly", .index(0)),
        problem(.outOfRange(1.0001, allowed: 0...1), at: "use", "yearly", .index(2)),
      ])
  }

  @Test func `problems of all members are told together`() throws {
    #expect(
      try problems {
        try benefit(
          "b", .unitCost(volumePerYear: -1, unitCostBefore: 1, unitCostAfter: 1), use: .linear(months: 0),
          lagMonths: -1, drivenBy: ["a", "a"])
      } == [
        problem(.negative(-1), at: "value", "volumePerYear", "low"),
        problem(.countOutOfRange(0, allowed: 1...600), at: "use", "months"),
        problem(.countOutOfRange(-1, allowed: 0...600), at: "lagMonths"),
        problem(.duplicateIdentifier("a"), at: "drivenBy", .index(1)),
      ])
  }

  @Test func `a benefit without a price is looked at too`() throws {
    #expect(
      try problems {
        try Benefit(id: "b", name: "", value: .notMonetised(.environment, .size(.small)), lagMonths: 601)
      } == [problem(.countOutOfRange(601, allowed: 0...600), at: "lagMonths")])
  }
}
