/// How the net present value went from the decision to what is known now, moment by moment, in six named parts.
///
/// ```swift
/// guard case .value(let bridge) = followUp.bridge() else { return }
/// for span in bridge.spans { print(span.to.moment, span.parts.map { "\($0.part): \($0.amount)" }) }
/// ```
///
/// At each moment the calculation is run again with what was known then: the plan in force, the costs reported so far,
/// the measurements and the outcomes of factors. A span's parts are the Shapley value over ``BridgePart``: what a part
/// changes when it goes to the later moment's, averaged over all orders of the six. No order is favoured, and a part
/// that didn't change has nothing. They are exact fractions of öre, rounded to öre by the largest remainder.
///
/// All moments are valued in the economic reading, over the first plan's months and with its discounting, over the cost
/// components that every version of the plan has counted, against alternative A as the first plan had it: a bridge
/// shows what happened, not a change of how it is reckoned. Sources: method section 8; L. S. Shapley (1953), *A value
/// for n-person games*.
public struct NetPresentValueBridge: Sendable, Hashable {
  /// How measured ratios go on after each moment.
  public let rule: ForecastRule
  /// What the first plan's calculation assumed; it holds for every moment.
  public let assumptions: CalculationAssumptions
  /// The cost components that every version of the plan has counted; the net present values cover no others.
  public let scope: CostScope
  /// The moments in order of time: the decision first, what is known now last.
  public let states: [State]
  /// From each moment to the next.
  public let spans: [Span]

  /// What happened at a moment.
  public enum Moment: Sendable, Hashable {
    /// The first plan was decided.
    case decision
    /// The plan was replaced by its version of this number.
    case replanned(version: Int)
    /// The window of the check so many months after full operation closed, or is open now; of several clocks the last
    /// one's.
    case checkpoint(monthsAfterFullOperation: Int)
    /// The follow-up was made; only where nothing else happened on its date.
    case asOf
  }

  /// The calculation as known at a moment.
  public struct State: Sendable, Hashable {
    /// What happened.
    public let moment: Moment
    /// The date up to which outcomes are known; `nil` for a decision that nobody has dated.
    public let knownOn: CalendarDate?
    /// The number of the plan in force.
    public let version: Int
    /// The net present value.
    public let netPresentValue: Money
    /// How much of each part is known.
    public let knowledge: [BridgePart: BridgePart.Knowledge]
  }

  /// From one moment to the next.
  public struct Span: Sendable, Hashable {
    /// The moment before.
    public let from: State
    /// The moment after.
    public let to: State
    /// All six parts, in the order of ``BridgePart``.
    ///
    /// - Postcondition: The amounts add up to the difference between the net present values, to the öre.
    public let parts: [PartChange]
  }

  /// What a part changes the net present value by.
  public struct PartChange: Sendable, Hashable {
    /// The part.
    public let part: BridgePart
    /// What it changes the net present value by; zero for a part of which nothing is known and nothing was re-planned.
    public let amount: Money
    /// How much of it is known at the later moment.
    public let knowledge: BridgePart.Knowledge

    /// The amount, or why there is none: a part that isn't known isn't zero.
    ///
    /// A part without any outcome has an amount all the same where a changed plan gives it one, see
    /// ``isReplannedOnly``.
    public var figure: Figure<Money> {
      if case .notKnown(let reason) = knowledge, amount == .zero { return .notDefined(because: reason) }
      return .value(amount)
    }

    /// Whether the amount comes from a changed plan alone, since nothing is known of an outcome.
    public var isReplannedOnly: Bool {
      if case .notKnown = knowledge { amount != .zero } else { false }
    }
  }

  /// The net present value as known now.
  public var netPresentValue: Money { states[states.count - 1].netPresentValue }

  /// The changes of all spans together, part by part; not defined for a part that isn't known now and whose changes
  /// come to nothing.
  public var total: [PartChange] {
    guard let last = spans.last else { return [] }
    return last.parts.indices.map { index in
      PartChange(
        part: last.parts[index].part, amount: spans.map { $0.parts[index].amount }.total(),
        knowledge: last.parts[index].knowledge)
    }
  }

  /// Whether an outcome of anything but the dates is known now.
  public var hasOutcome: Bool {
    guard let last = states.last else { return false }
    return BridgePart.allCases.contains { part in
      guard part != .startDate, case .known? = last.knowledge[part] else { return false }
      return true
    }
  }
}

extension FollowUp {
  /// How the net present value went from the decision to what is known on the as-of date.
  ///
  /// It is not defined without a calculation, where no cost component has been counted in every version of the plan, or
  /// where a measured ratio takes an amount beyond ``Money/limit``.
  public func bridge(by rule: ForecastRule = .ratioHolds) -> Figure<NetPresentValueBridge> {
    guard let ground = BridgeGround(of: initiative) else { return .notDefined(because: .noCalculation) }
    if ground.scope.components.isEmpty { return .notDefined(because: .notCounted) }
    let known = bridgeStates(on: ground, by: rule)
    do {
      var rows: [BridgeGround.Rows] = []
      for state in known { rows.append(try ground.rows(of: state)) }
      let states = zip(known, rows).map { $0.state(netPresentValue: ground.netPresentValue(of: $0, $1)) }
      var spans: [NetPresentValueBridge.Span] = []
      for index in states.indices.dropFirst() {
        let amounts = try ground.parts(
          from: known[index - 1], to: known[index], rows: (rows[index - 1], rows[index]))
        spans.append(
          NetPresentValueBridge.Span(
            from: states[index - 1], to: states[index],
            parts: zip(BridgePart.allCases, amounts).map { part, amount in
              NetPresentValueBridge.PartChange(
                part: part, amount: amount,
                knowledge: states[index].knowledge[part] ?? .notKnown(because: .noOutcome))
            }))
      }
      return .value(
        NetPresentValueBridge(
          rule: rule, assumptions: ground.assumptions, scope: ground.scope, states: states, spans: spans))
    } catch {
      return .notDefined(because: .amountOutOfRange)
    }
  }

  /// The net present value as known on the as-of date, by a rule: what hangs on how the measured ratios go on.
  public func expectedNetPresentValue(by rule: ForecastRule) -> Figure<Money> {
    guard let ground = BridgeGround(of: initiative) else { return .notDefined(because: .noCalculation) }
    if ground.scope.components.isEmpty { return .notDefined(because: .notCounted) }
    guard let value = try? ground.netPresentValue(of: expectedState(on: ground, by: rule)) else {
      return .notDefined(because: .amountOutOfRange)
    }
    return .value(value)
  }

  /// What is known at each moment of a bridge, in order of time.
  func bridgeStates(on ground: BridgeGround, by rule: ForecastRule) -> [BridgeState] {
    momentsOfBridge.map { BridgeState(at: $0.moment, knownOn: $0.knownOn, of: self, on: ground, by: rule) }
  }

  /// What is known on the as-of date.
  func expectedState(on ground: BridgeGround, by rule: ForecastRule) -> BridgeState {
    BridgeState(at: .asOf, knownOn: asOf, of: self, on: ground, by: rule)
  }

  /// The moments of a bridge in order of time.
  var momentsOfBridge: [(moment: NetPresentValueBridge.Moment, knownOn: CalendarDate?)] {
    let versions = initiative.planVersions
    let decided = versions[0].decision?.date
    var later: [(moment: NetPresentValueBridge.Moment, knownOn: CalendarDate)] = []
    for version in versions.dropFirst() {
      guard let date = version.decision?.date, date <= asOf else { continue }
      later.append((.replanned(version: version.number), date))
    }
    for checkpoint in initiative.checkpoints(of: .initiative) where checkpoint.window.lowerBound <= asOf {
      later.append(
        (
          .checkpoint(monthsAfterFullOperation: checkpoint.monthsAfterFullOperation),
          min(asOf, checkpoint.window.upperBound)
        ))
    }
    // The order in which they were added decides where two fall on one date.
    later = later.enumerated().sorted { ($0.element.knownOn, $0.offset) < ($1.element.knownOn, $1.offset) }
      .map(\.element)
    if later.last.map({ $0.knownOn < asOf }) ?? true { later.append((.asOf, asOf)) }
    return [(.decision, decided)] + later.map { ($0.moment, Optional($0.knownOn)) }
  }
}
