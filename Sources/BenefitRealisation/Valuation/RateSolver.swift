/// Finds every rate at which a stream is worth nothing; one solver serves many streams in turn.
///
/// With P and Q the present values of what comes in and what goes out, it looks for the zeros of F = ln(P / Q) over
/// y = ln(1 + r) times the stream's span, so that neither the amounts' size nor the unit of time matters. F is nearly a
/// straight line where a present value is steeply bent, and its derivatives are the cumulants of the times, weighted by
/// what the flows are worth.
struct RateSolver {
  var incoming = FlowSide()
  var outgoing = FlowSide()
  var table = PowerTable()
  /// The offset of the last flow.
  var span = 0
  /// How often the sign changes from flow to flow.
  var changes = 0
  /// Whether the first and the last flow come in.
  var (startsWithIncome, endsWithIncome) = (false, false)

  /// The rates of one stream.
  ///
  /// - Parameters:
  ///   - days: When each flow comes, in any order.
  ///   - amounts: The flows.
  ///   - unitsPerYear: How many of the days' units make a year: 365, or 1 for periods.
  mutating func rates(
    days: Span<Int32>, amounts: Span<some FlowAmount>, unitsPerYear: Double
  ) -> InternalRate {
    let isOrdered = load(days: days, amounts: amounts)
    if incoming.count == 0 || outgoing.count == 0 {
      return .none(because: incoming.count == outgoing.count ? .netIsZero : .noSignChange)
    }
    if !isOrdered {
      net(days: days, amounts: amounts)
      if incoming.count == 0 || outgoing.count == 0 {
        return .none(because: incoming.count == outgoing.count ? .netIsZero : .noInternalRate)
      }
    }
    let scale = unitsPerYear / Double(span)
    if changes == 1 {
      return .unique(InternalRate.Root(logarithm: onlyRoot() * scale))
    }
    guard let roots = certifiedRoots() ?? isolatedRoots() else { return .none(because: .ratesTooClose) }
    let found = roots.map { InternalRate.Root(logarithm: $0.y * scale, isMultiple: $0.isMultiple) }
    if found.isEmpty { return .none(because: .noInternalRate) }
    return found.count == 1 ? .unique(found[0]) : .several(found)
  }

  /// A zero of F.
  struct Zero {
    var y: Double
    var isMultiple = false
  }

  /// Sorts the flows by sign; says whether they come in order of time, and no date has flows of both signs.
  private mutating func load(days: Span<Int32>, amounts: Span<some FlowAmount>) -> Bool {
    begin(capacity: amounts.count)
    var isOrdered = true
    var (last, base) = (-1, 0)
    for index in 0..<amounts.count {
      let amount = amounts[index].number
      if amount == 0 { continue }
      if last < 0 { base = Int(days[index]) }
      let offset = Int(days[index]) - base
      if offset < last || (offset == last && (amount > 0) != endsWithIncome) {
        // What comes in no order is loaded anew by ``net(days:amounts:)``, which needs to know only that both signs occur.
        isOrdered = false
        if amount > 0 { incoming.append(0, amount) } else { outgoing.append(0, -amount) }
        continue
      }
      add(Int32(truncatingIfNeeded: offset), amount, isFirst: last < 0)
      last = offset
    }
    span = last
    incoming.seal()
    outgoing.seal()
    return isOrdered
  }

  /// Loads the flows as one net amount a date, in order of time.
  ///
  /// A date whose flows cancel but for the rounding of their sum counts as zero.
  private mutating func net(days: Span<Int32>, amounts: Span<some FlowAmount>) {
    let order = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    begin(capacity: order.count)
    var (isFirst, base, index) = (true, 0, 0)
    while index < order.count {
      let day = days[order[index]]
      var (sum, size) = (0.0, 0.0)
      while index < order.count, days[order[index]] == day {
        sum += amounts[order[index]].number
        size += abs(amounts[order[index]].number)
        index += 1
      }
      if abs(sum) <= 4 * Double.ulpOfOne * size { continue }
      if isFirst { base = Int(day) }
      span = Int(day) - base
      add(Int32(truncatingIfNeeded: span), sum, isFirst: isFirst)
      isFirst = false
    }
    incoming.seal()
    outgoing.seal()
  }

  private mutating func begin(capacity: Int) {
    incoming.reset(capacity: capacity)
    outgoing.reset(capacity: capacity)
    (changes, span) = (0, 0)
  }

  @inline(__always)
  private mutating func add(_ offset: Int32, _ amount: Double, isFirst: Bool) {
    let comesIn = amount > 0
    if comesIn { incoming.append(offset, amount) } else { outgoing.append(offset, -amount) }
    if isFirst {
      startsWithIncome = comesIn
    } else if comesIn != endsWithIncome {
      changes += 1
    }
    endsWithIncome = comesIn
  }
}
