public import BenefitRealisation

/// A document of parameters: a municipality's own on-costs, rates or hourly costs, each with its source.
///
/// ```json
/// {
///   "schemaVersion": 1,
///   "parameters": [
///     {
///       "name": "on-cost.municipality", "value": 45.10, "unit": "%", "firstYear": 2025, "lastYear": 2025,
///       "source": "budget decision 2024-11-20", "decider": "kommunstyrelsen", "status": "verified", "lastVerified": 2025
///     }
///   ]
/// }
/// ```
///
/// ```swift
/// let table = try ParameterTable.bundled.adding(ParameterDocument(reading: bytes).parameters)
/// ```
public struct ParameterDocument: Sendable, Hashable {
  /// The parameters, in the order of the document.
  public let parameters: [Parameter]

  /// Reads a document from UTF-8 bytes, as strictly as ``InitiativeDocument``.
  ///
  /// - Throws: ``InvalidDocument`` with all problems, years of one name that two values hold for among them.
  public init(reading bytes: [UInt8], limits: ReadingLimits = .standard) throws(InvalidDocument) {
    var reader = DocumentReader(bytes, limits: limits)
    parameters = try reader.read { $0.parameters($1) }
  }
}

extension DocumentReader {
  fileprivate mutating func parameters(_ place: Place) -> [Parameter]? {
    guard let object = object(place, required: ["schemaVersion", "parameters"], optional: ["$schema"]) else {
      return nil
    }
    guard isSupported(object["schemaVersion"]) else { return nil }
    _ = text(object["$schema"])
    guard let parameters = list(object["parameters"], of: { $0.parameter($1) }) else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      _ = try ParameterTable(parameters)
      return parameters
    }
  }

  private mutating func parameter(_ place: Place) -> Parameter? {
    guard
      let object = object(
        place, required: ["name", "value", "unit", "firstYear", "source", "status", "lastVerified"],
        optional: ["lastYear", "decider"])
    else { return nil }
    let name: Identifier<Parameter>? = identifier(object["name"])
    let value = number(object["value"])
    let unit = text(object["unit"])
    let firstYear = year(object["firstYear"])
    let lastYear = optional(object["lastYear"]) { $0.year($1) }
    let source = text(object["source"])
    let decider = optional(object["decider"]) { $0.text($1) }
    let status: Parameter.Status? = word(object["status"])
    let lastVerified = year(object["lastVerified"])
    guard let name, let value, let unit, let firstYear, let lastYear, let source, let decider, let status,
      let lastVerified
    else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try Parameter(
        name: name, value: value, unit: UnitOfMeasure(unit), firstYear: firstYear, lastYear: lastYear, source: source,
        decider: decider, status: status, lastVerified: lastVerified)
    }
  }
}
