/// A change between two rounds of a survey, split into change among the same respondents and change of mix.
///
/// - Postcondition: ``total`` = ``sameRespondents`` + ``mix``, and ``mix`` = ``joiners`` + ``leavers``, exactly.
public struct SurveyChange: Sendable, Hashable {
  /// The mean of the second round less that of the first.
  public let total: Rational
  /// The mean change of those who answered both times.
  public let sameRespondents: Rational
  /// How those who only answered the second time move its mean.
  public let joiners: Rational
  /// How the loss of those who only answered the first time moves the mean.
  public let leavers: Rational
  /// How many answered both times.
  public let sameCount: Int

  /// What comes from other people answering.
  public var mix: Rational { joiners + leavers }

  /// Splits the change between two rounds of answers by respondent.
  ///
  /// ```swift
  /// // a: 2 -> 3, b: 4 -> (left), c: (new) -> 5; the mean goes from 3 to 4: 1 among the same and 0 of mix
  /// SurveyChange.between(["a": 2, "b": 4], ["a": 3, "c": 5])
  /// ```
  ///
  /// - Returns: The change, or ``NotDefined/noSameRespondents``.
  public static func between<Respondent: Hashable>(
    _ first: [Respondent: Rational], _ second: [Respondent: Rational]
  ) -> Figure<SurveyChange> {
    let both = first.filter { second[$0.key] != nil }
    guard !both.isEmpty else { return .notDefined(because: .noSameRespondents) }
    func mean(_ values: some Collection<Rational>) -> Rational { values.reduce(0, +) / Rational(values.count) }
    let sameBefore = mean(both.values)
    let sameAfter = mean(second.filter { both[$0.key] != nil }.values)
    let (before, after) = (mean(first.values), mean(second.values))
    return .value(
      SurveyChange(
        total: after - before, sameRespondents: sameAfter - sameBefore, joiners: after - sameAfter,
        leavers: sameBefore - before, sameCount: both.count))
  }
}
