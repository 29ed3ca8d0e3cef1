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
    if load(days: days, amounts: amounts) {
      if incoming.count == 0 || outgoing.count == 0 {
        return .none(because: incoming.count == outgoing.count ? .netIsZero : .noSignChange)
      }
    } else {
      let hasBothSigns = net(days: days, amounts: amounts)
      if incoming.count == 0 || outgoing.count == 0 {
        return .none(
          because: incoming.count == outgoing.count ? .netIsZero : hasBothSigns ? .noInternalRate : .noSignChange)
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

  /// Sorts the flows by sign, run by run; `false`, with nothing of use loaded, unless they come in order of time and no
  /// date has flows of both signs.
  private mutating func load(days: Span<Int32>, amounts: Span<some FlowAmount>) -> Bool {
    precondition(days.count == amounts.count)
    begin(capacity: amounts.count)
    var (index, last, base) = (0, Int32.min, Int32(0))
    while index < amounts.count {
      let amount = amounts[index].number
      if amount == 0 {
        index += 1
        continue
      }
      let (day, comesIn) = (days[index], amount > 0)
      if last == .min {
        (base, startsWithIncome) = (day, comesIn)
      } else if day < last || (day == last && comesIn != endsWithIncome) {
        return false
      } else if comesIn != endsWithIncome {
        changes += 1
      }
      endsWithIncome = comesIn
      (index, last) =
        comesIn
        ? incoming.appendRun(days: days, amounts: amounts, from: index, after: last, base: base, sign: 1)
        : outgoing.appendRun(days: days, amounts: amounts, from: index, after: last, base: base, sign: -1)
    }
    span = last == .min ? 0 : Int(last) - Int(base)
    incoming.seal()
    outgoing.seal()
    return true
  }

  /// Loads the flows as one net amount a date, in order of time; says whether flows of both signs came.
  ///
  /// A date whose flows cancel but for the rounding of their sum counts as zero.
  private mutating func net(days: Span<Int32>, amounts: Span<some FlowAmount>) -> Bool {
    let order = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    var netDays: [Int32] = []
    var netAmounts: [Double] = []
    var (hasIncome, hasOutlay, index) = (false, false, 0)
    while index < order.count {
      let day = days[order[index]]
      var (sum, size) = (0.0, 0.0)
      while index < order.count, days[order[index]] == day {
        let amount = amounts[order[index]].number
        (hasIncome, hasOutlay) = (hasIncome || amount > 0, hasOutlay || amount < 0)
        sum += amount
        size += abs(amount)
        index += 1
      }
      netDays.append(day)
      netAmounts.append(abs(sum) <= 4 * Double.ulpOfOne * size ? 0 : sum)
    }
    let isOrdered = load(days: netDays.span, amounts: netAmounts.span)
    assert(isOrdered, "one amount a day in order of days")
    return hasIncome && hasOutlay
  }

  private mutating func begin(capacity: Int) {
    incoming.reset(capacity: capacity)
    outgoing.reset(capacity: capacity)
    (changes, span) = (0, 0)
  }
}
