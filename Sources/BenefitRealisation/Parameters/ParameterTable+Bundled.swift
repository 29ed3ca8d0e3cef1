extension ParameterTable {
  /// The values that the library brings: on-costs, SKR's internal interest, Inera's hourly costs and hour
  /// conventions, each with its source and status.
  ///
  /// Nothing is carried into a year that its source doesn't speak of.
  public static let bundled: ParameterTable = {
    let groups = [onCosts, internalInterest, workingHours, ineraHourlyCosts]
    do {
      return try ParameterTable(groups.flatMap { try $0.get() })
    } catch {
      preconditionFailure("the bundled parameters are valid: \(error)")
    }
  }()

  /// Employer on-costs (PO-pålägg), per cent of salary, SKR.
  private static let onCosts = Result { () throws(InvalidModel) in
    let rows:
      [(years: ClosedRange<Int>, municipality: Rational, region: Rational, status: Parameter.Status, source: String)] =
        [
          (2013...2013, 38.46, 43.03, .verified, "skl.se, arbetsgivaravgifter"),
          (2014...2015, 38.46, 44.13, .verified, "skl.se, 2015-12-01"),
          (2019...2019, 39.15, 46.45, .verified, "skl.se, 2019-04-16"),
          (2020...2020, 40.15, 46.45, .computed, "SKR: 31.42 + 0.13 + 8.60 / 14.90"),
          (2021...2021, 40.15, 46.15, .verified, "skr.se, 2021-03-29"),
          (2022...2022, 39.25, 45.22, .computed, "SKR: 31.42 + 0.13 + 7.70 / 13.67, skr.se 2023-01-18"),
          (2023...2023, 44.53, 52.28, .preliminary, "SKR: 31.42 + 0.13 + 12.98 / 20.73, preliminary parts"),
        ]
    var parameters: [Parameter] = []
    for row in rows {
      for (name, value) in [("municipality", row.municipality), ("region", row.region)] {
        parameters.append(
          try Parameter(
            name: Identifier("on-cost.\(name)"), value: value, unit: .percent, firstYear: row.years.lowerBound,
            lastYear: row.years.upperBound, source: row.source, decider: "SKR", status: row.status,
            lastVerified: 2026))
      }
    }
    return parameters
  }

  /// The internal interest that SKR recommends: nominal, for the cost of capital, not a social discount rate.
  private static let internalInterest = Result { () throws(InvalidModel) in
    let rows: [(year: Int, percent: Rational)] = [
      (2019, 1.5), (2020, 1.5), (2021, 1.25), (2022, 1.0), (2023, 1.25), (2024, 2.5), (2025, 2.5),
    ]
    var parameters: [Parameter] = []
    for row in rows {
      parameters.append(
        try Parameter(
          name: "internal-interest.nominal", value: row.percent, unit: .percent, firstYear: row.year,
          lastYear: row.year, source: "skr.se, notice on internal interest for \(row.year)", decider: "SKR",
          lastVerified: 2026))
    }
    return parameters
  }

  /// Hours of a full-time equivalent, and rates that go with them.
  private static let workingHours = Result { () throws(InvalidModel) in
    let (perYear, perMonth) = (UnitOfMeasure.hoursPerYear, UnitOfMeasure("h/month"))
    let rows: [(name: String, value: Rational, unit: UnitOfMeasure, years: ClosedRange<Int>?, source: String)] = [
      ("working-hours.inera", 1_700, perYear, nil, "Inera: 1 700 h a year"),
      ("working-hours.inera.month", 142, perMonth, nil, "Inera: 1 700 / 12, rounded"),
      ("hourly-cost-factor.inera", 154, .percent, nil, "Inera: factor 1.54 on the salary"),
      ("working-hours.eu-funds", 1_720, perYear, nil, "EU funds: monthly salary × 12 / 1 720"),
      ("working-hours.jordbruksverket", 1_680, perYear, 2022...2022, "Jordbruksverket 2022"),
      ("on-cost.jordbruksverket", 49.6, .percent, 2022...2022, "Jordbruksverket 2022, social fees"),
      ("overhead.jordbruksverket", 47, .percent, 2022...2022, "Jordbruksverket 2022, overhead"),
      (
        "working-hours.boras.under-30", 1_760, perYear, 2024...2024,
        "University of Borås 2024, administration, age under 30"
      ),
      ("working-hours.boras.30-39", 1_736, perYear, 2024...2024, "University of Borås 2024, administration, age 30–39"),
      (
        "working-hours.boras.over-39", 1_704, perYear, 2024...2024,
        "University of Borås 2024, administration, age over 39"
      ),
    ]
    var parameters: [Parameter] = []
    for row in rows {
      // A convention without years of its own is held from the year of the values that were read with it.
      parameters.append(
        try Parameter(
          name: Identifier(row.name), value: row.value, unit: row.unit, firstYear: row.years?.lowerBound ?? 2024,
          lastYear: row.years?.upperBound, source: row.source, lastVerified: 2026))
    }
    return parameters
  }

  /// Inera's hourly costs of 2024: SCB salaries / 142 × 1.54.
  private static let ineraHourlyCosts = Result { () throws(InvalidModel) in
    let rows: [(role: String, amount: Rational)] = [
      ("undersköterska hemtjänst", 359), ("vårdbiträde", 311), ("biståndsbedömare", 415),
      ("enhetschef äldreomsorg", 551), ("systemförvaltare", 530), ("verksamhetsutvecklare", 635),
      ("medicinsk sekreterare", 341),
    ]
    var parameters: [Parameter] = []
    for row in rows {
      parameters.append(
        try Parameter(
          name: Identifier("hourly-cost.\(row.role)"), value: row.amount, unit: .kronorPerHour,
          firstYear: 2024, lastYear: 2024, source: "Inera 2024: SCB salary / 142 × 1.54, read 2026",
          lastVerified: 2026))
    }
    return parameters
  }
}
