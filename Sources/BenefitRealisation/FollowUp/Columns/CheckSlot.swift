/// The window of a goal at a checkpoint, and the best measurement in it so far.
struct CheckSlot {
  /// The first day of the window.
  let opens: Int32
  /// The number of days from the first to the last day of the window that has been reached.
  let days: UInt16
  /// The distance from the first day to the due date.
  let due: UInt16
  /// How near the value lies to the due date, the greater the nearer.
  ///
  /// Below ``least`` nothing has been measured: 0 is upcoming, 1 due and 2 overdue.
  private(set) var nearness: UInt32
  /// The value of the measurement that counts so far.
  @inline(__always)
  var value: Double { Double(bitPattern: bits) }
  private var bits: UInt64 = 0

  /// The least nearness of a measurement; the furthest is some 750 days away.
  private static let least: UInt32 = 3
  private static let greatest: UInt32 = 1 << 16

  /// A window that nothing has been measured in.
  init(_ dates: (due: CalendarDate, window: ClosedRange<CalendarDate>), asOf: CalendarDate) {
    let first = dates.window.lowerBound.dayNumber
    let reached = min(dates.window.upperBound, asOf).dayNumber
    opens = Int32(first)
    days = UInt16(max(0, reached - first + 1))
    due = UInt16(dates.due.dayNumber - first)
    nearness = asOf < dates.window.lowerBound ? 0 : asOf <= dates.window.upperBound ? 1 : 2
  }

  /// Whether a measurement counts.
  @inline(__always)
  var isMeasured: Bool { nearness >= Self.least }

  /// The states as long as nothing has been measured, by nearness.
  static let unmeasured: [EffectCheckColumns.State] = [.upcoming, .due, .overdue]

  /// Looks at one more measurement, listed after those before.
  @inline(__always)
  mutating func take(day: Int32, value: Double) {
    let place = UInt32(bitPattern: day &- opens)
    // 0 on the due date, 1 the day after, 2 the day before, 3 two days after: of two equally near, the later is nearer.
    let early = Int32(due) &- Int32(bitPattern: place)
    let distance = UInt32(bitPattern: (early << 1) ^ (early >> 31))
    // Whether a day is in the window and nearer can't be foreseen, so that masks take the place of branches. Outside,
    // the nearness is 0, and only a value that isn't looked at can be replaced.
    let inside = UInt32(truncatingIfNeeded: (Int64(place) &- Int64(days)) >> 63)
    let nearness = (Self.greatest &- distance) & inside
    let nearer = Int64(truncatingIfNeeded: (Int32(bitPattern: self.nearness) &- Int32(bitPattern: nearness) &- 1) >> 31)
    self.nearness = max(self.nearness, nearness)
    bits ^= (bits ^ value.bitPattern) & UInt64(bitPattern: nearer)
  }
}

/// The empty slots of full operations, worked out once for a day that comes again soon.
struct CheckSlotTable {
  private let columns: EffectCheckColumns
  private let width: Int
  private var days = [Int32](repeating: .min, count: size)
  private var known: [CheckSlot]
  private static let size = 4_096

  init(_ columns: EffectCheckColumns) {
    self.columns = columns
    width = columns.checkpoints.count
    known = []
    known = room(goals: Self.size)
  }

  /// Makes room for the slots of so many goals.
  func room(goals: Int) -> [CheckSlot] {
    [CheckSlot](
      repeating: CheckSlot((columns.asOf, columns.asOf...columns.asOf), asOf: columns.asOf), count: goals * width)
  }

  /// Puts the empty slots of some goals in place of those that are there, goal by goal.
  mutating func fill(_ slots: inout [CheckSlot], goals: Range<Int>) {
    precondition(slots.count >= goals.count * width)
    var slots = slots.mutableSpan
    var next = 0
    for goal in goals {
      let day = columns.fullOperations[goal]
      let place = Int(UInt32(bitPattern: day) % UInt32(Self.size))
      if days[place] != day { workOut(day, at: place) }
      for slot in place &* width..<(place &+ 1) &* width {
        unsafe slots[unchecked: next] = known[slot]
        next &+= 1
      }
    }
  }

  @inline(never)
  private mutating func workOut(_ day: Int32, at place: Int) {
    days[place] = day
    let fullOperation = CalendarDate(knownDayNumber: Int(day))
    for (index, checkpoint) in columns.checkpoints.enumerated() {
      // The columns' initialiser has seen to it that there are dates.
      guard let dates = columns.rules.dates(months: checkpoint.months, after: fullOperation) else { continue }
      known[place * width + index] = CheckSlot(dates, asOf: columns.asOf)
    }
  }
}
