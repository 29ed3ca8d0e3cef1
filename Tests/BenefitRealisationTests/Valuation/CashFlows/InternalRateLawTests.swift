import BenefitRealisation
import Foundation
import Testing

/// Laws of internal rates on 2 000 random streams (seed 20261124).
@Suite struct InternalRateLawTests {
  private static let seed: UInt64 = 20_261_124
  private let streams: [RandomFlows]

  init() {
    var random = SplitMix64(seed: Self.seed)
    streams = (0..<2_000).map { _ in RandomFlows(using: &random) }
    print("InternalRateLawTests, seed \(Self.seed)")
  }

  @Test func `at each rate the present value is nothing beside its terms`() throws {
    var roots = 0
    for stream in streams {
      let flows = try stream.dated
      for root in flows.internalRate().roots {
        let first = Double(flows.firstDate.dayNumber)
        let terms = zip(stream.days, flows.amounts).map {
          Wide(logarithm: -root.logarithm * (Double($0) - first) / 365, factor: $1)
        }
        #expect(Wide.imbalance(terms) <= (root.isMultiple ? 1e-13 : 1e-11), "\(stream) \(root)")
        roots += 1
      }
    }
    #expect(roots > 1_000)
  }

  @Test(arguments: [-1.0, 1e13, 1e-9, -7, 1e200, 1e-200])
  func `all amounts times one number keep their rates`(factor: Double) throws {
    for stream in streams {
      let flows = try stream.dated
      let scaled = try DatedFlows(dates: flows.dates, amounts: flows.amounts.map { $0 * factor })
      let (before, after) = (flows.internalRate(), scaled.internalRate())
      try #require(before.roots.count == after.roots.count, "\(stream)")
      for (a, b) in zip(before.roots, after.roots) {
        #expect(a.isMultiple == b.isMultiple)
        #expect(abs(a.logarithm - b.logarithm) <= 1e-7 * max(1, abs(a.logarithm)), "\(stream)")
      }
      if case .none(let reason) = before { #expect(after == .none(because: reason)) }
    }
  }

  @Test func `the signs turned round, and flows in any order, keep their rates to the bit`() throws {
    for stream in streams {
      let flows = try stream.dated
      let turned = try DatedFlows(dates: flows.dates, amounts: flows.amounts.map { -$0 })
      let (before, after) = (flows.internalRate().roots, turned.internalRate().roots)
      #expect(before.count == after.count)
      for (a, b) in zip(before, after) { #expect(abs(a.logarithm - b.logarithm) <= 1e-7 * max(1, abs(a.logarithm))) }
      let reversed = try DatedFlows(dates: flows.dates.reversed(), amounts: flows.amounts.reversed())
      let other = reversed.internalRate().roots
      #expect(before.count == other.count, "\(stream)")
      for (a, b) in zip(before, other) { #expect(abs(a.logarithm - b.logarithm) <= 1e-7 * max(1, abs(a.logarithm))) }
    }
  }

  @Test func `time turned round turns the logarithms' signs`() throws {
    // Σ a · v^t and Σ a · v^(T − t) have reciprocal zeros.
    for stream in streams {
      let flows = stream.periodic
      let reversed = try PeriodicFlows(amounts: flows.amounts.reversed())
      let (roots, mirrored) = (flows.internalRate().roots, reversed.internalRate().roots.reversed())
      try #require(roots.count == mirrored.count, "\(stream)")
      for (a, b) in zip(roots, mirrored) {
        #expect(abs(a.logarithm + b.logarithm) <= 1e-7 * max(1, abs(a.logarithm)), "\(stream)")
      }
    }
  }

  @Test func `rates rise, and their number has the parity of the signs at the ends`() throws {
    for stream in streams {
      let flows = stream.periodic
      let roots = flows.internalRate().roots
      #expect(zip(roots, roots.dropFirst()).allSatisfy { $0.logarithm < $1.logarithm })
      let signs = flows.amounts.filter { $0 != 0 }.map { $0 > 0 }
      guard let first = signs.first, let last = signs.last, !roots.contains(where: \.isMultiple) else { continue }
      #expect((first != last) == (roots.count % 2 == 1), "\(stream)")
    }
  }

  @Test func `many streams in columns give each stream's own rates and values, to the bit`() throws {
    let (days, minorUnits, offsets) = RandomFlows.columns(streams)
    let dated = try FlowColumns(days: days, minorUnits: minorUnits, offsets: offsets)
    let periodic = try FlowColumns(periods: minorUnits, offsets: offsets)
    #expect(dated.count == 2_000 && periodic.count == 2_000)
    #expect(dated.internalRates() == (try streams.map { try $0.dated.internalRate() }))
    #expect(periodic.internalRates() == streams.map { $0.periodic.internalRate() })
    for rate in [0, 0.08, -0.5, 3] {
      let single = try streams.map { try $0.dated.presentValue(at: rate) }
      #expect(try dated.presentValues(at: rate) == single)
      #expect(try dated.presentValues(at: Array(repeating: rate, count: 2_000)) == single)
      #expect(try periodic.presentValues(at: rate) == streams.map { try $0.periodic.presentValue(at: rate) })
    }
    let rates = streams.indices.map { Double($0) / 20_000 }
    #expect(
      try dated.presentValues(at: rates) == zip(streams, rates).map { try $0.dated.presentValue(at: $1) })
  }
}

/// A number as a factor times e^logarithm, for terms that leave the range of a `Double`.
private struct Wide {
  let logarithm: Double
  let factor: Double

  /// The size of the sum over the sum of the sizes.
  static func imbalance(_ terms: [Wide]) -> Double {
    let largest = terms.filter { $0.factor != 0 }.map(\.logarithm).max() ?? 0
    let values = terms.map { $0.factor * exp($0.logarithm - largest) }
    let size = values.reduce(0) { $0 + abs($1) }
    return size == 0 ? 0 : abs(values.reduce(0, +)) / size
  }

}
