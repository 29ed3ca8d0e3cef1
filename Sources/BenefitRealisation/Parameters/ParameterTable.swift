/// Parameters by name and year, each year at most once.
///
/// ```swift
/// let onCost = try ParameterTable.bundled.parameter("on-cost.municipality", in: 2021)
/// onCost.value   // 40.15, per cent of salary
/// onCost.status  // verified
/// try ParameterTable.bundled.parameter("on-cost.municipality", in: 2026)
/// // throws ParameterFinding.outsideValidity: a year that isn't there is never guessed
/// ```
///
/// A service adds its own values with ``adding(_:)``, in the same form.
public struct ParameterTable: Sendable, Hashable {
  /// The parameters by name and first year.
  public let parameters: [Parameter]

  /// A table of parameters, in any order.
  ///
  /// - Throws: ``InvalidModel`` with ``ModelFault/overlappingValidity(name:year:)`` for each year that two values of
  ///   one name hold for.
  public init(_ parameters: [Parameter]) throws(InvalidModel) {
    var validation = Validation()
    let order = parameters.indices.sorted { left, right in
      let (first, second) = (parameters[left], parameters[right])
      return (first.name, first.firstYear, left) < (second.name, second.firstYear, right)
    }
    for (earlier, later) in zip(order, order.dropFirst()) where parameters[earlier].name == parameters[later].name {
      let last = parameters[earlier].lastYear ?? Int.max
      validation.require(
        last < parameters[later].firstYear,
        else: .overlappingValidity(name: parameters[later].name.rawValue, year: parameters[later].firstYear),
        at: "parameters", .index(later), "firstYear")
    }
    try validation.finish()
    self.parameters = order.map { parameters[$0] }
  }

  /// The table with more parameters; a value for a name and year that it holds already is refused.
  ///
  /// - Throws: ``InvalidModel`` as the initialiser.
  public func adding(_ more: [Parameter]) throws(InvalidModel) -> ParameterTable {
    try ParameterTable(parameters + more)
  }

  /// The parameter of a name that holds for a year.
  ///
  /// - Throws: ``ParameterFinding`` when the name isn't known, no value holds for the year, or the one that does was
  ///   last verified before it.
  /// - Complexity: O(*n*) in the number of parameters.
  public func parameter(
    _ name: Identifier<Parameter>, in year: Int
  ) throws(ParameterFinding) -> Parameter {
    let known = parameters.filter { $0.name == name }
    if known.isEmpty { throw .unknownName(name) }
    guard let parameter = known.last(where: { $0.firstYear <= year && year <= $0.lastYear ?? Int.max }) else {
      throw .outsideValidity(name, year: year, known: known.map { $0.firstYear...($0.lastYear ?? $0.lastVerified) })
    }
    guard year <= parameter.lastVerified else { throw .notVerifiedSince(parameter, year: year) }
    return parameter
  }

  /// The years between the first and the last value of a name that no value holds for.
  public func gaps(of name: Identifier<Parameter>) -> [ClosedRange<Int>] {
    let known = parameters.filter { $0.name == name }
    return zip(known, known.dropFirst()).compactMap { earlier, later in
      guard let last = earlier.lastYear, last + 1 < later.firstYear else { return nil }
      return last + 1...later.firstYear - 1
    }
  }
}

/// Why a look-up has no value.
public enum ParameterFinding: Error, Sendable, Hashable {
  /// No parameter has the name.
  case unknownName(Identifier<Parameter>)
  /// No value of the name holds for the year.
  case outsideValidity(Identifier<Parameter>, year: Int, known: [ClosedRange<Int>])
  /// The value that would hold for the year was last verified before it.
  case notVerifiedSince(Parameter, year: Int)
  /// The value isn't of the kind that was asked for: not a rate, not a cost of an hour, not hours of a year.
  case wrongUnit(Parameter)

  /// The finding in plain words, with what to do.
  public var text: BilingualText {
    switch self {
    case .unknownName(let name):
      BilingualText(
        swedish: "Parametern ”\(name)” finns inte. Lägg till den med källa.",
        english: "The parameter “\(name)” isn't there. Add it with its source.")
    case .outsideValidity(let name, let year, let known):
      BilingualText(
        swedish:
          "”\(name)” har inget värde för \(year) (finns för \(Self.list(known))). Lägg till årets värde med källa.",
        english:
          "“\(name)” has no value for \(year) (there is one for \(Self.list(known))). Add the year's value with its source."
      )
    case .wrongUnit(let parameter):
      BilingualText(
        swedish: "”\(parameter.name)” är i \(parameter.unit) och kan inte användas här. Välj en annan parameter.",
        english: "“\(parameter.name)” is in \(parameter.unit) and can't be used here. Choose another parameter.")
    case .notVerifiedSince(let parameter, let year):
      BilingualText(
        swedish:
          "”\(parameter.name)” kontrollerades senast \(parameter.lastVerified), före \(year). Kontrollera källan: \(parameter.source).",
        english:
          "“\(parameter.name)” was last verified in \(parameter.lastVerified), before \(year). Check the source: \(parameter.source)."
      )
    }
  }

  private static func list(_ years: [ClosedRange<Int>]) -> String {
    years.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
