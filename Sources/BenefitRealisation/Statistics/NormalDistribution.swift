/// The standard normal distribution.
///
/// Relative error below 1e-12 in both tails for |x| ≤ 37, held by a table from mpmath.
enum NormalDistribution {
  /// The height of the curve at `x`.
  static func density(_ x: Double) -> Double { exponential(-x * x / 2) * 0.398_942_280_401_432_7 }

  /// The probability of a value up to `x`.
  static func cumulative(_ x: Double) -> Double { upperTail(-x) }

  /// The probability of a value above `x`.
  ///
  /// Near the middle by Marsaglia's series φ(x)(x + x³/3 + x⁵/(3·5) + …), further out by Laplace's continued
  /// fraction φ(x)/(x + 1/(x + 2/(x + 3/…))). Sources: G. Marsaglia, *Evaluating the Normal Distribution*, Journal of
  /// Statistical Software 11 (2004); M. Abramowitz and I. Stegun, 26.2.14.
  static func upperTail(_ x: Double) -> Double {
    if x < 0 { return 1 - upperTail(-x) }
    if x < 2 {
      var (term, sum, odd) = (x, x, 3.0)
      while term > sum * 1e-17 {
        term *= x * x / odd
        sum += term
        odd += 2
      }
      return 0.5 - density(x) * sum
    }
    // A hundred levels are enough for 1e-17 at 2, and more than enough beyond.
    var (fraction, level) = (x, 100.0)
    while level > 0 {
      fraction = x + level / fraction
      level -= 1
    }
    return density(x) / fraction
  }

  /// The value that is exceeded with the given probability.
  ///
  /// A rational first guess (Abramowitz and Stegun, 26.2.23) and four of Halley's steps.
  ///
  /// - Precondition: The probability is from 1e-300 to below 1.
  static func quantile(upperTail probability: Double) -> Double {
    precondition(probability >= 1e-300 && probability < 1, "a probability is above 0 and below 1")
    if probability > 0.5 { return -quantile(upperTail: 1 - probability) }
    let t = (-2 * logarithm(probability)).squareRoot()
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var x = t - above / below
    for _ in 0..<4 {
      let step = (upperTail(x) - probability) / density(x)
      x += step / (1 - x * step / 2)
    }
    return x
  }
}
