internal import BenefitRealisation

extension DocumentWriter {
  static func goal(_ goal: EffectGoal) -> Content {
    let step: Identifier<RolloutStep>? = if case .step(let id) = goal.clock { id } else { nil }
    return [
      "id": identifier(goal.id),
      "name": .text(goal.name),
      "kind": word(goal.kind),
      "indicator": indicator(goal.indicator),
      "baseline": goal.baseline.map(baseline),
      "targets": optionalList(goal.targets, of: target),
      "owner": goal.owner.map(owner),
      "rolloutStep": step.map(identifier),
      "strategicGoals": optionalList(goal.strategicGoals, of: identifier),
      "plannedSampleSize": goal.plannedSampleSize.map { .count($0) },
      "bridges": optionalList(goal.bridges, of: methodBridge),
      "seriesBreaks": optionalList(goal.seriesBreaks, of: seriesBreak),
      "evaluation": goal.evaluation.map(evaluation),
      "checkCost": goal.checkCost.map { .object(members(of: $0)) },
    ]
  }

  private static func indicator(_ indicator: Indicator) -> Content {
    [
      "name": .text(indicator.name),
      "unit": .text(indicator.unit.symbol),
      "direction": direction(indicator.direction),
      "kind": optional(indicator.kind, else: Indicator.Kind(of: indicator.unit), word),
    ]
  }

  private static func direction(_ direction: Indicator.Direction) -> Content {
    switch direction {
    case .increase: .text("increase")
    case .decrease: .text("decrease")
    case .keepWithin(let band):
      ["keepWithin": ["from": .number(band.lowerBound), "to": .number(band.upperBound)]]
    }
  }

  private static func baseline(_ baseline: Baseline) -> Content {
    [
      "value": .number(baseline.value),
      "date": date(baseline.date),
      "method": .text(baseline.measuredBy.method),
      "population": .text(baseline.measuredBy.population),
      "owner": baseline.owner.map(owner),
      "respondents": respondents(baseline.sample),
      "sample": baseline.sample.flatMap(sample),
    ]
  }

  private static func target(_ target: Target) -> Content {
    [
      "monthsAfterFullOperation": .count(target.monthsAfterFullOperation),
      "value": .number(target.value),
    ]
  }

  static func measurement(_ measurement: EffectGoal.Measurement) -> Content {
    [
      "goal": identifier(measurement.goal),
      "date": date(measurement.date),
      "value": .number(measurement.quantity.value),
      "unit": .text(measurement.quantity.unit.symbol),
      "method": .text(measurement.measuredBy.method),
      "population": .text(measurement.measuredBy.population),
      "respondents": respondents(measurement.sample),
      "sample": measurement.sample.flatMap(sample),
      "source": .text(measurement.source),
    ]
  }

  /// The count of a sample of which no more is known.
  static func respondents(_ sample: Sample?) -> Content? {
    if case .count(let count)? = sample { .count(count) } else { nil }
  }

  /// A sample of which more than the count is known.
  static func sample(_ sample: Sample) -> Content? {
    switch sample {
    case .count: nil
    case .mean(let spread): ["standardDeviation": .price(spread.standardDeviation), "n": .count(spread.count)]
    case .proportion(let proportion):
      ["successes": .count(proportion.successes), "of": .count(proportion.count)]
    case .events(let count):
      [
        "events": .count(count.events), "exposure": optional(count.exposure, else: 1) { .number($0) },
        "byPeriod": optionalList(count.byPeriod) { .count($0) },
      ]
    case .paired(let spread):
      ["standardDeviationOfDifferences": .price(spread.standardDeviation), "pairs": .count(spread.count)]
    }
  }

  static func schedule(_ schedule: FollowUpSchedule) -> Content {
    let standard = FollowUpSchedule.standard
    return [
      "checkpoints": .list(schedule.checkpoints.map { .count($0) }),
      "workingDayRule": optional(schedule.workingDayRule, else: .nextSwedishWorkingDay, workingDayRule),
      "windowMonthsBefore": optional(schedule.windowMonthsBefore, else: standard.windowMonthsBefore) {
        .count($0)
      },
      "windowMonthsAfter": optional(schedule.windowMonthsAfter, else: standard.windowMonthsAfter) {
        .count($0)
      },
      "partlyThreshold": optional(schedule.partlyThreshold, else: standard.partlyThreshold) { .number($0) },
      "confidenceLevel": optional(schedule.confidenceLevel, else: standard.confidenceLevel) { .number($0) },
      "errorControl": errorControl(of: schedule),
      "lightBelow": schedule.lightBelow.map(money),
      "checkCostLimit": optional(schedule.checkCostLimit, else: standard.checkCostLimit) { .number($0) },
    ]
  }

  /// How the error is shared; left out where the last checkpoint decides.
  private static func errorControl(of schedule: FollowUpSchedule) -> Content? {
    switch schedule.errorControl {
    case .everyCheckpointAlone: .text("everyCheckpointAlone")
    case .pocock: .text("pocock")
    case .obrienFleming: .text("obrienFleming")
    case .deciding(let months): months == schedule.checkpoints.last ? nil : ["deciding": .count(months)]
    }
  }

  private static func workingDayRule(_ rule: WorkingDayRule) -> Content {
    switch rule {
    case .keepDate: .text("keepDate")
    case .nextSwedishWorkingDay: .text("nextSwedishWorkingDay")
    }
  }

  static func effectMap(_ map: EffectMap) -> Content {
    ["nodes": .list(map.nodes.map(node)), "links": .list(map.links.map(link))]
  }

  private static func node(_ node: EffectMap.Node) -> Content {
    let (kind, reference): (DocumentReader.NodeKind, Content?) =
      switch node.kind {
      case .capability: (.capability, nil)
      case .use(let goal): (.use, goal.map(identifier))
      case .changedWork(let goal): (.changedWork, goal.map(identifier))
      case .effect(let goal): (.effect, goal.map(identifier))
      case .benefit(let benefit): (.benefit, identifier(benefit))
      case .strategicGoal(let goal): (.strategicGoal, identifier(goal))
      }
    return [
      "id": identifier(node.id), "label": .text(node.label), "kind": word(kind), "refersTo": reference,
    ]
  }

  private static func link(_ link: EffectMap.Link) -> Content {
    ["from": identifier(link.from), "to": identifier(link.to), "share": link.share.map { .number($0) }]
  }
}
