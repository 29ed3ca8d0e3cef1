import Testing

@testable import BenefitRealisation

@Suite struct FollowUpScheduleTests: FollowUpSamples {
  private func refused(
    _ checkpoints: [Int] = [6], before: Int = 1, after: Int = 2, threshold: Rational = 0.8
  ) -> [ModelProblem] {
    do {
      _ = try FollowUpSchedule(
        checkpoints: checkpoints, windowMonthsBefore: before, windowMonthsAfter: after,
        partlyThreshold: threshold)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `the standard is 6 and 12 months on working days, 1 month before to 2 after, partly from 0.8`()
    throws
  {
    let standard = FollowUpSchedule.standard
    #expect(standard.checkpoints == [6, 12])
    #expect(standard.workingDayRule == .nextSwedishWorkingDay)
    #expect(standard.windowMonthsBefore == 1)
    #expect(standard.windowMonthsAfter == 2)
    #expect(standard.partlyThreshold == 0.8)
    #expect(try standard == FollowUpSchedule(checkpoints: [6, 12]))
  }

  @Test(arguments: [-6, -1, 0, 601])
  func `a checkpoint before full operation, on it or after 600 months is refused`(months: Int) {
    #expect(
      refused([months]) == [
        ModelProblem(
          path: ModelPath("checkpoints", .index(0)), fault: .countOutOfRange(months, allowed: 1...600))
      ])
  }

  @Test func `a checkpoint before full operation is explained in words`() throws {
    let problem = try #require(refused([-6]).first)
    #expect(problem.description == "checkpoints[0]: The count -6 is outside 1 to 600.")
    #expect(problem.fault.message.swedish == "Antalet -6 ligger utanför 1 till 600.")
    #expect(problem.fault.remedy.swedish == "Ange ett heltal inom gränserna.")
  }

  @Test(arguments: [[1], [600], [1, 600], [1, 2, 3]])
  func `rising checkpoints from 1 to 600 are taken`(checkpoints: [Int]) {
    #expect(refused(checkpoints).isEmpty)
  }

  @Test func `no checkpoint at all is refused`() {
    #expect(refused([]) == [ModelProblem(path: ModelPath("checkpoints"), fault: .empty)])
  }

  @Test func `60 checkpoints are taken and one more is refused`() {
    #expect(refused(Array(1...60)).isEmpty)
    #expect(
      refused(Array(1...61)) == [ModelProblem(path: ModelPath("checkpoints"), fault: .tooMany(61, limit: 60))])
  }

  @Test(arguments: [(12, 6), (6, 6)])
  func `checkpoints that don't rise are refused`(first: Int, second: Int) {
    #expect(
      refused([first, second]) == [
        ModelProblem(
          path: ModelPath("checkpoints", .index(1)), fault: .notRising(previous: first, next: second))
      ])
  }

  @Test(arguments: [-1, 25])
  func `a window beyond 24 months to a side is refused`(months: Int) {
    #expect(
      refused(before: months, after: months) == [
        ModelProblem(path: ModelPath("windowMonthsBefore"), fault: .countOutOfRange(months, allowed: 0...24)),
        ModelProblem(path: ModelPath("windowMonthsAfter"), fault: .countOutOfRange(months, allowed: 0...24)),
      ])
    #expect(refused(before: 0, after: 24).isEmpty)
    #expect(refused(before: 24, after: 0).isEmpty)
  }

  @Test(arguments: [Rational(-1, over: 100), Rational(101, over: 100)])
  func `a threshold outside 0 to 1 is refused`(threshold: Rational) {
    #expect(
      refused(threshold: threshold) == [
        ModelProblem(path: ModelPath("partlyThreshold"), fault: .outOfRange(threshold, allowed: 0...1))
      ])
    #expect(refused(threshold: 0).isEmpty && refused(threshold: 1).isEmpty)
  }

  @Test func `everything that is wrong is told together`() {
    #expect(
      refused([0, 0], before: 30, after: -2, threshold: 2).map { "\($0.path) \($0.fault.code)" } == [
        "checkpoints[0] count-out-of-range", "checkpoints[1] count-out-of-range", "checkpoints[1] not-rising",
        "windowMonthsBefore count-out-of-range", "windowMonthsAfter count-out-of-range",
        "partlyThreshold value-out-of-range",
      ])
  }

  @Test(
    arguments: [
      ([6, 12], 12, 60, [6, 12, 24, 36, 48, 60]), ([6, 12], 12, 59, [6, 12, 24, 36, 48]), ([6, 12], 12, 12, [6, 12]),
      ([6, 12], 6, 1, [6, 12]), ([], 6, 18, [6, 12, 18]), ([3], 600, 600, [3]), ([1], 599, 600, [1, 600]),
    ] as [([Int], Int, Int, [Int])])
  func `checkpoints go on at equal intervals`(first: [Int], interval: Int, last: Int, expected: [Int]) throws {
    #expect(try FollowUpSchedule.months(first, thenEvery: interval, until: last) == expected)
  }

  @Test func `an interval of nothing and a last month beyond the calendar's reach are refused together`() throws {
    let found = try problems { try FollowUpSchedule.months(thenEvery: 0, until: 601) }
    #expect(
      found == [
        problem(.countOutOfRange(0, allowed: 1...600), at: "thenEvery"),
        problem(.countOutOfRange(601, allowed: 1...600), at: "until"),
      ])
  }
}
