extension UnitOfMeasure {
  /// The unit in Swedish words: `minutes/event` as `minuter/händelse`. What has no word of its own stays as it is.
  var inSwedish: String { symbol.split(separator: "/").map { Self.swedish(String($0)) }.joined(separator: "/") }

  /// The Swedish word for a part of a unit.
  package static func swedish(_ part: String) -> String { swedishWords[part] ?? part }

  private static let swedishWords = [
    "times": "gånger", "months": "månader", "month": "månad", "years": "år", "year": "år", "hours": "timmar",
    "hour": "timme", "minutes": "minuter", "events": "händelser", "event": "händelse", "units": "enheter",
    "unit": "enhet", "share": "andel", "FTE": "heltider", "d": "dagar",
  ]
}
