internal import BenefitRealisation

extension DocumentReader {
  /// A finding that somebody accepts, with the reason.
  mutating func acceptedFinding(_ place: Place) -> AcceptedFinding? {
    guard
      let object = object(place, required: ["code", "reason", "decision"], optional: ["place"])
    else { return nil }
    let code: FindingCode? = word(object["code"])
    let found = optional(object["place"]) { $0.text($1) }
    let reason = text(object["reason"])
    let decision = decision(object["decision"])
    guard let code, let found, let reason, let decision else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try AcceptedFinding(code, at: found, because: reason, decision: decision)
    }
  }
}
