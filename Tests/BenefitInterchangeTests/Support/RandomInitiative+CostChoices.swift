import BenefitRealisation

extension RandomInitiative {
  /// Biases on some of the phases, none of them twice.
  mutating func optimismBias() throws(InvalidModel) -> [OptimismBias] {
    var biases: [OptimismBias] = []
    for phase in CostPhase.allCases where chance(in: 3) {
      biases.append(
        try OptimismBias(
          bias: Rate(percent: decimal(0...200)), mitigation: Rate(percent: chance(in: 2) ? 0 : decimal(0...100)),
          phases: [phase], source: text("Källa")))
    }
    return biases
  }

  /// Contracts of one to four years.
  mutating func contractLengths() throws(InvalidModel) -> ContractLengths {
    var lengths: [[Money]] = []
    for years in some(of: [1, 2, 3, 4, 100]) + [7] {
      lengths.append((0..<years).map { _ in Money(minorUnits: Int64(whole(-1_000...1_000_000_000))) })
    }
    return try ContractLengths(procurement: Money(minorUnits: Int64(whole(0...100_000_000))), yearlyCosts: lengths)
  }
}
