public import BenefitRealisation

/// Follow-ups as canonical JSON: every figure of the text report, exact.
///
/// Amounts of money are texts with two decimals. Other numbers are texts too, as a decimal where it ends and as a
/// fraction such as `"1/3"` where it doesn't, so that no digit is lost. A figure without a value is an object
/// with the reason: `{"notDefined": "costsAreZero"}`. The same follow-ups give the same bytes.
public struct FollowUpDocument: Sendable, Hashable {
  /// The follow-ups, in the order in which they are written.
  public let followUps: [FollowUp]

  /// The costs that are compared.
  public let statements: [CostStatement]
  /// The months that the costs are compared over; `nil` for all months of each initiative.
  public let period: ClosedRange<Month>?
  /// Whether each follow-up has its final report, also before its last check's window has closed.
  public let isFinal: Bool

  /// A document of follow-ups and of the comparison of their costs.
  ///
  /// - Parameters:
  ///   - followUps: The follow-ups.
  ///   - statements: The costs to compare, such as those of the follow-ups in the prices of one year; the follow-ups'
  ///     own by default.
  ///   - period: The months to compare them over; all months of each by default.
  ///   - isFinal: Whether to write final reports also before the last check's window has closed.
  public init(
    _ followUps: [FollowUp], comparing statements: [CostStatement]? = nil, over period: ClosedRange<Month>? = nil,
    isFinal: Bool = false
  ) {
    self.isFinal = isFinal
    self.followUps = followUps
    self.statements = statements ?? followUps.map { CostStatement($0.initiative) }
    self.period = period
  }

  /// The document's UTF-8 bytes, with a line feed at the end.
  public var bytes: [UInt8] {
    JSONWriter.bytes(
      .object([
        .init("schemaVersion", .number("\(InitiativeDocument.schemaVersion)")),
        .init("followUps", .array(followUps.map { $0.json(isFinal: isFinal) })),
        .init("costComparison", statements.json(over: period)),
      ]))
  }
}

extension FollowUp {
  /// The follow-up, with its final report where that is asked for or due.
  func json(isFinal: Bool) -> JSONValue {
    let report = isFinal ? FinalReport(of: self) : finalReport
    let bridge = report?.bridge ?? bridge()
    // What a bridge ends with is what its rule expects.
    let expected = { (rule: ForecastRule) in
      rule == bridge.value?.rule ? bridge.map(\.netPresentValue) : expectedNetPresentValue(by: rule)
    }
    return .object([
      .init("initiative", .string(initiative.id.rawValue)),
      .init("name", .string(initiative.name)),
      .init("asOf", .string("\(asOf)")),
      .init("currency", .string(initiative.priceLevel.currency.code)),
      .init("priceYear", .number("\(initiative.priceLevel.year)")),
      .init("costs", initiative.costs.json),
      .init("optimismBias", initiative.optimismBiasJSON),
      .init("contractLengths", initiative.contractLengthsJSON),
      .init("parties", initiative.partiesJSON),
      .init("costVariance", costVariance.map(\.json) ?? .null),
      .init("forecastAtCompletion", forecastAtCompletion.map(\.json) ?? .null),
      .init("calculation", initiative.calculation.map(\.json) ?? .null),
      .init("landings", landingsJSON),
      .init("hoursChain", initiative.hoursChain().map(\.json) ?? .null),
      .init("alternatives", initiative.alternativeComparison().map(\.json) ?? .null),
      .init("mandate", initiative.mandateComparison.map(\.json) ?? .null),
      .init("sensitivity", initiative.calculation.map(\.sensitivityJSON) ?? .null),
      .init("sharedHours", .array(initiative.sharedHours.map(\.json))),
      .init("followUpForm", initiative.followUpForm.json),
      .init("checkCosts", .array(checkCosts.map(\.json))),
      .init("checkpoints", .array(checkpoints.map(\.json))),
      .init("evaluations", .array(evaluations.map(\.json))),
      .init("outcome", outcome.map(\.json) ?? .null),
      .init("findings", findingsJSON),
      .init("practice", practiceJSON),
      .init("planHistory", planHistory.map(\.json) ?? .null),
      .init("bridge", JSONValue(bridge) { $0.json }),
      .init(
        "expectedNetPresentValue",
        .object(ForecastRule.allCases.map { .init($0.rawValue, JSONValue(expected($0))) })),
      .init("finalReport", report.map(\.json) ?? .null),
    ])
  }
}

extension BenefitCalculation {
  fileprivate var json: JSONValue {
    .object(
      [
        .init("baseMonth", .string("\(assumptions.baseMonth)")),
        .init("months", .number("\(assumptions.horizon.count)")),
        .init("discountRates", assumptions.discounting.rates.json),
        .init("timing", .string(assumptions.discounting.timing.rawValue)),
        .init("asIs", asIsJSON),
        .init("costsOutsideHorizon", .string("\(costs.map(\.outsideHorizon).total())")),
        .init(
          "readings",
          .object(
            Reading.allCases.map { JSONValue.Member($0.rawValue, json(valuation($0), years: calendarYears($0))) })),
        .init("notMonetised", .array(notMonetised.map { .string($0.id.rawValue) })),
      ] + benefitMembers)
  }

  private func json(_ valuation: Valuation, years: [Period]) -> JSONValue {
    let isCounted = !valuation.costScope.components.isEmpty
    func counted(_ amount: Money) -> JSONValue {
      JSONValue(isCounted ? Figure.value(amount) : .notDefined(because: .notCounted))
    }
    func month(_ payback: Payback) -> JSONValue {
      switch payback {
      case _ where !isCounted: JSONValue(Figure<Money>.notDefined(because: .notCounted))
      case .never: .string("never")
      case .atEnd(let period): .string("\(assumptions.baseMonth.advanced(by: period))")
      }
    }
    return .object([
      .init("benefits", .string("\(valuation.benefits)")),
      .init("costs", counted(valuation.costs)),
      .init("asIsCosts", .string("\(valuation.asIsCosts)")),
      .init("benefitsPresentValue", .string("\(valuation.benefitsPresentValue)")),
      .init("costsPresentValue", counted(valuation.costsPresentValue)),
      .init("asIsCostsPresentValue", .string("\(valuation.asIsCostsPresentValue)")),
      .init("netPresentValue", counted(valuation.netPresentValue)),
      .init("netBenefitPerKrona", JSONValue(valuation.netBenefitPerKrona)),
      .init("payback", month(valuation.payback)),
      .init("discountedPayback", month(valuation.discountedPayback)),
      .init("benefitCostRatio", valuation.benefitCostRatiosJSON),
      .init(
        "internalRate",
        isCounted ? valuation.internalRate.json : JSONValue(Figure<Money>.notDefined(because: .notCounted))),
      .init("equivalentAnnualNet", counted(valuation.equivalentAnnualNet)),
      .init(
        "calendarYears",
        .array(
          years.map { year in
            .object([
              .init("year", .number("\(year.year)")), .init("costs", counted(year.costs)),
              .init("benefits", .string("\(year.benefits)")),
              .init("asIsCosts", .string("\(year.asIsCosts)")), .init("net", counted(year.net)),
            ])
          })),
    ])
  }
}

extension DiscountRates {
  /// The bands from the first year.
  var json: JSONValue {
    .array(
      bands.map { band in
        .object([.init("fromYear", .number("\(band.fromYear)")), .init("rate", .string("\(band.rate.value)"))])
      })
  }
}

extension BenefitOutcome {
  /// The planned, realised and forecast amounts, in all and by benefit.
  var json: JSONValue {
    .object([
      .init("knownOn", .string("\(knownOn)")),
      .init("lastEndedMonth", lastEndedMonth.map { .string("\($0)") } ?? .null),
      .init(
        "tooEarly",
        .array(
          tooEarly.map {
            .object([.init("goal", .string($0.goal.rawValue)), .init("measuredOn", .string("\($0.date)"))])
          })),
      .init(
        "readings",
        .object(
          BenefitCalculation.Reading.allCases.map { reading in
            .init(
              reading.rawValue,
              .object([
                .init("plannedToDate", .string("\(plannedToDate(reading))")),
                .init("benefitToDate", json(realisedToDate(reading))),
                .init("planned", .string("\(planned(reading))")),
                .init("forecast", json(forecast(reading))),
              ]))
          })),
      .init(
        "benefits",
        .array(
          benefits.map { benefit in
            .object([
              .init("benefit", .string(benefit.benefit.id.rawValue)),
              .init("plannedToDate", .string("\(benefit.plannedToDate)")),
              .init("benefitToDate", JSONValue(benefit.realisedToDate)),
              .init("planned", .string("\(benefit.planned)")),
              .init("forecast", JSONValue(benefit.forecast)),
              .init(
                "unknownSteps",
                .array(
                  benefit.unknownSteps.map {
                    .object([
                      .init("rolloutStep", .string($0.step.rawValue)), .init("reason", .string($0.reason.rawValue)),
                    ])
                  })),
              .init("heldAgainstPlan", benefit.heldAgainstVersion.map { .number("\($0)") } ?? .null),
            ])
          })),
    ])
  }

  private func json(_ figure: Figure<Sum>) -> JSONValue {
    JSONValue(figure) { sum in
      .object([
        .init("amount", .string("\(sum.amount)")), .init("planned", .string("\(sum.planned)")),
        .init("knownBenefits", .number("\(sum.known)")),
        .init("ofBenefits", .number("\(sum.of)")),
      ])
    }
  }
}

extension JSONValue {
  /// A figure's value in the given form, or an object with the reason why it has none.
  init<Value>(_ figure: Figure<Value>, _ write: (Value) -> JSONValue) {
    switch figure {
    case .value(let value): self = write(value)
    case .notDefined(let reason): self = .object([.init("notDefined", .string(reason.rawValue))])
    }
  }

  /// A figure whose value is written as a text.
  init<Value: CustomStringConvertible>(_ figure: Figure<Value>) {
    self.init(figure) { .string($0.description) }
  }
}
