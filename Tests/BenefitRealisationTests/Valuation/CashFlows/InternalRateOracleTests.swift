import BenefitRealisation
import Testing

/// 600 random streams with every rate from the complex zeros of a polynomial (Fixtures/internal_rate_oracle.py).
@Suite struct InternalRateOracleTests {
  @Test func `all rates are found, and no others`() throws {
    let rows = try fixture("internal_rate_oracle.txt").split(separator: "\n")
    try #require(rows.count == 600)
    var (found, multiple) = (0, 0)
    for row in rows {
      let (left, right) = try halves(of: row)
      let expected = right.split(separator: " ").map { $0.split(separator: ":").compactMap { Double($0) } }
      let roots = try answer(to: left).roots
      // Zeros of a polynomial that meet give one rate, marked as such.
      guard roots.count == expected.count else {
        Issue.record("\(row): found \(roots.map(\.logarithm))")
        continue
      }
      for (root, expected) in zip(roots, expected) {
        let (logarithm, condition, multiplicity) = (expected[0], expected[1], expected[2])
        #expect(root.isMultiple == (multiplicity > 1), "\(row)")
        let allowed = multiplicity > 1 ? 1e-4 : max(1e-12, 1e-14 * condition) * max(1, abs(logarithm))
        #expect(abs(root.logarithm - logarithm) <= allowed, "\(row): \(root.logarithm)")
        found += 1
        multiple += root.isMultiple ? 1 : 0
      }
    }
    #expect(found > 800 && multiple > 0)
  }

  @Test func `the signs change at least as often as there are rates, and differ from them by an even number`() throws {
    for row in try fixture("internal_rate_oracle.txt").split(separator: "\n") {
      let (left, right) = try halves(of: row)
      let amounts = try amounts(of: left).filter { $0 != 0 }
      let changes = zip(amounts, amounts.dropFirst()).count { ($0 > 0) != ($1 > 0) }
      let roots = right.split(separator: " ").reduce(0) { $0 + (Int($1.split(separator: ":")[2]) ?? 0) }
      #expect(roots <= changes && (changes - roots) % 2 == 0, "the oracle itself: \(row)")
    }
  }

  private func halves(of row: Substring) throws -> (Substring, Substring) {
    let parts = row.split(separator: "|", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    return (parts[0], parts[1])
  }

  private func amounts(of left: Substring) throws -> [Double] {
    try #require(left.split(separator: " ").last).split(separator: ",").map { try #require(Double($0)) }
  }

  private func answer(to left: Substring) throws -> InternalRate {
    let step = try #require(left.split(separator: " ").first.flatMap { Int($0) })
    let amounts = try amounts(of: left)
    if step == 0 { return try PeriodicFlows(amounts: amounts).internalRate() }
    let start = try date("2021-05-17")
    let dates = try amounts.indices.map { try #require(start.adding(days: $0 * step)) }
    return try DatedFlows(dates: dates, amounts: amounts).internalRate()
  }
}
