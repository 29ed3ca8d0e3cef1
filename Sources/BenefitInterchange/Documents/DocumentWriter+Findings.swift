internal import BenefitRealisation

extension DocumentWriter {
  static func acceptedFinding(_ accepted: AcceptedFinding) -> Content {
    [
      "code": word(accepted.code),
      "place": accepted.place.map { .text($0) },
      "reason": .text(accepted.reason),
      "decision": decision(accepted.decision),
    ]
  }
}
