/// The flows of one sign, as magnitudes, in columns that a solver fills anew for each stream.
///
/// The columns are padded with zero amounts to a multiple of four, so that sums run four flows at a time.
struct FlowSide {
  private(set) var offsets: [Int32] = []
  private(set) var amounts: [Double] = []
  private(set) var count = 0

  /// Forgets the flows and makes room for so many, and for the padding.
  mutating func reset(capacity: Int) {
    count = 0
    guard amounts.count < capacity + 4 else { return }
    let more = capacity + capacity / 2 + 4 - amounts.count
    offsets += [Int32](repeating: 0, count: more)
    amounts += [Double](repeating: 0, count: more)
  }

  /// Adds flows as long as the next one belongs to this side: not before the last one, and of the side's sign.
  ///
  /// - Returns: The index of the first flow that wasn't added, and the day of the last one that was.
  @inline(__always)
  mutating func appendRun(
    days: Span<Int32>, amounts flows: Span<some FlowAmount>, from start: Int, after last: Int32, base: Int32,
    sign: Double
  ) -> (next: Int, last: Int32) {
    let run = Self.copyRun(
      days, flows, from: start, after: last, base: base, sign: sign, to: &offsets, &amounts, at: count)
    count += run.next - start
    return run
  }

  @inline(__always)
  private static func copyRun(
    _ days: Span<Int32>, _ flows: Span<some FlowAmount>, from start: Int, after last: Int32, base: Int32, sign: Double,
    to offsets: inout [Int32], _ amounts: inout [Double], at count: Int
  ) -> (next: Int, last: Int32) {
    var offsets = offsets.mutableSpan
    var amounts = amounts.mutableSpan
    precondition(offsets.count - count >= flows.count - start && amounts.count >= offsets.count)
    var (index, place, last) = (start, count, last)
    while index < flows.count {
      let amount = unsafe flows[unchecked: index].number * sign
      let day = unsafe days[unchecked: index]
      guard amount > 0, day >= last else { break }
      unsafe offsets[unchecked: place] = day &- base
      unsafe amounts[unchecked: place] = amount
      last = day
      place &+= 1
      index &+= 1
    }
    return (index, last)
  }

  /// Pads the columns; there is room for it.
  @inline(__always)
  mutating func seal() {
    Self.clear(&offsets, from: count)
    Self.clear(&amounts, from: count)
  }

  @inline(__always)
  private static func clear<Number: Numeric & BitwiseCopyable>(_ column: inout [Number], from count: Int) {
    var span = column.mutableSpan
    precondition(count + 4 <= span.count)
    for place in count..<count + 4 { unsafe span[unchecked: place] = 0 }
  }

  /// Σ amount · offset^k for k = 0, 1, 2, 3 and 4.
  func plainMoments() -> (SIMD4<Double>, fourth: Double) {
    let (offsets, amounts) = (offsets.span, amounts.span)
    var (s0, s1, s2) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    var (s3, s4) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    for index in stride(from: 0, to: count, by: 4) {
      let time = Self.times(offsets, index)
      var weight = Self.four(amounts, index)
      s0 += weight
      weight *= time
      s1 += weight
      weight *= time
      s2 += weight
      weight *= time
      s3 += weight
      weight *= time
      s4 += weight
    }
    return (SIMD4(s0.total, s1.total, s2.total, s3.total), s4.total)
  }

  /// Σ amount · factor · offset^k for k = 0, 1, 2 and 3.
  func moments(_ table: borrowing PowerTable) -> SIMD4<Double> {
    let (offsets, amounts) = (offsets.span, amounts.span)
    let (low, high) = (table.low.span, table.high.span)
    // The table is filled through the last offset, and the columns are padded to whole groups of four.
    var (s0, s1, s2, s3) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    for index in stride(from: 0, to: count, by: 4) {
      let time = Self.times(offsets, index)
      let a = unsafe Int(offsets[unchecked: index])
      let b = unsafe Int(offsets[unchecked: index + 1])
      let c = unsafe Int(offsets[unchecked: index + 2])
      let d = unsafe Int(offsets[unchecked: index + 3])
      let coarse = unsafe SIMD4(
        high[unchecked: a >> 6], high[unchecked: b >> 6], high[unchecked: c >> 6], high[unchecked: d >> 6])
      let fine = unsafe SIMD4(
        low[unchecked: a & 63], low[unchecked: b & 63], low[unchecked: c & 63], low[unchecked: d & 63])
      var weight = Self.four(amounts, index) * (coarse * fine)
      s0 += weight
      weight *= time
      s1 += weight
      weight *= time
      s2 += weight
      weight *= time
      s3 += weight
    }
    return SIMD4(s0.total, s1.total, s2.total, s3.total)
  }

  @inline(__always)
  private static func four(_ span: Span<Double>, _ index: Int) -> SIMD4<Double> {
    unsafe SIMD4(
      span[unchecked: index], span[unchecked: index + 1], span[unchecked: index + 2], span[unchecked: index + 3])
  }

  @inline(__always)
  private static func times(_ span: Span<Int32>, _ index: Int) -> SIMD4<Double> {
    unsafe SIMD4(
      Double(span[unchecked: index]), Double(span[unchecked: index + 1]), Double(span[unchecked: index + 2]),
      Double(span[unchecked: index + 3]))
  }
}

extension SIMD4<Double> {
  /// The four numbers added pairwise.
  @inline(__always) var total: Double { (self[0] + self[1]) + (self[2] + self[3]) }
}
