extension FollowUp {
  /// A figure of the net present value's way from the decision to now; `nil` when the bridge has no such moment.
  func explanation(_ id: String, _ figure: ExplainableFigure.OfBridge) -> Explanation? {
    let moments = momentsOfBridge.map(\.moment)
    switch figure {
    case .expected(let rule): return explanationOfExpected(id, by: rule)
    case .state(let moment): guard moments.contains(moment) else { return nil }
    case .span(let moment, _): guard moments.dropFirst().contains(moment) else { return nil }
    case .total: break
    }
    switch bridge() {
    case .notDefined(let reason): return .missing(id, .netPresentValue, reason)
    case .value(let bridge):
      let copies = if case .total = figure { bridge.spans.count } else { 1 }
      return ExplainedBridge(of: self, by: bridge.rule, copies: copies).flatMap {
        explanation(id, figure, of: bridge, $0)
      }
    }
  }

  private func explanation(
    _ id: String, _ figure: ExplainableFigure.OfBridge, of bridge: NetPresentValueBridge, _ explained: ExplainedBridge
  ) -> Explanation? {
    switch figure {
    case .expected: return nil
    case .state(let moment):
      guard let index = bridge.states.firstIndex(where: { $0.moment == moment }) else { return nil }
      return explained.netPresentValue(id, explained.states[index], bridge.states[index].netPresentValue)
    case .span(let moment, let part):
      return bridge.spans.firstIndex { $0.to.moment == moment }.flatMap {
        Self.explanation(id, of: part, bridge, explained, span: $0)
      }
    case .total(let part):
      switch bridge.total.first(where: { $0.part == part })?.figure {
      case nil: return nil
      case .notDefined(let reason)?: return .missing(id, part.label, reason)
      case .value(let amount)?:
        return Explanation(
          id, part.label, .money(amount), .sum,
          bridge.spans.indices.compactMap { index in
            let place = ExplainableFigure.bridge(.span(to: bridge.spans[index].to.moment, part)).description
            return Self.explanation(place, of: part, bridge, explained, span: index)
          })
      }
    }
  }

  private static func explanation(
    _ id: String, of part: BridgePart, _ bridge: NetPresentValueBridge, _ explained: ExplainedBridge, span: Int
  ) -> Explanation? {
    guard let change = bridge.spans[span].parts.first(where: { $0.part == part }) else { return nil }
    let until = bridge.spans[span].to.knownOn.map { ["\($0)"] } ?? []
    let label = BilingualText(
      swedish: ([part.label.swedish] + until).joined(separator: ", till "),
      english: ([part.label.english] + until).joined(separator: ", until "))
    switch change.figure {
    case .notDefined(let reason): return .missing(id, label, reason)
    case .value(let amount):
      return explained.change(id, label, part, from: explained.states[span], to: explained.states[span + 1], amount)
    }
  }

  /// The net present value as known on the as-of date, by a rule.
  private func explanationOfExpected(_ id: String, by rule: ForecastRule) -> Explanation? {
    switch expectedNetPresentValue(by: rule) {
    case .notDefined(let reason): return .missing(id, .netPresentValue, reason)
    case .value(let value):
      return ExplainedBridge(of: self, by: rule).map {
        $0.netPresentValue(id, expectedState(on: $0.ground, by: rule), value).noting([rule.note])
      }
    }
  }

  /// A figure of a version of the plan; `nil` when there is no such version.
  func explanation(_ id: String, ofPlan number: Int, _ figure: ExplainableFigure.OfPlan) -> Explanation? {
    guard let history = planHistory, let version = history.versions.first(where: { $0.plan.number == number }) else {
      return nil
    }
    switch (figure, figure == .costs ? version.costs : version.netPresentValue) {
    case (_, .notDefined(let reason)): return .missing(id, figure.label, reason)
    case (.costs, .value(let amount)):
      let costs = version.plan.initiative.costs
      return Explanation(
        id, figure.label, .money(amount), .sum,
        CostComponent.allCases.filter(history.scope.components.contains).compactMap {
          costs.explanation(of: $0, "\(id).\($0.rawValue)")
        })
    case (.netPresentValue, .value(let amount)):
      return ExplainedBridge(of: self, by: .ratioHolds).map {
        $0.netPresentValue(id, BridgeState(of: version.plan, on: $0.ground), amount)
      }
    }
  }
}

extension ExplainableFigure.OfPlan {
  fileprivate var label: BilingualText {
    switch self {
    case .costs: BilingualText(swedish: "budget", english: "budget")
    case .netPresentValue: .netPresentValue
    }
  }
}
