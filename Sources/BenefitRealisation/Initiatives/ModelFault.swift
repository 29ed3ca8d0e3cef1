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
  /// Benefits × rollout steps × months × checked dates are more than the library computes at once.
  case tooLarge(cells: Int, limit: Int)
  /// A list that needs an element has none.
  case empty
  /// A text that must say something is empty.
  case missingText
  /// Low, likely and high aren't in that order.
  case estimateOutOfOrder(low: Rational, likely: Rational, high: Rational)
  /// A component of hours has a line of money, or the other way round.
  case wrongKindOfAmount(CostComponent)
  /// A target lies on the wrong side of the baseline for the indicator's direction.
  case targetAgainstDirection(target: Rational, baseline: Rational)
  /// A goal to keep within a band also has a target.
  case targetForBand
  /// Checkpoints or targets aren't in rising order, or one stands twice.
  case notRising(previous: Int, next: Int)
  /// The months of a ledger don't rise.
  case monthsNotRising(previous: Month, next: Month)
  /// Two goals drive the same benefit over the same rollout step.
  case benefitDrivenTwice(first: Identifier<EffectGoal>, second: Identifier<EffectGoal>)
  /// A series or a period leaves the years that the library counts with.
  case outsideCalendar
}

extension ModelFault {
  /// What is wrong, in plain words.
  public var message: BilingualText { text.message }

  /// How to mend it, in plain words.
  public var remedy: BilingualText { text.remedy }

  /// A stable code in lower case with hyphens, for logs and filters.
  public var code: String { text.code }
}
