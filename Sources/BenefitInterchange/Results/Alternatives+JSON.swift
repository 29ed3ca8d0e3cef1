internal import BenefitRealisation

extension BenefitCalculation {
  /// What things as they are can be compared over; `null` without an alternative A.
  var asIsJSON: JSONValue {
    guard let compared = comparedWithAsIs else { return .null }
    func names(_ components: [CostComponent]) -> JSONValue { .array(components.map { .string($0.rawValue) }) }
    return .object([
      .init("comparedOver", names(CostComponent.allCases.filter { compared.scope.components.contains($0) })),
      .init("notCountedInAsIs", names(compared.notCountedInAsIs)),
      .init("notCountedInChange", names(compared.notCountedInChange)),
    ])
  }
}

extension AlternativeComparison {
  /// Each choice with its figures by reading.
  var json: JSONValue {
    .object([
      .init(
        "comparedOver", .array(CostComponent.allCases.filter(scope.components.contains).map { .string($0.rawValue) })),
      .init("gaps", .array(gaps.map(\.json))),
      .init("notCountedInAsIs", .array(notCountedInAsIs.map { .string($0.rawValue) })),
      .init("keepsBenefitsInUncountedHours", .bool(keepsBenefitsInUncountedHours)),
      .init("asIsCounted", .bool(isAsIsCounted)),
      .init(
        "choices",
        .array(
          rows.map { row in
            .object([
              .init("choice", .string(row.choice.name)),
              .init(
                "readings",
                .object(
                  BenefitCalculation.Reading.allCases.map { .init($0.rawValue, json(row[$0])) })),
            ])
          })),
    ])
  }

  private func json(_ figures: Figures) -> JSONValue {
    let isCounted = !scope.components.isEmpty
    func counted(_ amount: Money) -> JSONValue {
      JSONValue(isCounted ? Figure.value(amount) : .notDefined(because: .notCounted))
    }
    return .object([
      .init("benefits", .string("\(figures.benefits)")), .init("costs", counted(figures.costs)),
      .init("asIsCosts", counted(figures.asIsCosts)), .init("netPresentValue", counted(figures.netPresentValue)),
    ])
  }
}

extension AlternativeComparison.Gap {
  /// The component with those who haven't counted it.
  var json: JSONValue {
    .object([
      .init("component", .string(component.rawValue)),
      .init("notCountedBy", .array(notCountedBy.map { .string($0.name) })),
    ])
  }
}
