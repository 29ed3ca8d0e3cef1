internal import BenefitRealisation

extension HoursChain {
  /// The chain by year and link.
  var json: JSONValue {
    .object([
      .init("hoursPerYear", .string("\(workingTime.hoursPerYear)")),
      .init("workingTime", .string(workingTime.name)),
      .init(
        "years",
        .array(
          years.map { year in
            .object([
              .init("year", .number("\(year.year)")), .init("months", .number("\(year.months)")),
              .init("spent", JSONValue(year.spent)), .init("released", .string("\(year.released)")),
              .init("redeployed", .string("\(year.redeployed)")), .init("cashed", .string("\(year.cashed)")),
              .init("leakage", .string("\(year.leakage)")),
              .init(
                "releasedFullTimeEquivalents", .string("\(fullTimeEquivalents(ofHours: year.released, in: year))")),
            ])
          })),
      .init("links", .array(links.map(\.json))),
    ])
  }
}

extension HoursChain.Link {
  fileprivate var json: JSONValue {
    let (name, of): (String, JSONValue.Member) =
      switch kind {
      case .spent(let line): ("spent", .init("line", .string(line.rawValue)))
      case .released(let benefit): ("released", .init("benefit", .string(benefit.rawValue)))
      case .redeployed(let benefit): ("redeployed", .init("benefit", .string(benefit.rawValue)))
      case .cashed(let benefit): ("cashed", .init("benefit", .string(benefit.rawValue)))
      }
    return .object([
      .init("step", .string(name)), of, .init("factor", JSONValue(factor)),
      .init("owner", owner.map { .string($0.role) } ?? .null),
      .init("unit", unit.map { .string($0.rawValue) } ?? .null),
      .init("hours", .array(hours.map { .string("\($0)") })),
    ])
  }
}
