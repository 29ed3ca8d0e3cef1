import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct UnwritableDocumentTests {
  private static let third = Rational(1, over: 3)

  @Test func `what lies at the bounds is written`() throws {
    var small = SmallInitiative()
    small.date = try FullDocument.date("2200-12-31")
    small.note = String(repeating: "å", count: 10_000)
    small.fullOperation = try FullDocument.date("1900-01-01")
    small.timing = .monthly(try FullDocument.month("2200-12")...FullDocument.month("2200-12"))
    small.priceYear = 2200
    small.respondents = 1_000_000_000
    small.bands.append(DiscountRates.Band(fromYear: 1_000_000_000, rate: Rate(1)))
    small.organisations = (0..<10_000).map { Organisation(id: Identifier("\($0)"), name: "n") }
    small.amount = .hours(0, at: try .inera(monthlySalary: .limit))
    let document = try small.document()
    #expect(try InitiativeDocument(reading: document.bytes()) == document)
  }

  @Test func `all values that can't be written are told together in the order of the document`() throws {
    let small = SmallInitiative(
      date: try FullDocument.date("1899-12-31"), note: "", share: Self.third, priceYear: 2201,
      measured: Self.third)
    let error = try #require(throws: UnwritableDocument.self) { try small.document().bytes() }
    #expect(
      error.problems.map { "\($0.path) \($0.code)" } == [
        "$.date year-out-of-range", "$.note empty-text", "$.initiative.rollout[0].share endless-decimals",
        "$.initiative.priceLevel.year year-out-of-range",
        "$.initiative.measurements[0].date year-out-of-range",
        "$.initiative.measurements[0].value endless-decimals",
      ])
  }

  @Test func `more problems than a reader gathers are told all`() throws {
    let small = SmallInitiative(use: .yearly(Array(repeating: Self.third, count: 150)))
    let error = try #require(throws: UnwritableDocument.self) { try small.document().bytes() }
    #expect(error.problems.count == 150)
    #expect(error.problems.last?.path == "$.initiative.benefits[0].use.yearly[149]")
  }

  @Test func `numbers are told too where the reading back ends early`() throws {
    let organisations = (0...10_000).map { Organisation(id: Identifier("\($0)"), name: "n") }
    let small = SmallInitiative(organisations: organisations, measured: Self.third)
    let error = try #require(throws: UnwritableDocument.self) { try small.document().bytes() }
    #expect(
      error.problems.map { "\($0.path) \($0.code)" } == [
        "$.initiative.organisations too-many-items", "$.initiative.measurements[0].value endless-decimals",
      ])
  }

  @Test func `bytes of another document are told as a defect of the library`() throws {
    let document = try SmallInitiative().document()
    let other = try SmallInitiative(name: "En annan insats").document()
    #expect(document.problems(ofReading: try document.bytes(), besides: []).isEmpty)
    let problems = document.problems(ofReading: try other.bytes(), besides: [])
    #expect(problems == [UnwritableValue(path: "$", fault: .readsBackDifferently)])
    #expect(problems.map(\.code) == ["reads-back-differently"])
    #expect(problems[0].message.swedish == "Det som skrevs läses som ett annat dokument.")
    #expect(problems[0].message.english == "What was written is read as another document.")
    #expect(problems[0].remedy.swedish == "Rapportera felet; det ligger i biblioteket och inte i dokumentet.")
    #expect(
      problems[0].remedy.english == "Report the defect; it lies in the library and not in the document.")
  }

  @Test func `what the model has against the written bytes is told when it is all there is`() throws {
    let document = try SmallInitiative().document()
    let text = String(decoding: try document.bytes(), as: UTF8.self)
    let dangling = text.split(separator: "\n").map { $0.contains(#""goal": "g""#) ? #""goal": "h","# : $0 }
    let bytes = Array(dangling.joined(separator: "\n").utf8)
    #expect(
      document.problems(ofReading: bytes, besides: []).map { "\($0.path) \($0.code)" } == [
        "$.initiative.measurements[0].goal unknown-reference"
      ])
  }

  @Test func `the error is a text with places, reasons and remedies in both languages`() throws {
    let small = SmallInitiative(name: " ", share: Self.third, measured: Rational(1, over: 10_000_000_000))
    let error = try #require(throws: UnwritableDocument.self) { try small.document().bytes() }
    #expect(
      error.text(in: .swedish) == """
        $.initiative.name empty-text Texten är tom.
          Skriv något, eller ta bort raden.
        $.initiative.rollout[0].share endless-decimals 1/3 har decimaler som aldrig tar slut.
          Ange ett tal med högst 9 decimaler.
        $.initiative.measurements[0].value too-many-decimals 0.0000000001 har 10 decimaler, fler än 9.
          Ange ett tal med högst 9 decimaler.
        """)
    #expect(
      error.description == """
        $.initiative.name empty-text The text is empty.
          Write something, or remove the line.
        $.initiative.rollout[0].share endless-decimals 1/3 has decimals that never end.
          State a number with at most 9 decimals.
        $.initiative.measurements[0].value too-many-decimals 0.0000000001 has 10 decimals, more than 9.
          State a number with at most 9 decimals.
        """)
  }

  @Test func `a long number is cut in the message and kept in the fault`() throws {
    let number = Rational(10).power(60) + 1
    let small = SmallInitiative(measured: number)
    let error = try #require(throws: UnwritableDocument.self) { try small.document().bytes() }
    let problem = try #require(error.problems.first)
    #expect(problem.fault == .tooManyDigits(number, digits: 61, limit: 15))
    let shown = "1" + String(repeating: "0", count: 39) + "…"
    #expect(problem.message.swedish == "\(shown) har 61 siffror, fler än 15.")
    #expect(problem.message.english == "\(shown) has 61 digits, more than 15.")
    #expect(problem.remedy.swedish == "Ange ett tal med högst 15 siffror.")
    #expect(problem.remedy.english == "State a number with at most 15 digits.")
  }
}
