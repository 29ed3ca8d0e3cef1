/// Tells how many edges the achievement of a value has passed, quickly, and in exact arithmetic where the quick way
/// can't tell.
struct AchievementSteps {
  private let edges: [CheckRules.Edge]
  private let share: Rational
  private let divisor: Double
  /// The greatest numbers that haven't passed each edge.
  private let below: [Double]
  /// Whether exact arithmetic is asked for.
  let isExact: Bool
  private let stepAtBaseline: Int
  private let greatestShare: Double
  private let greatestEdge: Double

  /// The steps of the rules for goals that shall have come this share of the way to their targets.
  init(_ rules: CheckRules, share: Rational) {
    (edges, self.share) = (rules.edges, share)
    divisor = Double(share)
    below = rules.edges.map { $0.least.nextDown }
    isExact = rules.arithmetic == .exact
    stepAtBaseline = rules.edges.count { $0.isPassed(by: 0) }
    greatestShare = (1 / divisor).nextUp
    greatestEdge = below.reduce(0) { max($0, $1.magnitude) }
  }

  /// (value − baseline) / (target − baseline) / share, as `Double` computes it.
  @inline(__always)
  func achievement(_ value: Double, from baseline: Double, to target: Double) -> Double {
    (value - baseline) / (target - baseline) / divisor
  }

  /// The number of edges that an achievement has passed; any number for what isn't a number.
  @inline(__always)
  func step(_ achievement: Double) -> Int {
    var step = 0
    // Which edges are passed can't be foreseen, so that the difference's sign is counted instead of branching.
    for below in below { step &+= Int(truncatingIfNeeded: (below - achievement).bitPattern >> 63) }
    return step
  }

  /// Whether an achievement lies so near an edge that rounding might have carried it across.
  ///
  /// Each number is within half a unit in the last place, u = 2⁻⁵³ of itself, of its decimal, and each operation adds u
  /// of its result. The differences are then wrong by at most 2u(|value| + |baseline|) and 2u(|target| + |baseline|),
  /// their quotient by these relative to the way, the latter times the achievement, and by 4u of itself with its
  /// divisions; an edge by its own rounding and the step below it. Twice as much is asked for, all of it times the way,
  /// and that the way itself is wrong by less than a part in 32.
  @inline(__always)
  func isInDoubt(_ achievement: Double, _ value: Double, from baseline: Double, to target: Double) -> Bool {
    var nearest = Double.infinity
    for below in below { nearest = min(nearest, (achievement - below).magnitude) }
    let (way, size) = ((target - baseline).magnitude, achievement.magnitude)
    let (nearValue, nearTarget) = (value.magnitude + baseline.magnitude, target.magnitude + baseline.magnitude)
    let margin = nearValue * greatestShare + size * nearTarget + (2 * size + 2 * greatestEdge) * way
    // Written so that what isn't a number is in doubt, and what lies below the smallest numbers.
    return !(nearest * way > margin * 0x1p-51 + .leastNormalMagnitude && way > nearTarget * 0x1p-47)
  }

  /// The number of edges that have been passed, of the decimals that the numbers print as.
  ///
  /// - Precondition: Baseline and target differ, and all three are finite.
  @inline(never)
  func exactStep(_ value: Double, from baseline: Double, to target: Double) -> Int {
    if value == baseline { return stepAtBaseline }
    guard let value = Rational(value), let baseline = Rational(baseline), let target = Rational(target) else {
      return 0
    }
    let achievement = (value - baseline) / (target - baseline) / share
    return edges.count { $0.isPassed(by: achievement) }
  }
}
