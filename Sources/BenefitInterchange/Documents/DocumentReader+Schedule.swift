internal import BenefitRealisation

extension DocumentReader {
  private enum RuleName: String, CaseIterable {
    case keepDate, nextSwedishWorkingDay

    var rule: WorkingDayRule { self == .keepDate ? .keepDate : .nextSwedishWorkingDay }
  }

  mutating func schedule(_ place: Place) -> FollowUpSchedule? {
    guard
      let object = object(
        place, required: ["checkpoints"],
        optional: [
          "workingDayRule", "windowMonthsBefore", "windowMonthsAfter", "partlyThreshold", "confidenceLevel",
          "errorControl", "lightBelow", "checkCostLimit",
        ])
    else { return nil }
    let standard = FollowUpSchedule.standard
    let checkpoints = list(object["checkpoints"]) { $0.count($1) }
    let rule = optional(object["workingDayRule"], else: RuleName.nextSwedishWorkingDay) { $0.word($1) }
    let before = optional(object["windowMonthsBefore"], else: standard.windowMonthsBefore) { $0.count($1) }
    let after = optional(object["windowMonthsAfter"], else: standard.windowMonthsAfter) { $0.count($1) }
    let threshold = optional(object["partlyThreshold"], else: standard.partlyThreshold) { $0.number($1) }
    let level = optional(object["confidenceLevel"], else: standard.confidenceLevel) { $0.number($1) }
    let control = optional(object["errorControl"]) { $0.errorControl($1) }
    let limit = optional(object["lightBelow"]) { $0.money($1) }
    let checkCostLimit = optional(object["checkCostLimit"], else: standard.checkCostLimit) { $0.number($1) }
    guard let checkpoints, let rule, let before, let after, let threshold, let level, let control, let limit,
      let checkCostLimit
    else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try FollowUpSchedule(
        checkpoints: checkpoints, workingDayRule: rule.rule, windowMonthsBefore: before,
        windowMonthsAfter: after, partlyThreshold: threshold, confidenceLevel: level, errorControl: control,
        lightBelow: limit, checkCostLimit: checkCostLimit)
    }
  }

  private enum ControlName: String, CaseIterable {
    case everyCheckpointAlone, pocock, obrienFleming

    var control: ErrorControl {
      switch self {
      case .everyCheckpointAlone: .everyCheckpointAlone
      case .pocock: .pocock
      case .obrienFleming: .obrienFleming
      }
    }
  }

  private mutating func errorControl(_ place: Place) -> ErrorControl? {
    if case .string = place.node.content {
      let name: ControlName? = word(place)
      return name?.control
    }
    guard case .object = place.node.content else {
      noteKind(.textOrObject, [#""pocock""#, #"{"deciding": 12}"#], at: place)
      return nil
    }
    guard let object = object(place, required: ["deciding"]) else { return nil }
    return count(object["deciding"]).map { .deciding(months: $0) }
  }
}
