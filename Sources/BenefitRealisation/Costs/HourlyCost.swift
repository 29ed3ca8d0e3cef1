/// What an hour of somebody's work costs, and where the figure comes from.
///
/// ```swift
/// let hour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
/// hour.amount.decimalString(fractionDigits: 4)  // "412.1127"
/// ```
public struct HourlyCost: Sendable, Hashable {
  /// What the figure rests on.
  public let basis: Basis

  /// What an hourly cost rests on.
  public enum Basis: Sendable, Hashable {
    /// A stated cost of an hour in major units, and where it comes from: a decision, a price list, a pay system.
    case stated(Rational, provenance: String)
    /// Inera's formula on a monthly salary.
    case inera(monthlySalary: Money)
  }

  /// A stated hourly cost in major units (kr/h) with its provenance.
  ///
  /// - Throws: ``InvalidModel`` when the amount is negative or the provenance is empty.
  public init(_ amount: Rational, provenance: String) throws(InvalidModel) {
    var validation = Validation()
    validation.require(amount >= 0, else: .negative(amount), at: "amount")
    validation.require(!provenance.isEmpty, else: .empty, at: "provenance")
    try validation.finish()
    basis = .stated(amount, provenance: provenance)
  }

  private init(basis: Basis) { self.basis = basis }

  /// Inera's hourly cost: the monthly salary / 142 h × 1.54.
  ///
  /// 142 is 1 700 hours a year by 12, rounded; 1.54 covers holiday pay, the employer's fee and agreed insurance,
  /// not overhead. Source: method section 4.
  ///
  /// - Throws: ``InvalidModel`` when the salary is negative.
  public static func inera(monthlySalary: Money) throws(InvalidModel) -> HourlyCost {
    var validation = Validation()
    validation.require(
      monthlySalary >= .zero, else: .negative(Rational(monthlySalary)), at: "monthlySalary")
    try validation.finish()
    return HourlyCost(basis: .inera(monthlySalary: monthlySalary))
  }

  /// The cost of an hour in major units, at full precision.
  public var amount: Rational {
    switch basis {
    case .stated(let amount, _): amount
    case .inera(let salary): Rational(salary) / 142 * Rational(154, over: 100)
    }
  }

  /// Where the figure comes from: the source, or the formula with its numbers.
  public var provenance: String {
    switch basis {
    case .stated(_, let provenance): provenance
    case .inera(let salary): "Inera: \(salary) / 142 × 1.54"
    }
  }
}
