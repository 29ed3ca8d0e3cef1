internal import BenefitRealisation

extension DocumentReader {
  /// A bias on the costs of some phases, or of all.
  mutating func optimismBias(_ place: Place) -> OptimismBias? {
    guard
      let object = object(place, required: ["biasPercent", "source"], optional: ["mitigatedPercent", "phases"])
    else { return nil }
    let bias = number(object["biasPercent"])
    let mitigated = optional(object["mitigatedPercent"], else: 0) { $0.number($1) }
    let phases: [CostPhase]? = optional(object["phases"], else: CostPhase.allCases) { $0.list($1) { $0.word($1) } }
    let source = text(object["source"])
    guard let bias, let mitigated, let phases else { return nil }
    let made = make(at: place) { () throws(InvalidModel) in
      try OptimismBias(
        bias: Rate(percent: bias), mitigation: Rate(percent: mitigated), phases: Set(phases), source: source ?? "-")
    }
    return source == nil ? nil : made
  }

  /// Contracts of different lengths, by what each of their years costs.
  mutating func contractLengths(_ place: Place) -> ContractLengths? {
    guard let object = object(place, required: ["procurement", "lengths"]) else { return nil }
    let procurement = money(object["procurement"])
    let lengths = list(object["lengths"]) { reader, place -> [Money]? in
      guard let length = reader.object(place, required: ["yearlyCosts"]) else { return nil }
      return reader.list(length["yearlyCosts"]) { $0.money($1) }
    }
    guard let procurement, let lengths else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try ContractLengths(procurement: procurement, yearlyCosts: lengths)
    }
  }
}
