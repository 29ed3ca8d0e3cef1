import Testing

@testable import BenefitRealisation

/// The bounds of planned use hold it, whatever was asked for before.
@Suite struct BoundedUsesTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `500 random benefits in random steps are used within their bounds, which are narrow`(seed: UInt64) throws {
    print("Bounds of planned use against planned use, seed \(seed)")
    var random = SplitMix64(seed: seed)
    let months = try months("2025-01", "2028-06")
    let uses = BoundedUses(over: months)
    let profiles: [UseProfile] = [
      .immediate, .linear(months: 7), .sCurve(months: 25), .yearly([0.2, 0.61]), .monthly([0, 0.1, 0.35]),
    ]
    for number in 0..<500 {
      let benefit = try Benefit(
        id: "b", name: "b", value: .monetised(.financial, .avoidedCost(perYear: 12_000)),
        use: profiles[.random(in: 0..<profiles.count, using: &random)], lagMonths: .random(in: 0...5, using: &random),
        lastMonth: .random(using: &random) ? nil : month("2027-0\(Int.random(in: 1...9, using: &random))"),
        yearlyDropOff: Rational(.random(in: 0...3, using: &random), over: 10))
      let count = Int.random(in: 1...4, using: &random)
      let steps = try (0..<count).map { place in
        try RolloutStep(
          id: Identifier("s\(place)"), name: "s", organisation: "u", share: Rational(1, over: count + 1),
          fullOperation: date(
            "202\(Int.random(in: 4...6, using: &random))-0\(Int.random(in: 1...9, using: &random))-15"),
          use: .random(using: &random) ? nil : profiles[.random(in: 0..<profiles.count, using: &random)])
      }
      let bounded = uses.steps(steps).use(of: benefit)
      let exact = PlannedUses(over: months, of: steps).use(of: benefit, in: steps)
      for (enclosure, use) in zip(bounded, exact) {
        try #require(enclosure.error <= 20, "seed \(seed), case \(number)")
        try #require(enclosure.holds(use), "seed \(seed), case \(number): \(use)")
      }
      try #require(bounded.count == exact.count)
    }
  }

  @Test func `without steps nothing is used`() throws {
    let uses = BoundedUses(over: try months("2025-01", "2025-03"))
    let benefit = try Benefit(id: "b", name: "b", value: .monetised(.financial, .avoidedCost(perYear: 12_000)))
    #expect(uses.steps([]).use(of: benefit) == [.zero, .zero, .zero])
  }
}
