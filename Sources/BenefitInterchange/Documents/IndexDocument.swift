public import BenefitRealisation

/// A document of a price index, by which costs of different price years are restated before they are compared.
///
/// ```json
/// {
///   "schemaVersion": 1, "name": "PKV", "vintage": "SKR 2025-10",
///   "values": [{ "year": 2023, "value": 100 }, { "year": 2025, "value": 106.5 }]
/// }
/// ```
///
/// ```swift
/// let index = try IndexDocument(reading: bytes).index
/// let restated = try CostStatement(initiative).restated(to: 2025, by: index)
/// ```
public struct IndexDocument: Sendable, Hashable {
  /// The index.
  public let index: IndexSeries

  /// Reads a document from UTF-8 bytes, as strictly as ``InitiativeDocument``.
  ///
  /// - Throws: ``InvalidDocument`` with all problems, years that don't rise among them.
  public init(reading bytes: [UInt8], limits: ReadingLimits = .standard) throws(InvalidDocument) {
    var reader = DocumentReader(bytes, limits: limits)
    index = try reader.read { $0.index($1) }
  }
}

extension DocumentReader {
  fileprivate mutating func index(_ place: Place) -> IndexSeries? {
    guard
      let object = object(place, required: ["schemaVersion", "name", "vintage", "values"], optional: ["$schema"])
    else { return nil }
    guard isSupported(object["schemaVersion"]) else { return nil }
    _ = text(object["$schema"])
    let name = text(object["name"])
    let vintage = text(object["vintage"])
    var previous: Int?
    let values = list(object["values"]) { reader, place -> (year: Int, value: Rational)? in
      guard let entry = reader.object(place, required: ["year", "value"]) else { return nil }
      let year = reader.year(entry["year"])
      let value = reader.number(entry["value"])
      guard let year, let value else { return nil }
      if let previous, previous >= year {
        reader.note(InvalidModel(.notRising(previous: previous, next: year), at: "year"), from: place)
        return nil
      }
      previous = year
      return (year, value)
    }
    guard let values else { return nil }
    let index = make(at: place) { () throws(InvalidModel) in
      try IndexSeries(
        name: name ?? "-", vintage: vintage ?? "-",
        values: Dictionary(uniqueKeysWithValues: values.map { ($0.year, $0.value) }))
    }
    return name == nil || vintage == nil ? nil : index
  }
}
