/// Something that a calculation rests on and that could turn out otherwise.
///
/// The same name in two benefits is two factors, each varied by itself, even where the numbers happen to be equal.
public enum SensitivityFactor: Sendable, Hashable {
  /// A named factor of a benefit's pattern, in the unit of its name; the hourly cost is one.
  case benefit(Identifier<Benefit>, FactorName)
  /// A cost line as a multiple of what it is planned to cost: 1 is as planned.
  case costLine(Identifier<CostLine>)
  /// One discount rate for all years, in per cent.
  case discountRate

  /// What the factor is counted in: ``UnitOfMeasure/share`` for a cost line.
  public var unit: UnitOfMeasure {
    switch self {
    case .benefit(_, let name): name.unit
    case .costLine: .share
    case .discountRate: .percent
    }
  }

  /// Where a model holds the factor.
  var path: [ModelPath.Step] {
    switch self {
    case .benefit(let id, let name): ["benefits", .element(id.rawValue), "value", .member(name.rawValue)]
    case .costLine(let id): ["costs", .element(id.rawValue)]
    case .discountRate: ["discountPercent"]
    }
  }

  /// Notes what a value of the factor can't be: a count, a price or a cost multiple below zero, a probability outside
  /// 0…1, a rate outside 0…100 %.
  func validate(_ value: Rational, into validation: inout Validation) {
    switch self {
    case .benefit(_, let name): name.validate(value, into: &validation, at: path)
    case .costLine: validation.require(value >= 0, else: .negative(value), at: path)
    case .discountRate:
      validation.require((0...100).contains(value), else: .outOfRange(value, allowed: 0...100), at: path)
    }
  }

  /// Whether the factor can have a value.
  func allows(_ value: Rational) -> Bool {
    var validation = Validation()
    validate(value, into: &validation)
    return (try? validation.finish()) != nil
  }
}

/// A factor of a calculation with its likely value and its range.
public struct VariedFactor: Sendable, Hashable {
  /// Which factor it is.
  public let factor: SensitivityFactor
  /// The value that the calculation uses; the first band's rate for a discount rate in bands.
  public let likely: Rational
  /// The low end.
  public let low: Rational
  /// The high end.
  public let high: Rational

  /// Whether a range is stated.
  public var hasRange: Bool { low < high }
}
