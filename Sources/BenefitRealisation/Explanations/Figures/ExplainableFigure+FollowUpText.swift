extension ExplainableFigure {
  /// The figures of the checks, of what has come of the benefits, of the bridge and of the plan's versions.
  static func addFollowUp(
    _ add: (String, @escaping @Sendable ([String]) -> ExplainableFigure?) -> Void
  ) {
    for figure in OfGoal.allCases {
      add("checkpoints[].goals[].\(figure.rawValue)") { keys in
        // A goal has one clock, so the step that stands beside the months needn't be kept.
        guard case .checkpoint(let months, _)? = KnownOn(checkpoint: keys[0]) else { return nil }
        return .goal(Identifier(keys[1]), months: months, figure)
      }
    }
    for figure in OfCheckCost.allCases {
      add("checkCosts[].\(figure.rawValue)") { .checkCost(Identifier($0[0]), figure) }
    }
    for figure in OfEvaluation.allCases {
      add("evaluations[].\(figure.rawValue)") { .evaluation(Identifier($0[0]), figure) }
    }
    addOutcomes(at: "", add) { _ in .asOf }
    addOutcomes(at: "checkpoints[].", add) { KnownOn(checkpoint: $0[0]) }
    add("bridge.states[].netPresentValue") { keys in
      NetPresentValueBridge.Moment(key: keys[0]).map { .bridge(.state($0)) }
    }
    for part in BridgePart.allCases {
      add("bridge.spans[].\(part.rawValue).change") { keys in
        NetPresentValueBridge.Moment(key: keys[0]).map { .bridge(.span(to: $0, part)) }
      }
      add("bridge.total.\(part.rawValue).change") { _ in .bridge(.total(part)) }
    }
    for rule in ForecastRule.allCases {
      add("expectedNetPresentValue.\(rule.rawValue)") { _ in .bridge(.expected(rule)) }
    }
    for figure in OfPlan.allCases {
      add("planHistory.versions[].\(figure.rawValue)") { keys in Int(keys[0]).map { .plan($0, figure) } }
    }
    // The final report repeats figures of the follow-up.
    add("finalReport.netPresentValue") { _ in .bridge(.expected(.ratioHolds)) }
    add("finalReport.costVariance") { _ in .costVariance(of: nil) }
    add("finalReport.deviations[].amount") { keys in
      switch keys[0] {
      case "costs-differ": .costVariance(of: nil)
      case "benefits-differ": .benefitDeviation
      default: nil
      }
    }
    // A bridge that isn't defined has no net present value as known now either, for the same reason.
    add("bridge") { _ in .bridge(.expected(.ratioHolds)) }
  }

  private static func addOutcomes(
    at place: String, _ add: (String, @escaping @Sendable ([String]) -> ExplainableFigure?) -> Void,
    known: @escaping @Sendable ([String]) -> KnownOn?
  ) {
    for figure in OfOutcome.allCases {
      let paths = [figure.rawValue] + (figure.isSumWithCount ? ["\(figure.rawValue).amount"] : [])
      for path in paths {
        for reading in BenefitCalculation.Reading.allCases {
          add("\(place)outcome.readings.\(reading.rawValue).\(path)") { keys in
            known(keys).map { .outcome(reading, figure, known: $0) }
          }
        }
      }
    }
    for figure in OfOutcome.ofBenefits {
      add("\(place)outcome.benefits[].\(figure.rawValue)") { keys in
        known(keys).map { .realised(Identifier(keys[keys.count - 1]), figure, known: $0) }
      }
    }
  }
}

extension ExplainableFigure.OfOutcome {
  /// Whether the JSON has the amount together with how many benefits it is of.
  fileprivate var isSumWithCount: Bool { self == .benefitToDate || self == .forecast }

  /// The figures of one benefit; the others are of sums, which leave out what isn't known.
  static let ofBenefits: [ExplainableFigure.OfOutcome] = [.plannedToDate, .benefitToDate, .planned, .forecast]
}

extension ExplainableFigure.KnownOn {
  /// What stands before an outcome that is known then.
  var place: String {
    switch self {
    case .asOf: ""
    case .checkpoint(let months, .initiative): "checkpoints[\(months)]."
    case .checkpoint(let months, .step(let step)): "checkpoints[\(months):\(key: step)]."
    }
  }

  /// A checkpoint by its months and, where the clock is a step's, the step.
  fileprivate init?(checkpoint key: String) {
    let parts = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let months = Int(parts[0]) else { return nil }
    self = .checkpoint(months: months, parts.count == 2 ? .step(Identifier(String(parts[1]))) : .initiative)
  }
}

extension NetPresentValueBridge.Moment {
  /// The moment as it stands within brackets.
  var key: String {
    switch self {
    case .decision: "decision"
    case .replanned(let version): "replanned-\(version)"
    case .checkpoint(let months): "checkpoint-\(months)"
    case .asOf: "asOf"
    }
  }

  init?(key: String) {
    let parts = key.split(separator: "-", maxSplits: 1)
    switch (key, parts.first, parts.count == 2 ? Int(parts[1]) : nil) {
    case ("decision", _, _): self = .decision
    case ("asOf", _, _): self = .asOf
    case (_, "replanned", let version?): self = .replanned(version: version)
    case (_, "checkpoint", let months?): self = .checkpoint(monthsAfterFullOperation: months)
    default: return nil
    }
  }
}
