import BenefitRealisation
import Testing

/// A calculation of Fixtures/valuation_oracle.txt, read from its lines, with the results that the oracle wants.
struct OracleCase {
  var assumptions: CalculationAssumptions
  var steps: [RolloutStep] = []
  var costs: [CostLine] = []
  var benefits: [Benefit] = []
  var wanted: [Wanted] = []

  /// The results of one reading.
  struct Wanted {
    var reading: BenefitCalculation.Reading
    var costs: Money
    var benefits: Money
    var costsPresentValue: Money
    var benefitsPresentValue: Money
    var payback: Payback
    var unadjusted: Money
    var calendarYears: [[Money]]
    var yearsFromStart: [[Money]]
  }

  /// All cases of the table, in its order.
  static func all() throws -> [OracleCase] {
    var cases: [OracleCase] = []
    for line in try fixture("valuation_oracle.txt").split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      if fields[0] == "case" {
        cases.append(try OracleCase(fields))
      } else {
        try #require(!cases.isEmpty)
        try cases[cases.count - 1].take(fields)
      }
    }
    return cases
  }

  private init(_ fields: [String]) throws {
    let bands = try fields[4].split(separator: ",").map { band in
      let parts = band.split(separator: ":")
      return DiscountRates.Band(
        fromYear: try #require(Int(parts[0])), rate: Rate(percent: try exact(String(parts[1]))))
    }
    assumptions = try CalculationAssumptions(
      baseMonth: month(fields[1]), months: #require(Int(fields[2])),
      discounting: Discounting(
        rates: DiscountRates(bands: bands), timing: Self.named(fields[3])))
  }

  private mutating func take(_ fields: [String]) throws {
    switch fields[0] {
    case "step":
      steps.append(
        try rolloutStep(
          Identifier("\(steps.count)"), share: exact(fields[1]), fullOperation: fields[2],
          use: fields[3] == "-" ? nil : Self.use(fields[3])))
    case "cost":
      let nature: MonetaryNature = try Self.named(fields[2])
      costs.append(
        try costLine(
          Identifier("\(costs.count)"), Self.amount(fields[3]), Self.timing(fields[1]), nature: nature))
    case "benefit":
      benefits.append(
        try benefit(
          Identifier("\(benefits.count)"), Self.pattern(fields[8]),
          Self.named(fields[1]),
          perspective: Self.named(fields[2]), use: Self.use(fields[5]),
          lagMonths: #require(Int(fields[3])), lastMonth: fields[4] == "-" ? nil : fields[4],
          yearlyDropOff: exact(fields[6]), adjustments: fields[7] == "-" ? [] : Self.adjustments(fields[7])))
    default:
      try #require(fields[0] == "want")
      wanted.append(try Wanted(fields))
    }
  }

  private static func named<Case: RawRepresentable<String>>(_ text: String) throws -> Case {
    try #require(Case(rawValue: text))
  }

  private static func amount(_ text: String) throws -> CostLine.Amount {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    return parts[0] == "m"
      ? .money(try money(parts[1]))
      : .hours(try exact(parts[1]), at: try hourlyCost(parts[2]))
  }

  private static func hourlyCost(_ text: String) throws -> HourlyCost {
    text.hasPrefix("inera:")
      ? try HourlyCost.inera(monthlySalary: money(String(text.dropFirst(6))))
      : try HourlyCost(exact(text), provenance: "oracle")
  }

  private static func timing(_ text: String) throws -> CostTiming {
    let parts = text.split(separator: ":").map(String.init)
    switch parts[0] {
    case "once": return .once(try month(parts[1]))
    case "yearly": return .yearly(first: try month(parts[1]), years: try #require(Int(parts[2])))
    case "monthly": return .monthly(try months(parts[1], parts[2]))
    default: return .spread(try months(parts[1], parts[2]))
    }
  }

  private static func use(_ text: String) throws -> UseProfile {
    let parts = text.split(separator: ":").map(String.init)
    switch parts[0] {
    case "now": return .immediate
    case "linear": return .linear(months: try #require(Int(parts[1])))
    case "s": return .sCurve(months: try #require(Int(parts[1])))
    case "yearly": return .yearly(try parts[1].split(separator: ",").map { try exact(String($0)) })
    case "monthly": return .monthly(try parts[1].split(separator: ",").map { try exact(String($0)) })
    default:
      return .steps(
        try parts[1].split(separator: ",").map { step in
          let level = step.split(separator: "=").map(String.init)
          return .init(fromMonth: try #require(Int(level[0])), use: try exact(level[1]))
        })
    }
  }

  private static func adjustments(_ text: String) throws -> [Adjustment] {
    try text.split(separator: ",").map { each in
      let parts = each.split(separator: "=").map(String.init)
      switch parts[0] {
      case "attribution": return .attribution(share: try exact(parts[1]), reason: "oracle")
      case "deadweight": return .deadweight(share: try exact(parts[1]), reason: "oracle")
      case "displacement": return .displacement(share: try exact(parts[1]), reason: "oracle")
      case "confidence":
        return .confidence(EvidenceGrade.allCases[try #require(Int(parts[1])) - 1], reason: "oracle")
      default:
        let shares = try parts[1].split(separator: "/").map { Rate(try exact(String($0))) }
        return .optimism(bias: shares[0], mitigation: shares[1], source: "oracle")
      }
    }
  }

  private static func pattern(_ text: String) throws -> ValuePattern {
    let parts = text.split(separator: "|").map(String.init)
    let kind: ValuePattern.Kind = try named(parts[0])
    let hour = kind.factorNames.last == .hourlyCost ? try hourlyCost(parts[parts.count - 1]) : nil
    let factors = try parts[1..<(parts.count - (hour == nil ? 0 : 1))].map { Factor(certain: try exact($0)) }
    return ValuePattern(kind, of: factors, hourlyCost: hour, note: kind == .amount ? "" : nil)
  }
}

extension OracleCase.Wanted {
  fileprivate init(_ fields: [String]) throws {
    func minor(_ text: some StringProtocol) throws -> Money { Money(minorUnits: try #require(Int64(text))) }
    func table(_ text: String) throws -> [[Money]] {
      try text.split(separator: ",").map { try $0.split(separator: ":").map { try minor($0) } }
    }
    reading = try #require(BenefitCalculation.Reading(rawValue: fields[1]))
    (costs, benefits) = (try minor(fields[2]), try minor(fields[3]))
    (costsPresentValue, benefitsPresentValue) = (try minor(fields[4]), try minor(fields[5]))
    payback = fields[6] == "never" ? .never : .atEnd(ofPeriod: try #require(Int(fields[6])))
    unadjusted = try minor(fields[7])
    calendarYears = try table(fields[8])
    yearsFromStart = try table(fields[9])
  }
}
