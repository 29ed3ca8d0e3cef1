/// Some rows of measurements, sorted by blocks of goals in the order of their rows.
///
/// Goals that are checked block by block stay near the processor together with their measurements; in the order of the
/// rows each measurement would wait for the memory. Groups of other rows can be made beside each other, see
/// ``EffectCheckColumns/states(ofGoals:from:)``.
public struct MeasurementGroups: Sendable, Hashable {
  /// The number of goals that the measurements are of.
  public let goalCount: Int
  /// Where each block's measurements begin, and at the end their number.
  private let offsets: [Int]
  private let entries: [Entry]

  /// A measurement.
  struct Entry: Sendable, Hashable {
    /// The place of the goal in its block.
    let goal: Int32
    let day: Int32
    let value: Double
  }

  /// The number of goals in a block.
  static let block = 1 << blockBits
  private static let blockBits = 10

  /// Sorts rows of measurements.
  ///
  /// - Parameters:
  ///   - measurements: All measurements.
  ///   - rows: The rows to sort.
  ///   - goalCount: The number of goals.
  /// - Throws: ``CheckColumnsError/rowsOutOfRange(_:count:)`` or ``CheckColumnsError/unknownGoal(measurement:)``.
  /// - Complexity: O(rows + goals / 1 024).
  public init(_ measurements: MeasurementColumns, rows: Range<Int>, goalCount: Int) throws(CheckColumnsError) {
    guard 0 <= rows.lowerBound, rows.upperBound <= measurements.count else {
      throw .rowsOutOfRange(rows, count: measurements.count)
    }
    self.goalCount = goalCount
    let (goals, days, values) = (measurements.goals.span, measurements.days.span, measurements.values.span)
    let blocks = (max(goalCount, 0) + Self.block - 1) >> Self.blockBits
    var offsets = [Int](repeating: 0, count: blocks + 1)
    // A goal that is below the count has its block, and so have the blocks their offsets.
    var counts = offsets.mutableSpan
    for row in rows {
      let goal = unsafe Int(goals[unchecked: row])
      guard goal >= 0, goal < goalCount else { throw .unknownGoal(measurement: row) }
      unsafe counts[unchecked: goal >> Self.blockBits &+ 1] &+= 1
    }
    for block in 0..<blocks { offsets[block + 1] += offsets[block] }
    self.offsets = offsets
    // Each entry is written once: the counts above are those of the same rows.
    entries = unsafe [Entry](unsafeUninitializedCapacity: rows.count) { entries, count in
      var next = offsets.mutableSpan
      for row in rows {
        let goal = unsafe Int(goals[unchecked: row])
        let place = unsafe next[unchecked: goal >> Self.blockBits]
        unsafe next[unchecked: goal >> Self.blockBits] = place &+ 1
        unsafe entries.baseAddress.unsafelyUnwrapped.advanced(by: place).initialize(
          to: Entry(goal: Int32(goal & (Self.block - 1)), day: days[unchecked: row], value: values[unchecked: row]))
      }
      count = rows.count
    }
  }

  /// The measurements of a block of goals, in the order of their rows.
  @inline(__always)
  func forEach(inBlock block: Int, _ body: (Entry) -> Void) {
    let entries = entries.span
    for place in offsets[block]..<offsets[block + 1] { body(unsafe entries[unchecked: place]) }
  }
}
