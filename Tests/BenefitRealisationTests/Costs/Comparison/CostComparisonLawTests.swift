import Testing

@testable import BenefitRealisation

/// Laws of sums and comparisons on random statements; the seed in a test's name makes the cases again.
@Suite struct CostComparisonLawTests: CostComparisonSamples {
  static let seeds: [UInt64] = [7, 20_251_231, 0xABCD_EF01]

  func policies() throws -> [CostPolicy] {
    let ratios = try CostComponent.allCases.dropFirst().enumerated().map { index, component in
      try ImputationRatio(component: component, perExternalKrona: Rational(index + 1, over: 3), origin: "test")
    }
    return [.commonScope, .reportedOnly, .imputed(ratios)]
  }

  /// The comparison; `nil` where the common scope is of nothing, which is an error of that policy alone.
  func comparison(_ statements: [CostStatement], under policy: CostPolicy) throws -> CostComparison? {
    do {
      return try CostComparison(of: statements, under: policy)
    } catch {
      guard error == .nothingInCommon else { throw error }
      let common = CostComponent.allCases.filter { component in
        statements.allSatisfy { $0.costs[component] != .notCounted }
      }
      #expect(policy == .commonScope && common.isEmpty)
      return nil
    }
  }

  /// What a sum gives, with the initiatives of an error in no order.
  enum Outcome: Hashable {
    case total(CostTotal)
    case gaps([CostComponent: Set<Identifier<Initiative>>])

    static func adding(_ statements: [CostStatement]) throws -> Outcome {
      do {
        return .total(try statements.total())
      } catch {
        guard case .differentScopes(let gaps) = error else { throw error }
        return .gaps(Dictionary(uniqueKeysWithValues: gaps.map { ($0.component, Set($0.notCountedBy)) }))
      }
    }
  }

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: seeds) func `statements in any order give the same coverage and amounts`(seed: UInt64) throws {
    var costs = RandomCosts(seed: seed)
    let policies = try policies()
    var (totals, compared) = (0, 0)
    for _ in 0..<350 {
      let statements = try costs.statements()
      let shuffled = statements.shuffled(using: &costs.random)
      let outcome = try Outcome.adding(statements)
      #expect(try Outcome.adding(shuffled) == outcome)
      if case .total = outcome { totals += 1 }
      for policy in policies {
        guard let comparison = try comparison(statements, under: policy),
          let other = try self.comparison(shuffled, under: policy)
        else {
          #expect(try self.comparison(shuffled, under: policy) == nil)
          continue
        }
        compared += 1
        #expect(other.total == comparison.total)
        #expect(Set(other.rows) == Set(comparison.rows))
        #expect(other.components == comparison.components)
        #expect(other.rows.map(\.initiative) == shuffled.map(\.initiative))
      }
    }
    #expect(totals > 70 && compared > 800, "\(totals) totals, \(compared) comparisons")
  }

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: seeds) func `a sum exists exactly where the scopes are one, and is the sum of the parts`(
    seed: UInt64
  ) throws {
    var costs = RandomCosts(seed: seed)
    for _ in 0..<350 {
      let statements = try costs.statements()
      let scopes = Set(statements.map(\.costs.scope))
      guard case .total(let total) = try Outcome.adding(statements) else {
        #expect(scopes.count > 1)
        #expect(!statements.scopeGaps.isEmpty)
        continue
      }
      #expect(scopes == [total.scope])
      #expect(statements.scopeGaps.isEmpty)
      for component in total.scope.components {
        let lines = statements.flatMap { $0.costs.lines.filter { $0.component == component } }
        #expect(total[component] == lines.map(\.line.amounts.total).total())
      }
    }
  }

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: seeds) func `every cell is reported, imputed or missing, and they add up`(seed: UInt64) throws {
    var costs = RandomCosts(seed: seed)
    let policies = try policies()
    for _ in 0..<350 {
      let statements = try costs.statements()
      for policy in policies {
        guard let comparison = try comparison(statements, under: policy) else { continue }
        let total = comparison.total
        for (statement, row) in zip(statements, comparison.rows) {
          let counted = statement.costs.total
          #expect(Set(row.cells.keys) == Set(comparison.components))
          for (component, cell) in row.cells {
            switch cell {
            case .reported(let amount): #expect(counted[component] == amount)
            case .imputed(let amount, let ratio):
              #expect(counted[component] == nil && ratio.component == component)
              let exact = Rational(try #require(counted[.external])) * ratio.perExternalKrona
              #expect((Rational(amount) - exact).magnitude <= 0.005)
            case .missing: #expect(counted[component] == nil)
            }
          }
        }
        #expect(total.reported == comparison.rows.map(\.reported).total())
        #expect(total.imputed == comparison.rows.map(\.imputed).total())
        for component in comparison.components {
          #expect(total.coverage[component] == statements.count { $0.costs[component] != .notCounted })
        }
        #expect(total.isComplete == total.coverage.values.allSatisfy { $0 == statements.count })
        if policy == .commonScope { #expect(comparison.rows.allSatisfy { $0.missing.isEmpty && $0.imputed == .zero }) }
      }
    }
  }
}
