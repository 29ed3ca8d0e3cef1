/// An interrupted time series: each figure is a sum of the months' values, each times what the method of least squares
/// lets it count.
struct ExplainedSeries {
  let goal: ExplainedGoal
  let series: MonthlySeries
  let known: Int
  let firstAfter: Int
  let reading: InterruptedTimeSeries
  private let shape: InterruptedTimeSeries.Shape
  private let fit: LeastSquares
  private let values: [Rational]

  init(
    goal: ExplainedGoal, series: MonthlySeries, known: Int, firstAfter: Int, model: InterruptedTimeSeries.Model,
    reading: InterruptedTimeSeries
  ) {
    (self.goal, self.series, self.known, self.firstAfter, self.reading) = (goal, series, known, firstAfter, reading)
    let own = Array(series.values.prefix(known))
    values = series.comparison.isEmpty ? own : zip(own, series.comparison).map { $0 - $1 }
    shape = InterruptedTimeSeries.Shape(model, count: known, firstAfter: firstAfter)
    fit = LeastSquares(shape.columns, values.map { Double($0) })
  }

  private var unit: UnitOfMeasure { goal.unit }

  func explanation(_ node: String, _ figure: ExplainableFigure.OfEvaluation) -> Explanation? {
    let change = reading.change
    let level = change.interval.level
    func slope(_ make: (Estimate, [Double]) -> Explanation) -> Explanation? {
      guard let slope = reading.slope, let sum = shape.slope else { return nil }
      return make(slope, sum)
    }
    switch figure {
    case .gross: return gross(node)
    case .attributable: return weighted(node, figure.label, change.attributable, shape.attributable)
    case .counterfactual:
      return Explanation(
        node, figure.label, .number(change.counterfactual, unit), .difference,
        [
          gross(place(.gross)),
          weighted(
            place(.attributable), ExplainableFigure.OfEvaluation.attributable.label, change.attributable,
            shape.attributable),
        ])
    case .levelChange: return weighted(node, figure.label, reading.level.value, shape.level)
    case .slopeChange: return slope { weighted(node, figure.label, $0.value, $1) }
    case .intervalLower, .intervalUpper:
      return interval(
        node, .attributable, change.attributable, change.interval, shape.attributable, figure == .intervalLower)
    case .levelChangeLower, .levelChangeUpper:
      return interval(
        node, .levelChange, reading.level.value, reading.level.interval(level: level), shape.level,
        figure == .levelChangeLower)
    case .slopeChangeLower, .slopeChangeUpper:
      return slope {
        interval(node, .slopeChange, $0.value, $0.interval(level: level), $1, figure == .slopeChangeLower)
      }
    default: return nil
    }
  }

  private func place(_ figure: ExplainableFigure.OfEvaluation) -> String {
    ExplainableFigure.evaluation(goal.goal.id, figure).description
  }

  private func month(_ index: Int) -> Month { series.firstMonth.advanced(by: index) }

  /// The mean after less the mean before.
  private func gross(_ node: String) -> Explanation {
    func mean(_ name: String, _ swedish: String, _ english: String, _ months: Range<Int>) -> Explanation {
      goal.mean(
        "\(goal.id).series.\(name)", BilingualText(swedish: swedish, english: english),
        months.map { goal.value(of: month($0), series.values[$0]) }, series.values[months].reduce(0, +))
    }
    return Explanation(
      node, ExplainableFigure.OfEvaluation.gross.label, .number(reading.change.gross, unit), .difference,
      [
        mean("after", "medelvärde efter", "mean after", firstAfter..<known),
        mean("before", "medelvärde före", "mean before", 0..<firstAfter),
      ])
  }

  /// A month's value, less that of those without the change where there are such.
  private func observed(_ index: Int) -> Explanation {
    let own = goal.value(of: month(index), series.values[index])
    if series.comparison.isEmpty { return own }
    return Explanation(
      "\(goal.id).series.difference[\(month(index))]", BilingualText("\(month(index))"), .number(values[index], unit),
      .difference, [own, goal.value(of: month(index), series.comparison[index], "series.comparison")])
  }

  /// A sum of the coefficients as what each month counts in it.
  private func weighted(_ node: String, _ label: BilingualText, _ value: Rational, _ sum: [Double]) -> Explanation {
    let weights = fit.observationWeights(sum, shape.columns)
    return Explanation(
      node, label, .number(value, unit), .sum,
      values.indices.map { index in
        Explanation(
          "\(node).part[\(month(index))]", BilingualText("\(month(index))"),
          .real(weights[index] * Double(values[index]), unit), .product,
          [
            .stated(
              "\(node).weight[\(month(index))]", BilingualText(swedish: "vikt", english: "weight"),
              .real(weights[index], .share)),
            observed(index),
          ])
      }, rounding: .twelveDigits,
      notes: [.convention("vikter enligt minsta kvadratmetoden", "weights by least squares")])
  }

  /// An end of an interval: the sum, less or plus Student's t times its standard error.
  private func interval(
    _ node: String, _ figure: ExplainableFigure.OfEvaluation, _ value: Rational, _ interval: ConfidenceInterval,
    _ sum: [Double], _ isLower: Bool
  ) -> Explanation {
    let estimate = fit.estimate(sum)
    let squares = fit.residuals.reduce(0) { $0 + $1 * $1 }
    let freedom = Explanation(
      "\(node).degreesOfFreedom", BilingualText(swedish: "frihetsgrader", english: "degrees of freedom"),
      .number(Rational(fit.degreesOfFreedom), .share), .difference,
      [
        .constant("\(node).n", "månader", "months", Rational(known), .share),
        .constant("\(node).coefficients", "koefficienter", "coefficients", Rational(shape.columns.count), .share),
      ])
    let variance = Explanation(
      "\(node).variance", BilingualText(swedish: "residualernas varians", english: "variance of the residuals"),
      .real(fit.variance, unit.squared), .quotient(.number),
      [
        .stated(
          "\(node).squares",
          BilingualText(swedish: "residualernas kvadratsumma", english: "sum of the squared residuals"),
          .real(squares, unit.squared),
          source: BilingualText(swedish: "värde − anpassat värde", english: "value − fitted value")), freedom,
      ])
    let weights = fit.observationWeights(sum, shape.columns)
    let design = weights.reduce(0) { $0 + $1 * $1 }
    let squared = Explanation(
      "\(node).squaredError", BilingualText(swedish: "felets kvadrat", english: "squared error"),
      .real(fit.variance * design, unit.squared), .product,
      [
        variance,
        .stated(
          "\(node).weights", BilingualText(swedish: "vikternas kvadratsumma", english: "sum of the squared weights"),
          .real(design, .share)),
      ])
    return goal.student(
      node, weighted(place(figure), figure.label, value, sum), interval, squared, estimate.standardError, freedom,
      estimate.degreesOfFreedom, isLower ? .lower : .upper)
  }
}
