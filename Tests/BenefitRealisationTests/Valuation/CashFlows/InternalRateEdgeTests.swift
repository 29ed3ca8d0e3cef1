import BenefitRealisation
import Testing

/// Edge cases that solvers have failed on, each answered as computed at 60 digits (Fixtures/irr_edge.json).
@Suite struct InternalRateEdgeTests {
  private static let ids: [String] = (try? JSON(fixture("irr_edge.json"))["cases"].elements.map(\.["id"].text)) ?? []

  @Test func `all edge cases are there`() {
    #expect(Self.ids.count == 69 && Set(Self.ids).count == 69)
  }

  @Test(arguments: ids) func `an edge case is answered as stated`(id: String) throws {
    let cases = try JSON(fixture("irr_edge.json"))["cases"].elements
    let edge = try #require(cases.first { $0["id"].text == id })
    let expected = edge["expected"]
    switch edge["fn"].text {
    case "irr", "xirr": try check(try answer(edge), expected)
    case "npv": try check(expected, "value") { try periodic(edge).presentValue(at: edge["rate"].number) }
    case "xnpv":
      try check(expected, "anchor_earliest_date") { try dated(edge).presentValue(at: edge["rate"].number) }
      guard expected["kind"].text == "value" else { return }
      let flows = try dated(edge)
      let first = try flows.presentValue(at: edge["rate"].number, on: flows.dates[0])
      #expect(abs(first - expected["anchor_first_date"].number) <= 1e-12 * flows.amounts.reduce(0) { $0 + abs($1) })
    case "mirr":
      let flows = try periodic(edge)
      let rate = try flows.modifiedInternalRate(
        finance: edge["finance_rate"].number, reinvestment: edge["reinvest_rate"].number)
      try #require(expected["reason"].text == "noSignChange")
      #expect(rate == .notDefined(because: .noSignChange))
    default: Issue.record("unknown function")
    }
  }

  private func check(_ answer: Result<InternalRate, CashFlowError>, _ expected: JSON) throws {
    let logarithms = expected["log_rates"].numbers
    switch (expected["kind"].text, answer) {
    case ("unique", .success(.unique(let root))):
      try #require(logarithms.count == 1)
      agree(root, expected, 0)
    case ("multiple", .success(.several(let roots))):
      try #require(roots.count == logarithms.count)
      for (index, root) in roots.enumerated() { agree(root, expected, index) }
    case ("none", .success(.none(let reason))):
      #expect(reason == (expected["reason"].text == "noSignChange" ? .noSignChange : .noInternalRate))
      #expect(["noSignChange", "noRealRoot"].contains(expected["reason"].text))
    case ("indeterminate", .success(.none(let reason))):
      #expect(expected["reason"].text == "netZeroAtEveryDate" && reason == .netIsZero)
    case ("error", .failure(let error)): #expect(name(error) == expected["reason"].text)
    default: Issue.record("\(answer) for \(expected["kind"].text)")
    }
  }

  private func agree(_ root: InternalRate.Root, _ expected: JSON, _ index: Int) {
    let (logarithm, rate) = (expected["log_rates"][index].number, expected["rates"][index].number)
    // A double root moves with the square root of what rounds its amounts.
    let allowed = root.isMultiple ? 2e-7 : 1e-12
    #expect(abs(root.logarithm - logarithm) <= allowed * max(1, abs(logarithm)), "\(root.logarithm), \(logarithm)")
    if rate.isFinite {
      #expect(abs(root.rate - rate) <= allowed * (1 + abs(rate)) * max(1, abs(logarithm)), "\(root.rate), \(rate)")
    } else {
      #expect(root.rate == .greatestFiniteMagnitude)
    }
  }

  private func check(_ expected: JSON, _ key: String, _ value: () throws -> Double) throws {
    do {
      let value = try value()
      #expect(abs(value - expected[key].number) <= 1e-12 * max(1_000, abs(value)), "\(value)")
    } catch let error as CashFlowError {
      #expect(expected["kind"].text == "error" && name(error) == expected["reason"].text)
    }
  }

  private func answer(_ edge: JSON) throws -> Result<InternalRate, CashFlowError> {
    do {
      return .success(
        edge["fn"].text == "irr" ? try periodic(edge).internalRate() : try dated(edge).internalRate())
    } catch let error as CashFlowError {
      return .failure(error)
    }
  }

  private func periodic(_ edge: JSON) throws -> PeriodicFlows { try PeriodicFlows(amounts: edge["amounts"].numbers) }

  private func dated(_ edge: JSON) throws -> DatedFlows {
    try DatedFlows(dates: edge["dates"].elements.map { try date($0.text) }, amounts: edge["amounts"].numbers)
  }

  /// The fixture's word for an error.
  private func name(_ error: CashFlowError) -> String {
    switch error {
    case .noFlows: "empty"
    case .differentLengths: "lengthMismatch"
    case .amountNotFinite: "nonFiniteAmount"
    case .rateOutOfRange: "rateAtOrBelowMinusOne"
    case .dayOutsideCalendar, .offsetsNotRising, .valueOutOfRange: "\(error)"
    }
  }
}
