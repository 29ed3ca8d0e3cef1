/// Two rounds of a survey whose respondents can be told apart.
///
/// The names of respondents are pseudonyms: the library only looks at whether two are the same.
public struct Survey: Sendable, Hashable {
  /// The date of the first round.
  public let before: CalendarDate
  /// The date of the second round.
  public let after: CalendarDate
  /// The answers, one respondent each.
  public let answers: [Answer]

  /// What one respondent answered.
  public struct Answer: Sendable, Hashable {
    /// Who, as a pseudonym.
    public let respondent: String
    /// The answer in the first round; `nil` when there is none.
    public let before: Rational?
    /// The answer in the second round; `nil` when there is none.
    public let after: Rational?

    /// The answers of a respondent.
    public init(respondent: String, before: Rational?, after: Rational?) {
      self.respondent = respondent
      self.before = before
      self.after = after
    }
  }

  /// The most respondents.
  public static let most = 5_000

  /// A survey of two rounds.
  ///
  /// - Throws: ``InvalidModel`` when there is no respondent or more than 5 000, or one stands twice.
  public init(before: CalendarDate, after: CalendarDate, answers: [Answer]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!answers.isEmpty, else: .empty, at: "answers")
    validation.require(answers.count <= Self.most, else: .tooMany(answers.count, limit: Self.most), at: "answers")
    var seen: Set<String> = []
    for (index, answer) in answers.enumerated() where !seen.insert(answer.respondent).inserted {
      validation.require(
        false, else: .duplicateIdentifier(answer.respondent), at: "answers", .index(index), "respondent")
    }
    try validation.finish()
    self.before = before
    self.after = after
    self.answers = answers
  }
}
