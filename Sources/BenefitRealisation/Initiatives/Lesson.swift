/// What somebody has learnt from an initiative, for the next one.
public struct Lesson: Sendable, Hashable {
  /// The lesson.
  public let text: String
  /// Who answers for it being used.
  public let owner: Owner
  /// When it was written down.
  public let date: CalendarDate

  /// A lesson with its owner and date.
  public init(_ text: String, owner: Owner, date: CalendarDate) {
    self.text = text
    self.owner = owner
    self.date = date
  }
}
