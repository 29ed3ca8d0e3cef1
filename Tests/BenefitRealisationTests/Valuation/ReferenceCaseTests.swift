import BenefitRealisation
import Foundation
import Testing

@Suite struct ReferenceCaseTests {
  @Test func `every published case has exactly one place`() throws {
    let ids = try ReferenceCase.published().map(\.id)
    #expect(ids == referencePlaces.map(\.id))
    #expect(ids.count == 74 && Set(ids).count == 74)
    for (id, place) in referencePlaces {
      guard case .suite(let suite) = place else { continue }
      #expect(try source(of: suite).contains(id), "\(suite) has no \(id)")
    }
  }

  @Test(arguments: referencePlaces.filter { if case .here = $0.place { true } else { false } }.map(\.id))
  func `a published case is reproduced within its tolerance`(id: String) throws {
    let reference = try #require(try ReferenceCase.published().first { $0.id == id })
    let (values, expected) = try result(of: reference)
    // Cases whose figures have tolerances of their own are compared where they are computed.
    try #require(values.count == expected.count && values.isEmpty == (reference.kind == "npv_bcr"))
    for (value, expected) in zip(values, expected) {
      #expect(reference.agrees(value, expected), "\(value), expected \(expected.number)")
    }
  }

  private func result(of reference: ReferenceCase) throws -> ([Double], [JSON]) {
    let (inputs, expected) = (reference.inputs, reference.expected)
    let list = expected.elements.isEmpty ? [expected] : expected.elements
    switch reference.kind {
    case "irr", "irr_all_roots", "mirr", "rate": return (try rates(reference), list)
    case "xirr", "xnpv", "xnfv": return ([try dated(reference)], list)
    case "npv", "npv_excel", "npv_bcr", "present_value", "sroi_ratio": return try presentValues(reference)
    case "discounted_payback":
      let flows = try PeriodicFlows(amounts: inputs["flows"].numbers)
      return ([try #require(try flows.discountedPaybackTime(at: inputs["rate"].number).value)], list)
    case "annuity_due":
      return (
        try inputs["rates"].numbers.map {
          try Annuity(rate: $0, periods: 27, isPaidInAdvance: true).presentValueFactor
        }, list
      )
    case "pmt", "ppmt", "pv", "fv": return (try annuities(reference), list)
    case "growth_rate":
      let growth = Rate.growth(from: inputs["pv"].number, to: inputs["fv"].number, periods: inputs["n"].count)
      return ([try #require(growth.value)], list)
    case "rate_conversion":
      let stated = Rate(try #require(Rational(inputs["nominal"].number)))
      return ([try stated.effective(timesAYear: inputs["periods"].count)], list)
    default:
      Issue.record("no way to reproduce \(reference.kind)")
      return ([], [])
    }
  }

  private func rates(_ reference: ReferenceCase) throws -> [Double] {
    let inputs = reference.inputs
    if reference.kind == "rate" {
      // What 3 500 grows to in ten periods is a series of two flows.
      let n = inputs["n"].count
      let flows = try PeriodicFlows(
        amounts: [inputs["pv"].number] + Array(repeating: 0, count: n - 1) + [inputs["fv"].number])
      return [try only(flows.internalRate())]
    }
    let flows = inputs["flows"].numbers
    let series =
      inputs["prefix_lengths"].exists ? inputs["prefix_lengths"].numbers.map { flows.prefix(Int($0)) } : [flows[...]]
    if reference.kind == "mirr" {
      let finance = inputs["finance"].number
      let placed = inputs["reinvest"].elements.isEmpty ? [inputs["reinvest"].number] : inputs["reinvest"].numbers
      return try zip(series, placed).map { flows, reinvestment in
        let flows = try PeriodicFlows(amounts: Array(flows))
        return try #require(try flows.modifiedInternalRate(finance: finance, reinvestment: reinvestment).value)
      }
    }
    let answers = try series.map { try PeriodicFlows(amounts: Array($0)).internalRate() }
    if reference.kind == "irr_all_roots" { return answers[0].roots.map(\.rate) }
    // The source tells one of two roots, the one nearer to zero.
    if reference.id == "NPF-IRR-4" {
      let roots = answers[0].roots.map(\.rate)
      #expect(roots.count == 2 && abs(roots[0] + 0.67889) < 1e-5)
      return [try #require(roots.last)]
    }
    return try answers.map(only)
  }

  private func dated(_ reference: ReferenceCase) throws -> Double {
    let rows = reference.inputs["flows"].elements
    let flows = try DatedFlows(dates: rows.map { try date($0[0].text) }, amounts: rows.map { $0[1].number })
    switch reference.kind {
    case "xirr": return try only(flows.internalRate())
    case "xnfv": return try flows.futureValue(at: reference.inputs["rate"].number)
    default: return try flows.presentValue(at: reference.inputs["rate"].number)
    }
  }

  private func presentValues(_ reference: ReferenceCase) throws -> ([Double], [JSON]) {
    let (inputs, expected) = (reference.inputs, reference.expected)
    let flows = inputs["flows"].numbers
    switch reference.id {
    case "FJS-NPV":
      let series = inputs["flows"].elements.map(\.numbers)
      return (
        try zip(inputs["rates"].numbers, series).map {
          try PeriodicFlows(amounts: $1).presentValue(at: $0, timing: .endOfYear)
        }, expected.elements
      )
    case "FORMCALC-NPV":
      return (
        try inputs["args"].elements.map {
          try PeriodicFlows(amounts: $0[1].numbers).presentValue(at: $0[0].number, timing: .endOfYear)
        }, expected.elements
      )
    case "TOOLKIT-NPV-3-ABS":
      // The toolkit rounds its factors to three decimals; exactly it is −26 304.68.
      let rounded = Discounting().factors(years: 6).map { ($0 * 1_000).rounded() / 1_000 }
      #expect(rounded == inputs["factors"].numbers)
      #expect(abs(try PeriodicFlows(amounts: flows).presentValue(at: 0.03) + 26_304.68) < 0.005)
      return ([zip(rounded, flows).reduce(0) { $0 + $1.0 * $1.1 }], [expected])
    case "NZ-NPV-BCR-OPT3", "NZ-NPV-BCR-OPT4":
      let benefits = Money(majorUnits: Int64(inputs["pv_benefits"].count))
      let costs = Money(majorUnits: Int64(inputs["pv_costs"].count))
      let ratio = try #require(Figure.ratio(of: benefits, toCosts: costs).value)
      let net = Double((benefits - costs).minorUnits) / 100
      #expect(abs(Double(ratio) - expected["bcr"].number) <= reference.tolerance["bcr"].number)
      #expect(abs(net - expected["npv"].number) <= reference.tolerance["npv"].number)
      return ([], [])
    case "SROI-CHAC":
      let benefits = Money(majorUnits: Int64(inputs["pv_benefits"].count))
      let investment = Money(majorUnits: Int64(inputs["pv_investment"].count))
      return ([Double(try #require(Figure.ratio(of: benefits, toCosts: investment).value))], [expected])
    default:
      return ([try PeriodicFlows(amounts: flows).presentValue(at: inputs["rate"].number)], [expected])
    }
  }

  /// The sources count what is paid out as negative.
  private func annuities(_ reference: ReferenceCase) throws -> [Double] {
    let inputs = reference.inputs
    func loan(_ rate: JSON, _ periods: JSON, inAdvance: Bool = false) throws -> Annuity {
      try Annuity(rate: rate.number, periods: periods.count, isPaidInAdvance: inAdvance)
    }
    switch reference.id {
    case "CLARIS-PMT": return [try loan(inputs["rate"], inputs["n"]).payment(worth: inputs["pv"].number)]
    case "NPF-PMT-ZERO":
      return try inputs["rate"].elements.indices.map {
        -(try loan(inputs["rate"][$0], inputs["n"][$0]).payment(worth: inputs["pv"][$0].number))
      }
    case "MESCIUS-PMT":
      return try inputs["args"].elements.map {
        -(try loan($0[0], $0[1], inAdvance: $0[4].number == 1).payment(worth: $0[2].number, leaving: $0[3].number))
      }
    case "FJS-PPMT":
      // Of the first payment, what isn't a period's interest.
      let payment = try loan(inputs["rate"], inputs["n"]).payment(worth: inputs["pv"].number)
      return [-(payment - inputs["pv"].number * inputs["rate"].number)]
    case "NPF-PV-DEC": return [-(try loan(inputs["rate"], inputs["n"]).presentValue(ofPayment: inputs["pmt"].number))]
    default:
      return try inputs["args"].elements.map {
        let annuity = try loan($0[0], $0[1], inAdvance: $0[4].number == 1)
        return -(annuity.futureValue(ofPayment: $0[2].number) + $0[3].number * annuity.growth)
      }
    }
  }

  private func only(_ answer: InternalRate) throws -> Double {
    guard case .unique(let root) = answer else {
      Issue.record("not one rate: \(answer)")
      return .nan
    }
    return root.rate
  }

  private func source(of suite: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let file = try #require(files.compactMap { $0 as? URL }.first { $0.lastPathComponent == "\(suite).swift" })
    return try String(contentsOf: file, encoding: .utf8)
  }
}
