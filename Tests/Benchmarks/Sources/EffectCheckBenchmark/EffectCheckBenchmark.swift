import BenefitRealisation
import Foundation

/// 200 000 goals and 1 000 000 unsorted measurements: the states at 6 and 12 months by the peers' rules, on one core
/// and on two, and by the library's own. Each time is from the raw columns, so that checking them is part of it.
@main
struct EffectCheckBenchmark {
  let baselines: [Double]
  let targets: [Double]
  let fullOperations: [Int32]
  let owners: [Int32]
  let days: [Int32]
  let values: [Double]
  let asOf = CalendarDate(year: 2030, month: 1, day: 1)!

  static func main() async throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "data"
    let rounds = Int(CommandLine.arguments.dropFirst(2).first ?? "5") ?? 5
    let benchmark = EffectCheckBenchmark(
      baselines: try column("\(folder)/w4_base.f64"), targets: try column("\(folder)/w4_target.f64"),
      fullOperations: try column("\(folder)/w4_t0.i32"), owners: try column("\(folder)/w4_m_goal.i32"),
      days: try column("\(folder)/w4_m_day.i32"), values: try column("\(folder)/w4_m_val.f64"))
    // What the peers do: the latest value of the 91 days before the date, half of the way after six months, numbers as
    // Double computes them.
    let peers = try CheckRules(
      workingDayRule: .keepDate, window: .days(before: 91, after: 0), edges: [.from(0.5), .from(0.9), .above(1.1)],
      arithmetic: .binary)
    var best: [(name: String, time: Duration)] = ["W4", "W4-two-cores", "W4-standard-rules"].map { ($0, .seconds(9)) }
    var results = [[EffectCheckColumns.State]](repeating: [], count: 3)
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      best[0].time = try min(best[0].time, clock.measure { results[0] = try benchmark.states(peers, half: 0.5) })
      let start = clock.now
      results[1] = try await benchmark.statesOnTwoCores(peers, half: 0.5)
      best[1].time = min(best[1].time, clock.now - start)
      best[2].time = try min(
        best[2].time, clock.measure { results[2] = try benchmark.states(CheckRules(.standard), half: 0.5) })
    }
    guard results[0] == results[1] else { fatalError("two cores give other states than one") }
    for (row, states) in zip(best, results) { report(row.name, row.time, states, goals: benchmark.baselines.count) }
  }

  func goals(_ rules: CheckRules, half: Rational) throws -> EffectCheckColumns {
    try EffectCheckColumns(
      baselines: baselines, fullOperations: fullOperations,
      checkpoints: [.init(months: 6, targets: targets, share: half), .init(months: 12, targets: targets)],
      rules: rules, asOf: asOf)
  }

  func states(_ rules: CheckRules, half: Rational) throws -> [EffectCheckColumns.State] {
    try goals(rules, half: half).states(of: MeasurementColumns(goals: owners, days: days, values: values))
  }

  /// The measurements sorted in pieces, then the goals judged in pieces, on as many cores as there are.
  func statesOnTwoCores(_ rules: CheckRules, half: Rational) async throws -> [EffectCheckColumns.State] {
    let goals = try goals(rules, half: half)
    let measurements = try MeasurementColumns(goals: owners, days: days, values: values)
    let groups = try await inPieces(of: measurements.count) { rows in
      try MeasurementGroups(measurements, rows: rows, goalCount: goals.count)
    }
    return try await inPieces(of: goals.count) { rows in try goals.states(ofGoals: rows, from: groups) }.flatMap { $0 }
  }

  /// Does two pieces of work in a task group; gives the results in order.
  func inPieces<Result: Sendable>(
    of count: Int, _ work: @escaping @Sendable (Range<Int>) throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { tasks in
      for piece in 0..<2 { tasks.addTask { (piece, try work(count * piece / 2..<count * (piece + 1) / 2)) } }
      var results: [(Int, Result)] = []
      for try await result in tasks { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  static func report(_ name: String, _ time: Duration, _ states: [EffectCheckColumns.State], goals: Int) {
    // As the peers number them: nothing measured, the steps, a target that equals the baseline.
    let numbers = states.map { state in
      switch state {
      case .upcoming, .due, .overdue: 0
      case .measured(let step): Int(step) + 1
      case .measuredWithoutWay: name == "W4-standard-rules" ? 6 : 5
      }
    }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 7), count: 2)
    var sum = 0
    for goal in 0..<goals {
      counts[0][numbers[2 * goal]] += 1
      counts[1][numbers[2 * goal + 1]] += 1
      sum += numbers[2 * goal] * 7 + numbers[2 * goal + 1] * (goal % 1_009 + 1)
    }
    counts = counts.map { $0.last == 0 ? $0.dropLast() : $0 }
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    print(
      #"{"peer":"library","wl":"\#(name)","best":\#(seconds),"rss_peak":\#(peakMegabytes),"check":{"c6":\#(counts[0]),"c12":\#(counts[1]),"h":\#(sum)}}"#
    )
  }

  /// The most memory that the process has held, the columns included.
  static var peakMegabytes: Double {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Double($0) })
    else { return 0 }
    return kilobytes / 1024
  }

  /// A raw little-endian column.
  static func column<Number: BitwiseCopyable>(_ path: String) throws -> [Number] {
    let data = try Data(contentsOf: URL(filePath: path))
    return data.withUnsafeBytes { Array($0.bindMemory(to: Number.self)) }
  }
}
