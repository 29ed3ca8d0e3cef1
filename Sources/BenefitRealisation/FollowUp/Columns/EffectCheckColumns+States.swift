extension EffectCheckColumns {
  /// The states of all goals: that of goal *g* at checkpoint *c* is number *g* · checkpoints + *c*.
  ///
  /// - Throws: ``CheckColumnsError/unknownGoal(measurement:)``.
  /// - Complexity: O(goals · checkpoints + measurements · checkpoints).
  public func states(of measurements: MeasurementColumns) throws(CheckColumnsError) -> [State] {
    let groups = try MeasurementGroups(measurements, rows: 0..<measurements.count, goalCount: count)
    return try states(ofGoals: 0..<count, from: [groups])
  }

  /// The states of some goals from measurements that have been sorted: the work in parts that can be done beside each
  /// other.
  ///
  /// ```swift
  /// async let second = MeasurementGroups(measurements, rows: middle..<measurements.count, goalCount: goals.count)
  /// let groups = [try MeasurementGroups(measurements, rows: 0..<middle, goalCount: goals.count), try await second]
  /// async let last = goals.states(ofGoals: goals.count / 2..<goals.count, from: groups)
  /// let states = try goals.states(ofGoals: 0..<goals.count / 2, from: groups) + (await last)
  /// ```
  ///
  /// However the work is parted, the states are those of ``states(of:)``.
  ///
  /// - Parameters:
  ///   - rows: The goals' rows.
  ///   - groups: The measurements, each once, in the order of their rows.
  /// - Throws: ``CheckColumnsError/rowsOutOfRange(_:count:)``, or ``CheckColumnsError/differentLengths(_:_:)`` when
  ///   groups were made for another number of goals.
  public func states(ofGoals rows: Range<Int>, from groups: [MeasurementGroups]) throws(CheckColumnsError) -> [State] {
    guard 0 <= rows.lowerBound, rows.upperBound <= count else { throw .rowsOutOfRange(rows, count: count) }
    for group in groups where group.goalCount != count { throw .differentLengths(count, group.goalCount) }
    let width = checkpoints.count
    // What is known of a goal by a number, so that it is looked up and not branched to.
    let words =
      CheckSlot.unmeasured + [.measuredWithoutWay] + (0...CheckRules.mostEdges).map { .measured(step: UInt8($0)) }
    let steps = checkpoints.map { AchievementSteps(rules, share: $0.share) }
    var table = CheckSlotTable(self)
    var slots = table.room(goals: min(MeasurementGroups.block, count))
    var states = [State](repeating: .upcoming, count: rows.count * width)
    let size = MeasurementGroups.block
    for block in rows.lowerBound / size..<(rows.upperBound + size - 1) / size {
      let goals = block * size..<min((block + 1) * size, count)
      table.fill(&slots, goals: goals)
      for group in groups {
        switch width {
        case 1: Self.look(at: group, block: block, width: 1, &slots)
        case 2: Self.look(at: group, block: block, width: 2, &slots)
        default: Self.look(at: group, block: block, width: width, &slots)
        }
      }
      let wanted = goals.clamped(to: rows)
      for index in 0..<width {
        let targets = checkpoints[index].targets
        let first = (wanted.lowerBound - rows.lowerBound) * width + index
        let slot = (wanted.lowerBound - goals.lowerBound) * width + index
        judge(wanted, targets.span, steps[index], slots.span, from: slot, words, into: &states, from: first)
      }
    }
    return states
  }

  /// Looks at the measurements of a block of goals.
  ///
  /// Made anew for each number of checkpoints that is written out, so that the inner loop is unrolled.
  @inline(__always)
  private static func look(at group: MeasurementGroups, block: Int, width: Int, _ slots: inout [CheckSlot]) {
    var slots = slots.mutableSpan
    // A measurement's goal lies in its block, whose goals have their slots.
    group.forEach(inBlock: block) { entry in
      let first = Int(entry.goal) &* width
      for slot in first..<first &+ width {
        unsafe slots[unchecked: slot].take(day: entry.day, value: entry.value)
      }
    }
  }

  /// The number of the state whose achievement isn't defined; those of the steps follow.
  private static let withoutWay = 3

  /// Judges goals at one checkpoint.
  @inline(__always)
  private func judge(
    _ goals: Range<Int>, _ targets: Span<Double>, _ steps: AchievementSteps, _ slots: Span<CheckSlot>,
    from firstSlot: Int, _ words: [State], into states: inout [State], from firstState: Int
  ) {
    let width = checkpoints.count
    let baselines = baselines.span
    let words = words.span
    var states = states.mutableSpan
    var (place, state) = (firstSlot, firstState)
    for goal in goals {
      let slot = unsafe slots[unchecked: place]
      let (baseline, target) = unsafe (baselines[unchecked: goal], targets[unchecked: goal])
      let achievement = steps.achievement(slot.value, from: baseline, to: target)
      var step = steps.step(achievement)
      if steps.isExact, slot.isMeasured, target != baseline,
        steps.isInDoubt(achievement, slot.value, from: baseline, to: target)
      {
        step = steps.exactStep(slot.value, from: baseline, to: target)
      }
      let measured = target == baseline ? Self.withoutWay : Self.withoutWay &+ 1 &+ step
      unsafe states[unchecked: state] = words[unchecked: slot.isMeasured ? measured : Int(slot.nearness)]
      place &+= width
      state &+= width
    }
  }
}
