/// Counts of how much is known of each part.
struct BridgeTally {
  private var counts: [BridgePart: (known: Int, of: Int)] = [:]
  private var reasons: [BridgePart: NotDefined] = [:]

  /// Notes a benefit's factors, and of which roles an outcome is known.
  mutating func note(_ pattern: ValuePattern, known: Set<FactorName.Role>) {
    for role in [FactorName.Role.volume, .price] where pattern.factors.contains(where: { $0.name.role == role }) {
      note(role.part, isKnown: known.contains(role), else: .noOutcome)
    }
  }

  /// Notes how a benefit has gone in so many steps, for what is known of one step moves the value.
  mutating func note(_ course: GoalCourses.Course, steps: Int) {
    note(course.use, of: .use, steps)
    note(course.effect, of: .effect, steps)
  }

  private mutating func note(_ figure: Figure<MonthlyRatios>, of part: BridgePart, _ steps: Int) {
    switch figure {
    case .value: note(part, isKnown: true, else: .noOutcome, steps)
    case .notDefined(let reason): note(part, isKnown: false, else: reason, steps)
    }
  }

  private mutating func note(_ part: BridgePart, isKnown: Bool, else reason: NotDefined, _ count: Int = 1) {
    let before = counts[part] ?? (0, 0)
    counts[part] = (before.known + (isKnown ? count : 0), before.of + count)
    if !isKnown, reasons[part] == nil { reasons[part] = reason }
  }

  /// What is known of all parts.
  func knowledge(
    cost: BridgePart.Knowledge?, start: Int, steps: Int
  ) -> [BridgePart: BridgePart.Knowledge] {
    var knowledge: [BridgePart: BridgePart.Knowledge] = [
      .cost: cost ?? .notKnown(because: .noOutcome),
      .startDate: BridgePart.Knowledge(start, of: steps, else: .notInOperation),
    ]
    for part in [BridgePart.volume, .use, .effect, .price] {
      let (known, all) = counts[part] ?? (0, 0)
      let isOfFactors = part == .volume || part == .price
      knowledge[part] = BridgePart.Knowledge(
        known, of: all, else: reasons[part] ?? (isOfFactors ? .noSuchFactor : .noMonetisedBenefit))
    }
    return knowledge
  }
}
