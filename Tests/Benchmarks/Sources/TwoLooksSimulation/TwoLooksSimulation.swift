import BenefitRealisation

/// How often effect checks at 6 and 12 months of a goal whose true value is its target give a false verdict, either
/// way.
///
/// Each run measures 500 units by 6 months and 500 more by 12, whose values are 100 ± 10; the check at 12 months sees
/// all. It ends with an error when a share is more than 0.3 percentage points from what was worked out.
///
///     swift run -c release TwoLooksSimulation [RUNS [SEED]]
@main
struct TwoLooksSimulation {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
    let runs = numbers.first.map { Int($0) } ?? 200_000
    let seed = numbers.dropFirst().first ?? 20_250_623
    var isRight = true
    for (name, control, expected) in [
      ("everyCheckpointAlone", ErrorControl.everyCheckpointAlone, 0.0831), ("deciding", .deciding(months: 12), 0.05),
      ("pocock", .pocock, 0.05), ("obrienFleming", .obrienFleming, 0.05),
    ] {
      let simulation = try Simulation(control: control)
      var (random, wrong) = (Random(state: seed), 0)
      for _ in 0..<runs where try simulation.isWrong(&random) { wrong += 1 }
      let share = Double(wrong) / Double(runs)
      print(
        "{\"control\": \"\(name)\", \"seed\": \(seed), \"runs\": \(runs), \"wrong\": \(share), \"expected\": \(expected)}"
      )
      isRight = isRight && (share - expected).magnitude <= 0.003
    }
    precondition(isRight, "a share of wrong verdicts isn't as worked out")
  }
}

/// One goal with its target at the true value, and its two checkpoints.
struct Simulation {
  static let units = 500
  let goal: EffectGoal
  let schedule: FollowUpSchedule
  let checkpoints: [Checkpoint]
  let method = MeasurementMethod(method: "simulated", population: "all")

  init(control: ErrorControl) throws {
    guard let start = CalendarDate("2024-10-01"), let before = CalendarDate("2024-06-01") else { fatalError() }
    goal = try EffectGoal(
      id: "g", name: "Goal", indicator: Indicator(name: "Time", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 150, date: before, measuredBy: method),
      targets: [Target(monthsAfterFullOperation: 6, value: 100), Target(monthsAfterFullOperation: 12, value: 100)])
    schedule = try FollowUpSchedule(checkpoints: [6, 12], errorControl: control)
    checkpoints = schedule.checkpoints(after: start)
  }

  /// Whether a check that decides says reached or not reached, of a value that is exactly the target.
  func isWrong(_ random: inout Random) throws -> Bool {
    var (sum, squares, count) = (0.0, 0.0, 0)
    var isWrong = false
    for checkpoint in checkpoints {
      // Of many normal values only the sum and the sum of squares matter: both are drawn as they are distributed.
      let deviation = random.normal() * Double(Self.units).squareRoot()
      let spread = Double(Self.units - 1) + random.normal() * (2 * Double(Self.units - 1)).squareRoot()
      sum += deviation
      squares += spread + deviation * deviation / Double(Self.units)
      count += Self.units
      let mean = sum / Double(count)
      let variance = (squares - sum * mean) / Double(count - 1)
      let measured = rounded(100 + 10 * mean)
      let measurement = EffectGoal.Measurement(
        goal: goal.id, date: checkpoint.dueDate, quantity: Quantity(measured, .minutes), measuredBy: method,
        sample: .mean(
          try Sample.Spread(count: count, standardDeviation: rounded(10 * variance.squareRoot()))), source: "")
      let check = EffectCheck(
        of: goal, at: checkpoint, measurements: [measurement], schedule: schedule, asOf: checkpoint.dueDate)
      if !check.isIndication, check.verdict != .cannotBeToldYet { isWrong = true }
    }
    return isWrong
  }

  private func rounded(_ value: Double) -> Rational {
    Rational(Int((value * 1e9).rounded()), over: 1_000_000_000)
  }
}

/// SplitMix64 with normal draws.
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A standard normal draw, near enough in the tails that matter here: the sum of 48 uniform ones, centred and scaled.
  mutating func normal() -> Double {
    var sum = 0.0
    for _ in 0..<48 { sum += Double(next() >> 11) * 0x1p-53 }
    return (sum - 24) / 2
  }
}
