extension FactorName {
  /// Makes sure that a unit which somebody has stated is the one that the factor is counted in.
  ///
  /// ```swift
  /// try FactorName.minutesBefore.require(UnitOfMeasure("min/event"))  // the same unit in short
  /// try FactorName.minutesBefore.require(UnitOfMeasure("minuter/händelse"))  // and in Swedish
  /// try FactorName.minutesBefore.require(UnitOfMeasure("hours/event"))  // throws: multiply the value by 60
  /// ```
  ///
  /// Nothing is ever converted: the number and the unit would then no longer be what a reader of the document sees.
  ///
  /// - Throws: ``InvalidModel`` with ``ModelFault/unitMismatch(stated:expected:multiplier:)``, whose remedy says what
  ///   to multiply by where there is a fixed ratio between the units.
  public func require(_ stated: UnitOfMeasure) throws(InvalidModel) {
    let (written, wanted) = (RateUnit(stated.symbol), RateUnit(row.unit))
    let multiplier: Rational? =
      if let written, let wanted, written.kinds == wanted.kinds { written.size / wanted.size } else { nil }
    if multiplier == 1 { return }
    throw InvalidModel(.unitMismatch(stated: stated, expected: unit, multiplier: multiplier))
  }
}

/// A unit such as `kr/km` taken apart into what it counts and how large it is.
private struct RateUnit {
  /// What is counted above the stroke, and below it.
  let kinds: [Kind]
  /// The size in the smallest unit of each kind.
  let size: Rational

  enum Kind { case work, period, money, distance, proportion, event, unit }

  init?(_ symbol: String) {
    let words = symbol.split(separator: "/", omittingEmptySubsequences: false).map { Self.word($0) }
    guard words.count <= 2, let top = words.first, let top else { return nil }
    guard words.count == 2 else {
      (kinds, size) = ([top.kind], top.size)
      return
    }
    guard let bottom = words[1] else { return nil }
    (kinds, size) = ([top.kind, bottom.kind], top.size / bottom.size)
  }

  /// A week or a day isn't a fixed part of a year of work, so they aren't known.
  private static func word(_ text: Substring) -> (kind: Kind, size: Rational)? {
    switch text {
    case "seconds", "second", "s", "sekunder", "sekund": (.work, Rational(1, over: 60))
    case "minutes", "minute", "min", "minuter", "minut": (.work, 1)
    case "hours", "hour", "h", "timmar", "timme", "tim": (.work, 60)
    case "month", "months", "månad", "månader", "mån": (.period, 1)
    case "quarter", "quarters", "kvartal": (.period, 3)
    case "year", "years", "år": (.period, 12)
    case "öre": (.money, 0.01)
    case "kr": (.money, 1)
    case "tkr": (.money, 1_000)
    case "mkr": (.money, 1_000_000)
    case "m": (.distance, 0.001)
    case "km": (.distance, 1)
    case "mil": (.distance, 10)
    case "%", "percent", "procent": (.proportion, 0.01)
    case "1", "share", "andel": (.proportion, 1)
    case "event", "events", "händelse", "händelser": (.event, 1)
    case "unit", "units", "enhet", "enheter", "st": (.unit, 1)
    default: nil
    }
  }
}
