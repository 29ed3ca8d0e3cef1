internal import BenefitRealisation

extension TextPage {
  /// What to expect at the next checkpoint; nothing where that only says again that nothing has been measured.
  func expected(_ outlook: FollowUp.Outlook, _ indicator: Indicator) -> String? {
    let unit = indicator.unit
    switch outlook.value {
    case .notDefined(.plannedChangeTooSmall):
      return words(
        "Mätningen är för tidig för en andel av planen: ", "The measurement is too early for a ratio to the plan: ")
        + NotDefined.plannedChangeTooSmall.text[language] + "."
    case .notDefined: return nil
    case .value(let value):
      let range = outlook.interval.map { interval in
        words(" (mellan ", " (between ") + format.number(interval.lower) + words(" och ", " and ")
          + quantity(interval.upper, unit) + words(" enligt mätningens intervall)", " by the measurement's interval)")
      }
      let held = outlook.beyondPossible.map { beyond in
        " " + bound(of: indicator.kind)
          + words(
            "; framräknat blev det \(quantity(beyond, unit)).", "; it came to \(quantity(beyond, unit)).")
      }
      return words("Om andelen av planen håller i sig: ", "If the ratio to the plan holds: ") + quantity(value, unit)
        + words(
          " vid \(outlook.monthsAfterFullOperation) månader", " at \(outlook.monthsAfterFullOperation) months")
        + (range ?? "") + "." + (held ?? "")
    }
  }

  /// Why an expected value goes no further.
  private func bound(of kind: Indicator.Kind) -> String {
    switch kind {
    case .share: words("En andel stannar där", "A share stays there")
    case .time: words("En tid är aldrig under noll", "A time is never below zero")
    case .count, .rate, .index: words("Ett antal är aldrig under noll", "A number of something is never below zero")
    }
  }

  /// The same measurement held against the first plan's goal.
  func heldAgainstFirst(_ answer: FollowUp.GoalAnswer) -> String? {
    guard let check = answer.againstFirstPlan else { return nil }
    let expected = figure(check.expected) { quantity($0, check.goal.indicator.unit) }
    var text = words("Mot första planen: väntat ", "Against the first plan: expected ") + expected
    if case .measured(_, let achievement) = check.state {
      text += words(", uppfyllelse ", ", achievement ") + figure(achievement.ratio) { format.percent($0) }
    }
    return text + " – \(check.verdict.label[language].uppercased())."
  }

  /// Measurements that say nothing of the benefits yet.
  mutating func write(tooEarly outcome: BenefitOutcome) {
    if outcome.tooEarly.isEmpty { return }
    let dates = outcome.tooEarly.map { "\($0.date)" }.joined(separator: ", ")
    paragraph(
      words("Används inte för nyttan (mätt \(dates)): ", "Not used for the benefit (measured \(dates)): ")
        + NotDefined.plannedChangeTooSmall.text[language] + ".", indent: 4)
  }

  /// Why a benefit isn't known, and of which rollout steps where there are several.
  func unknown(_ benefit: RealisedBenefit, in initiative: Initiative) -> String? {
    guard case .notDefined(let reason) = benefit.forecast else { return nil }
    let name = words("Inte känd – ", "Not known – ") + benefit.benefit.name + ": "
    if initiative.rollout.count < 2 || benefit.unknownSteps.isEmpty { return name + reason.text[language] + "." }
    var parts: [(reason: NotDefined, steps: [String])] = []
    for unknown in benefit.unknownSteps {
      let step = names[unknown.step]
      if let index = parts.firstIndex(where: { $0.reason == unknown.reason }) {
        parts[index].steps.append(step)
      } else {
        parts.append((unknown.reason, [step]))
      }
    }
    return name
      + parts.map { "\($0.reason.text[language]) (\($0.steps.joined(separator: ", ")))" }.joined(separator: "; ") + "."
  }

  /// That a benefit is held against targets that have been replaced since, because its money was decided on those.
  func heldAgainst(_ benefit: RealisedBenefit) -> String? {
    benefit.heldAgainstVersion.map { version in
      words(
        "\(benefit.benefit.name) hålls mot målvärdena i plan \(version), som pengarna beslutades på.",
        "\(benefit.benefit.name) is held against the targets of plan \(version), on which its money was decided.")
    }
  }
}
