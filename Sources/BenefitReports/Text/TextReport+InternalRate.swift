internal import BenefitRealisation

extension TextPage {
  /// A rate of return in a table: the rate, or that there are several or none.
  func internalRate(_ rate: InternalRate) -> String {
    switch rate {
    case .unique(let root): percent(root)
    case .several(let roots): words("\(roots.count) räntor", "\(roots.count) rates")
    case .none: words("saknas", "none")
    }
  }

  /// Which rates there are where one isn't the answer, and why there is none.
  mutating func writeInternalRates(_ valuations: [Valuation]) {
    var missing: [(reason: NotDefined, readings: [String])] = []
    for valuation in valuations {
      let reading = valuation.reading.label[language]
      switch valuation.internalRate {
      case .unique: continue
      case .several(let roots):
        paragraph(
          words("Internräntor (\(reading)): ", "Internal rates (\(reading)): ")
            + roots.map { percent($0) }.joined(separator: ", ")
            + words(
              "; ingen av dem är avkastningen, se nettonuvärdet.",
              "; none of them is the return, look at the net present value."))
      case .none(let reason):
        if let index = missing.firstIndex(where: { $0.reason == reason }) {
          missing[index].readings.append(reading)
        } else {
          missing.append((reason, [reading]))
        }
      }
    }
    for (reason, readings) in missing {
      let list = readings.joined(separator: ", ")
      paragraph(
        words("Internränta saknas (\(list)): ", "No internal rate (\(list)): ") + reason.text[language] + ".")
    }
  }

  private func percent(_ root: InternalRate.Root) -> String {
    format.rateOfReturn(root.rate, decimals: 1)
  }
}
