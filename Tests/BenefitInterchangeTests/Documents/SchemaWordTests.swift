import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// The words and bounds of the published schema are those of the model.
struct SchemaWordTests {
  private static func rawValues<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
    Word.allCases.map(\.rawValue)
  }

  static let words = [
    ("category", rawValues(Category.self)), ("driver", rawValues(Driver.self)),
    ("costPhase", rawValues(CostPhase.self)), ("monetaryNature", rawValues(MonetaryNature.self)),
    ("costPurpose", rawValues(CostPurpose.self)), ("findingCode", rawValues(FindingCode.self)),
    ("nature", rawValues(Nature.self)), ("perspective", rawValues(Benefit.Perspective.self)),
    ("indicatorKind", rawValues(Indicator.Kind.self)),
    ("discountTiming", rawValues(DiscountTiming.self)), ("goalKind", rawValues(EffectGoal.Kind.self)),
    ("size", Benefit.Size.allCases.map { "\($0)" }), ("size", rawValues(DocumentReader.SizeName.self)),
    ("evidenceGrade", rawValues(EvidenceGrade.self)), ("landingForm", rawValues(Landing.Form.self)),
    ("nodeKind", rawValues(DocumentReader.NodeKind.self)),
    ("seriesModel", rawValues(InterruptedTimeSeries.Model.self)),
  ]

  @Test(arguments: words)
  func `an enumeration of the schema has the model's words in the model's order`(
    definition: String, words: [String]
  ) throws {
    #expect(try Fixtures.schema()["$defs"][definition]["enum"].texts == words)
  }

  @Test func `the components of the schema are the model's`() throws {
    let costs = try Fixtures.schema()["$defs"]["costs"]
    let components = Self.rawValues(CostComponent.self)
    #expect(costs["required"].texts == components)
    #expect(costs["properties"].members.map(\.name) == components.sorted())
  }

  /// Definitions of words, each with the places where the complete document has one of them.
  static let places = [
    ("category", "$.initiative.categories[0].category"), ("driver", "$.initiative.drivers[0]"),
    ("componentWithoutLines", "$.initiative.costs.substitutes"),
    ("costPhase", "$.initiative.costs.external[0].phase"),
    ("costPurpose", "$.initiative.costs.internalHours[0].purpose"),
    ("findingCode", "$.initiative.acceptedFindings[0].code"),
    ("monetaryNature", "$.initiative.costs.external[0].nature"),
    ("monetaryNature", "$.initiative.benefits[0].nature"), ("nature", "$.initiative.benefits[5].nature"),
    ("perspective", "$.initiative.benefits[0].perspective"),
    ("size", "$.initiative.benefits[5].value.notMonetised"), ("goalKind", "$.initiative.goals[0].kind"),
    ("evidenceGrade", "$.initiative.benefits[6].adjustments.confidence.grade"),
    ("directionWord", "$.initiative.goals[0].indicator.direction"),
    ("indicatorKind", "$.initiative.goals[3].indicator.kind"),
    ("workingDayRule", "$.initiative.schedule.workingDayRule"),
    ("discountTiming", "$.initiative.calculation.timing"), ("nodeKind", "$.initiative.effectMap.nodes[0].kind"),
    ("landingForm", "$.initiative.benefits[0].landings[0].as"),
    ("seriesModel", "$.initiative.goals[1].evaluation.monthlySeries.model"),
  ]

  @Test(arguments: places)
  func `an unknown word is answered with the words of the schema`(definition: String, path: String) throws {
    let document = try #require(JSONValue(reading: Fixtures.valid("complete.json")))
    let changed = JSONWriter.bytes(document.replacing(path, by: .string("?")))
    let words = try #require(try Fixtures.schema()["$defs"][definition]["enum"].texts)
    let found = Fixtures.problems(of: changed).filter { $0.path == path }
    #expect(found.map(\.fault) == [.shape(.unknownWord("?", allowed: words))])
  }

  /// Members of definitions with a bound, and the model's constant.
  static let bounds = [
    ("initiative", "categories", "maxItems", Category.allCases.count),
    ("initiative", "drivers", "maxItems", Driver.allCases.count),
    ("benefit", "drivenBy", "maxItems", Benefit.mostGoals),
    ("goal", "targets", "maxItems", FollowUpSchedule.mostCheckpoints),
    ("schedule", "checkpoints", "maxItems", FollowUpSchedule.mostCheckpoints),
    ("calculation", "discountRates", "maxItems", DiscountRates.mostBands),
    ("initiative", "rollout", "maxItems", Initiative.mostSteps),
    ("initiative", "goals", "maxItems", Initiative.mostGoals),
    ("initiative", "measurements", "maxItems", ReadingLimits.standard.items),
    ("initiative", "benefits", "maxItems", ReadingLimits.standard.items),
    ("benefit", "lagMonths", "maximum", Benefit.longestLag),
    ("calculation", "months", "maximum", CalculationAssumptions.longestHorizon),
    ("target", "monthsAfterFullOperation", "maximum", EffectGoal.furthestCheckpoint),
    ("goal", "plannedSampleSize", "maximum", Sample.Spread.most), ("sample", "n", "maximum", Sample.Spread.most),
    ("sample", "of", "maximum", Sample.Spread.most), ("sample", "pairs", "maximum", Sample.Spread.most),
    ("sample", "events", "maximum", Sample.Spread.most), ("sample", "byPeriod", "maxItems", EventCount.mostPeriods),
    ("schedule", "windowMonthsBefore", "maximum", FollowUpSchedule.longestWindow),
    ("schedule", "windowMonthsAfter", "maximum", FollowUpSchedule.longestWindow),
    ("goal", "bridges", "maxItems", ValueBridge.most), ("goal", "seriesBreaks", "maxItems", ValueBridge.most),
    ("survey", "answers", "maxItems", Survey.most),
    ("effectMap", "nodes", "maxItems", EffectMap.most), ("effectMap", "links", "maxItems", EffectMap.most),
    ("benefit", "landings", "maxItems", Benefit.mostLandings),
    ("landing", "outcome", "maxItems", Landing.mostOutcomes),
    ("initiative", "alternatives", "maxItems", Initiative.mostAlternatives),
    ("alternative", "benefits", "maxItems", BenefitCalculation.mostBenefits),
    ("priceLevel", "year", "minimum", DocumentReader.years.lowerBound),
    ("priceLevel", "year", "maximum", DocumentReader.years.upperBound),
  ]

  @Test(arguments: bounds)
  func `a bound of the schema is the model's`(
    definition: String, member: String, keyword: String, bound: Int
  ) throws {
    let schema = try Fixtures.schema()["$defs"][definition]["properties"][member]
    #expect(schema[keyword].integer == bound)
  }

  @Test func `the bounds that stand deeper in the schema are the model's`() throws {
    let definitions = try Fixtures.schema()["$defs"]
    let years = definitions["timing"]["properties"]["yearly"]["properties"]["years"]
    #expect(years["maximum"].integer == CostLine.longestPeriod / 12)
    #expect(definitions["component"]["else"]["maxItems"].integer == CostModel.mostLines)
    #expect(definitions["text"]["maxLength"].integer == ReadingLimits.standard.stringBytes)
    #expect(definitions["seriesValues"]["maxItems"].integer == MonthlySeries.most)
    let withCalculation = definitions["initiative"]["dependentSchemas"]["calculation"]["properties"]
    #expect(withCalculation["benefits"]["maxItems"].integer == BenefitCalculation.mostBenefits)
    let patterns = definitions["value"]["properties"].members.map(\.name)
    #expect(Set(patterns) == Set(ValuePattern.Kind.allCases.map(\.rawValue) + ["notMonetised"]))
    for kind in ValuePattern.Kind.allCases {
      let names = kind.factorNames.map(\.rawValue) + (kind == .amount ? ["note"] : [])
      #expect(definitions["value"]["properties"][kind.rawValue]["required"].texts == names)
    }
    let adjustments = definitions["adjustments"]["properties"].members.map(\.name)
    #expect(adjustments == Adjustment.Kind.allCases.map(\.rawValue).sorted())
    let schema = try Fixtures.schema()
    #expect(schema["properties"]["schemaVersion"]["const"].integer == InitiativeDocument.schemaVersion)
  }
}
