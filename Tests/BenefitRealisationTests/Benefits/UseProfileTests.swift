import BenefitRealisation
import Testing

@Suite struct UseProfileTests {
  @Test(arguments: [
    (UseProfile.immediate, ["1", "1", "1"]),
    (.linear(months: 1), ["1", "1"]),
    (.linear(months: 4), ["0.25", "0.5", "0.75", "1", "1", "1"]),
    (.sCurve(months: 1), ["1", "1"]),
    // 3t² − 2t³ at t = 1/4, 1/2, 3/4, 1.
    (.sCurve(months: 4), ["0.15625", "0.5", "0.84375", "1", "1"]),
    (
      .steps([.init(fromMonth: 1, use: 0.2), .init(fromMonth: 3, use: 0.9), .init(fromMonth: 5, use: 0.1)]),
      ["0", "0.2", "0.2", "0.9", "0.9", "0.1", "0.1"]
    ),
    (.steps([.init(fromMonth: 0, use: 0.5)]), ["0.5", "0.5"]),
    (.yearly([0.4]), Array(repeating: "0.4", count: 30)),
    (
      .yearly([0.25, 0.5, 0.75, 1]),
      ["0.25", "0.5", "0.75", "1"].flatMap { Array(repeating: $0, count: 12) } + ["1", "1"]
    ),
  ])
  func `use is followed month by month`(profile: UseProfile, expected: [String]) throws {
    #expect(expected.indices.map { profile.use(inMonth: $0) } == (try expected.map(exact)))
    #expect(profile.use(inMonth: 10_000) == (try expected.last.map(exact)))
    #expect(profile.use(inMonth: -1) == 0 && profile.use(inMonth: .min) == 0)
  }

  @Test(arguments: [2, 3, 7, 12, 600])
  func `ramps rise from their first month to full use in their last`(months: Int) {
    for profile in [UseProfile.linear(months: months), .sCurve(months: months)] {
      let uses = (0..<months).map { profile.use(inMonth: $0) }
      #expect(zip(uses, uses.dropFirst()).allSatisfy { $0 < $1 })
      #expect(uses[0] > 0 && uses[months - 1] == 1)
    }
    #expect(UseProfile.linear(months: months).use(inMonth: 0) == Rational(1, over: months))
  }

  @Test func `an S-curve is symmetric around its middle`() {
    for month in 0..<11 {
      let curve = UseProfile.sCurve(months: 12)
      #expect(curve.use(inMonth: month) + curve.use(inMonth: 10 - month) == 1)
    }
  }

  @Test func `a profile that no benefit would accept still answers with no use`() {
    #expect(UseProfile.yearly([]).use(inMonth: 0) == 0)
    #expect(UseProfile.steps([]).use(inMonth: 0) == 0)
  }
}
