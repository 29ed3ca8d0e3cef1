/// What can be wrong with a model, with the culprits.
public enum ModelFault: Sendable, Hashable {
  /// An identity stands twice in the same list.
  case duplicateIdentifier(String)
  /// A reference names something that the model doesn't hold.
  case unknownReference(String)
  /// A share isn't above 0 and at most 1.
  case shareOutOfRange(Rational)
  /// Shares of one whole add up to more than 1.
  case sharesExceedWhole(total: Rational)
  /// A count, a time or a price is negative.
  case negative(Rational)
  /// An amount is beyond ``Money/limit``, in major units.
  case amountOutOfRange(Rational)
  /// A number isn't within its allowed range.
  case outOfRange(Rational, allowed: ClosedRange<Rational>)
  /// A whole number (months, years) isn't within its allowed range.
  case countOutOfRange(Int, allowed: ClosedRange<Int>)
  /// A list holds more elements than allowed.
  case tooMany(Int, limit: Int)
  /// Two values of one parameter hold for the same year.
  case overlappingValidity(name: String, year: Int)
  /// The benefits take more steps of calculation than the library takes on, see ``Initiative/mostWork``.
  case tooLarge(work: Int, limit: Int)
  /// A list that needs an element has none.
  case empty
  /// A text that must say something is empty.
  case missingText
  /// Low, likely and high aren't in that order.
  case estimateOutOfOrder(low: Rational, likely: Rational, high: Rational)
  /// A unit is stated that a factor isn't counted in; the value is to be multiplied where the two have a fixed ratio.
  case unitMismatch(stated: UnitOfMeasure, expected: UnitOfMeasure, multiplier: Rational?)
  /// A component of hours has a line of money, or the other way round.
  case wrongKindOfAmount(CostComponent)
  /// A target lies on the wrong side of the baseline for the indicator's direction.
  case targetAgainstDirection(target: Rational, baseline: Rational)
  /// A goal to keep within a band also has a target.
  case targetForBand
  /// Checkpoints or targets aren't in rising order, or one stands twice.
  case notRising(previous: Int, next: Int)
  /// The months of a list don't rise: an entry doesn't come after all of the one above it.
  case monthsNotRising(previous: Month, next: Month)
  /// Two goals drive the same benefit over the same rollout step.
  case benefitDrivenTwice(first: Identifier<EffectGoal>, second: Identifier<EffectGoal>)
  /// A series or a period leaves the years that the library counts with.
  case outsideCalendar
  /// A period ends before it starts.
  case endsBeforeStart(first: Month, last: Month)
  /// An amount that isn't paid monthly or yearly has a yearly growth.
  case cannotGrow
  /// A benefit that isn't valued in money is brought home in an amount.
  case landsWithoutMoney
  /// A benefit that frees no hours is brought home in hours.
  case landsWithoutHours
  /// A unit is said to bring home what others than organisations gain.
  case landsWithoutUnit(Benefit.Perspective)
  /// More of a benefit is brought home in a calendar year than it is planned to give.
  case landedBeyondPotential(year: Int, landed: Money, potential: Money)
  /// A saving stands both as a cost of alternative A and as a benefit or a credit of the change.
  case countedInAsIs(Identifier<CostLine>)
  /// A paired sample stands where there is no earlier value to pair it with.
  case pairedWithNothing
  /// Successes of a count stand beside a value that is neither a percentage nor a share.
  case proportionOfUnit(UnitOfMeasure)
  /// A value is more than half a percentage point from the share that its successes give.
  case proportionDisagrees(value: Rational, successes: Int, of: Int)
  /// Events stand beside a value that is a share or a time.
  case eventsOfUnit(UnitOfMeasure)
  /// A value is more than half a per cent from the rate that its events give.
  case eventsDisagree(value: Rational, events: Int, exposure: Rational)
  /// The events of the periods don't add up to the events.
  case periodsDisagree(total: Int, events: Int)
  /// An indicator's unit can't be that of its kind.
  case kindOfUnit(Indicator.Kind, UnitOfMeasure)
  /// A value that an indicator of its kind can't have.
  case valueNotOfKind(Rational, Indicator.Kind, UnitOfMeasure)
  /// The error is to be spent over two checkpoints, and the schedule has another number of them.
  case notTwoCheckpoints(Int)
  /// The checkpoint that shall decide isn't one of the schedule's.
  case unknownCheckpoint(Int)
  /// The dates of a list don't rise: an entry isn't later than the one above it.
  case datesNotRising(previous: CalendarDate, next: CalendarDate)
  /// Plans have been replaced, but nobody has said who decided the latest plan and when.
  case planWithoutDecision
  /// An earlier plan carries an outcome.
  case outcomeOfEarlierPlan
  /// An outcome names a factor that the benefit isn't computed from.
  case factorNotOfBenefit(FactorName)
  /// An outcome names a factor that is the effect itself, which a goal measures.
  case factorIsTheEffect(FactorName)
  /// A bridge between two ways of measuring multiplies by zero.
  case zeroFactor
}

extension ModelFault {
  /// What is wrong, in plain words.
  public var message: BilingualText { text.message }

  /// How to mend it, in plain words.
  public var remedy: BilingualText { text.remedy }

  /// A stable code in lower case with hyphens, for logs and filters.
  public var code: String { text.code }
}
