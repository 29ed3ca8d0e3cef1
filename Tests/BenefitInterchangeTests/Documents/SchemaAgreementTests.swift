import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// The reader and the published schema describe the same format.
///
/// `.ci/validate-documents.py` holds the same documents against the schema.
struct SchemaAgreementTests {
  @Test func `the four bundled documents are accepted`() throws {
    let names = try Fixtures.bundledNames()
    #expect(
      names == ["learning-platform.json", "property-system.json", "safety-alarms.json", "web-fault-reports.json"])
    for name in names { #expect(Fixtures.problems(of: try Fixtures.bundled(name)) == [], "\(name)") }
  }

  @Test(arguments: ["minimal.json", "complete.json"])
  func `a document with the fewest or with all members is accepted`(name: String) throws {
    #expect(Fixtures.problems(of: try Fixtures.valid(name)) == [])
  }

  @Test(arguments: try Fixtures.invalidNames())
  func `an invalid document is refused for the reason that its name gives, and for no other`(name: String) throws {
    let expected = try Fixtures.list("refusals.txt").filter { $0.hasPrefix("\(name) ") }
    let found = Fixtures.problems(of: try Fixtures.invalid(name)).map { "\(name) \($0.code) \($0.path)" }
    #expect(!found.isEmpty)
    #expect(found.sorted() == expected.sorted())
  }

  @Test func `the lists of refusals name the invalid documents and no others`() throws {
    let names = try Fixtures.invalidNames()
    #expect(names.count >= 25)
    let refused = try Fixtures.list("refusals.txt").compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(Set(refused) == Set(names))
    #expect(Set(try Fixtures.list("schema-must-refuse.txt")).isSubset(of: names))
  }

  @Test func `the members of the schema are those of the complete document, which the reader accepts`() throws {
    let schema = try Fixtures.schema()
    let described = schema.all.flatMap { $0["properties"].members.map(\.name) }
    let document = try #require(JSONValue(reading: Fixtures.valid("complete.json")))
    #expect(Set(described) == document.namesInside)
  }

  /// Definitions of objects, each with the place of one in the complete document.
  static let places = [
    ("initiative", "$.initiative"), ("organisation", "$.initiative.organisations[0]"),
    ("categoryShare", "$.initiative.categories[0]"), ("strategicGoal", "$.initiative.strategicGoals[0]"),
    ("rolloutStep", "$.initiative.rollout[0]"), ("priceLevel", "$.initiative.priceLevel"),
    ("costs", "$.initiative.costs"), ("costLine", "$.initiative.costs.external[0]"),
    ("months", "$.initiative.costs.external[1].timing.monthly"), ("benefit", "$.initiative.benefits[0]"),
    ("owner", "$.initiative.benefits[0].owner"), ("factor", "$.initiative.benefits[0].value.timeSaved.eventsPerYear"),
    ("fullTimeShare", "$.initiative.costs.internalHours[1].fullTimeShare"),
    ("workingTime", "$.initiative.costs.internalHours[1].fullTimeShare.workingTime"),
    ("onCost", "$.initiative.costs.internalHours[1].hourlyCost.general.onCosts[0]"),
    ("optimismBias", "$.initiative.optimismBias[0]"), ("contractLengths", "$.initiative.contractLengths"),
    ("contractLength", "$.initiative.contractLengths.lengths[0]"),
    ("milestone", "$.initiative.costs.external[3].timing.milestone"),
    ("costs", "$.initiative.costForecast"), ("costs", "$.initiative.costOutcome"),
    ("financing", "$.initiative.financing"), ("financingPart", "$.initiative.financing.parts[0]"),
    ("priceFactor", "$.initiative.benefits[2].value.unitCost.unitCostAfter"),
    ("adjustment", "$.initiative.benefits[6].adjustments.attribution"),
    ("confidence", "$.initiative.benefits[6].adjustments.confidence"),
    ("optimism", "$.initiative.benefits[6].adjustments.optimism"),
    ("indicated", "$.initiative.benefits[10].value.notMonetised"),
    ("ramp", "$.initiative.benefits[0].use.linear"), ("useStep", "$.initiative.benefits[2].use.steps[0]"),
    ("calculation", "$.initiative.calculation"), ("discountBand", "$.initiative.calculation.discountRates[0]"),
    ("methodBridge", "$.initiative.goals[1].bridges[0]"), ("seriesBreak", "$.initiative.goals[1].seriesBreaks[0]"),
    ("valueBridge", "$.initiative.goals[1].seriesBreaks[0].bridge"),
    ("comparisonGroup", "$.initiative.goals[0].evaluation.comparisonGroup"),
    ("groupValue", "$.initiative.goals[0].evaluation.comparisonGroup.before"),
    ("monthlySeries", "$.initiative.goals[1].evaluation.monthlySeries"),
    ("controlChart", "$.initiative.goals[2].evaluation.controlChart"),
    ("survey", "$.initiative.goals[3].evaluation.survey"),
    ("surveyAnswer", "$.initiative.goals[3].evaluation.survey.answers[0]"),
    ("goal", "$.initiative.goals[1]"), ("indicator", "$.initiative.goals[1].indicator"),
    ("target", "$.initiative.goals[1].targets[0]"), ("baseline", "$.initiative.goals[1].baseline"),
    ("schedule", "$.initiative.schedule"), ("effectMap", "$.initiative.effectMap"),
    ("node", "$.initiative.effectMap.nodes[0]"), ("link", "$.initiative.effectMap.links[0]"),
    ("measurement", "$.initiative.measurements[0]"), ("landing", "$.initiative.benefits[0].landings[0]"),
    ("decision", "$.initiative.benefits[0].landings[0].decision"), ("decision", "$.initiative.planDecision"),
    ("landingOutcome", "$.initiative.benefits[0].landings[0].outcome[0]"), ("asIs", "$.initiative.asIs"),
    ("costs", "$.initiative.asIs.costs"), ("growth", "$.initiative.asIs.growth"),
    ("alternative", "$.initiative.alternatives[0]"), ("costs", "$.initiative.alternatives[0].costs"),
    ("earlierPlan", "$.initiative.earlierPlans[0]"), ("decision", "$.initiative.earlierPlans[0].decision"),
    ("factorOutcome", "$.initiative.benefits[0].factorOutcomes[0]"), ("lesson", "$.initiative.lessons[0]"),
    ("acceptedFinding", "$.initiative.acceptedFindings[0]"),
  ]

  @Test(arguments: places)
  func `an empty object misses the members that the schema requires`(definition: String, path: String) throws {
    let schema = try Fixtures.schema()["$defs"][definition]
    let required = try #require((schema["required"].isThere ? schema : schema["then"])["required"].texts)
    let found = Fixtures.problems(of: try emptied(path)).filter { $0.path == path }
    let missing = found.compactMap { if case .shape(.missingMember(let name)) = $0.fault { name } else { nil } }
    #expect(Set(missing) == Set(required))
  }

  @Test func `a text says something to the reader and to the schema alike, whatever the character`() throws {
    let pattern = Array(try #require(try Fixtures.schema()["$defs"]["text"]["pattern"].text).unicodeScalars)
    #expect(pattern.prefix(2) == ["[", "^"] && pattern.last == "]")
    var blank: [ClosedRange<UInt32>] = []
    var rest = pattern.dropFirst(2).dropLast()
    while let first = rest.popFirst() {
      let isRange = rest.first == "-" && rest.count > 1
      if isRange { rest.removeFirst() }
      blank.append(first.value...(isRange ? rest.removeFirst() : first).value)
    }
    let different = (UInt32(0)...0x10FFFF).filter { value in
      guard let scalar = Unicode.Scalar(value) else { return false }
      return VisibleText.isBlank(String(scalar)) != blank.contains { $0.contains(value) }
    }
    #expect(different == [])
  }

  @Test func `a goal may leave its targets out, and has none then`() throws {
    let text = HostileBase.document.replacing(#""kind": "effect", "targets": [],"#, with: #""kind": "effect","#)
    #expect(text != HostileBase.document)
    let with = try InitiativeDocument(reading: Array(HostileBase.document.utf8))
    let without = try InitiativeDocument(reading: Array(text.utf8))
    #expect(without.initiative == with.initiative)
    #expect(without.initiative.goals[2].targets.isEmpty)
    #expect(String(decoding: try without.bytes(), as: UTF8.self).occurrences(of: #""targets""#) == 2)
  }

  static let choices = [
    ("timing", "$.initiative.costs.external[0].timing"),
    ("hourlyCost", "$.initiative.costs.internalHours[0].hourlyCost"),
    ("value", "$.initiative.benefits[0].value"), ("use", "$.initiative.benefits[0].use"),
    ("evaluation", "$.initiative.goals[0].evaluation"),
  ]

  @Test(arguments: choices)
  func `an object with one of several members has the choice that the schema gives`(
    definition: String, path: String
  ) throws {
    let names = try Fixtures.schema()["$defs"][definition]["properties"].members.map(\.name)
    let found = Fixtures.problems(of: try emptied(path)).filter { $0.path == path }
    guard case .shape(.notExactlyOne(let allowed)) = try #require(found.first).fault else {
      Issue.record("\(found)")
      return
    }
    #expect(Set(allowed) == Set(names))
  }

  @Test func `every reference of the schema leads to a definition, and every definition is used`() throws {
    let schema = try Fixtures.schema()
    let references = schema.all.compactMap { $0["$ref"].text }
    #expect(Set(references) == Set(schema["$defs"].members.map { "#/$defs/\($0.name)" }))
  }

  @Test func `every object of the schema is closed, and every member is described`() throws {
    let schema = try Fixtures.schema()
    for node in schema.all where node["properties"].members.contains(where: { $0.node["description"].isThere }) {
      #expect(node["additionalProperties"].isFalse, "\(node)")
      for member in node["properties"].members {
        let description = try #require(member.node["description"].text, "\(member.name)")
        #expect(description.hasSuffix("."), "\(member.name)")
      }
    }
  }

  /// The complete document with the object at a path emptied.
  private func emptied(_ path: String) throws -> [UInt8] {
    let document = try #require(JSONValue(reading: Fixtures.valid("complete.json")))
    return JSONWriter.bytes(document.replacing(path, by: .object([])))
  }
}
