import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What results say of costs of several initiatives.
extension CostResultTests {
  private func priceLevel(_ id: String, _ year: Int, restated: JSONValue = .null) -> JSONValue {
    .object([
      .init("initiative", .string(id)), .init("currency", .string("SEK")), .init("priceYear", .number("\(year)")),
      .init("restated", restated),
    ])
  }

  @Test func `a comparison names the prices and what they have been restated by`() throws {
    let index = try IndexSeries(name: "PKV", vintage: "2025-10", values: [2024: 100, 2025: 104])
    let statements = try [2024, 2025].map { year in
      CostStatement(
        initiative: Identifier("\(year)"), costs: try CostModel(external: .lines([line("x", 100)])),
        priceLevel: PriceLevel(year: year))
    }
    let json = [try statements[0].restated(to: 2025, by: index), statements[1]].json(over: nil)
    let restated = JSONValue.object([
      .init("fromPriceYear", .number("2024")), .init("index", .string("PKV")), .init("vintage", .string("2025-10")),
    ])
    #expect(json["priceLevels"] == .array([priceLevel("2024", 2025, restated: restated), priceLevel("2025", 2025)]))
    #expect(json["commonScope"]?["reported"] == .string("204.00"))
  }

  @Test func `an initiative without costs in the period says so, and a period without any is refused`() throws {
    let statements = try [("a", "2025-01"), ("b", "2026-01")].map { id, month in
      CostStatement(
        initiative: Identifier(id), costs: try CostModel(external: .lines([line("x", 100, month)])),
        priceLevel: PriceLevel(year: 2025))
    }
    let (first, never) = (try #require(Month("2025-01")), try #require(Month("2024-05")))
    let rows = statements.json(over: first...first)["commonScope"]?["initiatives"]
    #expect(rows?[0]?["outsidePeriod"] == .bool(false) && rows?[1]?["outsidePeriod"] == .bool(true))
    let text = "none of the initiatives has costs in 2024-05–2024-05; choose a period in which they have"
    #expect(
      statements.json(over: never...never)["reportedOnly"] == .object([.init("notComparable", .string(text))]))
  }

  @Test func `a comparison says the gaps and what each policy gives`() throws {
    let one = CostStatement(
      initiative: "a",
      costs: try CostModel(external: .lines([line("x", 100)]), overhead: .lines([line("o", 10)])),
      priceLevel: PriceLevel(year: 2025))
    let two = CostStatement(
      initiative: "b", costs: try CostModel(external: .lines([line("x", 300)])), priceLevel: PriceLevel(year: 2025))
    func row(_ id: String, _ reported: String, _ imputed: String, _ missing: JSONValue) -> JSONValue {
      .object([
        .init("initiative", .string(id)), .init("firstMonth", .string("2025-01")),
        .init("lastMonth", .string("2025-01")), .init("reported", .string(reported)),
        .init("imputed", .string(imputed)), .init("missing", missing), .init("outsidePeriod", .bool(false)),
      ])
    }
    func comparison(
      _ components: JSONValue, _ rows: [JSONValue], _ reported: String, _ imputed: String,
      _ coverage: [JSONValue.Member]
    ) -> JSONValue {
      .object([
        .init("components", components), .init("initiatives", .array(rows)), .init("reported", .string(reported)),
        .init("imputed", .string(imputed)), .init("of", .number("2")), .init("coverage", .object(coverage)),
      ])
    }
    let everything = strings("external", "internalHours", "substitutes", "overhead")
    let coverage: [JSONValue.Member] = [
      .init("external", .number("2")), .init("internalHours", .number("0")), .init("substitutes", .number("0")),
      .init("overhead", .number("1")),
    ]
    #expect(
      [one, two].json(over: nil)
        == .object([
          .init("firstMonth", .null), .init("lastMonth", .null),
          .init("priceLevels", .array(["a", "b"].map { priceLevel($0, 2025) })),
          .init(
            "gaps",
            .array([.object([.init("component", .string("overhead")), .init("notCountedBy", strings("b"))])])),
          .init(
            "commonScope",
            comparison(
              strings("external"), [row("a", "100.00", "0.00", .array([])), row("b", "300.00", "0.00", .array([]))],
              "400.00", "0.00", [.init("external", .number("2"))])),
          .init(
            "reportedOnly",
            comparison(
              everything,
              [
                row("a", "110.00", "0.00", strings("internalHours", "substitutes")),
                row("b", "300.00", "0.00", strings("internalHours", "substitutes", "overhead")),
              ], "410.00", "0.00", coverage)),
          .init(
            "imputed",
            comparison(
              everything,
              [
                row("a", "110.00", "0.00", strings("internalHours", "substitutes")),
                row("b", "300.00", "30.00", strings("internalHours", "substitutes")),
              ], "410.00", "30.00", coverage)),
          .init(
            "learnt",
            .array([
              .object([
                .init("component", .string("overhead")), .init("category", .null),
                .init(
                  "perExternalKrona",
                  .object([
                    .init("lower", .string("0.1")), .init("median", .string("0.1")), .init("upper", .string("0.1")),
                  ])), .init("hoursPerExternalKrona", .null), .init("initiatives", strings("a")),
              ])
            ])),
        ]))
  }

  @Test func `a comparison over a period says which`() throws {
    let statements = try ["a", "b"].map { id in
      CostStatement(
        initiative: Identifier(id), costs: try CostModel(external: .lines([line("x", 100), line("y", 5, "2025-03")])),
        priceLevel: PriceLevel(year: 2025))
    }
    let month = try #require(Month("2025-03"))
    let text = String(decoding: JSONWriter.bytes(statements.json(over: month...month)), as: UTF8.self)
    #expect(text.contains("\"firstMonth\": \"2025-03\"") && text.contains("\"reported\": \"10.00\""))
  }

  @Test func `one statement has nothing beside it, and price levels that differ say so`() throws {
    let statements = try [2024, 2025].map { year in
      CostStatement(
        initiative: Identifier("\(year)"), costs: try CostModel(external: .none), priceLevel: PriceLevel(year: year))
    }
    #expect([statements[0]].json(over: nil) == .null)
    let reason = JSONValue.object([
      .init(
        "notComparable",
        .string("different price levels; restate them with an index first (SEK 2024: 2024; SEK 2025: 2025)"))
    ])
    #expect(
      statements.json(over: nil)
        == .object([
          .init("firstMonth", .null), .init("lastMonth", .null),
          .init("priceLevels", .array([2024, 2025].map { priceLevel("\($0)", $0) })), .init("gaps", .array([])),
          .init("commonScope", reason), .init("reportedOnly", reason),
          .init("imputed", reason), .init("learnt", .array([])),
        ]))
  }
}
