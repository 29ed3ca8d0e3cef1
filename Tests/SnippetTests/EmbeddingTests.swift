import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Testing

/// The code of the article on embedding, compiled and run.
struct EmbeddingTests {
  struct Row {
    let id: String
    let text: String
    let ore: Int64
    let first: String
    let months: Int
  }

  // snippet: embed-rows
  func lines(of rows: [Row]) -> (lines: [CostLine], problems: [ModelProblem]) {
    var (lines, problems): ([CostLine], [ModelProblem]) = ([], [])
    for row in rows {
      do throws(InvalidModel) {
        guard row.months > 0, let first = Month(row.first), let last = first.adding(months: row.months - 1) else {
          throw InvalidModel(.outsideCalendar, at: "timing")
        }
        lines.append(
          try CostLine(
            id: Identifier(row.id), label: row.text, amount: .money(Money(minorUnits: row.ore)),
            timing: .monthly(first...last), phase: .operation))
      } catch {
        for problem in error.problems {
          let place = ModelPath(steps: ["external", .element(row.id)] + problem.path.steps)
          problems.append(ModelProblem(path: place, fault: problem.fault))
        }
      }
    }
    return (lines, problems)
  }
  // end snippet

  @Test func `texts become exact values, or nothing`() {
    // snippet: embed-texts
    let amount = Money(decimal: "1250.50")  // 1250.50, in whole öre
    let minutes = Rational(decimal: "8.5")  // 17/2, with every digit
    let (day, month) = (CalendarDate("2025-06-23"), Month("2025-06"))
    let measured = minutes.map { Quantity($0, UnitOfMeasure("min")) }  // any unit by its symbol; this one is .minutes
    let wrong: [Any?] = [Rational(decimal: "8,5"), Money(decimal: "1250.505"), Month("2025-13")]
    print(wrong.allSatisfy { $0 == nil })  // true
    // end snippet
    #expect(amount == Money(minorUnits: 125_050) && minutes == Rational(17, over: 2))
    #expect(day?.month == month && month != nil)
    #expect(measured == Quantity(8.5, .minutes))
    #expect(Rational(decimal: "8,5") == nil && Money(decimal: "1250.505") == nil && Month("2025-13") == nil)
  }

  private func initiatives() throws -> [Initiative] {
    try ["a", "b", "c"].map { id in
      try Initiative(
        id: Identifier(id), name: id, organisation: "city", organisations: [Organisation(id: "city", name: "The City")],
        rollout: [
          RolloutStep(id: "all", name: "All", organisation: "city", fullOperation: CalendarDate("2025-01-01")!)
        ], priceLevel: PriceLevel(year: 2025), costs: CostModel(external: .none))
    }
  }

  @Test func `rows become lines, and what is wrong is told with its place`() {
    let rows = [
      Row(id: "licence", text: "Licence", ore: 1_250_000, first: "2025-01", months: 12),
      Row(id: "support", text: "Support", ore: 100_000_000_000_001, first: "2025-01", months: 1),
      Row(id: "hosting", text: "Hosting", ore: 90_000, first: "2025-13", months: 12),
    ]
    // snippet: embed-problems
    let read = lines(of: rows)
    for problem in read.problems {
      print(problem.path, problem.fault.code, problem.fault.message.swedish, problem.fault.remedy.swedish)
    }
    // external[support].amount amount-out-of-range …
    // external[hosting].timing outside-calendar …
    // end snippet
    #expect(read.lines.map(\.id) == ["licence"])
    #expect(
      read.problems.map { "\($0.path) \($0.fault.code)" } == [
        "external[support].amount amount-out-of-range", "external[hosting].timing outside-calendar",
      ])
  }

  @Test func `initiatives are followed up in tasks, in a stated order`() async throws {
    let initiatives = try initiatives()
    let asOf = CalendarDate("2026-02-02")!
    // snippet: embed-tasks
    let followUps = await withTaskGroup(of: (Int, FollowUp).self) { group in
      for (index, initiative) in initiatives.enumerated() {
        group.addTask { (index, FollowUp(of: initiative, asOf: asOf)) }
      }
      var found: [(Int, FollowUp)] = []
      for await one in group { found.append(one) }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
    // end snippet
    #expect(followUps == initiatives.map { FollowUp(of: $0, asOf: asOf) })
  }

  @Test func `a page of its own has the library's words and numbers`() throws {
    let document = try InitiativeDocument(reading: Array(try Article("GettingStarted").block(after: "### 10").utf8))
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    var rows: [String] = []
    func print(_ parts: String...) { rows.append(parts.joined(separator: " ")) }
    // snippet: embed-words
    let initiative = document.initiative
    let numbers = NumberFormat(.swedish)
    for answer in followUp.checkpoints.flatMap(\.goals) {
      let check = answer.check
      var row = ["\(check.checkpoint.dueDate)", check.goal.name, check.verdict.label.swedish]
      if case .measured(_, let achievement) = check.state {
        switch achievement.ratio {
        case .value(let ratio): row.append(numbers.percent(ratio))
        case .notDefined(let reason): row.append(reason.text.swedish)
        }
        if let band = achievement.band { row.append(band.label.swedish) }
      }
      row.append(answer.nextStep.text(after: check, in: initiative).swedish)
      print(row.joined(separator: " | "))
    }
    if let calculation = initiative.calculation {
      let value = calculation.netPresentValue(.economic)
      print(BenefitCalculation.Reading.economic.label.swedish, numbers.money(value, initiative.priceLevel.currency))
    }
    // 2025-07-01 | An application takes 8 minutes | ej nått | 87,5 % | delvis | håll kursen till kontrollen vid 12 månader
    // 2026-01-02 | An application takes 8 minutes | nått | 108,3 % | uppnått | ändra bemanning och budget enligt …
    // ekonomisk 475 084,65 kr
    // end snippet
    #expect(
      rows == [
        "2025-07-01 | An application takes 8 minutes | ej nått | 87,5\u{A0}% | delvis"
          + " | håll kursen till kontrollen vid 12 månader",
        "2026-01-02 | An application takes 8 minutes | nått | 108,3\u{A0}% | uppnått"
          + " | ändra bemanning och budget enligt hemtagningsbeslutet: Shorter handling of applications",
        "ekonomisk 475\u{A0}084,65\u{A0}kr",
      ])
  }

  @Test func `a document from outside is read within limits and its problems have codes`() {
    let bytes = Array(#"{"schemaVersion": 1, "date": "2025-02-30", "initiative": {}, "owner": 7}"#.utf8)
    // snippet: embed-untrusted
    var log: [String] = []
    do {
      _ = try InitiativeDocument(reading: bytes, limits: ReadingLimits(bytes: 256 * 1024, problems: 20))
    } catch {
      log = error.problems.map { "\($0.position) \($0.code)" }
    }
    // end snippet
    #expect(log.contains("1:30 invalid-date"), "\(log)")
    #expect(log.allSatisfy { $0.split(separator: " ").count == 2 })
    #expect(throws: InvalidDocument.self) {
      try InitiativeDocument(reading: bytes, limits: ReadingLimits(bytes: 16))
    }
  }

  @Test func `own parameters are added, and a year without one is an answer`() throws {
    let bytes = Array(
      """
      {
        "schemaVersion": 1,
        "parameters": [
          {
            "name": "hourly-cost.handläggare", "value": 431, "unit": "kr/h", "firstYear": 2026, "lastYear": 2026,
            "source": "pay system 2025-12", "decider": "the controller", "status": "verified", "lastVerified": 2026
          }
        ]
      }
      """.utf8)
    // snippet: embed-parameters
    let table = try ParameterTable.bundled.adding(ParameterDocument(reading: bytes).parameters)
    let clerk = try HourlyCost(ofRole: "handläggare", in: 2026, from: table)
    print(clerk.amount, clerk.provenance)  // 431, hourly-cost.handläggare 2026, verified, pay system 2025-12
    do throws(ParameterFinding) {
      _ = try HourlyCost(ofRole: "handläggare", in: 2027, from: table)
    } catch {
      print(error.text.english)  // “hourly-cost.handläggare” has no value for 2027 (there is one for 2026). …
    }
    // end snippet
    #expect(clerk.amount == 431)
    #expect(clerk.provenance == "hourly-cost.handläggare 2026, verified, pay system 2025-12")
    #expect(throws: ParameterFinding.outsideValidity("hourly-cost.handläggare", year: 2027, known: [2026...2026])) {
      try HourlyCost(ofRole: "handläggare", in: 2027, from: table)
    }
  }

  @Test func `what is stored is canonical`() throws {
    let initiative = try initiatives()[0]
    let asOf = CalendarDate("2026-02-02")!
    // snippet: embed-store
    let document = InitiativeDocument(date: asOf, initiative: initiative)
    let stored = try document.bytes()  // what was decided, to be read again
    let results = FollowUpDocument([FollowUp(of: initiative, asOf: asOf)]).bytes  // what came of it, every figure exact
    print(try InitiativeDocument(reading: stored) == document)  // true
    // end snippet
    let again = try InitiativeDocument(reading: stored)
    #expect(again == document)
    #expect(try again.bytes() == stored)
    #expect(FollowUpDocument([FollowUp(of: document.initiative, asOf: document.date)]).bytes == results)
  }
}
