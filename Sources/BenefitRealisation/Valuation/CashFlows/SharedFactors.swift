/// The factors of one rate, day by day, that all streams share.
///
/// The table grows with the longest stream, in powers of two. An entry is the product that ``PowerTable`` would make,
/// so that the two ways give the same bits; streams longer than ``longest`` days go by the short tables.
struct SharedFactors {
  static let longest = 1 << 16
  let z: Double
  private var factors: [Double] = []
  private var powers = PowerTable()

  init(_ z: Double) { self.z = z }

  /// The present value of a stream; not finite when it is too large.
  mutating func sum(days: Span<Int32>, amounts: Span<Int64>) -> Double {
    guard amounts.count > 0 else { return 0 }
    let first = days[0]
    let length = Int(days[days.count - 1]) - Int(first)
    if length >= factors.count, length < Self.longest { grow(to: length + 1) }
    if let sum = tabled(days, amounts, first), sum.isFinite { return sum }
    return FlowValue.sum(days: days, amounts: amounts, z, &powers)
  }

  private mutating func grow(to length: Int) {
    var wanted = 512
    while wanted < length { wanted *= 2 }
    powers.fill(z, through: wanted - 1)
    for offset in factors.count..<wanted { factors.append(powers.factor(offset)) }
  }

  private func tabled(_ days: Span<Int32>, _ amounts: Span<Int64>, _ base: Int32) -> Double? {
    let factors = factors.span
    // The table's length is a power of two, so that one comparison tells of four offsets.
    let reach = UInt32(factors.count)
    return amounts.sumByFour(
      days: days, base: base, isWithin: { ($0 | $1 | $2 | $3) < reach },
      factor: { unsafe factors[unchecked: Int($0)] })
  }
}
