internal import BenefitRealisation

extension NextStep {
  var json: JSONValue {
    switch self {
    case .planMeasurement(let opens): step("planMeasurement", .init("opens", .string("\(opens)")))
    case .measure(let by): step("measure", .init("by", .string("\(by)")))
    case .measureOverdue(let since): step("measureOverdue", .init("since", .string("\(since)")))
    case .decideWindow(let date): step("decideWindow", .init("measuredOn", .string("\(date)")))
    case .readLaterCheck(let months): step("readLaterCheck", .init("atMonths", .number("\(months)")))
    case .measureComparably: step("measureComparably")
    case .establishBaseline: step("establishBaseline")
    case .setTarget: step("setTarget")
    case .raiseUse(let goals): step("raiseUse", .init("goals", .identifiers(goals)))
    case .completeRollout(let date): step("completeRollout", .init("fullOperation", .string("\(date)")))
    case .changeWork(let goals): step("changeWork", .init("goals", .identifiers(goals)))
    case .measureLinks(let links):
      step("measureLinks", .init("links", .array(links.map { .string($0.rawValue) })))
    case .investigate: step("investigate")
    case .revisePlan: step("revisePlan")
    case .keepCourse(let months): step("keepCourse", .init("untilMonths", .number("\(months)")))
    case .finishOrAccept: step("finishOrAccept")
    case .measureMore(let count):
      step("measureMore", .init("count", count.map { .number("\($0)") } ?? .null))
    case .decideLanding(let benefits): step("decideLanding", .init("benefits", .identifiers(benefits)))
    case .changeStaffing(let benefits): step("changeStaffing", .init("benefits", .identifiers(benefits)))
    case .confirm: step("confirm")
    case .keepUse: step("keepUse")
    }
  }

  private func step(_ name: String, _ members: JSONValue.Member...) -> JSONValue {
    .object([.init("step", .string(name))] + members)
  }
}

extension BrokenLink {
  /// The link that breaks, with the culprits.
  var json: JSONValue {
    switch self {
    case .capability(let date): link("capability", .init("fullOperation", .string("\(date)")))
    case .use(let goals): link("use", .init("goals", .identifiers(goals)))
    case .changedWork(let goals): link("changedWork", .init("goals", .identifiers(goals)))
    case .effect: link("effect")
    case .bringingHome(let undecided, let behind):
      link("bringingHome", .init("undecided", .identifiers(undecided)), .init("behind", .identifiers(behind)))
    case .notKnown(let links):
      link("notKnown", .init("unmeasured", .array(links.map { .string($0.rawValue) })))
    }
  }

  private func link(_ name: String, _ members: JSONValue.Member...) -> JSONValue {
    .object([.init("link", .string(name))] + members)
  }
}

extension JSONValue {
  /// A list of identities.
  static func identifiers<Owner>(_ ids: [Identifier<Owner>]) -> JSONValue { .array(ids.map { .string($0.rawValue) }) }
}
