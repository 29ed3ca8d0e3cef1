/// Ordinary least squares by Householder's QR: coefficients, and what their errors rest on.
struct LeastSquares {
  /// The coefficients, in the order of the columns.
  let coefficients: [Double]
  /// Observed − fitted, in the order of the rows.
  let residuals: [Double]
  /// The inverse of R, by columns.
  private let inverse: [[Double]]

  /// Rows less columns.
  var degreesOfFreedom: Int { residuals.count - coefficients.count }

  /// Fits the observed values by the columns.
  ///
  /// Source: G. Golub and C. Van Loan, *Matrix Computations*, algorithm 5.2.1.
  ///
  /// - Precondition: There are more rows than columns, and the columns are independent.
  init(_ columns: [[Double]], _ observed: [Double]) {
    let count = columns.count
    precondition(observed.count > count, "there are more observations than coefficients")
    var (work, target) = (columns, observed)
    for pivot in 0..<count {
      let norm = work[pivot][pivot...].reduce(0) { $0 + $1 * $1 }.squareRoot()
      var reflector = Array(work[pivot][pivot...])
      reflector[0] += reflector[0] < 0 ? -norm : norm
      let length = reflector.reduce(0) { $0 + $1 * $1 }
      precondition(length > 0, "the columns are independent")
      func reflect(_ column: inout [Double]) {
        var product = 0.0
        for (offset, part) in reflector.enumerated() { product += part * column[pivot + offset] }
        for (offset, part) in reflector.enumerated() { column[pivot + offset] -= 2 * product / length * part }
      }
      for column in pivot..<count { reflect(&work[column]) }
      reflect(&target)
    }
    let inverse = (0..<count).map { Self.solve(work, unit: $0) }
    self.inverse = inverse
    let coefficients = (0..<count).map { row in
      (row..<count).reduce(0) { $0 + inverse[$1][row] * target[$1] }
    }
    self.coefficients = coefficients
    residuals = observed.indices.map { row in
      observed[row] - (0..<count).reduce(0) { $0 + coefficients[$1] * columns[$1][row] }
    }
  }

  /// The column x of R x = unit vector, by substitution from below.
  private static func solve(_ upper: [[Double]], unit: Int) -> [Double] {
    var x = [Double](repeating: 0, count: upper.count)
    for row in stride(from: unit, through: 0, by: -1) {
      var rest = row == unit ? 1.0 : 0
      for column in (row + 1)..<max(row + 1, unit + 1) { rest -= upper[column][row] * x[column] }
      x[row] = rest / upper[row][row]
    }
    return x
  }

  /// The variance of the residuals.
  var variance: Double { residuals.reduce(0) { $0 + $1 * $1 } / Double(degreesOfFreedom) }

  /// A weighted sum of the coefficients, with its standard error.
  func estimate(_ weights: [Double]) -> Estimate {
    let value = zip(weights, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    let squared = inverse.reduce(0) { sum, column in
      let product = zip(weights, column).reduce(0) { $0 + $1.0 * $1.1 }
      return sum + product * product
    }
    return Estimate(
      Rational(twelveDigitsOf: value), standardError: (variance * squared).squareRoot(),
      degreesOfFreedom: Double(degreesOfFreedom), method: .regression)
  }

  /// What each observation counts in a weighted sum of the coefficients.
  func observationWeights(_ weights: [Double], _ columns: [[Double]]) -> [Double] {
    var combined = [Double](repeating: 0, count: coefficients.count)
    for column in inverse {
      let product = zip(weights, column).reduce(0) { $0 + $1.0 * $1.1 }
      for (index, part) in column.enumerated() { combined[index] += product * part }
    }
    return residuals.indices.map { row in columns.indices.reduce(0) { $0 + combined[$1] * columns[$1][row] } }
  }

  /// How far each residual follows the one before: the lag-one autocorrelation, zero without any residuals.
  var lagOneAutocorrelation: Double {
    let whole = residuals.reduce(0) { $0 + $1 * $1 }
    return whole == 0 ? 0 : zip(residuals, residuals.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / whole
  }

  /// The Durbin–Watson statistic: near 2 without autocorrelation, near 0 with a positive one; 2 without any residuals.
  var durbinWatson: Double {
    let whole = residuals.reduce(0) { $0 + $1 * $1 }
    return whole == 0
      ? 2 : zip(residuals, residuals.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) } / whole
  }
}
