/// Why cash flows can't be made or valued.
public enum CashFlowError: Error, Sendable, Hashable {
  /// Dated flows need at least one flow: the first date is what they are discounted to.
  case noFlows
  /// There are not as many dates (or rates) as amounts (or streams).
  case differentLengths(Int, Int)
  /// An amount is infinite or not a number.
  case amountNotFinite(index: Int)
  /// A rate is −100 % or below, infinite or not a number.
  case rateOutOfRange(Double)
  /// A day number is outside the years 1...9999.
  case dayOutsideCalendar(index: Int)
  /// The offsets don't rise from 0 to the number of flows.
  case offsetsNotRising(index: Int)
  /// A value is beyond the largest `Double`.
  case valueOutOfRange

  /// What is wrong and how to mend it.
  public var text: BilingualText {
    switch self {
    case .noFlows:
      BilingualText(swedish: "betalningar saknas: ange minst en", english: "there are no flows: give at least one")
    case .differentLengths(let first, let second):
      BilingualText(
        swedish: "listorna är olika långa (\(first) och \(second)): ge dem samma längd",
        english: "the lists differ in length (\(first) and \(second)): give both the same length")
    case .amountNotFinite(let index):
      BilingualText(
        swedish: "belopp nummer \(index) är inte ett ändligt tal: rätta eller ta bort det",
        english: "the amount at index \(index) is not a finite number: correct or leave it out")
    case .rateOutOfRange(let rate):
      BilingualText(
        swedish: "räntan \(rate) är inte ett ändligt tal över -1: ange den som en andel, 0.03 för 3 %",
        english: "the rate \(rate) is not a finite number above -1: give it as a fraction, 0.03 for 3 %")
    case .dayOutsideCalendar(let index):
      BilingualText(
        swedish: "dag nummer \(index) ligger utanför åren 1–9999: räkna dagar från 1970-01-01",
        english: "the day at index \(index) is outside the years 1–9999: count days from 1970-01-01")
    case .offsetsNotRising(let index):
      BilingualText(
        swedish: "gräns nummer \(index) faller: gränserna ska stiga från 0 till antalet betalningar",
        english: "the offset at index \(index) falls: offsets rise from 0 to the number of flows")
    case .valueOutOfRange:
      BilingualText(
        swedish: "värdet är för stort att räkna med: höj räntan eller korta tiden",
        english: "the value is too large to compute: raise the rate or shorten the time")
    }
  }
}

/// ln(1 + rate) of a usable rate.
func logarithmicRate(_ rate: Double) throws(CashFlowError) -> Double {
  guard rate > -1, rate < .infinity else { throw .rateOutOfRange(rate) }
  return logarithmOfOnePlus(rate)
}
