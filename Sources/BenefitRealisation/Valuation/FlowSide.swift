/// The flows of one sign, as magnitudes, in columns that a solver fills anew for each stream.
///
/// The columns are padded with zero amounts to a multiple of four, so that sums run four flows at a time.
struct FlowSide {
  private(set) var offsets: [Int32] = []
  private(set) var amounts: [Double] = []
  private(set) var count = 0

  /// Forgets the flows and makes room for so many.
  mutating func reset(capacity: Int) {
    count = 0
    guard amounts.count < capacity + 4 else { return }
    let more = capacity + capacity / 2 + 4 - amounts.count
    offsets += [Int32](repeating: 0, count: more)
    amounts += [Double](repeating: 0, count: more)
  }

  /// Adds a flow; there is room for it.
  @inline(__always)
  mutating func append(_ offset: Int32, _ amount: Double) {
    offsets[count] = offset
    amounts[count] = amount
    count += 1
  }

  /// Pads the columns.
  mutating func seal() {
    for index in count..<(count + 4) {
      offsets[index] = 0
      amounts[index] = 0
    }
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
    var (s0, s1, s2, s3) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    for index in stride(from: 0, to: count, by: 4) {
      let time = Self.times(offsets, index)
      let (a, b) = (Int(offsets[index]), Int(offsets[index + 1]))
      let (c, d) = (Int(offsets[index + 2]), Int(offsets[index + 3]))
      let factor =
        SIMD4(high[a >> 6], high[b >> 6], high[c >> 6], high[d >> 6])
        * SIMD4(low[a & 63], low[b & 63], low[c & 63], low[d & 63])
      var weight = Self.four(amounts, index) * factor
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
    SIMD4(span[index], span[index + 1], span[index + 2], span[index + 3])
  }

  @inline(__always)
  private static func times(_ span: Span<Int32>, _ index: Int) -> SIMD4<Double> {
    SIMD4(Double(span[index]), Double(span[index + 1]), Double(span[index + 2]), Double(span[index + 3]))
  }
}

extension SIMD4<Double> {
  /// The four numbers added pairwise.
  @inline(__always) var total: Double { (self[0] + self[1]) + (self[2] + self[3]) }
}
