internal import BenefitRealisation

extension DocumentWriter {
  static func optimismBias(_ bias: OptimismBias) -> Content {
    [
      "biasPercent": .number(bias.bias.value * 100),
      "mitigatedPercent": bias.mitigation == Rate(0) ? nil : .number(bias.mitigation.value * 100),
      "phases": bias.phases.count == CostPhase.allCases.count
        ? nil : .list(CostPhase.allCases.filter(bias.phases.contains).map(word)),
      "source": .text(bias.source),
    ]
  }

  static func contractLengths(_ lengths: ContractLengths) -> Content {
    [
      "procurement": money(lengths.procurement),
      "lengths": .list(lengths.yearlyCosts.map { ["yearlyCosts": .list($0.map(money))] }),
    ]
  }
}
