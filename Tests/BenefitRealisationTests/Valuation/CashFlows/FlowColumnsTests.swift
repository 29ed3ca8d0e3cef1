import BenefitRealisation
import Testing

@Suite struct FlowColumnsTests {
  @Test func `streams may be empty, unordered, and centuries long`() throws {
    let columns = try FlowColumns(
      days: [10, 375, 900, 170, -719_162, 2_932_896], minorUnits: [-100, 110, 5, 7, 3, 4], offsets: [0, 0, 2, 4, 6, 6])
    #expect(columns.count == 5 && columns.days?.count == 6)
    let values = try columns.presentValues(at: 0.1)
    #expect(values[0] == 0 && values[4] == 0)
    #expect(abs(values[1]) < 1e-12 && abs(values[2] - (7 + 5 / 1.21)) < 1e-12 && values[3] == 3)
    #expect(try columns.presentValues(at: [0.1, 0.1, 0.1, 0.1, 0.1]) == values)
    let rates = columns.internalRates()
    #expect(rates[0] == .none(because: .netIsZero) && rates[2] == .none(because: .noSignChange))
    #expect(abs(try #require(rates[1].roots.first).rate - 0.1) < 1e-14)
  }

  @Test func `a stream of one flow is worth its amount on its own day`() throws {
    let dated = try FlowColumns(days: [10, 700, 20_000], minorUnits: [-100, 5, 7], offsets: [0, 1, 2, 3])
    let periodic = try FlowColumns(periods: [-100, 5, 7], offsets: [0, 1, 2, 3])
    for columns in [dated, periodic] {
      #expect(try columns.presentValues(at: 0.1) == [-100, 5, 7])
      #expect(try columns.presentValues(at: [0.1, 0.2, 0.3]) == [-100, 5, 7])
      #expect(columns.internalRates() == Array(repeating: .none(because: .noSignChange), count: 3))
    }
  }

  /// At 100 % a year 2ⁿ after n years is worth 1 on the stream's earliest day. One of the second, third and fourth flows
  /// lies before the first, from which the quick way counts, so that each of the four that it looks at is looked at.
  @Test func `flows in any order are worth what they are in order`() throws {
    let days: [Int32] = [365, 0, 730, 1_095, 365, 730, 0, 1_095, 365, 730, 1_095, 0, 1_460]
    let columns = try FlowColumns(
      days: days, minorUnits: [2, 1, 4, 8, 2, 4, 1, 8, 2, 4, 8, 1, 16], offsets: [0, 4, 8, 13])
    for values in [try columns.presentValues(at: 1), try columns.presentValues(at: [1, 1, 1])] {
      for (value, expected) in zip(values, [4, 4, 5] as [Double]) { #expect(abs(value - expected) < 1e-12) }
    }
  }

  @Test func `no streams give no answers`() throws {
    let none = try FlowColumns(periods: [], offsets: [0])
    #expect(none.count == 0 && none.days == nil && none.internalRates().isEmpty)
    #expect(try none.presentValues(at: 0.1).isEmpty && none.presentValues(at: []).isEmpty)
  }

  @Test func `what can't be columns is refused with the place`() throws {
    #expect(throws: CashFlowError.differentLengths(1, 2)) {
      try FlowColumns(days: [1], minorUnits: [1, 2], offsets: [0, 2])
    }
    for (offsets, index) in [([], 0), ([1, 2], 0), ([0, 2, 1, 2], 2), ([0, 1], 1), ([0, 3], 1)] {
      #expect(throws: CashFlowError.offsetsNotRising(index: index)) {
        try FlowColumns(periods: [1, 2], offsets: offsets)
      }
      #expect(throws: CashFlowError.offsetsNotRising(index: index)) {
        try FlowColumns(days: [1, 2], minorUnits: [1, 2], offsets: offsets)
      }
    }
    for day in [-719_163, 2_932_897, .min, .max] as [Int32] {
      #expect(throws: CashFlowError.dayOutsideCalendar(index: 1)) {
        try FlowColumns(days: [1, day], minorUnits: [1, 2], offsets: [0, 2])
      }
    }
  }

  @Test func `rates and values out of range are refused`() throws {
    let columns = try FlowColumns(days: [0, 400_000], minorUnits: [1, 1], offsets: [0, 2])
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try columns.presentValues(at: -1) }
    #expect(throws: CashFlowError.rateOutOfRange(-7)) { try columns.presentValues(at: [-7]) }
    #expect(throws: CashFlowError.differentLengths(2, 1)) { try columns.presentValues(at: [0, 0]) }
    #expect(throws: CashFlowError.valueOutOfRange) { try columns.presentValues(at: -0.9) }
    #expect(throws: CashFlowError.valueOutOfRange) { try columns.presentValues(at: [-0.9]) }
  }

  @Test func `the largest amounts keep their rates`() throws {
    let columns = try FlowColumns(
      periods: [.min, .max, 1, .min + 1, .max, -100, 110], offsets: [0, 3, 5, 7])
    let rates = columns.internalRates()
    #expect(rates.allSatisfy { $0.roots.count == 1 })
    #expect(abs(rates[0].roots[0].rate) < 1e-15 && abs(rates[2].roots[0].rate - 0.1) < 1e-15)
  }

  @Test func `every error has words of its own in both languages`() {
    let errors: [CashFlowError] = [
      .noFlows, .differentLengths(1, 2), .amountNotFinite(index: 3), .rateOutOfRange(-2), .dayOutsideCalendar(index: 4),
      .offsetsNotRising(index: 5), .valueOutOfRange,
    ]
    #expect(Set(errors.map(\.text.swedish)).count == 7 && Set(errors.map(\.text.english)).count == 7)
    #expect(
      CashFlowError.rateOutOfRange(-2).text.english
        == "the rate -2.0 is not a finite number above -1: give it as a fraction, 0.03 for 3 %")
  }
}
