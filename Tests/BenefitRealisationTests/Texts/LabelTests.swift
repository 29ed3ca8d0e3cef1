import Testing

@testable import BenefitRealisation

/// Words of the model that a page shows.
@Suite struct LabelTests: FollowUpSamples {
  private static func labels<Value: CaseIterable>(_ label: (Value) -> BilingualText) -> [BilingualText] {
    Value.allCases.map(label)
  }

  static let lists: [[BilingualText]] = [
    labels(\Driver.label), labels(\Category.label), labels(\Nature.label), labels(\Benefit.Size.label),
    labels(\Benefit.Perspective.label), labels(\Landing.Form.label), labels(\EffectGoal.Kind.label),
    labels(\DiscountTiming.label), labels(\BringingHome.label), labels(\BenefitCalculation.Reading.label),
    labels(\Achievement.Band.label), labels(\Verdict.Certainty.label), labels(\BrokenLink.Link.label),
    labels(\CostComponent.label), labels(\CostPhase.label), labels(\CostPurpose.label), labels(\BridgePart.label),
    labels(\ForecastRule.label), labels(\Adjustment.Kind.label), labels(\EvidenceGrade.label),
    [Verdict.reached(.interval), .notReached(.interval), .cannotBeToldYet, .notMeasurable(because: .noBaseline)]
      .map(\.label),
  ]

  @Test(arguments: lists)
  func `each case has words of its own in both languages`(labels: [BilingualText]) {
    #expect(Set(labels.map(\.swedish)).count == labels.count && Set(labels.map(\.english)).count == labels.count)
    #expect(labels.allSatisfy { !$0.swedish.isEmpty && !$0.english.isEmpty })
  }

  @Test(arguments: [
    (["A"], "A", "A"), (["A", "B", "C", "D"], "A; B; C; D", "A; B; C; D"),
    (["A", "B", "C", "D", "E"], "A; B; C; 2 till", "A; B; C; 2 more"), ([], "", ""),
  ])
  func `of many names the first few are listed`(names: [String], swedish: String, english: String) {
    #expect(BilingualText(few: names) == BilingualText(swedish: swedish, english: english))
  }

  @Test(arguments: [
    ("minutes/event", "minuter/händelse"), ("kr/hour", "kr/timme"), ("units/km", "enheter/km"), ("share", "andel"),
    ("widgets/year", "widgets/år"),
  ])
  func `a unit's words are Swedish where there are such`(symbol: String, swedish: String) {
    #expect(UnitOfMeasure(symbol).inSwedish == swedish)
  }

  @Test func `a step, a broken link and the use are told by the names of the initiative`() throws {
    var parts = try InitiativeParts()
    parts.goals = [try goal(from: 100, to: [(6, 40)])]
    let initiative = try parts.initiative()
    let checkpoint = try #require(FollowUp(of: initiative, asOf: date("2030-01-01")).checkpoints.first)
    let check = try #require(checkpoint.goals.first?.check)
    let (name, goal) = (check.goal.name, check.goal.id)
    #expect(NextStep.raiseUse([goal]).text(after: check, in: initiative).english == "raise the use")
    #expect(
      NextStep.raiseUse([goal, "other"]).text(after: check, in: initiative).english
        == "raise the use first: \(name); other")
    #expect(
      BrokenLink.use([goal]).text(after: check, in: initiative).swedish == "det används inte som avsett – \(name)")
    #expect(UseReading.asIntended([goal]).text(in: initiative)?.swedish == "används som avsett: \(name)")
    #expect(UseReading.isUseGoal.text(in: initiative) == nil)
    #expect(
      NextStep.measureMore(count: 1_200).text(after: check, in: initiative)
        == BilingualText(
          swedish: "mät fler; omkring 1\u{A0}200 mätta skulle avgöra",
          english: "measure more; about 1,200 measured would tell"))
  }
}
