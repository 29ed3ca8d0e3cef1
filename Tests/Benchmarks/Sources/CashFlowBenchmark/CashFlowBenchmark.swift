import BenefitRealisation
import Foundation

/// 100 000 streams of dated flows: present values at one rate and at one rate a stream, and internal rates, dated and
/// periodic. Each time is from the raw columns, so that checking them is part of it.
@main
struct CashFlowBenchmark {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "data"
    let rounds = Int(CommandLine.arguments.dropFirst(2).first ?? "5") ?? 5
    let days: [Int32] = try column("\(folder)/w1_day.i32")
    let cents: [Int64] = try column("\(folder)/w1_cents.i64")
    let offsets: [Int] = try column("\(folder)/w1_off.i64")
    let rates: [Double] = try column("\(folder)/w1_rate.f64")

    try measure("W1a-xnpv-1rate", rounds) {
      try FlowColumns(days: days, minorUnits: cents, offsets: offsets).presentValues(at: 0.08)
    }
    try measure("W1b-xnpv-Nrates", rounds) {
      try FlowColumns(days: days, minorUnits: cents, offsets: offsets).presentValues(at: rates)
    }
    try measure("W1c-xirr", rounds) {
      try FlowColumns(days: days, minorUnits: cents, offsets: offsets).internalRates()
    }
    try measure("W1d-irr-periodic", rounds) {
      try FlowColumns(periods: cents, offsets: offsets).internalRates()
    }
    try measure("W1e-npv-periodic", rounds) {
      try FlowColumns(periods: cents, offsets: offsets).presentValues(at: 0.008)
    }
  }

  static func measure(_ name: String, _ rounds: Int, _ work: () throws -> [Double]) throws {
    let (values, best) = try bestOf(rounds, work)
    report(name, best, #"{"sum":\#(values.reduce(0, +) / 100)}"#)
  }

  static func measure(_ name: String, _ rounds: Int, _ work: () throws -> [InternalRate]) throws {
    let (answers, best) = try bestOf(rounds, work)
    // Of several rates the one nearest to where the peers begin, so that the medians are of the same streams.
    let rates = answers.compactMap { answer in
      answer.roots.min { abs($0.logarithm - 0.0953) < abs($1.logarithm - 0.0953) }?.rate
    }.sorted()
    let several = answers.count { $0.roots.count > 1 }
    let middle = (rates[(rates.count - 1) / 2] + rates[rates.count / 2]) / 2
    report(name, best, #"{"median":\#(middle),"several":\#(several),"none":\#(answers.count { $0.roots.isEmpty })}"#)
    // Every answer as ln(1 + rate), for a check against an independent solver.
    guard let path = ProcessInfo.processInfo.environment["RATES"] else { return }
    let lines = answers.map { $0.roots.map { "\($0.logarithm)" }.joined(separator: " ") }
    try lines.joined(separator: "\n").write(toFile: "\(path)/\(name).txt", atomically: true, encoding: .utf8)
  }

  static func bestOf<Result>(_ rounds: Int, _ work: () throws -> [Result]) throws -> ([Result], Double) {
    let clock = ContinuousClock()
    var (best, results) = (Duration.seconds(1_000), [Result]())
    for _ in 0..<rounds {
      let time = try clock.measure { results = try work() }
      best = min(best, time)
    }
    return (results, Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1e3)
  }

  static func report(_ name: String, _ milliseconds: Double, _ check: String) {
    print(
      #"{"peer":"library","wl":"\#(name)","best":\#(milliseconds / 1e3),"rss_peak":\#(peakMegabytes),"check":\#(check)}"#
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
