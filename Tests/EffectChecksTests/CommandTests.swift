import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Testing

@testable import EffectChecks

@Suite struct CommandTests {
  /// A small document; its parts can be replaced so that something is wrong with it.
  private static func document(
    id: String = "prov", name: String = "Prov", date: String = "2025-07-01", costs: String = "\"none\"",
    fullOperation: String = "2024-12-20"
  ) -> String {
    """
    {
      "schemaVersion": 1,
      "date": "\(date)",
      "note": "Påhittade siffror.",
      "initiative": {
        "id": "\(id)", "name": "\(name)", "organisation": "staden",
        "organisations": [{"id": "staden", "name": "Staden"}],
        "rollout": [
          {"id": "alla", "name": "alla", "organisation": "staden", "fullOperation": "\(fullOperation)"}
        ],
        "priceLevel": {"currency": "SEK", "year": 2025},
        "costs": {"external": \(costs), "internalHours": "none", "substitutes": "none", "overhead": "none"},
        "benefits": [
          {"id": "b", "name": "Besparing", "nature": "financial", "value": {"avoidedCost": {"perYear": "1200.00"}},
           "drivenBy": ["tid"]}
        ],
        "calculation": {"baseMonth": "2025-01", "months": 12},
        "goals": [
          {"id": "tid", "name": "Tid", "kind": "effect",
           "indicator": {"name": "tid", "unit": "min", "direction": "decrease"},
           "baseline": {"value": 45, "date": "2024-06-01", "method": "m", "population": "p"},
           "targets": [{"monthsAfterFullOperation": 6, "value": 10}]}
        ],
        "measurements": [
          {"goal": "tid", "date": "2025-06-23", "value": 17, "unit": "min", "method": "m", "population": "p",
           "source": "s"}
        ]
      }
    }
    """
  }

  private let files: [String: String] = [
    "one.json": document(name: "Första"), "two.json": document(id: "andra", name: "Andra"),
    "again.json": document(name: "Första igen"),
    "index.json":
      #"{"schemaVersion": 1, "name": "PKV", "vintage": "2025-10", "values": [{"year": 2025, "value": 100}, {"year": 2026, "value": 104}]}"#,
    "short.json":
      #"{"schemaVersion": 1, "name": "PKV", "vintage": "2025-10", "values": [{"year": 2026, "value": 104}]}"#,
    "falling.json":
      #"{"schemaVersion": 1, "name": "", "vintage": "v", "values": [{"year": 2026, "value": 1}, {"year": 2025, "value": 0}]}"#,
    "wrong.json": document(date: "2025-13-01", costs: "\"nothing\""), "broken.json": "{",
  ]

  private func run(_ words: String...) -> (code: Int32, output: String, errors: String) {
    var command = Command()
    let code = command.run(words) { name in files[name].map { Array($0.utf8) } }
    return (code, command.output, command.errors)
  }

  @Test func `costs are compared in the prices of a year`() {
    let result = run("one.json", "two.json", "--price-year", "2026", "--index", "index.json", "--language", "en")
    #expect(result.code == 0 && result.errors == "")
    #expect(result.output.contains("COSTS COMPARED, PRICES OF 2026\n"))
    #expect(result.output.contains("    prov: from prices of 2025 to prices of 2026 by PKV (2025-10).\n"))
  }

  @Test func `an index that lacks a year leaves the comparison out and says why`() {
    let result = run("one.json", "two.json", "--price-year", "2026", "--index", "short.json", "--language", "en")
    #expect(result.code == 1)
    #expect(
      result.errors == """
        prov: PKV has no value for 2025; add it to the index series
        andra: PKV has no value for 2025; add it to the index series

        """)
    #expect(!result.output.contains("COSTS COMPARED") && result.output.contains("Första"))
  }

  @Test func `an index document is read strictly`() {
    let result = run(
      "one.json", "two.json", "--price-year", "2026", "--index", "falling.json", "--language", "en")
    #expect(result.code == 1)
    #expect(result.errors.contains("falling.json:1:") && result.errors.contains("$.values[1].year"))
    #expect(result.errors.contains("$.name"))
    #expect(
      run("one.json", "two.json", "--price-year", "2026", "--index", "none.json").errors
        == "none.json: filen kan inte läsas\n")
  }

  @Test func `a comparison's period is told`() {
    let result = run("one.json", "two.json", "--period", "2025-01..2025-06", "--language", "en")
    #expect(result.output.contains("Costs of 2025-01–2025-06."))
    let json = run("one.json", "two.json", "--period", "2025-01..2025-06", "--format", "json")
    #expect(json.output.contains("\"firstMonth\": \"2025-01\""))
  }

  @Test(arguments: [["--period", "2025-01..2025-06"], ["--price-year", "2026", "--index", "index.json"]])
  func `one document alone has nothing to compare`(words: [String]) {
    var command = Command()
    #expect(command.run(["one.json"] + words) { _ in nil } == 2)
    #expect(command.errors.contains("--period and --price-year are about comparing costs; name two documents or more"))
  }

  @Test(arguments: [
    ["--period", "2025-01"], ["--period", "2025-06..2025-01"], ["--price-year", "25"], ["--price-year", "2025"],
    ["--index", "index.json"],
  ]) func `a period or year that isn't one is a wrong command line`(words: [String]) {
    var command = Command()
    #expect(command.run(words) { _ in nil } == 2)
    #expect(command.errors.contains(words[0]))
  }

  @Test func `a wrong command line is told with where to read on, and is exit code 2`() {
    let result = run("one.json", "--bogus")
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors == "effect-checks: there is no option “--bogus”\neffect-checks --help shows what there is.\n")
  }

  @Test func `every figure that is listed can be asked for`() throws {
    var command = Command()
    #expect(command.run(["--figures"]) { _ in nil } == 0)
    let lines = command.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("calculation.readings.economic.netPresentValue") && Set(lines).count == lines.count)
    #expect(lines.allSatisfy { ExplainableFigure($0)?.description == $0 })
  }

  @Test func `a path may begin with the place of the follow-up in the JSON`() {
    #expect(ExplainableFigure("followUps[0].costs.costTotal.counted") == .costTotal)
  }

  @Test func `a day after the one that the answer is for isn't a day since`() throws {
    var command = Command()
    let bytes = try #require(Command.bundled.first).bytes
    let code = command.run(["a.json", "--explain", "costTotal", "--since", "2030-01-01"]) { _ in bytes }
    #expect(code == 1 && command.output.isEmpty)
    #expect(command.errors == "--since 2030-01-01 är efter dagen som svaret gäller, 2025-10-31\n")
  }

  @Test func `help is output, and is exit code 0`() {
    let result = run("missing.json", "--help")
    #expect(result.code == 0)
    #expect(result.output == Arguments.usage)
    #expect(result.errors.isEmpty)
  }

  @Test func `a document is checked on its own date, in Swedish text`() {
    let result = run("one.json")
    #expect(result.code == 0 && result.errors.isEmpty)
    #expect(
      result.output.hasPrefix(
        "Första\n======\n  Beslutande: Staden. Läget per 2025-07-01.\n  Påhittade siffror.\n"))
    #expect(
      result.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(
        "uppfyllelse 80\u{A0}%, delvis"))
    #expect(result.output.hasSuffix("\n"))
  }

  @Test func `another date can be asked for`() {
    let result = run("one.json", "--as-of", "2025-06-22", "--language", "en")
    #expect(result.code == 0)
    #expect(result.output.contains("As of 2025-06-22."))
    #expect(result.output.contains("Verdict: CANNOT BE TOLD YET – due, the window is 2025-05-23–2025-08-23."))
    #expect(!result.output.contains("measured 17"))
  }

  /// The comparison of documents' costs that the reports' own tests have looked into.
  private func comparison(of names: [String], in language: Language) throws -> String {
    let statements = try names.map { name in
      CostStatement(try InitiativeDocument(reading: Array(files[name, default: ""].utf8)).initiative)
    }
    return CostComparisonReport(of: statements, in: language).text
  }

  @Test func `several documents are written one after the other, and then their costs compared`() throws {
    let (both, one, two) = (run("one.json", "two.json"), run("one.json"), run("two.json"))
    #expect(both.code == 0)
    let compared = try comparison(of: ["one.json", "two.json"], in: .swedish)
    #expect(compared.hasPrefix("\nKOSTNADERNA JÄMFÖRDA, PRISNIVÅ 2025\n  Alla har räknat samma komponenter: "))
    #expect(both.output == one.output + "\n\n" + two.output + "\n" + compared)
    let english = run("two.json", "one.json", "--language", "en").output
    #expect(english.hasSuffix("\n\n" + (try comparison(of: ["two.json", "one.json"], in: .english)).dropFirst()))
  }

  @Test func `one document, or one that can be read, has nothing to be compared with`() {
    for result in [run("one.json"), run("one.json", "broken.json")] {
      #expect(!result.output.contains("KOSTNADERNA JÄMFÖRDA"))
    }
    #expect(run("one.json", "broken.json").output == run("one.json").output)
  }

  @Test func `an explanation isn't followed by a comparison`() {
    #expect(!run("one.json", "two.json", "--explain", "costTotal").output.contains("KOSTNADERNA JÄMFÖRDA"))
  }

  @Test func `an initiative that is given twice is followed up twice and not compared with itself`() {
    let result = run("one.json", "again.json")
    #expect(result.code == 0)
    #expect(
      result.output.hasSuffix(
        "\n\nKOSTNADERNA JÄMFÖRDA, PRISNIVÅ 2025\n  Kan inte jämföras: ”prov” förekommer två gånger.\n"))
  }

  @Test func `a file that can't be read is told in the language asked for, and is exit code 1`() {
    let swedish = run("missing.json")
    #expect(swedish.code == 1 && swedish.output.isEmpty)
    #expect(swedish.errors == "missing.json: filen kan inte läsas\n")
    #expect(run("missing.json", "--language", "en").errors == "missing.json: the file can't be read\n")
  }

  @Test func `all problems of a document are listed, and the other documents still written`() throws {
    let result = run("one.json", "wrong.json", "missing.json", "two.json")
    #expect(result.code == 1)
    #expect(result.output == run("one.json", "two.json").output)
    let problems = result.errors.split(separator: "\n").filter { $0.contains(".json:") }
    #expect(problems.count == 3)
    #expect(problems[0].hasPrefix("wrong.json:3:11 invalid-date "))
    #expect(problems[1].hasPrefix("wrong.json:12:27 unknown-word "))
    #expect(problems[2] == "missing.json: filen kan inte läsas")
    #expect(result.errors.contains("\n  $.initiative.costs.external\n"))
  }

  @Test func `a document that breaks off is one problem with its place`() {
    let result = run("broken.json", "--language", "en")
    #expect(result.code == 1)
    #expect(result.errors.hasPrefix("broken.json:1:2 "))
  }

  @Test func `JSON holds the readable documents even when others aren't`() throws {
    let result = run("one.json", "wrong.json", "--format", "json")
    #expect(result.code == 1)
    let document = try InitiativeDocument(reading: Array(Self.document(name: "Första").utf8))
    let expected = FollowUpDocument([FollowUp(of: document.initiative, asOf: document.date)])
    #expect(Array(result.output.utf8) == expected.bytes)
    #expect(result.output.contains("\"asOf\": \"2025-07-01\""))
  }

  @Test func `JSON follows the date asked for`() {
    let result = run("one.json", "two.json", "--format", "json", "--as-of", "2025-05-01")
    #expect(result.code == 0)
    #expect(result.output.contains("\"asOf\": \"2025-05-01\"") && !result.output.contains("2025-07-01"))
    #expect(result.output.contains("Första") && result.output.contains("Andra"))
  }

  @Test(arguments: [
    ("costTotal", "summa av räknade kostnader = 0,00 + 0,00 + 0,00 + 0,00 = 0,00_kr"),
    (
      "benefitsPresentValue",
      "nuvärde av nyttor = 1_200,00_kr [3 %, årets början, bas 2025-01; ekonomisk: egna organisationen]"
    ),
    (
      "costsPresentValue",
      "nuvärde av kostnader = 0,00_kr [3 %, årets början, bas 2025-01; ekonomisk: egna organisationen]"
    ),
    ("netPresentValue", "nettonuvärde = 1_200,00 − 0,00 = 1_200,00_kr [ekonomisk: egna organisationen]"),
    ("netBenefitPerKrona", "netto per krona = 1_200,00 / 0,00 = kostnaderna är noll"),
    (
      "payback",
      "återbetald = första månaden efter vilken summan av 12 netton aldrig är under noll = 2025-01 "
        + "[ekonomisk: egna organisationen]"
    ),
    (
      "benefitToDate",
      "realiserad nytta hittills = 480,00_kr "
        + "[ekonomisk: egna organisationen; känt 2025-07-01; bara nyttor som är kända]"
    ),
    (
      "forecast",
      "prognos för kalkylens nyttor = 960,00_kr "
        + "[ekonomisk: egna organisationen; känt 2025-07-01; bara nyttor som är kända]"
    ),
  ])
  func `every figure is explained under the initiative's name`(figure: String, line: String) {
    // 100 kr a month from January; measured on the day that 10 minutes are due, so ρ = 0.8; June has ended on 07-01.
    let result = run("one.json", "--explain", figure)
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n").map {
      $0.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
    }
    #expect(lines.first == "Första")
    #expect(lines.dropFirst().first == line)
  }

  @Test func `explanations of several documents stand apart`() {
    let result = run("one.json", "two.json", "--explain", "costTotal", "--language", "en")
    #expect(
      result.output.contains("\n\n\nAndra\nsum of the counted costs = 0.00 + 0.00 + 0.00 + 0.00 = SEK\u{A0}0.00\n"))
  }

  @Test func `without a file the four bundled documents are taken`() {
    #expect(
      Command.bundled.map(\.name)
        == ["safety-alarms.json", "web-fault-reports.json", "property-system.json", "learning-platform.json"])
  }

  @Test(arguments: Language.allCases)
  func `the bundled documents are checked without a problem`(language: Language) {
    let result = run("--language", language.rawValue)
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.split(separator: "\n").count { $0.allSatisfy { $0 == "=" } } == 4)
    let heading =
      language == .swedish ? "\n\nKOSTNADERNA JÄMFÖRDA, PRISNIVÅ 2024\n" : "\n\nCOSTS COMPARED, PRICES OF 2024\n"
    #expect(result.output.contains(heading))
  }
}
