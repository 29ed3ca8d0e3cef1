/// An amount as a column stores it: exact minor units, or a `Double`.
protocol FlowAmount {
  /// The amount as a number to compute with.
  var number: Double { get }
}

extension Int64: FlowAmount {
  @inline(__always) var number: Double { Double(self) }
}

extension Double: FlowAmount {
  @inline(__always) var number: Double { self }
}

/// The discount factors e^(−z·n) of whole offsets n, as products of one factor for n's multiples of 64 and one for the
/// rest: two short tables instead of one exponential a flow.
///
/// Each entry depends on z and n alone, so that one stream and many give the same bits. Entries come by multiplication
/// from the nearest exponential at most 64 steps back, which keeps a factor's relative error near 10^-14.
struct PowerTable {
  static let step = 64
  private(set) var low = [Double](repeating: 1, count: step)
  private(set) var high = [Double](repeating: 1, count: 8)
  /// The number of entries of `high` that are filled.
  private(set) var highCount = 1

  /// Fills the tables for offsets from 0 to `span`.
  mutating func fill(_ z: Double, through span: Int) {
    highCount = span / Self.step + 1
    if high.count < highCount + 8 {
      high += [Double](repeating: 1, count: highCount + highCount / 2 + 8 - high.count)
    }
    Self.powers(of: exponential(-z), from: 1, into: &low, at: 0, count: min(span + 1, Self.step))
    let wide = exponential(-z * Double(Self.step))
    Self.powers(of: wide, from: 1, into: &high, at: 0, count: min(highCount, Self.step))
    for start in stride(from: Self.step, to: highCount, by: Self.step) {
      Self.powers(
        of: wide, from: exponential(-z * Double(Self.step * start)), into: &high, at: start,
        count: min(highCount - start, Self.step))
    }
  }

  /// Stores start · ratio^k in groups of eight, whose chains of products are independent of each other.
  private static func powers(
    of ratio: Double, from start: Double, into table: inout [Double], at first: Int, count: Int
  ) {
    let second = ratio * ratio
    let fourth = second * second
    var group =
      SIMD8(repeating: start)
      * SIMD8(
        1, ratio, second, second * ratio, fourth, fourth * ratio, fourth * second, fourth * second * ratio)
    let eighth = SIMD8(repeating: fourth * fourth)
    var span = table.mutableSpan
    precondition(first >= 0 && first + (count + 7) / 8 * 8 <= span.count)
    for index in stride(from: first, to: first + count, by: 8) {
      for lane in 0..<8 { unsafe span[unchecked: index + lane] = group[lane] }
      group *= eighth
    }
  }

  /// The factor of one offset.
  @inline(__always)
  func factor(_ offset: Int) -> Double { high[offset / Self.step] * low[offset % Self.step] }

  /// The sum of amount × factor, or `nil` when a day lies before `base` or beyond the table.
  @inline(__always)
  func sum(days: Span<Int32>, amounts: Span<some FlowAmount>, base: Int32) -> Double? {
    let (low, high) = (low.span, high.span)
    let reach = UInt32(highCount * Self.step)
    return amounts.sumByFour(
      days: days, base: base, isWithin: { $0 < reach && $1 < reach && $2 < reach && $3 < reach },
      // The reach and the remainder keep both places inside their tables.
      factor: { unsafe high[unchecked: Int($0 / 64)] * low[unchecked: Int($0 % 64)] })
  }
}

extension Span where Element: FlowAmount {
  /// The sum of amount × factor of the day's distance from `base`, or `nil` when four of them aren't within the reach
  /// of the factors.
  ///
  /// Four running sums take every fourth flow each and are added at the end, so that they don't wait for each other.
  @inline(__always)
  func sumByFour(
    days: Span<Int32>, base: Int32, isWithin: (UInt32, UInt32, UInt32, UInt32) -> Bool, factor: (UInt32) -> Double
  ) -> Double? {
    precondition(days.count == count)
    var (s0, s1, s2, s3) = (0.0, 0.0, 0.0, 0.0)
    var index = 0
    // The loops' own bounds keep every place inside both spans.
    while index &+ 4 <= count {
      let a = unsafe UInt32(bitPattern: days[unchecked: index] &- base)
      let b = unsafe UInt32(bitPattern: days[unchecked: index &+ 1] &- base)
      let c = unsafe UInt32(bitPattern: days[unchecked: index &+ 2] &- base)
      let d = unsafe UInt32(bitPattern: days[unchecked: index &+ 3] &- base)
      guard isWithin(a, b, c, d) else { return nil }
      s0 += unsafe self[unchecked: index].number * factor(a)
      s1 += unsafe self[unchecked: index &+ 1].number * factor(b)
      s2 += unsafe self[unchecked: index &+ 2].number * factor(c)
      s3 += unsafe self[unchecked: index &+ 3].number * factor(d)
      index &+= 4
    }
    while index < count {
      let offset = unsafe UInt32(bitPattern: days[unchecked: index] &- base)
      guard isWithin(offset, offset, offset, offset) else { return nil }
      s0 += unsafe self[unchecked: index].number * factor(offset)
      index &+= 1
    }
    return (s0 + s1) + (s2 + s3)
  }
}
