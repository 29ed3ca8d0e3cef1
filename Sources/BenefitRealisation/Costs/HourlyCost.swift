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
  public indirect enum Basis: Sendable, Hashable {
    // Indirect, since lines and benefits are copied by the thousand, and a box is quicker to copy than what is in it.
    /// A stated cost of an hour in major units, and where it comes from: a decision, a price list, a pay system.
    case stated(Rational, provenance: String)
    /// Inera's formula on a monthly salary.
    case inera(monthlySalary: Money)
    /// The general formula on a monthly salary.
    case general(Salary)
  }

  /// A salary and what is added to it in the general formula.
  public struct Salary: Sendable, Hashable {
    /// The salary of a month.
    public let monthly: Money
    /// Holiday pay on top of the salary, where the salary doesn't include it; zero otherwise.
    public let holidayPay: Rate
    /// The employer's on-costs, part by part or in one.
    public let onCosts: [OnCost]
    /// The hours that a year's cost is divided by.
    public let workingTime: WorkingTime
    /// Overhead, only where it really changes with the hours; zero otherwise.
    public let overhead: Rate

    /// A salary with what is added to it.
    public init(
      monthly: Money, holidayPay: Rate = Rate(0), onCosts: [OnCost], workingTime: WorkingTime,
      overhead: Rate = Rate(0)
    ) {
      self.monthly = monthly
      self.holidayPay = holidayPay
      self.onCosts = onCosts
      self.workingTime = workingTime
      self.overhead = overhead
    }
  }

  /// A part of the employer's on-costs, such as statutory fees, agreed insurance or pension.
  public struct OnCost: Sendable, Hashable {
    /// The rate on the salary.
    public let rate: Rate
    /// What it is and where it comes from; it can't be empty.
    public let provenance: String

    /// A part of the on-costs.
    public init(_ rate: Rate, provenance: String) {
      self.rate = rate
      self.provenance = provenance
    }

    /// The on-cost of a parameter table, with its year, source and status.
    ///
    /// ```swift
    /// try HourlyCost.OnCost("on-cost.municipality", in: 2021, from: .bundled)  // 40.15 %
    /// ```
    ///
    /// - Throws: ``ParameterFinding`` when the table has no verified value for the year.
    public init(
      _ name: Identifier<Parameter>, in year: Int, from table: ParameterTable
    ) throws(ParameterFinding) {
      let parameter = try table.parameter(name, in: year)
      guard let rate = parameter.rate else { throw .wrongUnit(parameter) }
      self.init(rate, provenance: "\(name) \(year), \(parameter.status), \(parameter.source)")
    }
  }

  /// A stated hourly cost in major units (kr/h) with its provenance.
  ///
  /// - Throws: ``InvalidModel`` when the amount is negative or the provenance is empty.
  public init(_ amount: Rational, provenance: String) throws(InvalidModel) {
    var validation = Validation()
    validation.require(amount >= 0, else: .negative(amount), at: "amount")
    validation.require(!provenance.isEmpty, else: .missingText, at: "provenance")
    try validation.finish()
    basis = .stated(amount, provenance: provenance)
  }

  private init(basis: Basis) { self.basis = basis }

  /// The hourly cost of a role in a year, from a table that a service supplies or from the bundled one.
  ///
  /// ```swift
  /// try HourlyCost(ofRole: "biståndsbedömare", in: 2024, from: .bundled)  // 415 kr/h, Inera 2024
  /// ```
  ///
  /// A role's parameters are named `hourly-cost.ROLE`, in ``UnitOfMeasure/kronorPerHour``.
  ///
  /// - Throws: ``ParameterFinding`` when the table has no verified cost of the role for the year.
  public init(ofRole role: String, in year: Int, from table: ParameterTable) throws(ParameterFinding) {
    let parameter = try table.parameter(Identifier("hourly-cost.\(role)"), in: year)
    guard parameter.unit == .kronorPerHour, parameter.value >= 0 else { throw .wrongUnit(parameter) }
    basis = .stated(
      parameter.value, provenance: "\(parameter.name) \(year), \(parameter.status), \(parameter.source)")
  }

  /// The hourly cost in another year's prices.
  func restated(by factor: Rational, _ index: String) -> HourlyCost {
    HourlyCost(basis: .stated(amount * factor, provenance: "\(provenance); \(index)"))
  }

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

  /// The general hourly cost: salary × 12 × (1 + holiday pay) × (1 + on-costs) / hours a year × (1 + overhead).
  ///
  /// 38 000 kr with an on-cost of 44.53 % and 1 720 hours is 383.1726 kr/h. Source: method section 4.
  ///
  /// - Throws: ``InvalidModel`` when the salary or a rate is negative, a rate is above 300 %, there is no on-cost (a
  ///   cost without one isn't an employer's), or one has no provenance.
  public static func general(_ salary: Salary) throws(InvalidModel) -> HourlyCost {
    var validation = Validation()
    func requirePercent(_ rate: Rate, at place: ModelPath.Step...) {
      let percent = rate.value * 100
      validation.require((0...300).contains(percent), else: .outOfRange(percent, allowed: 0...300), at: place)
    }
    validation.require(
      salary.monthly >= .zero, else: .negative(Rational(salary.monthly)), at: "monthlySalary")
    validation.require(!salary.onCosts.isEmpty, else: .empty, at: "onCosts")
    for (index, part) in salary.onCosts.enumerated() {
      requirePercent(part.rate, at: "onCosts", .index(index), "percent")
      validation.require(!part.provenance.isEmpty, else: .missingText, at: "onCosts", .index(index), "provenance")
    }
    requirePercent(salary.holidayPay, at: "holidayPayPercent")
    requirePercent(salary.overhead, at: "overheadPercent")
    try validation.finish()
    return HourlyCost(basis: .general(salary))
  }

  /// The cost of an hour in major units, at full precision.
  public var amount: Rational {
    switch basis {
    case .stated(let amount, _): amount
    case .inera(let salary): Rational(salary) / 142 * Rational(154, over: 100)
    case .general(let salary):
      Rational(salary.monthly) * 12 * (1 + salary.holidayPay.value)
        * (1 + salary.onCosts.reduce(0) { $0 + $1.rate.value }) / salary.workingTime.hoursPerYear
        * (1 + salary.overhead.value)
    }
  }

  /// Where the figure comes from: the source, or the formula with its numbers.
  public var provenance: String {
    switch basis {
    case .stated(_, let provenance): return provenance
    case .inera(let salary): return "Inera: \(salary) / 142 × 1.54"
    case .general(let salary):
      let onCosts = salary.onCosts.map { "\($0.rate) (\($0.provenance))" }.joined(separator: " + ")
      let holiday = salary.holidayPay.value == 0 ? "" : " × (1 + \(salary.holidayPay) holiday pay)"
      let overhead = salary.overhead.value == 0 ? "" : " × (1 + \(salary.overhead) overhead)"
      return "\(salary.monthly) × 12\(holiday) × (1 + \(onCosts)) / \(salary.workingTime.name)\(overhead)"
    }
  }
}
