import Testing

@testable import BenefitRealisation

/// How near an edge exact arithmetic is asked for: by the bound that ``AchievementSteps`` derives, no nearer and no
/// further, since a narrower one would give wrong steps and a wider one is slow.
@Suite struct AchievementStepsTests {
  private func steps(_ edge: Rational, share: Rational) throws -> AchievementSteps {
    let rules = try CheckRules(window: .months(before: 1, after: 2), edges: [.from(edge)])
    return AchievementSteps(rules, share: share)
  }

  /// From 2 to 6 with a share of 0.5, 2.5 is at the edge 0.25. The way is 4, and the margin (2.5 + 2) / 0.5 +
  /// 0.25 × (6 + 2) + (2 × 0.25 + 2 × 0.25) × 4 = 15, so that the doubt reaches 15 / 4 × 2⁻⁵¹ = 7.5 × 2⁻⁵² to each side.
  /// A unit in the last place of 2.5, 2⁻⁵¹, is one of 2⁻⁵² in the achievement; what is passed begins 2⁻⁵⁵ lower.
  @Test(arguments: [(-8, false), (-7, true), (0, true), (7, true), (8, false)])
  func `an achievement is in doubt as near an edge as rounding might carry it`(units: Int, isInDoubt: Bool) throws {
    let steps = try steps(0.25, share: 0.5)
    let value = 2.5 + Double(units) * 0x1p-51
    let achievement = steps.achievement(value, from: 2, to: 6)
    #expect(achievement == 0.25 + Double(units) * 0x1p-52)
    #expect(steps.isInDoubt(achievement, value, from: 2, to: 6) == isInDoubt)
    #expect(steps.isInDoubt(achievement, -value, from: -2, to: -6) == isInDoubt)
  }

  @Test func `an edge at zero adds nothing to the doubt`() throws {
    // From 1 to 2: the margin at 1 is 1 + 1 = 2 but for the way, so that the doubt reaches 4 × 2⁻⁵². An edge of 1 would
    // add 2, and with it 4 units more.
    let steps = try steps(0, share: 1)
    for (units, isInDoubt) in [(4.0, true), (5, false)] {
      let value = 1 + units * 0x1p-52
      #expect(steps.isInDoubt(value - 1, value, from: 1, to: 2) == isInDoubt)
    }
  }

  @Test func `a way that is lost in the size of its ends is in doubt, whatever the achievement`() throws {
    // The ends are wrong by a 32nd of the way together when the way is 2⁻⁴⁷ of their sum: 2 of 2⁴⁸.
    let steps = try steps(0.25, share: 1)
    let (large, less) = (0x1p47 - 1, 0x1p46)
    #expect(steps.isInDoubt(2, large + 4, from: large, to: large + 2))
    #expect(!steps.isInDoubt(2, less + 4, from: less, to: less + 2))
  }

  @Test func `what isn't a number or lies below the smallest numbers is in doubt`() throws {
    let steps = try steps(0.25, share: 1)
    #expect(steps.isInDoubt(.nan, 1, from: 1, to: 1))
    // 5/8 of the way, far from the edge; the smallest normal number is 2⁻¹⁰²².
    #expect(steps.isInDoubt(0.625, 0x5p-1033, from: 0, to: 0x1p-1030))
    #expect(!steps.isInDoubt(0.625, 0x5p-963, from: 0, to: 0x1p-960))
  }
}
