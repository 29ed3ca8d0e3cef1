extension FollowUp {
  /// What is missing of goals and their checks.
  var goalFindings: [Finding] {
    var findings: [Finding] = []
    if initiative.goals.allSatisfy({ $0.kind == .use }), !initiative.isMandated {
      findings.append(Finding(.noEffectGoal, at: "goals"))
    }
    for goal in initiative.goals {
      findings += statedFindings(goal)
    }
    findings += initiative.goalsWithoutStrategicGoal.map {
      Finding(.goalWithoutStrategicGoal, at: "goals", .element($0.id.rawValue), about: BilingualText($0.name))
    }
    var tooSmall: Set<Identifier<EffectGoal>> = []
    for answer in checkpoints.lazy.flatMap(\.goals) {
      // A planned sample is one for all checkpoints, so it is told once.
      findings += checkFindings(answer).filter {
        $0.code != .sampleTooSmall || tooSmall.insert(answer.check.goal.id).inserted
      }
    }
    return findings + costlyChecks
  }

  /// Goals whose checks cost more than the limit.
  private var costlyChecks: [Finding] {
    let costly = checkCosts.filter(\.isAboveLimit)
    if costly.isEmpty { return [] }
    let names = NamesInModel(of: initiative)
    let currency = initiative.priceLevel.currency
    return costly.compactMap { cost in
      guard let share = cost.share.value, let value = cost.yearlyValue.value?.text(in: currency) else { return nil }
      let planned = cost.planned.text(in: currency)
      let (part, limit) = (BilingualText(share * 100, decimals: 2), BilingualText(cost.limit * 100, decimals: 2))
      return Finding(
        .checkCostAboveLimit, at: "goals", .element(cost.goal.rawValue), "checkCost",
        about: BilingualText(names[cost.goal]),
        detail: BilingualText(
          swedish: "\(planned.swedish), \(part.swedish) % av \(value.swedish) per år; gränsen är \(limit.swedish) %",
          english: "\(planned.english), \(part.english) % of \(value.english) a year; the limit is \(limit.english) %"))
    }
  }

  /// What the goal itself doesn't say.
  private func statedFindings(_ goal: EffectGoal) -> [Finding] {
    func finding(_ code: FindingCode, _ detail: BilingualText? = nil) -> Finding {
      Finding(code, at: "goals", .element(goal.id.rawValue), about: BilingualText(goal.name), detail: detail)
    }
    var findings: [Finding] = []
    let fullOperation = initiative.fullOperation(of: goal.clock)
    if let baseline = goal.baseline {
      if baseline.date >= fullOperation {
        findings.append(
          finding(
            .baselineAfterChange,
            BilingualText(
              swedish: "mätt \(baseline.date), full drift \(fullOperation)",
              english: "measured \(baseline.date), full operation \(fullOperation)")))
      }
    } else if goal.indicator.direction.isOneWay {
      findings.append(finding(.noBaseline))
    }
    let withoutTarget = initiative.schedule.checkpoints.filter { goal.target(atMonths: $0) == nil }
    if goal.indicator.direction.isOneWay, !withoutTarget.isEmpty {
      let (lacking, checked) = (BilingualText(months: withoutTarget), Set(initiative.schedule.checkpoints))
      // A target that no check asks for was perhaps meant for one that lacks it.
      let others = goal.targets.map(\.monthsAfterFullOperation).filter { !checked.contains($0) }
      let astray = BilingualText(months: others)
      findings.append(
        finding(
          .noTarget,
          BilingualText(
            swedish: "vid \(lacking.swedish)" + (others.isEmpty ? "" : "; ingen kontroll görs vid \(astray.swedish)"),
            english: "at \(lacking.english)" + (others.isEmpty ? "" : "; no check is made at \(astray.english)"))))
    }
    if goal.owner == nil { findings.append(finding(.goalWithoutOwner)) }
    if let detail = goal.baseline?.sample?.unevenness { findings.append(finding(.eventsOverdispersed, detail)) }
    return findings
  }

  /// What a check shows to be missing.
  private func checkFindings(_ answer: GoalAnswer) -> [Finding] {
    let (check, goal) = (answer.check, answer.check.goal)
    func finding(_ code: FindingCode, _ detail: BilingualText? = nil) -> Finding {
      Finding(
        code, at: "goals", .element(goal.id.rawValue), "checks",
        .element("\(check.checkpoint.monthsAfterFullOperation)"), about: BilingualText(goal.name), detail: detail)
    }
    let months = check.checkpoint.monthsAfterFullOperation
    let isFirst = months == initiative.schedule.checkpoints.first
    var findings: [Finding] = []
    if isFirst, answer.use == .notFollowedUp { findings.append(finding(.useNotFollowedUp)) }
    switch check.state {
    case .overdue where !initiative.followUpForm.asks(for: check): break
    case .overdue: findings.append(unanswered(answer, finding))
    case .notComparable:
      findings.append(finding(.measurementNotComparable))
      if answer.measuredInstead != nil { findings.append(unanswered(answer, finding)) }
    case .upcoming, .due, .notMeasurable, .measured: break
    }
    if let detail = check.nearest?.sample?.unevenness { findings.append(finding(.eventsOverdispersed, detail)) }
    if let detail = shortfall(of: check) { findings.append(finding(.sampleTooSmall, detail)) }
    return findings
  }

  /// A check whose window has closed without an answer: missed, measured outside the window, or overdue.
  private func unanswered(_ answer: GoalAnswer, _ finding: (FindingCode, BilingualText?) -> Finding) -> Finding {
    let (due, window) = (answer.check.checkpoint.dueDate, answer.check.checkpoint.window)
    if let months = answer.answeredAtMonths {
      return finding(
        .checkpointMissed,
        BilingualText(
          swedish: "skulle mätas \(due); besvarad är kontrollen vid \(months) månader",
          english: "was to be measured \(due); the check at \(months) months is answered"))
    }
    if let instead = answer.measuredInstead {
      return finding(
        .measuredOutsideWindow,
        BilingualText(
          swedish: "mätt \(instead.date), fönstret var \(window.lowerBound)–\(window.upperBound)",
          english: "measured \(instead.date), the window was \(window.lowerBound)–\(window.upperBound)"))
    }
    return finding(
      .checkpointOverdue,
      BilingualText(
        swedish: "skulle mätas \(due), fönstret stängde \(window.upperBound)",
        english: "was to be measured \(due), the window closed \(window.upperBound)"))
  }

  /// What the planned sample can show beside what the target asks for, where it is less.
  private func shortfall(of check: EffectCheck) -> BilingualText? {
    guard case .value(let smallest)? = check.smallestDetectableChange,
      let baseline = check.goal.baseline?.value,
      let target = check.goal.target(atMonths: check.checkpoint.monthsAfterFullOperation)?.value
    else { return nil }
    let asked = target < baseline ? baseline - target : target - baseline
    guard smallest > asked else { return nil }
    let unit = check.goal.indicator.unit
    let (least, wanted) = (BilingualText(smallest, decimals: 2), BilingualText(asked, decimals: 2))
    return BilingualText(
      swedish: "kan visa \(least.swedish) \(unit), målet begär \(wanted.swedish)",
      english: "can show \(least.english) \(unit), the target asks for \(wanted.english)")
  }

  /// What the effect map shows.
  var mapFindings: [Finding] {
    let names = NamesInModel(of: initiative)
    func place(_ id: Identifier<EffectMap.Node>) -> ModelPath {
      ModelPath("effectMap", "nodes", .element(id.rawValue))
    }
    return initiative.effectMapFindings.map { finding in
      func links(_ nodes: [Identifier<EffectMap.Node>]) -> Finding {
        Finding(finding.code, at: "effectMap", "links", all: nodes.map(place), detail: finding.text(with: names))
      }
      func node(_ id: Identifier<EffectMap.Node>, _ detail: BilingualText? = nil) -> Finding {
        Finding(
          finding.code, at: "effectMap", "nodes", .element(id.rawValue), about: BilingualText(names[id]), detail: detail
        )
      }
      return switch finding {
      case .orphan(let id), .notMeasured(let id): node(id)
      case .cycle(let nodes): links(nodes)
      case .wrongOrder(let from, let to): links([from, to])
      case .sharesExceedWhole(let id, _): node(id, finding.text(with: names))
      case .benefitNotReached(let id):
        Finding(finding.code, at: "benefits", .element(id.rawValue), about: BilingualText(names[id]))
      }
    }
  }
}

extension Sample {
  /// How many times their mean the counts of the periods vary, where that is more than chance makes them.
  fileprivate var unevenness: BilingualText? {
    guard case .events(let count) = self, count.isOverdispersed, let index = count.dispersionIndex else { return nil }
    let number = BilingualText(index, decimals: 2)
    return BilingualText(
      swedish: "variansen mellan perioderna är \(number.swedish) gånger medelvärdet",
      english: "the variance between the periods is \(number.english) times their mean")
  }
}

extension BilingualText {
  /// Months after full operation as one says them; empty for none.
  fileprivate init(months: [Int]) {
    func list(and word: String, months unit: String) -> String {
      guard let last = months.last else { return "" }
      let earlier = months.dropLast().map(String.init).joined(separator: ", ")
      return (earlier.isEmpty ? "" : "\(earlier) \(word) ") + "\(last) \(unit)"
    }
    self.init(swedish: list(and: "och", months: "månader"), english: list(and: "and", months: "months"))
  }
}

extension Indicator.Direction {
  /// Whether it shall rise or fall, and so needs a baseline and targets.
  fileprivate var isOneWay: Bool {
    switch self {
    case .increase, .decrease: true
    case .keepWithin: false
    }
  }
}
