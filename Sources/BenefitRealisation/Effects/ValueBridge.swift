/// How a value measured in one way is made comparable with values measured in another: value × factor + offset.
///
/// Somebody has to have measured both ways at once and to stand for the ratio; the bridge says who and where.
///
/// ```swift
/// let bridge = try ValueBridge(factor: 0.9, offset: 2, source: "Both methods, week 12", statedBy: "the controller")
/// bridge.converted(20)  // 20
/// ```
public struct ValueBridge: Sendable, Hashable {
  /// What a value is multiplied by; never zero.
  public let factor: Rational
  /// What is added after that, in the indicator's unit.
  public let offset: Rational
  /// Where the comparison of the two ways can be found.
  public let source: String
  /// Who stands for it.
  public let statedBy: String

  /// The most bridges, and the most breaks of series, that a goal may have.
  public static let most = 20

  /// A bridge of a factor, an offset or both; by default the two ways give the same values.
  ///
  /// - Throws: ``InvalidModel`` for a factor of zero, which would make all values the same.
  public init(factor: Rational = 1, offset: Rational = 0, source: String, statedBy: String) throws(InvalidModel) {
    var validation = Validation()
    validation.require(factor != 0, else: .zeroFactor, at: "factor")
    try validation.finish()
    self.factor = factor
    self.offset = offset
    self.source = source
    self.statedBy = statedBy
  }

  /// A value as it would have been on the other side of the bridge.
  public func converted(_ value: Rational) -> Rational { value * factor + offset }

  /// What a sample tells on the other side: a spread is scaled, and so is the exposure of events by a bridge that adds
  /// nothing, while successes and pairs, which count what was measured in the old way, leave only how many they were. A
  /// bridge that says that the two ways are the same keeps all.
  func converted(_ sample: Sample?) -> Sample? {
    switch sample {
    case _ where factor == 1 && offset == 0: sample
    case .mean(let spread)?:
      (try? Sample.Spread(count: spread.count, standardDeviation: spread.standardDeviation * factor.magnitude))
        .map { .mean($0) }
    case .events(let count)? where offset == 0 && factor > 0:
      (try? EventCount(events: count.events, in: count.exposure / factor, byPeriod: count.byPeriod)).map { .events($0) }
    case .count?, .proportion?, .paired?, .events?: sample.map { .count($0.count) }
    case nil: nil
    }
  }
}

extension EffectGoal.Measurement {
  /// That a value has been converted, and how.
  public struct Conversion: Sendable, Hashable {
    /// The value as it was measured.
    public let quantity: Quantity
    /// How and on whom it was measured.
    public let measuredBy: MeasurementMethod
    /// The bridges that it was led over, in order.
    public let bridges: [ValueBridge]
  }
}

extension EffectGoal {
  /// A measurement led over the goal's bridges, so that it can be compared with the baseline; as it is when it can be
  /// already, or when a bridge is missing.
  public func bridged(_ measurement: Measurement) -> Measurement {
    guard let baseline, measurement.conversion == nil, !incomparabilities(of: measurement).isEmpty else {
      return measurement
    }
    var used: [ValueBridge] = []
    if measurement.quantity.unit != indicator.unit || measurement.measuredBy != baseline.measuredBy {
      guard
        let method = bridges.first(where: {
          $0.from == measurement.measuredBy && ($0.unit ?? indicator.unit) == measurement.quantity.unit
        })
      else { return measurement }
      used.append(method.bridge)
    }
    for crossed in breaks(between: baseline.date, and: measurement.date).reversed() {
      guard let bridge = crossed.bridge else { return measurement }
      used.append(bridge)
    }
    return Measurement(
      goal: measurement.goal, date: measurement.date,
      quantity: Quantity(used.reduce(measurement.quantity.value) { $1.converted($0) }, indicator.unit),
      measuredBy: baseline.measuredBy, sample: used.reduce(measurement.sample) { $1.converted($0) },
      source: measurement.source,
      conversion: Measurement.Conversion(
        quantity: measurement.quantity, measuredBy: measurement.measuredBy, bridges: used))
  }

  /// The breaks that separate a value from an earlier one, in order of time.
  func breaks(between earlier: CalendarDate, and later: CalendarDate) -> [SeriesBreak] {
    seriesBreaks.filter { earlier < $0.date && $0.date <= later }.sorted { $0.date < $1.date }
  }
}

extension EffectGoal {
  /// Looks at bridges and breaks: not too many, each way of measuring and each date once.
  static func validate(_ bridges: [MethodBridge], _ breaks: [SeriesBreak], into validation: inout Validation) {
    validation.require(
      bridges.count <= ValueBridge.most, else: .tooMany(bridges.count, limit: ValueBridge.most), at: "bridges")
    validation.require(
      breaks.count <= ValueBridge.most, else: .tooMany(breaks.count, limit: ValueBridge.most), at: "seriesBreaks")
    for (index, bridge) in bridges.enumerated() {
      validation.require(
        !bridges[..<index].contains { $0.from == bridge.from && $0.unit == bridge.unit },
        else: .duplicateIdentifier(bridge.from.method), at: "bridges", .index(index), "method")
    }
    for (index, crossed) in breaks.enumerated() {
      validation.require(
        !breaks[..<index].contains { $0.date == crossed.date }, else: .duplicateIdentifier("\(crossed.date)"),
        at: "seriesBreaks", .index(index), "date")
    }
  }
}
