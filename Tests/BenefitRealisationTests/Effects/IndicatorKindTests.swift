import Testing

@testable import BenefitRealisation

/// Which values an indicator can have.
@Suite struct IndicatorKindTests: FollowUpSamples {
  private static let cases = UnitOfMeasure("cases")

  private func faults(
    _ value: Rational, _ unit: UnitOfMeasure, _ kind: Indicator.Kind? = nil, target: Rational? = nil
  ) throws -> [ModelProblem] {
    try problems {
      try EffectGoal(
        id: "g", name: "", indicator: Indicator(name: "", unit: unit, direction: .increase, kind: kind),
        baseline: baseline(value), targets: target.map { [Target(monthsAfterFullOperation: 6, value: $0)] } ?? [])
    }
  }

  @Test(
    arguments: [
      (.percent, .share), (.share, .share), (.minutes, .time), (.hours, .time), (.days, .time),
      (UnitOfMeasure("NKI"), .index), (UnitOfMeasure.kronorPerHour, .index),
    ] as [(UnitOfMeasure, Indicator.Kind)])
  func `a unit says of what kind its values are, unless the indicator does`(
    unit: UnitOfMeasure, kind: Indicator.Kind
  ) {
    #expect(Indicator(name: "", unit: unit, direction: .increase).kind == kind)
    #expect(Indicator(name: "", unit: unit, direction: .increase, kind: .index).kind == .index)
  }

  @Test(
    arguments: [
      (0, .percent, nil), (100, .percent, nil), (0, .share, nil), (1, .share, nil), (0, .minutes, nil),
      (-3, UnitOfMeasure("eNPS"), nil), (112.5, .percent, .index), (-2, .percent, .index), (-5, .minutes, .index),
      (12, cases, .count), (0, cases, .count), (12.5, cases, .rate), (3, UnitOfMeasure("weeks"), .time),
    ] as [(Rational, UnitOfMeasure, Indicator.Kind?)])
  func `a value that can be is taken`(value: Rational, unit: UnitOfMeasure, kind: Indicator.Kind?) throws {
    #expect(try faults(value, unit, kind) == [])
  }

  @Test(
    arguments: [
      (100.1, .percent, nil, .share), (-0.1, .percent, nil, .share), (1.001, .share, nil, .share),
      (-1, .hours, nil, .time), (-1, cases, .count, .count), (11.5, cases, .count, .count), (-0.5, cases, .rate, .rate),
      (-3, UnitOfMeasure("weeks"), .time, .time),
    ] as [(Rational, UnitOfMeasure, Indicator.Kind?, Indicator.Kind)])
  func `a value that can't be is refused with its place, its kind and a way out`(
    value: Rational, unit: UnitOfMeasure, stated: Indicator.Kind?, kind: Indicator.Kind
  ) throws {
    let fault = ModelFault.valueNotOfKind(value, kind, unit)
    #expect(try faults(value, unit, stated) == [problem(fault, at: "baseline", "value")])
    #expect(fault.message.swedish.hasPrefix("\(value) \(unit) är ing"))
    #expect(fault.message.english.hasPrefix("\(value) \(unit) is no"))
    #expect(fault.remedy.swedish.contains("kind ") && fault.remedy.english.contains("the kind "))
  }

  @Test func `a count beyond a machine word is whole like any other`() throws {
    let huge = try #require(Rational(decimal: "1000000000000000000000"))
    #expect(try faults(huge, Self.cases, .count) == [])
  }

  @Test func `a share in a unit that has no whole is told that the whole is 1`() throws {
    let faults = try faults(2, .hours, .share).map(\.fault)
    #expect(faults == [.kindOfUnit(.share, .hours), .valueNotOfKind(2, .share, .hours)])
    #expect(faults.last?.message.english == "2 h is no share, since a share is from 0 to 1.")
  }

  @Test func `targets and bounds are held to the kind too, but an aim between two counts is one`() throws {
    #expect(
      try faults(80, .percent, target: 101) == [
        problem(.valueNotOfKind(101, .share, .percent), at: "targets", .index(0), "value")
      ])
    #expect(try faults(10, Self.cases, .count, target: 12.5) == [])
    let band = Indicator(name: "", unit: .percent, direction: .keepWithin(-1...101))
    #expect(
      try problems { try EffectGoal(id: "g", name: "", indicator: band, baseline: nil, targets: []) } == [
        problem(.valueNotOfKind(-1, .share, .percent), at: "indicator", "direction", "keepWithin", "from"),
        problem(.valueNotOfKind(101, .share, .percent), at: "indicator", "direction", "keepWithin", "to"),
      ])
  }

  @Test(
    arguments: [
      (.percent, .count), (.share, .time), (.percent, .rate), (.minutes, .share), (cases, .share), (.hours, .count),
    ] as [(UnitOfMeasure, Indicator.Kind)])
  func `a unit that a kind can't have is refused`(unit: UnitOfMeasure, kind: Indicator.Kind) throws {
    let faults = try faults(0, unit, kind).filter { $0.path == ModelPath("indicator", "kind") }
    #expect(faults == [problem(.kindOfUnit(kind, unit), at: "indicator", "kind")])
  }

  @Test func `a measurement is held to its goal's kind where it has its unit`() throws {
    let goal = try goal(from: 45, to: [(6, 10)], measuring: .time)
    func measured(_ value: Rational, _ unit: UnitOfMeasure) throws -> [ModelProblem] {
      try problems {
        try initiative(goals: [goal], measurements: [measurement(value, on: "2024-07-01", unit: unit)])
      }
    }
    #expect(
      try measured(-1, .minutes) == [
        problem(.valueNotOfKind(-1, .time, .minutes), at: "measurements", .index(0), "value")
      ])
    // A count is whole where it is measured.
    let counted = try EffectGoal(
      id: "time", name: "", indicator: Indicator(name: "", unit: Self.cases, direction: .decrease, kind: .count),
      baseline: baseline(45), targets: [])
    #expect(
      try problems {
        try initiative(
          goals: [counted], measurements: [measurement(11.5, on: "2024-07-01", unit: Self.cases)])
      } == [problem(.valueNotOfKind(11.5, .count, Self.cases), at: "measurements", .index(0), "value")])
    // Another unit isn't compared, so nothing is known of what the value may be.
    #expect(try measured(-1, UnitOfMeasure("steps")) == [])
    #expect(try measured(0, .minutes) == [])
  }
}
