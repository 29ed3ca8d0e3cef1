import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Every finding of the catalogue by a document that gives it and a near miss that doesn't.
@Suite struct FindingCatalogueTests {
  @Test func `a document that says all there is to say gives no finding`() throws {
    #expect(try FindingCase.findings(after: []) == [])
  }

  @Test func `every code of the catalogue has one case`() {
    #expect(Set(FindingCase.all.map(\.code)) == Set(FindingCode.allCases))
    #expect(FindingCase.all.count == FindingCode.allCases.count)
  }

  @Test(arguments: FindingCase.all)
  func `a document gives its finding and no others`(finding: FindingCase) throws {
    let found = try FindingCase.findings(after: finding.trigger).map(\.code)
    #expect(found.sorted() == ([finding.code] + finding.others).sorted())
  }

  @Test(arguments: FindingCase.all)
  func `a near miss doesn't give the finding`(finding: FindingCase) throws {
    let found = try FindingCase.findings(after: finding.nearMiss).map(\.code)
    #expect(!found.contains(finding.code))
  }
}

extension [FindingCode] {
  /// In the order of the catalogue.
  fileprivate func sorted() -> [FindingCode] { FindingCode.allCases.flatMap { code in filter { $0 == code } } }
}
