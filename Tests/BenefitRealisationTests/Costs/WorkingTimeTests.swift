import BenefitRealisation
import Testing

@Suite struct WorkingTimeTests {
  static let cases: [(WorkingTime, Rational, Int, Rational)] = [
    (.inera, 0.5, 12, 850), (.inera, 1, 1, Rational(425, over: 3)), (.euFunds, 2, 6, 1_720), (.euFunds, 0, 12, 0),
  ]

  @Test(arguments: cases.indices) func `full-time equivalents and hours turn into each other`(index: Int) {
    let (time, count, months, hours) = Self.cases[index]
    #expect(time.hours(ofFullTimeEquivalents: count, months: months) == hours)
    #expect(time.fullTimeEquivalents(ofHours: hours, months: months) == count)
  }

  @Test func `a convention has its hours and its name`() throws {
    let own = try WorkingTime(hoursPerYear: 1_600, name: "our agreement")
    #expect(own.hoursPerYear == 1_600)
    #expect(own.name == "our agreement")
    #expect(WorkingTime.inera.hoursPerYear == 1_700 && WorkingTime.euFunds.hoursPerYear == 1_720)
  }

  @Test(arguments: [Rational(0), -1, Rational(87_841, over: 10)])
  func `a year has more than no hours and at most a leap year's`(hours: Rational) {
    #expect(throws: InvalidModel(.outOfRange(hours, allowed: 0...8_784), at: "hoursPerYear")) {
      try WorkingTime(hoursPerYear: hours, name: "x")
    }
  }

  @Test func `all the hours of a leap year are allowed`() throws {
    #expect(try WorkingTime(hoursPerYear: 8_784, name: "x").hoursPerYear == 8_784)
  }

  @Test func `a convention without a name is refused`() {
    #expect(throws: InvalidModel(.empty, at: "name")) { try WorkingTime(hoursPerYear: 1_700, name: "") }
  }

  @Test func `a period of no months stops`() async {
    await #expect(processExitsWith: .failure) { _ = WorkingTime.inera.fullTimeEquivalents(ofHours: 1, months: 0) }
  }
}
