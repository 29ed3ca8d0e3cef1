import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Cost lines of documents: shares of full-time equivalents, milestones, the general hourly cost.
@Suite struct CostLineDocumentTests {
  typealias Document = CostDocument

  func line(_ members: String) throws -> CostLine {
    let document = try InitiativeDocument(reading: Document(members: members).bytes)
    return try #require(document.initiative.costs.lines.first { $0.component == .internalHours }).line
  }

  static let workingTime = #"{"hoursPerYear":1700,"name":"agreement"}"#
  static let share = #""fullTimeShare":{"share":0.5,"workingTime":\#(workingTime)}"#

  @Test func `a share of a full-time equivalent has its convention`() throws {
    let line = try line(
      #""role":"systemförvaltare",\#(Self.share),\#(Document.stated),"timing":{"monthly":{"first":"2025-01","last":"2025-12"}}"#
    )
    let convention = try WorkingTime(hoursPerYear: 1_700, name: "agreement")
    #expect(
      line.amount == .fullTimeShare(0.5, convention, at: try HourlyCost(400, provenance: "pay system")))
    #expect(line.role == "systemförvaltare")
    #expect(line.hours == 850)
    #expect(line.amounts.total == Money(majorUnits: 340_000))
  }

  @Test func `a milestone is counted from its step's full operation`() throws {
    let line = try line(
      #""hours":2,\#(Document.stated),"timing":{"milestone":{"rolloutStep":"r","monthsAfterFullOperation":-1}}"#)
    #expect(line.amounts.months.lowerBound.description == "2025-02")
    guard case .milestone(let milestone)? = line.timing else {
      Issue.record("not a milestone")
      return
    }
    #expect(milestone.step == "r" && milestone.monthsAfterFullOperation == -1)
  }

  @Test func `a ledger has its own amount in each month`() throws {
    let hours = try line(
      #""hourlyCost":{"stated":{"amount":"400.005","provenance":"x"}},"ledger":[{"month":"2025-01","hours":1},{"month":"2025-03","hours":1}]"#
    )
    #expect(hours.amounts.amounts == [Money(minorUnits: 40_000), .zero, Money(minorUnits: 40_001)])
    #expect(hours.hours == 2 && hours.nature == .redistribution && hours.timing == nil && hours.amount == nil)
  }

  @Test func `the general hourly cost has its parts with their provenance`() throws {
    let line = try line(
      """
      "hours":1,\(Document.once),"hourlyCost":{"general":{"monthlySalary":"38000","holidayPayPercent":2,
      "onCosts":[{"percent":44.53,"provenance":"PO 2023"}],"workingTime":{"hoursPerYear":1720,"name":"EU"},
      "overheadPercent":5}}
      """)
    guard case .hours(1, let cost)? = line.amount, case .general(let salary) = cost.basis else {
      Issue.record("not a general cost")
      return
    }
    #expect(salary.monthly == Money(majorUnits: 38_000))
    #expect(salary.holidayPay == Rate(percent: 2) && salary.overhead == Rate(percent: 5))
    #expect(salary.onCosts == [.init(Rate(percent: 44.53), provenance: "PO 2023")])
    #expect(salary.workingTime.hoursPerYear == 1_720)
  }

  @Test func `the method's hourly costs come out of a document`() throws {
    let general = try line(
      """
      "hours":1,\(Document.once),"hourlyCost":{"general":{"monthlySalary":"38000",
      "onCosts":[{"percent":44.53,"provenance":"PO 2023"}],"workingTime":{"hoursPerYear":1720,"name":"EU"}}}
      """)
    #expect(general.amounts.total == Money(decimal: "383.17"))
    let inera = try line(#""hours":2000,\#(Document.once),"hourlyCost":{"inera":{"monthlySalary":"38000"}}"#)
    #expect(inera.amounts.total == Money(decimal: "824225.35"))
  }

  static let timings: [(String, [String])] = [
    (#"{"once":"2025-03"}"#, ["2025-03"]),
    (#"{"monthly":{"first":"2025-03","last":"2025-04"}}"#, ["2025-03", "2025-04"]),
    (#"{"yearly":{"first":"2025-03","years":2}}"#, ["2025-03", "2026-03"]),
    (#"{"spread":{"first":"2025-03","last":"2025-05"}}"#, ["2025-03", "2025-04", "2025-05"]),
    (#"{"milestone":{"rolloutStep":"r","monthsAfterFullOperation":2}}"#, ["2025-05"]),
  ]

  @Test(arguments: timings.indices) func `a cost falls in the months of its timing`(index: Int) throws {
    let (timing, months) = Self.timings[index]
    let row = try line(#""hours":3,\#(Document.stated),"timing":\#(timing)"#).amounts
    #expect(zip(row.months, row.amounts).filter { $0.1 != .zero }.map { "\($0.0)" } == months)
  }

  /// Members of the line, and the problem at the mark with its path below the line.
  static let refused: [(String, String, String)] = [
    (#""hours":¶-1,\#(Document.stated),\#(Document.once)"#, "negative-number", ".hours"),
    (#"\#(Document.stated),"ledger":[{"month":"2025-01","hours":¶-1}]"#, "negative-number", ".ledger[0].hours"),
    (#"\#(Document.stated),"ledger":¶[]"#, "empty-list", ".ledger"),
    (
      #"\#(Document.stated),"ledger":[{"month":"2025-02","hours":1},{"month":¶"2025-02","hours":1}]"#,
      "months-not-rising", ".ledger[1].month"
    ),
    (
      #"\#(Document.stated),"ledger":¶[{"month":"1925-01","hours":1},{"month":"2025-01","hours":1}]"#,
      "count-out-of-range", ".ledger"
    ),
    (
      #"\#(Document.stated),"ledger":[{"month":"2025-01",¶"amount":"1","hours":1}]"#, "unknown-member",
      ".ledger[0].amount"
    ),
    (
      #"\#(Document.stated),"ledger":¶[{"month":"2025-01","hours":3000000000000}]"#, "amount-out-of-range", ".ledger"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"stated":¶{"amount":"400"}}"#, "missing-member",
      ".hourlyCost.stated"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"stated":{"amount":"400","provenance":¶" "}}"#, "empty-text",
      ".hourlyCost.stated.provenance"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"stated":{"amount":¶"-400","provenance":"x"}}"#, "negative-number",
      ".hourlyCost.stated.amount"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"inera":{"monthlySalary":¶"-1"}}"#, "negative-number",
      ".hourlyCost.inera.monthlySalary"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":¶{"inera":{"monthlySalary":"1"},"stated":{}}"#, "not-exactly-one",
      ".hourlyCost"
    ),
    (#""hours":1,\#(Document.once),"hourlyCost":{"stated":¶7}"#, "wrong-kind", ".hourlyCost.stated"),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","onCosts":¶[],"workingTime":\#(workingTime)}}"#,
      "empty-list", ".hourlyCost.general.onCosts"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","onCosts":[¶{"percent":31}],"workingTime":\#(workingTime)}}"#,
      "missing-member", ".hourlyCost.general.onCosts[0]"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":¶"-1","onCosts":[{"percent":31,"provenance":"x"}],"workingTime":\#(workingTime)}}"#,
      "negative-number", ".hourlyCost.general.monthlySalary"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":¶{"onCosts":[{"percent":31,"provenance":"x"}],"workingTime":\#(workingTime)}}"#,
      "missing-member", ".hourlyCost.general"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","onCosts":[{"percent":31,"provenance":"x"}],"workingTime":{"hoursPerYear":¶0,"name":"x"}}}"#,
      "value-out-of-range", ".hourlyCost.general.workingTime.hoursPerYear"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","onCosts":[{"percent":31,"provenance":"x"}],"workingTime":¶{"hoursPerYear":1}}}"#,
      "missing-member", ".hourlyCost.general.workingTime"
    ),
    (
      #""fullTimeShare":{"share":¶"half","workingTime":\#(workingTime)},\#(Document.stated),\#(Document.once)"#,
      "wrong-kind", ".fullTimeShare.share"
    ),
    (
      #""fullTimeShare":{"share":¶-0.1,"workingTime":\#(workingTime)},\#(Document.stated),\#(Document.once)"#,
      "value-out-of-range", ".fullTimeShare.share"
    ),
    (
      #""fullTimeShare":{"share":¶1001,"workingTime":\#(workingTime)},\#(Document.stated),\#(Document.once)"#,
      "value-out-of-range", ".fullTimeShare.share"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","onCosts":[{"percent":¶301,"provenance":"x"}],"workingTime":\#(workingTime)}}"#,
      "value-out-of-range", ".hourlyCost.general.onCosts[0].percent"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","holidayPayPercent":¶-0.1,"onCosts":[{"percent":31,"provenance":"x"}],"workingTime":\#(workingTime)}}"#,
      "value-out-of-range", ".hourlyCost.general.holidayPayPercent"
    ),
    (
      #""hours":1,\#(Document.once),"hourlyCost":{"general":{"monthlySalary":"1","overheadPercent":¶-1,"onCosts":[{"percent":31,"provenance":"x"}],"workingTime":\#(workingTime)}}"#,
      "value-out-of-range", ".hourlyCost.general.overheadPercent"
    ),
    (
      #""hours":1,\#(Document.stated),"timing":{"yearly":{"first":"2025-01","years":¶101}}"#, "count-out-of-range",
      ".timing.yearly.years"
    ),
    (
      #""hours":1,\#(Document.stated),"timing":{"yearly":{"first":"2025-01","years":¶0}}"#, "count-out-of-range",
      ".timing.yearly.years"
    ),
    (#""fullTimeShare":¶{"share":1},\#(Document.stated),\#(Document.once)"#, "missing-member", ".fullTimeShare"),
    (
      #""hours":1,\#(Document.stated),"timing":{"milestone":{"rolloutStep":¶"q","monthsAfterFullOperation":0}}"#,
      "unknown-reference", ".timing.milestone.rolloutStep"
    ),
    (
      #""hours":1,\#(Document.stated),"timing":{"milestone":{"rolloutStep":"r","monthsAfterFullOperation":¶601}}"#,
      "count-out-of-range", ".timing.milestone.monthsAfterFullOperation"
    ),
    (
      #""hours":1,\#(Document.stated),"timing":{"milestone":{"rolloutStep":"r","monthsAfterFullOperation":¶0.5}}"#,
      "not-whole", ".timing.milestone.monthsAfterFullOperation"
    ),
    (
      #""hours":1,\#(Document.stated),"timing":{"milestone":¶{"rolloutStep":"r"}}"#, "missing-member",
      ".timing.milestone"
    ),
    (#""hours":1,\#(Document.stated),"timing":{"milestone":¶"r"}"#, "wrong-kind", ".timing.milestone"),
    (#""amount":¶"1000000000000000",\#(Document.once)"#, "amount-out-of-range", ".amount"),
    (#""hours":1,\#(Document.stated),"timing":{"yearly":¶{"first":"2025-01"}}"#, "missing-member", ".timing.yearly"),
    (
      #""hours":1,\#(Document.stated),"timing":¶{"spread":{"first":"1900-01","last":"2000-01"}}"#,
      "count-out-of-range", ".timing"
    ),
  ]

  @Test(arguments: refused.indices) func `a line is refused with the culprit's place`(index: Int) {
    let (members, code, path) = Self.refused[index]
    let document = Document(members: members)
    #expect(document.problems == ["\(code) \(document.place) $.initiative.costs.internalHours[0]\(path)"])
  }

  /// Members of the line, and the problem of the whole line.
  static let incomplete: [(String, String)] = [
    (#""hours":1,\#(Document.once)"#, "missing-member"),
    (#"\#(share),\#(Document.once)"#, "missing-member"),
    (#"\#(Document.stated),\#(Document.once)"#, "missing-member"),
    (Document.once, "not-exactly-one"),
    (#""hours":1,\#(share),\#(Document.stated),\#(Document.once)"#, "not-exactly-one"),
    (#""amount":"1","hours":1,\#(Document.stated),\#(Document.once)"#, "not-exactly-one"),
  ]

  @Test(arguments: incomplete.indices) func `a line has hours or a share with a cost, or an amount`(index: Int) {
    let (members, code) = Self.incomplete[index]
    var document = Document(members: members)
    document.hours = "¶" + document.hours
    #expect(document.problems == ["\(code) \(document.place) $.initiative.costs.internalHours[0]"])
  }
}
