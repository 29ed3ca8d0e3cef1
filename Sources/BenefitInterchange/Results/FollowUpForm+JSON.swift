internal import BenefitRealisation

extension FollowUpForm {
  /// The form with its reason and the limit that it is held against.
  var json: JSONValue {
    switch self {
    case .light(let costs, let limit):
      .object([
        .init("form", .string("light")), .init("costs", .string("\(costs)")), .init("lightBelow", .string("\(limit)")),
      ])
    case .full(.noLimit): .object([.init("form", .string("full")), .init("because", .string("noLimit"))])
    case .full(.costs(let costs, let limit)):
      .object([
        .init("form", .string("full")), .init("because", .string("costs")), .init("costs", .string("\(costs)")),
        .init("lightBelow", .string("\(limit)")),
      ])
    case .full(.notCounted(let components, let limit)):
      .object([
        .init("form", .string("full")), .init("because", .string("notCounted")),
        .init("notCounted", .array(components.map { .string($0.rawValue) })),
        .init("lightBelow", .string("\(limit)")),
      ])
    }
  }
}
