import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct HostileCodesTests {
  /// The faults of form, named; the switch below fails to compile when one is added.
  enum Shape: String, CaseIterable {
    case missingMember, unknownMember, wrongKind, emptyText, unknownWord, notExactlyOne, invalidDate, yearOutOfRange
    case invalidMonth, invalidAmount, notWhole, invalidCurrency, reversedRange, unsupportedVersion

    init(_ fault: ShapeFault) {
      self =
        switch fault {
        case .missingMember: .missingMember
        case .unknownMember: .unknownMember
        case .wrongKind: .wrongKind
        case .emptyText: .emptyText
        case .unknownWord: .unknownWord
        case .notExactlyOne: .notExactlyOne
        case .invalidDate: .invalidDate
        case .yearOutOfRange: .yearOutOfRange
        case .invalidMonth: .invalidMonth
        case .invalidAmount: .invalidAmount
        case .notWhole: .notWhole
        case .invalidCurrency: .invalidCurrency
        case .reversedRange: .reversedRange
        case .unsupportedVersion: .unsupportedVersion
        }
    }
  }

  /// The faults of the model, named; the switch below fails to compile when one is added.
  enum Model: String, CaseIterable {
    case duplicateIdentifier, unknownReference, shareOutOfRange, sharesExceedWhole, negative, amountOutOfRange
    case outOfRange, countOutOfRange, tooMany, tooLarge, empty, estimateOutOfOrder, wrongKindOfAmount
    case targetAgainstDirection, targetForBand, notRising, benefitDrivenTwice, outsideCalendar, overlappingValidity
    case missingText, monthsNotRising, unitMismatch, endsBeforeStart, cannotGrow, landsWithoutMoney, landsWithoutHours
    case landsWithoutUnit, landedBeyondPotential, countedInAsIs
    case eventsOfUnit, eventsDisagree, periodsDisagree, kindOfUnit, valueNotOfKind
    case pairedWithNothing, proportionOfUnit, proportionDisagrees, notTwoCheckpoints, unknownCheckpoint, zeroFactor
    case datesNotRising, planWithoutDecision, outcomeOfEarlierPlan, factorNotOfBenefit, factorIsTheEffect

    init(_ fault: ModelFault) {
      self =
        switch fault {
        case .duplicateIdentifier: .duplicateIdentifier
        case .unknownReference: .unknownReference
        case .shareOutOfRange: .shareOutOfRange
        case .sharesExceedWhole: .sharesExceedWhole
        case .negative: .negative
        case .amountOutOfRange: .amountOutOfRange
        case .outOfRange: .outOfRange
        case .countOutOfRange: .countOutOfRange
        case .tooMany: .tooMany
        case .tooLarge: .tooLarge
        case .empty: .empty
        case .estimateOutOfOrder: .estimateOutOfOrder
        case .wrongKindOfAmount: .wrongKindOfAmount
        case .targetAgainstDirection: .targetAgainstDirection
        case .targetForBand: .targetForBand
        case .notRising: .notRising
        case .monthsNotRising: .monthsNotRising
        case .benefitDrivenTwice: .benefitDrivenTwice
        case .outsideCalendar: .outsideCalendar
        case .overlappingValidity: .overlappingValidity
        case .missingText: .missingText
        case .endsBeforeStart: .endsBeforeStart
        case .cannotGrow: .cannotGrow
        case .landsWithoutMoney: .landsWithoutMoney
        case .landsWithoutHours: .landsWithoutHours
        case .landsWithoutUnit: .landsWithoutUnit
        case .landedBeyondPotential: .landedBeyondPotential
        case .countedInAsIs: .countedInAsIs
        case .unitMismatch: .unitMismatch
        case .pairedWithNothing: .pairedWithNothing
        case .proportionOfUnit: .proportionOfUnit
        case .proportionDisagrees: .proportionDisagrees
        case .eventsOfUnit: .eventsOfUnit
        case .eventsDisagree: .eventsDisagree
        case .periodsDisagree: .periodsDisagree
        case .kindOfUnit: .kindOfUnit
        case .valueNotOfKind: .valueNotOfKind
        case .notTwoCheckpoints: .notTwoCheckpoints
        case .unknownCheckpoint: .unknownCheckpoint
        case .datesNotRising: .datesNotRising
        case .planWithoutDecision: .planWithoutDecision
        case .outcomeOfEarlierPlan: .outcomeOfEarlierPlan
        case .factorNotOfBenefit: .factorNotOfBenefit
        case .factorIsTheEffect: .factorIsTheEffect
        case .zeroFactor: .zeroFactor
        }
    }
  }

  /// No document of an initiative reaches these, so they are tested on the model below: it speaks of the years 1900
  /// to 2200, and no series of it is longer than a hundred years, so none leaves the years 1 to 9999; a text that says
  /// nothing is told as such before the model is made. Parameters stand in documents of their own.
  static let unreachable: Set<Model> = [.outsideCalendar, .overlappingValidity, .missingText]

  static let faults = HostileDocumentsTests.answers.values.flatMap { $0.map(\.fault) }

  @Test func `every fault of JSON that a document can have has a case`() {
    var met: Set<JSONFault.Kind> = []
    for case .json(let fault) in Self.faults { met.insert(fault.kind) }
    #expect(JSONFault.Kind.allCases.filter { !met.contains($0) } == [])
  }

  @Test func `every fault of form has a case`() {
    var met: Set<Shape> = []
    for case .shape(let fault) in Self.faults { met.insert(Shape(fault)) }
    #expect(Shape.allCases.filter { !met.contains($0) } == [])
  }

  @Test func `every fault of the model that a document can have has a case`() {
    var met: Set<Model> = []
    for case .model(let fault) in Self.faults { met.insert(Model(fault)) }
    #expect(Set(Model.allCases).subtracting(met) == Self.unreachable)
  }

  @Test func `a cost line that leaves the calendar is refused`() throws {
    let first = try #require(Month("9999-06"))
    let problems = problems { () throws(InvalidModel) in
      _ = try CostLine(
        id: "a", label: "A", amount: .money(.zero), timing: .yearly(first: first, years: 2), phase: .operation)
    }
    #expect(problems == [ModelProblem(path: ModelPath("timing"), fault: .outsideCalendar)])
  }

  @Test func `an hourly cost without its provenance is refused`() {
    let problems = problems { () throws(InvalidModel) in _ = try HourlyCost(400, provenance: "") }
    #expect(problems == [ModelProblem(path: ModelPath("provenance"), fault: .missingText)])
  }

  @Test func `a horizon that leaves the calendar is refused`() throws {
    let base = try #require(Month("9999-06"))
    let problems = problems { () throws(InvalidModel) in _ = try CalculationAssumptions(baseMonth: base, months: 8) }
    #expect(problems == [ModelProblem(path: ModelPath("baseMonth"), fault: .outsideCalendar)])
  }

  @Test func `a step whose checkpoints leave the calendar is refused`() throws {
    let step = try RolloutStep(
      id: "s", name: "S", organisation: "o", fullOperation: try #require(CalendarDate("9999-01-15")))
    let costs = try CostModel()
    let problems = problems { () throws(InvalidModel) in
      _ = try Initiative(
        id: "i", name: "I", organisation: "o", organisations: [Organisation(id: "o", name: "O")], rollout: [step],
        priceLevel: PriceLevel(year: 2025), costs: costs)
    }
    let path = ModelPath("rollout", .index(0), "fullOperation")
    #expect(problems == [ModelProblem(path: path, fault: .outsideCalendar)])
  }

  /// What the model says against a value that is made.
  private func problems(_ make: () throws(InvalidModel) -> Void) -> [ModelProblem] {
    do {
      try make()
      return []
    } catch {
      return error.problems
    }
  }
}
