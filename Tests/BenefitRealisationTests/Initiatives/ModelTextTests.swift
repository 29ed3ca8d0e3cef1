import BenefitRealisation
import Testing

@Suite struct ModelTextTests {
  /// One fault of each kind, with culprits that can be found again in its words.
  private static let faults: [(fault: ModelFault, code: String, culprits: [String])] = [
    (.duplicateIdentifier("x-17"), "duplicate-identifier", ["x-17"]),
    (.unknownReference("x-17"), "unknown-reference", ["x-17"]),
    (.shareOutOfRange(1.25), "share-out-of-range", ["1.25"]),
    (.sharesExceedWhole(total: 1.25), "shares-exceed-whole", ["1.25"]),
    (.negative(-0.75), "negative-number", ["-0.75"]),
    (.amountOutOfRange(7_777), "amount-out-of-range", ["7777", "1000000000000.00"]),
    (.outOfRange(7.5, allowed: 0...1), "value-out-of-range", ["7.5", "0", "1"]),
    (.countOutOfRange(77, allowed: 3...9), "count-out-of-range", ["77", "3", "9"]),
    (.tooMany(777, limit: 55), "too-many", ["777", "55"]),
    (.tooLarge(work: 777, limit: 55), "too-large", ["777", "55"]),
    (.empty, "empty-list", []),
    (.missingText, "missing-text", []),
    (.overlappingValidity(name: "p-3", year: 2031), "overlapping-validity", ["p-3", "2031"]),
    (.estimateOutOfOrder(low: 7, likely: 5, high: 6), "estimate-out-of-order", ["7", "5", "6"]),
    (.wrongKindOfAmount(.overhead), "wrong-kind-of-amount", ["overhead"]),
    (.targetAgainstDirection(target: 71, baseline: 72), "target-against-direction", ["71", "72"]),
    (.targetForBand, "target-for-band", []),
    (.notRising(previous: 72, next: 71), "not-rising", ["72", "71"]),
    (.benefitDrivenTwice(first: "g-1", second: "g-2"), "benefit-driven-twice", ["g-1", "g-2"]),
    (.outsideCalendar, "outside-calendar", []),
    (.endsBeforeStart(first: january(2031), last: january(2029)), "ends-before-start", ["2031-01", "2029-01"]),
    (.cannotGrow, "cannot-grow", []),
    (.landsWithoutMoney, "landing-without-money", []),
    (.landsWithoutHours, "landing-without-hours", []),
    (.landsWithoutUnit(.society), "landing-without-unit", []),
    (
      .landedBeyondPotential(year: 2031, landed: Money(majorUnits: 72), potential: Money(majorUnits: 71)),
      "landed-beyond-potential", ["2031", "72.00", "71.00"]
    ),
    (.countedInAsIs("x-17"), "counted-in-as-is", ["x-17"]),
    (.zeroFactor, "zero-factor", []),
  ]

  private static func january(_ year: Int) -> Month { Month(year: year, month: 1)! }

  @Test func `every fault has a stable code of its own`() {
    #expect(Self.faults.map(\.fault.code) == Self.faults.map(\.code))
    #expect(Set(Self.faults.map(\.fault.code)).count == Self.faults.count)
    for code in Self.faults.map(\.fault.code) {
      #expect(
        code.utf8.allSatisfy {
          ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "-")
        })
    }
  }

  @Test func `every fault says what is wrong and how to mend it, in both languages`() {
    for (fault, code, culprits) in Self.faults {
      for text in [fault.message, fault.remedy] {
        #expect(text.swedish != text.english, "\(code)")
        for words in [text.swedish, text.english] {
          #expect(words.count > 10 && words.last == ".", "\(code): \(words)")
          #expect(words.first?.isLowercase == false, "\(code): \(words)")
        }
      }
      #expect(fault.message != fault.remedy)
      for culprit in culprits {
        #expect(fault.message.swedish.contains(culprit), "\(code) in Swedish names \(culprit)")
        #expect(fault.message.english.contains(culprit), "\(code) in English names \(culprit)")
      }
    }
  }

  @Test func `no two faults have the same words`() {
    #expect(Set(Self.faults.map(\.fault.message.swedish)).count == Self.faults.count)
    #expect(Set(Self.faults.map(\.fault.message.english)).count == Self.faults.count)
  }

  @Test func `a path is written as documents write it`() {
    #expect(ModelPath().description == "")
    #expect(ModelPath("costs").description == "costs")
    #expect(
      ModelPath("costs", "external", .element("licences"), "amount").description
        == "costs.external[licences].amount")
    #expect(ModelPath(steps: [.index(0), "rate"]).description == "[0].rate")
    #expect(ModelPath("goals", .index(2), "targets", .index(10)).description == "goals[2].targets[10]")
    #expect(ModelPath("a").steps == [.member("a")])
  }

  @Test func `problems are logged one a line with their places`() throws {
    let invalid = #expect(throws: InvalidModel.self) { try HourlyCost(-1, provenance: "") }
    #expect(
      invalid?.description == """
        amount: The value -1 is negative.
        provenance: \(ModelFault.missingText.message.english)
        """)
    let alone = ModelProblem(path: ModelPath("share"), fault: .shareOutOfRange(2))
    #expect(alone.description == "share: The share 2 isn't above 0 and at most 1.")
  }

  @Test func `identities are their texts, in alphabetical order`() {
    let a: Identifier<Benefit> = "a"
    #expect(a == Identifier("a") && a.rawValue == "a" && a.description == "a")
    #expect(["b", "a", "ab"].map { Identifier<Benefit>($0) }.sorted().map(\.rawValue) == ["a", "ab", "b"])
  }
}
