import Testing

@testable import BenefitRealisation

@Suite struct TwoLooksTests {
  @Test func `two looks at five per cent each err in 8.3 per cent (TWO-LOOKS-NAIVE)`() {
    #expect((TwoLooks().error(limits: (1.96, 1.96)) - 0.083).magnitude < 0.0005)
  }

  @Test func `Pocock's limit is 2.178, O'Brien and Fleming's are 2.797 and 1.977 (TWO-LOOKS-POCOCK)`() {
    #expect((TwoLooks().pocockLimits(error: 0.05).first - 2.178).magnitude < 0.0005)
    let limits = TwoLooks().obrienFlemingLimits(error: 0.05)
    #expect((limits.first - 2.797).magnitude < 0.0005 && (limits.second - 1.977).magnitude < 0.0005)
  }

  /// The same integral by Simpson's rule on 400 000 stretches, with the error function of another library.
  @Test(
    arguments: [
      (0.01, (1.96, 1.96), 0.097_229_433_462_497),
      (0.25, (2.5, 2.0), 0.054_799_344_005_414),
      (0.5, (0.5, 1.0), 0.683_634_555_542_885),
      (0.5, (6.0, 2.0), 0.045_500_263_897_314),
      (0.9, (2.2, 2.2), 0.036_725_414_092_544),
      (0.99, (2.178, 2.178), 0.032_375_221_853_218),
      (0.99, (20.0, 2.0), 0.045_500_263_896_358),
      (0.99, (0.05, 0.1), 0.973_552_419_452_090),
    ] as [(Double, (first: Double, second: Double), Double)])
  func `the error is exact however much the first look knows`(
    information: Double, limits: (first: Double, second: Double), expected: Double
  ) {
    #expect((TwoLooks(informationAtFirst: information).error(limits: limits) - expected).magnitude < 1e-12)
  }

  @Test func `a limit that isn't above zero is always passed, one without end never`() {
    for limits in [(0, 1), (1, 0), (-1, 2), (.nan, 2), (2, .nan)] as [(Double, Double)] {
      #expect(TwoLooks().error(limits: limits) == 1)
    }
    let alone = 2 * NormalDistribution.upperTail(1.96)
    #expect((TwoLooks().error(limits: (.infinity, 1.96)) - alone).magnitude < 1e-12)
    #expect((TwoLooks().error(limits: (1.96, .infinity)) - alone).magnitude < 1e-12)
  }

  @Test(arguments: [0.01, 0.25, 0.5, 0.99], [0.0001, 0.05, 0.5])
  func `the limits spend exactly the error`(information: Double, error: Double) {
    let looks = TwoLooks(informationAtFirst: information)
    for limits in [looks.pocockLimits(error: error), looks.obrienFlemingLimits(error: error)] {
      #expect((looks.error(limits: limits) - error).magnitude < 1e-13)
    }
  }

  @Test func `a schedule shares the error between its checkpoints`() throws {
    func levels(_ control: ErrorControl?, _ checkpoints: [Int] = [6, 12]) throws -> [Double] {
      let schedule = try FollowUpSchedule(checkpoints: checkpoints, errorControl: control)
      return checkpoints.map { Double(schedule.confidenceLevel(atMonths: $0)) }
    }
    #expect(try levels(nil) == [0.95, 0.95])
    #expect(try levels(.everyCheckpointAlone, [6]) == [0.95])
    // 1 − 2 Φ(−2.17827209) twice; 1 − 2 Φ(−2.79650927) and 1 − 2 Φ(−1.97743096), by mpmath.
    for (level, expected) in zip(
      try levels(.pocock) + levels(.obrienFleming),
      [0.970_614_386_7, 0.970_614_386_7, 0.994_833_955_7, 0.952_006_965_3])
    {
      #expect((level - expected).magnitude < 1e-6, "\(level)")
    }
    let standard = FollowUpSchedule.standard
    #expect(standard.errorControl == .deciding(months: 12))
    #expect(standard.errorControl.decides(atMonths: 12) && !standard.errorControl.decides(atMonths: 6))
    #expect(ErrorControl.pocock.decides(atMonths: 6) && ErrorControl.everyCheckpointAlone.decides(atMonths: 6))
    #expect(standard.confidenceLevel(atMonths: 18) == 0.95)
    #expect(try FollowUpSchedule(checkpoints: [6, 12]) == .standard)
  }

  @Test func `an error is spent over two checkpoints, and one of the schedule's decides`() throws {
    for (checkpoints, control, level, faults) in [
      ([6], ErrorControl.pocock, 0.95, [problem(.notTwoCheckpoints(1), at: "errorControl")]),
      ([6, 12, 24], .obrienFleming, 0.95, [problem(.notTwoCheckpoints(3), at: "errorControl")]),
      ([6, 12], .deciding(months: 18), 0.95, [problem(.unknownCheckpoint(18), at: "errorControl", "deciding")]),
      ([6, 12], .pocock, 0.499_9, [problem(.outOfRange(0.499_9, allowed: 0.5...0.999), at: "confidenceLevel")]),
      ([6, 12], .pocock, 0.999_1, [problem(.outOfRange(0.999_1, allowed: 0.5...0.999), at: "confidenceLevel")]),
      ([], .pocock, 0.95, [problem(.empty, at: "checkpoints")]),
    ] as [([Int], ErrorControl, Rational, [ModelProblem])] {
      #expect(
        try problems {
          try FollowUpSchedule(checkpoints: checkpoints, confidenceLevel: level, errorControl: control)
        } == faults)
    }
  }

  /// How often, in 100 000 pairs of looks at data without any difference, one is beyond its limit; the standard error
  /// of such a share is below 0.0009.
  @Test(
    arguments: [
      ("naive", (1.959_964, 1.959_964), 0.0831), ("Pocock", (2.178_272, 2.178_272), 0.05),
      ("O'Brien–Fleming", (2.796_509, 1.977_431), 0.05),
    ] as [(String, (Double, Double), Double)])
  func `simulated looks err as often as was worked out`(name: String, limits: (Double, Double), expected: Double) {
    let seed: UInt64 = 20_250_623
    var generator = SplitMix64(seed: seed)
    var errors = 0
    let runs = 100_000
    for _ in 0..<runs {
      let first = generator.normal()
      let second = (first + generator.normal()) * 0.5.squareRoot()
      if first.magnitude > limits.0 || second.magnitude > limits.1 { errors += 1 }
    }
    let share = Double(errors) / Double(runs)
    #expect((share - expected).magnitude < 0.003, "\(name), seed \(seed): \(share)")
  }
}

extension SplitMix64 {
  /// A standard normal draw.
  fileprivate mutating func normal() -> Double {
    NormalDistribution.quantile(upperTail: Double.random(in: 1e-12..<1, using: &self))
  }
}
