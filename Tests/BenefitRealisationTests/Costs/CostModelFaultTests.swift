import BenefitRealisation
import Testing

@Suite struct CostModelFaultTests {
  @Test func `a component without lines says none or not counted, not an empty list`() throws {
    #expect(try problems { try CostModel(external: .lines([])) } == [problem(.empty, at: "external")])
    #expect(
      try problems {
        try CostModel(
          external: .lines([]), internalHours: .lines([]), substitutes: .lines([]), overhead: .lines([]))
      } == [
        problem(.empty, at: "external"), problem(.empty, at: "internalHours"),
        problem(.empty, at: "substitutes"), problem(.empty, at: "overhead"),
      ])
  }

  @Test func `a line stands in a component of its kind`() throws {
    let (moneyLine, hoursLine) = (try costLine("m"), try costLine("h", hours(1, at: 400)))
    #expect(
      try problems { try CostModel(external: .lines([moneyLine, hoursLine])) } == [
        problem(.wrongKindOfAmount(.external), at: "external", .index(1))
      ])
    #expect(
      try problems { try CostModel(internalHours: .lines([moneyLine])) } == [
        problem(.wrongKindOfAmount(.internalHours), at: "internalHours", .index(0))
      ])
    #expect(
      try problems { try CostModel(overhead: .lines([hoursLine])) } == [
        problem(.wrongKindOfAmount(.overhead), at: "overhead", .index(0))
      ])
    let fitting = try CostModel(
      external: .lines([costLine("1")]), internalHours: .lines([costLine("2", hours(1, at: 400))]),
      substitutes: .lines([moneyLine, hoursLine]), overhead: .lines([costLine("3")]))
    #expect(fitting.lines.count == 5)
  }

  @Test func `an identity stands once over all components`() throws {
    let (a, b) = (try costLine("a"), try costLine("b"))
    #expect(
      try problems { try CostModel(external: .lines([a, b, a]), overhead: .lines([b])) } == [
        problem(.duplicateIdentifier("a"), at: "external", .index(2), "id"),
        problem(.duplicateIdentifier("b"), at: "overhead", .index(0), "id"),
      ])
  }

  @Test func `a model has at most 10 000 lines over all components`() throws {
    let lines = try (0...10_000).map { try costLine(Identifier("\($0)")) }
    #expect(
      try CostModel(external: .lines(lines.dropLast(5_000)), overhead: .lines(lines.suffix(4_999)))
        .lines.count == 10_000)
    #expect(
      try problems {
        try CostModel(external: .lines(lines.dropLast(5_000)), overhead: .lines(lines.suffix(5_000)))
      } == [problem(.tooMany(10_001, limit: 10_000))])
  }

  @Test func `a model has at most 4 000 000 amounts over all components`() throws {
    // 3 333 lines of 1 200 months are 3 999 600; one of 400 fills up, and one of a month more is too many.
    let century = CostTiming.monthly(try months("2000-01", "2099-12"))
    let long = try (0..<3_333).map { try costLine(Identifier("\($0)"), .money(.zero), century) }
    let fills = try costLine("fills", .money(.zero), .monthly(months("2000-01", "2033-04")))
    let exceeds = try costLine("exceeds", .money(.zero), .monthly(months("2000-01", "2033-05")))
    #expect(try CostModel(external: .lines(long), overhead: .lines([fills])).lines.count == 3_334)
    #expect(
      try problems { try CostModel(external: .lines(long), overhead: .lines([exceeds])) } == [
        problem(.tooMany(4_000_001, limit: 4_000_000))
      ])
  }

  @Test func `all problems of a model are told together, in the order of its components`() throws {
    let (a, h) = (try costLine("a"), try costLine("a", hours(1, at: 400)))
    #expect(
      try problems {
        try CostModel(external: .lines([a, h]), internalHours: .lines([a]), overhead: .lines([]))
      } == [
        problem(.wrongKindOfAmount(.external), at: "external", .index(1)),
        problem(.duplicateIdentifier("a"), at: "external", .index(1), "id"),
        problem(.wrongKindOfAmount(.internalHours), at: "internalHours", .index(0)),
        problem(.duplicateIdentifier("a"), at: "internalHours", .index(0), "id"),
        problem(.empty, at: "overhead"),
      ])
  }
}
