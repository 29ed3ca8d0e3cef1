import BenefitRealisation
import Testing

/// The crosswalk of method section 1, word by word.
@Suite struct BenefitTaxonomyTests {
  /// A row of the page's table: the natures in the order of the enumeration, one column a taxonomy.
  static let table: [(nature: Nature, words: [String?])] = [
    (
      .financial,
      ["finansiell", "grön", "ekonomisk (budgetpåverkande)", "budsjettmessig virkning", "økonomisk", "cashable"]
    ),
    (
      .redistribution,
      ["omfördelning", "gul", nil, "alternativ anvendelse", "intern effektivisering", "non-cashable"]
    ),
    (.quality, ["kvalitet", "röd", "kvalitativ", "ikke-prissatt", "ikke-økonomisk", "qualitative"]),
    (.environment, ["miljö", "röd", "kvalitativ", "ikke-prissatt", "samfundsmæssig", "societal"]),
  ]

  @Test func `the table has every nature and every taxonomy`() {
    #expect(Self.table.map(\.nature) == Nature.allCases)
    #expect(Self.table.allSatisfy { $0.words.count == BenefitTaxonomy.allCases.count })
  }

  @Test(arguments: BenefitTaxonomy.allCases)
  func `each nature has the table's word, with a warning where the word is shared or missing`(
    taxonomy: BenefitTaxonomy
  ) throws {
    let column = try #require(BenefitTaxonomy.allCases.firstIndex(of: taxonomy))
    for (nature, words) in Self.table {
      let answer = taxonomy.word(for: nature)
      #expect(answer.value == words[column])
      let others = Self.table.filter { $0.nature != nature && $0.words[column] == words[column] }.map(\.nature)
      let expected: BenefitTaxonomy.Warning? =
        words[column] == nil ? .noWord(nature) : others.isEmpty ? nil : .wordAlsoStandsFor(others)
      #expect(answer.warning == expected)
    }
  }

  @Test(arguments: BenefitTaxonomy.allCases)
  func `each word leads back to all the natures that have it`(taxonomy: BenefitTaxonomy) throws {
    let column = try #require(BenefitTaxonomy.allCases.firstIndex(of: taxonomy))
    for word in Set(Self.table.compactMap { $0.words[column] }) {
      let natures = Self.table.filter { $0.words[column] == word }.map(\.nature)
      let answer = taxonomy.natures(of: word)
      #expect(answer.value == natures)
      #expect(answer.warning == (natures.count == 1 ? nil : .severalNatures(natures)))
    }
  }

  @Test(arguments: BenefitTaxonomy.allCases)
  func `a conversion there and back is exact or warns`(taxonomy: BenefitTaxonomy) {
    for nature in Nature.allCases {
      let there = taxonomy.word(for: nature)
      guard let word = there.value else {
        #expect(there.warning == .noWord(nature))
        continue
      }
      let back = taxonomy.natures(of: word)
      #expect(back.value.contains(nature))
      #expect((there.warning == nil) == (back.value == [nature]))
      #expect((back.warning == nil) == (there.warning == nil))
    }
  }

  @Test func `a word that isn't in the table is answered as unknown`() {
    for taxonomy in BenefitTaxonomy.allCases {
      for word in ["", "Finansiell", "green"] {
        let answer = taxonomy.natures(of: word)
        #expect(answer.value.isEmpty && answer.warning == .unknownWord(word))
      }
    }
  }

  @Test(arguments: [
    (BenefitTaxonomy.digdir, "ikke-prissatt", BenefitTaxonomy.denmark, ["ikke-økonomisk", "samfundsmæssig"]),
    (.peng, "röd", .esv, ["kvalitativ"]), (.peng, "gul", .esv, []), (.unitedKingdom, "cashable", .peng, ["grön"]),
    (.inera, "grön", .peng, []),
  ])
  func `a word is turned into another taxonomy's by its natures`(
    from: BenefitTaxonomy, word: String, to: BenefitTaxonomy, words: [String]
  ) {
    #expect(from.words(for: word, in: to).value == words)
  }

  @Test func `a word turned into another taxonomy's warns where something is lost`() {
    #expect(BenefitTaxonomy.unitedKingdom.words(for: "cashable", in: .peng).warning == nil)
    #expect(
      BenefitTaxonomy.unitedKingdom.words(for: "societal", in: .peng).warning == .wordAlsoStandsFor([.quality]))
    #expect(BenefitTaxonomy.peng.words(for: "gul", in: .esv).warning == .noWord(.redistribution))
    #expect(BenefitTaxonomy.peng.words(for: "röd", in: .denmark).warning == .severalNatures([.quality, .environment]))
    #expect(BenefitTaxonomy.inera.words(for: "grön", in: .peng).warning == .unknownWord("grön"))
  }

  @Test func `a warning names what is lost in both languages`() {
    let warnings: [(BenefitTaxonomy.Warning, String, String)] = [
      (
        .wordAlsoStandsFor([.quality]), "ordet betyder också kvalitet; skillnaden går förlorad",
        "the word also means quality; the difference is lost"
      ),
      (.noWord(.redistribution), "det finns inget ord för omfördelning", "there is no word for redistribution"),
      (
        .severalNatures([.quality, .environment]), "ordet kan betyda kvalitet eller miljö; välj vilket som avses",
        "the word can mean quality or environment; choose which is meant"
      ),
      (.unknownWord("x"), "”x” är inget ord i indelningen", "“x” isn't a word of the taxonomy"),
    ]
    for (warning, swedish, english) in warnings {
      #expect(warning.text == BilingualText(swedish: swedish, english: english))
    }
  }

  @Test func `natures and perspectives have labels of their own`() {
    #expect(Nature.allCases.map(\.label.swedish) == ["finansiell", "omfördelning", "kvalitet", "miljö"])
    #expect(Nature.allCases.map(\.label.english) == ["financial", "redistribution", "quality", "environment"])
    let perspectives = Benefit.Perspective.allCases.map(\.label)
    #expect(
      perspectives.map(\.swedish)
        == ["egna organisationen", "brukare och invånare", "anhöriga", "andra organisationer", "samhället"])
    #expect(
      perspectives.map(\.english)
        == ["own organisation", "users and residents", "relatives", "other organisations", "society"])
  }
}
