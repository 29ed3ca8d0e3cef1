internal import BenefitRealisation

extension TextPage {
  /// How the net present value went from the decision to now; nothing where no outcome is known and no plan was
  /// replaced.
  mutating func writeBridge(_ bridge: Figure<NetPresentValueBridge>, of followUp: FollowUp) {
    guard case .value(let bridge) = bridge,
      bridge.hasOutcome || !followUp.initiative.earlierPlans.isEmpty
    else { return }
    heading("Nettonuvärde (ekonomisk): från beslut till nu", "Net present value (economic): from decision to now")
    write(bridge)
    for change in bridge.total {
      switch change.knowledge {
      case .notKnown(let reason):
        paragraph(
          words("Ej känt: ", "Not known: ") + "\(change.part.label[language]) – \(reason.text[language]).", indent: 4)
      case .known(let known, let all) where known < all:
        paragraph(
          words(
            "Delvis känt: \(change.part.label.swedish) – \(known) av \(all); resten är som planerat.",
            "Partly known: \(change.part.label.english) – \(known) of \(all); the rest is as planned."), indent: 4)
      case .known: break
      }
    }
    let others = ForecastRule.allCases.filter { $0 != bridge.rule }.map { rule in
      words("om ", "if ") + rule.label[language] + " "
        + figure(followUp.expectedNetPresentValue(by: rule), format.amount)
    }
    paragraph(
      words("Prognosregel: ", "Forecast rule: ") + bridge.rule.label[language] + ". "
        + words("Annars: ", "Otherwise: ") + others.joined(separator: "; ") + ".")
    if !bridge.scope.isComplete {
      let missing = bridge.scope.missing.map { $0.label[language] }.joined(separator: ", ")
      paragraph(words("Kostnaderna är utan \(missing).", "The costs are without \(missing)."))
    }
  }

  private mutating func write(_ bridge: NetPresentValueBridge) {
    var rows = [[""] + bridge.states.map(name) + (bridge.spans.count > 1 ? [words("i allt", "in all")] : [])]
    rows.append([words("känt till och med", "known to")] + bridge.states.map { $0.knownOn.map { "\($0)" } ?? "–" })
    for (index, part) in BridgePart.allCases.enumerated() {
      rows.append(
        ["  " + part.label[language], ""] + bridge.spans.map { cell($0.parts[index]) }
          + (bridge.spans.count > 1 ? [cell(bridge.total[index])] : []))
    }
    rows.append([words("nettonuvärde", "net present value")] + bridge.states.map { format.amount($0.netPresentValue) })
    table(rows)
    if bridge.spans.flatMap(\.parts).contains(where: \.isReplannedOnly) {
      paragraph(words("* ny plan, inget utfall.", "* a new plan, no outcome."), indent: 4)
    }
  }

  private func cell(_ change: NetPresentValueBridge.PartChange) -> String {
    switch change.figure {
    case .value(let amount): format.amount(amount) + (change.isReplannedOnly ? "*" : "")
    case .notDefined: words("ej känt", "not known")
    }
  }

  private func name(_ state: NetPresentValueBridge.State) -> String {
    switch state.moment {
    case .decision: words("beslut", "decision")
    case .replanned(let version): words("plan \(version)", "plan \(version)")
    case .checkpoint(let months): words("\(months) mån", "\(months) months")
    case .asOf: words("nu", "now")
    }
  }
}
