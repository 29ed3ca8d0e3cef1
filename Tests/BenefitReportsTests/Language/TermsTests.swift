import BenefitRealisation
import BenefitReports
import Testing

@Suite struct TermsTests: ReportSamples {
  private func title(_ drivers: [Driver], _ categories: [CategoryShare], in language: Language) throws
    -> String
  {
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "staden", organisations: [Organisation(id: "staden", name: "Staden")],
      categories: categories, drivers: drivers, rollout: [step()], priceLevel: PriceLevel(year: 2025),
      costs: CostModel())
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2025-01-01")), in: language).text
    return text.split(separator: "\n")[3].drop { $0 == " " }.split(separator: "\u{A0}").joined(separator: "_")
  }

  @Test(arguments: [
    (Driver.ownNeed, "eget behov", "own need"),
    (.cityWideChange, "stadsgemensam förändring", "city-wide change"),
    (.legislation, "lagstiftning", "legislation"),
    (.otherExternalParty, "annan extern part", "other external party"),
    (.contractExpiry, "avtal som löper ut", "contract expiry"),
  ])
  func `a driver stands alone in the title`(driver: Driver, swedish: String, english: String) throws {
    #expect(try title([driver], [], in: .swedish) == "Drivkraft: \(swedish).")
    #expect(try title([driver], [], in: .english) == "Driver: \(english).")
  }

  @Test(arguments: [
    (Category.businessSystemProcurement, "upphandling av verksamhetssystem", "business-system procurement"),
    (.qualityRaising, "kvalitetshöjande", "quality-raising"),
    (.efficiencyRaising, "effektiviserande", "efficiency-raising"), (.other, "annat", "other"),
  ])
  func `a category stands with its share`(category: Category, swedish: String, english: String) throws {
    #expect(
      try title([], [CategoryShare(category, share: 0.25)], in: .swedish) == "Kategori: \(swedish) 25_%.")
    #expect(
      try title([], [CategoryShare(category, share: 0.25)], in: .english) == "Category: \(english) 25_%.")
  }

  @Test func `a category that is the whole stands without a share`() throws {
    #expect(try title([], [CategoryShare(.other)], in: .swedish) == "Kategori: annat.")
    #expect(try title([], [CategoryShare(.other)], in: .english) == "Category: other.")
  }

  @Test func `several drivers and categories are listed`() throws {
    let categories = [CategoryShare(.other, share: 0.5), CategoryShare(.qualityRaising, share: 0.5)]
    #expect(
      try title([.ownNeed, .legislation], categories, in: .swedish)
        == "Drivkraft: eget behov, lagstiftning. Kategori: annat 50_%, kvalitetshöjande 50_%.")
  }
}
