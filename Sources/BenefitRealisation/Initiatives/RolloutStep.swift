/// One step of a stepwise rollout: an organisation that starts to use the change, with a clock of its own.
public struct RolloutStep: Sendable, Hashable {
  /// The step's identity.
  public let id: Identifier<RolloutStep>
  /// The step's name.
  public let name: String
  /// The organisation that starts.
  public let organisation: Identifier<Organisation>
  /// The part of the initiative's full-year benefits that the step carries, above 0 and at most 1.
  public let share: Rational
  /// The date of full operation, from which the step's follow-up is counted.
  public let fullOperation: CalendarDate

  /// How the use grows in this step, instead of what each benefit says of itself;
  /// `nil` when the benefits say it.
  public internal(set) var use: UseProfile?

  /// A step that carries its share of the benefits from its date of full operation.
  ///
  /// - Throws: ``InvalidModel`` with ``ModelFault/shareOutOfRange(_:)`` at `share`, or ``ModelFault/outsideCalendar``
  ///   at `fullOperation` for the calendar's last month, after which no benefit could start, or what is wrong with the
  ///   step's own use.
  public init(
    id: Identifier<RolloutStep>, name: String, organisation: Identifier<Organisation>, share: Rational = 1,
    fullOperation: CalendarDate, use: UseProfile? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(share > 0 && share <= 1, else: .shareOutOfRange(share), at: "share")
    validation.require(fullOperation.month.adding(months: 1) != nil, else: .outsideCalendar, at: "fullOperation")
    use?.validate(into: &validation)
    try validation.finish()
    self.id = id
    self.name = name
    self.organisation = organisation
    self.share = share
    self.fullOperation = fullOperation
    self.use = use
  }

  /// The first month that lies wholly after the start of full operation; benefits count from here.
  ///
  /// A full operation that begins on the first of a month counts from that month, and otherwise from the next:
  /// nothing is counted before it exists.
  public var firstWholeMonth: Month { fullOperation.firstWholeMonth }
}
