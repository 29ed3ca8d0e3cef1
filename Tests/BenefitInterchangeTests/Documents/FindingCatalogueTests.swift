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

  @Test(arguments: FindingCode.allCases) func `what differs between one and several is worked out`(code: FindingCode) {
    let rule = code.rule
    for text in [rule.text, rule.textOfSeveral, rule.why, rule.remedy, rule.remedyOfSeveral] {
      for words in [text.swedish, text.english] { #expect(!words.isEmpty && !words.contains { "{|}".contains($0) }) }
    }
    #expect(rule.text.swedish.contains("@") == rule.textOfSeveral.english.contains("@"))
  }

  @Test(
    arguments: [
      (
        .benefitWithoutLanding, "ingen enhet tar hem nyttan ”A”", "ingen enhet tar hem nyttorna ”A”, ”B” och ”C”",
        "no unit brings the benefit “A” home", "no unit brings the benefits “A”, “B” and “C” home"
      ),
      (
        .noBaseline, "effektmålet ”A” saknar nollmätning", "effektmålen ”A”, ”B” och ”C” saknar nollmätning",
        "the effect goal “A” has no baseline", "the effect goals “A”, “B” and “C” have no baseline"
      ),
      (
        .sampleTooSmall, "det planerade urvalet för ”A” är för litet",
        "de planerade urvalen för ”A”, ”B” och ”C” är för små", "the planned sample for “A” is too small",
        "the planned samples for “A”, “B” and “C” are too small"
      ),
      (
        .landingNotDecided, "en hemtagning av ”A” är inte beslutad",
        "hemtagningar av ”A”, ”B” och ”C” är inte beslutade", "a landing of “A” hasn't been decided",
        "landings of “A”, “B” and “C” haven't been decided"
      ),
    ] as [(FindingCode, String, String, String, String)])
  func `one and several are told apart`(
    code: FindingCode, one: String, several: String, english: String, severalEnglish: String
  ) {
    let names = ["A", "B", "C"].map { BilingualText(swedish: $0, english: $0) }
    #expect(code.rule.text(about: [names[0]]) == BilingualText(swedish: one, english: english))
    #expect(code.rule.text(about: names) == BilingualText(swedish: several, english: severalEnglish))
    let two = code.rule.text(about: Array(names.prefix(2)), detail: BilingualText(swedish: "så", english: "so"))
    #expect(two.swedish == several.replacing("”A”, ”B” och ”C”", with: "”A” och ”B”") + ": så")
    #expect(two.english == severalEnglish.replacing("“A”, “B” and “C”", with: "“A” and “B”") + ": so")
  }

  @Test func `a landing that isn't decided is told once, with the name of the unit`() throws {
    let edit = try #require(FindingCase.all.first { $0.code == .landingNotDecided })
    let finding = try #require(FindingCase.findings(after: edit.trigger).first { $0.code == .landingNotDecided })
    #expect(finding.text.swedish == "en hemtagning av ”Kortare handläggning” är inte beslutad: i ”Omsorgen”")
    #expect(finding.text.english == "a landing of “Kortare handläggning” hasn't been decided: in “Omsorgen”")
  }
}

extension [FindingCode] {
  /// In the order of the catalogue.
  fileprivate func sorted() -> [FindingCode] { FindingCode.allCases.flatMap { code in filter { $0 == code } } }
}
