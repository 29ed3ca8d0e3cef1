import BenefitRealisation

/// Random streams of dated flows, of all kinds that a solver treats differently.
struct RandomFlows {
  var days: [Int32]
  var minorUnits: [Int64]

  init(using random: inout SplitMix64) {
    let count = Int.random(in: 1...40, using: &random)
    var day = Int32.random(in: 15_000...25_000, using: &random)
    let outlays = Int.random(in: 0...4, using: &random)
    let kind = Int.random(in: 0..<5, using: &random)
    (days, minorUnits) = ([], [])
    for index in 0..<count {
      days.append(day)
      // Often days apart, sometimes on one day, and in one kind in no order at all.
      day += Int32.random(in: kind == 4 ? -200...200 : 0...400, using: &random)
      let amount = Int64.random(in: kind == 3 ? -2...2 : 1...10_000_000, using: &random)
      let goesOut = kind == 0 ? index < outlays : kind == 3 ? false : Bool.random(using: &random)
      minorUnits.append(goesOut ? -amount : amount)
    }
  }

  var dated: DatedFlows {
    get throws {
      try DatedFlows(
        dates: days.compactMap { CalendarDate(dayNumber: Int($0)) }, amounts: minorUnits.map { Double($0) })
    }
  }

  var periodic: PeriodicFlows { PeriodicFlows(minorUnits.map { Money(minorUnits: $0) }) }

  /// Streams laid into flat columns.
  static func columns(_ streams: [RandomFlows]) -> (days: [Int32], minorUnits: [Int64], offsets: [Int]) {
    var offsets = [0]
    for stream in streams { offsets.append(offsets[offsets.count - 1] + stream.days.count) }
    return (streams.flatMap(\.days), streams.flatMap(\.minorUnits), offsets)
  }
}
