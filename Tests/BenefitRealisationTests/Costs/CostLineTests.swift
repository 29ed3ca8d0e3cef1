import BenefitRealisation
import Testing

@Suite struct CostLineTests {
  @Test func `a cost paid once falls in its month`() throws {
    let line = try costLine(timing: .once(month("2025-03")))
    #expect(line.amounts.months == (try months("2025-03", "2025-03")))
    #expect(line.amounts.amounts == kronor(1_000))
    #expect(line.amounts.total == Money(majorUnits: 1_000))
  }

  @Test func `a monthly cost falls in every month`() throws {
    let line = try costLine(timing: .monthly(months("2025-11", "2026-02")))
    #expect(line.amounts.amounts == kronor(1_000, 1_000, 1_000, 1_000))
    #expect(line.amounts.months == (try months("2025-11", "2026-02")))
  }

  @Test func `a yearly cost falls in the same month of each year`() throws {
    let line = try costLine(timing: .yearly(first: month("2025-03"), years: 3))
    #expect(line.amounts.months == (try months("2025-03", "2027-03")))
    let paid = line.amounts.months.filter { line.amounts[$0] != .zero }
    #expect(paid.map(\.description) == ["2025-03", "2026-03", "2027-03"])
    #expect(line.amounts.total == Money(majorUnits: 3_000))
    let single = try costLine(timing: .yearly(first: month("2025-03"), years: 1))
    #expect(single.amounts.amounts == kronor(1_000))
  }

  @Test func `a spread cost is one amount, evenly over its months`() throws {
    let line = try costLine(
      .money(Money(majorUnits: 100)), timing: .spread(months("2025-12", "2026-02")))
    #expect(line.amounts.amounts == (try ["33.33", "33.34", "33.33"].map(money)))
    #expect(line.amounts.total == Money(majorUnits: 100))
  }

  /// Method section 4: 2 000 h at 412.1126… kr/h is 824 225.35 kr.
  @Test func `hours cost their exact product, rounded once`() throws {
    let cost = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let line = try costLine(.hours(2_000, at: cost))
    #expect(line.amounts.total == (try money("824225.35")))
    // An hour a month is 412.1126…, 824.2253… and 1236.3380… in all.
    let monthly = try costLine(.hours(1, at: cost), timing: .monthly(months("2025-01", "2025-03")))
    #expect(monthly.amounts.amounts == (try ["412.11", "412.12", "412.11"].map(money)))
  }

  @Test func `money is financial and hours are redistribution unless said otherwise`() throws {
    #expect(try costLine().nature == .financial)
    #expect(try costLine(hours(1, at: 400)).nature == .redistribution)
    #expect(try costLine(nature: .redistribution).nature == .redistribution)
    #expect(try costLine(hours(1, at: 400), nature: .financial).nature == .financial)
    #expect(MonetaryNature.allCases.map(\.nature) == [.financial, .redistribution])
  }

  @Test func `a credit is a negative amount`() throws {
    let line = try costLine(.money(Money(majorUnits: -100)), timing: .spread(months("2025-01", "2025-03")))
    #expect(line.amounts.amounts == (try ["-33.33", "-33.34", "-33.33"].map(money)))
  }

  @Test func `no hours and no money are lines of zero`() throws {
    #expect(try costLine(hours(0, at: 400)).amounts.amounts == [.zero])
    #expect(try costLine(.money(.zero)).amounts.amounts == [.zero])
  }

  @Test func `a line keeps what it was made of`() throws {
    let timing = CostTiming.once(try month("2025-03"))
    let line = try CostLine(
      id: "x", label: "Licences", amount: .money(Money(majorUnits: 5)), timing: timing, phase: .procurement)
    #expect(line.id == "x" && line.label == "Licences" && line.phase == .procurement)
    #expect(line.amount == .money(Money(majorUnits: 5)) && line.timing == timing)
  }

  @Test func `a row answers for months and ranges inside and outside it`() throws {
    let row = try costLine(timing: .monthly(months("2025-03", "2025-06"))).amounts
    for (text, amount) in [("2025-02", 0), ("2025-03", 1_000), ("2025-06", 1_000), ("2025-07", 0)] {
      #expect(row[try month(text)] == Money(majorUnits: Int64(amount)), "\(text)")
    }
    let ranges = [
      ("2024-01", "2025-02", 0), ("2024-01", "2025-03", 1), ("2025-04", "2025-05", 2),
      ("2025-03", "2025-06", 4),
      ("2025-05", "2030-12", 2), ("2025-07", "2025-07", 0), ("2020-01", "2030-12", 4),
    ]
    for (first, last, count) in ranges {
      let total = row.total(in: try months(first, last))
      #expect(total == Money(majorUnits: Int64(count) * 1_000), "\(first)...\(last)")
    }
  }

  private func costLine(
    _ amount: CostLine.Amount = .money(Money(majorUnits: 1_000)), timing: CostTiming? = nil,
    nature: MonetaryNature? = nil
  ) throws -> CostLine {
    try BenefitRealisationTests.costLine("line", amount, timing, nature: nature)
  }
}
