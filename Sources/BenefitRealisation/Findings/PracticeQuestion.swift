/// The questions that those who have brought benefits home ask of an initiative.
///
/// Each is answered from the model, with the ground for the answer; none is a score.
public enum PracticeQuestion: String, Sendable, Hashable, CaseIterable {
  /// Does somebody in the line own every goal and benefit?
  case isOwned
  /// Was the state before measured before the change?
  case isBaselineBefore
  /// Are the freed hours really cut from a budget or given other work?
  case areHoursCut
  /// Does anybody use it?
  case isUsed
  /// Is the old channel closed?
  case isOldChannelClosed
  /// Has somebody decided where the money goes?
  case isMoneyDecided
  /// Has the plan stood since the change started?
  case hasPlanStood

  /// The question in plain words.
  public var text: BilingualText {
    switch self {
    case .isOwned:
      BilingualText(
        swedish: "Äger någon i linjen varje mål och nytta?",
        english: "Does somebody in the line own every goal and benefit?")
    case .isBaselineBefore:
      BilingualText(
        swedish: "Mättes läget innan förändringen?", english: "Was the state before measured before the change?")
    case .areHoursCut:
      BilingualText(
        swedish: "Tas de frigjorda timmarna verkligen bort eller får annat arbete?",
        english: "Are the freed hours really cut, or given other work?")
    case .isUsed:
      BilingualText(swedish: "Används lösningen?", english: "Does anybody use it?")
    case .isOldChannelClosed:
      BilingualText(swedish: "Är den gamla vägen stängd?", english: "Is the old channel closed?")
    case .isMoneyDecided:
      BilingualText(
        swedish: "Är det beslutat vart pengarna tar vägen?", english: "Has somebody decided where the money goes?")
    case .hasPlanStood:
      BilingualText(
        swedish: "Har planen stått fast sedan starten?", english: "Has the plan stood since the start?")
    }
  }
}

/// The answer to a question of practice, and the ground for it.
public struct PracticeAnswer: Sendable, Hashable {
  /// The question.
  public let question: PracticeQuestion
  /// The answer.
  public let answer: Answer
  /// Of how many things it was asked, and of how many the answer is yes; `nil` where it is one thing.
  public let count: Count?

  /// The answer to a question.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    /// Yes, for all that it was asked of.
    case yes
    /// For some of them.
    case partly
    /// For none of them.
    case no
    /// Nobody has said or measured.
    case notKnown
    /// There is nothing to ask it of.
    case notAsked

    /// The answer in plain words.
    public var label: BilingualText {
      switch self {
      case .yes: BilingualText(swedish: "ja", english: "yes")
      case .partly: BilingualText(swedish: "delvis", english: "partly")
      case .no: BilingualText(swedish: "nej", english: "no")
      case .notKnown: BilingualText(swedish: "vet ej", english: "not known")
      case .notAsked: BilingualText(swedish: "inte aktuellt", english: "doesn't apply")
      }
    }
  }

  /// So many of so many.
  public struct Count: Sendable, Hashable {
    /// Of how many the answer is yes.
    public let yes: Int
    /// Of how many it was asked.
    public let of: Int
  }
}

extension FollowUp {
  /// The questions of practice, each with its answer as known on the as-of date.
  public var practice: [PracticeAnswer] {
    PracticeQuestion.allCases.map { question in
      switch question {
      case .isOwned:
        let owners = initiative.goals.map(\.owner) + initiative.benefits.map(\.owner)
        return PracticeAnswer(question, owners.map { $0 != nil })
      case .isBaselineBefore:
        return PracticeAnswer(
          question,
          initiative.goals.map { goal in
            goal.baseline.map { $0.date < initiative.fullOperation(of: goal.clock) } ?? false
          })
      case .areHoursCut: return PracticeAnswer(question, hoursCut)
      case .isUsed: return used
      case .isOldChannelClosed: return oldChannel
      case .isMoneyDecided:
        let landings = initiative.benefits.filter(\.isToBeLanded).map { benefit in
          !benefit.landings.isEmpty && benefit.landings.allSatisfy { $0.isDecided(by: asOf) }
        }
        return PracticeAnswer(question, landings)
      case .hasPlanStood:
        let late = initiative.planVersions.contains(where: \.isAfterFullOperation)
        return PracticeAnswer(
          question: question, answer: late ? .no : initiative.earlierPlans.isEmpty ? .yes : .partly, count: nil)
      }
    }
  }

  /// For each benefit of own hours, whether decided landings take all that it frees.
  private var hoursCut: [Bool] {
    (initiative.calculation?.benefits ?? []).filter { $0.yearlyHours != nil && $0.benefit.isToBeLanded }.map { row in
      row.allocation.notAllocated <= .zero && row.benefit.landings.allSatisfy { $0.isDecided(by: asOf) }
    }
  }

  /// The use goals' latest answers; one that couldn't be told is no answer, neither yes nor no.
  private var used: PracticeAnswer {
    let goals = initiative.goals.filter { $0.kind == .use }
    if goals.isEmpty { return PracticeAnswer(question: .isUsed, answer: .notKnown, count: nil) }
    let checks = checkpoints.flatMap(\.goals).map(\.check)
    let verdicts = goals.compactMap { goal in
      checks.last { check in
        switch check.verdict {
        case .reached, .notReached: check.goal.id == goal.id
        case .cannotBeToldYet, .notMeasurable: false
        }
      }?.verdict
    }
    if verdicts.isEmpty { return PracticeAnswer(question: .isUsed, answer: .notKnown, count: nil) }
    return PracticeAnswer(.isUsed, verdicts.map { if case .reached = $0 { true } else { false } })
  }

  /// Whether the cost lines of parallel running have ended.
  private var oldChannel: PracticeAnswer {
    let lines = initiative.costs.lines.map(\.line).filter { $0.purpose == .parallelRunning }
    if lines.isEmpty { return PracticeAnswer(question: .isOldChannelClosed, answer: .notKnown, count: nil) }
    return PracticeAnswer(.isOldChannelClosed, lines.map { $0.amounts.months.upperBound.hasEnded(by: asOf) })
  }
}

extension PracticeAnswer {
  /// Yes when it is so of all, partly of some, no of none.
  fileprivate init(_ question: PracticeQuestion, _ isSo: [Bool]) {
    let yes = isSo.count { $0 }
    let answer: Answer = isSo.isEmpty ? .notAsked : yes == isSo.count ? .yes : yes == 0 ? .no : .partly
    self.init(question: question, answer: answer, count: isSo.isEmpty ? nil : Count(yes: yes, of: isSo.count))
  }
}

extension Benefit {
  /// Whether it is worth money that a unit must bring home.
  fileprivate var isToBeLanded: Bool {
    guard case .monetised = value else { return false }
    return perspective.needsLanding
  }
}
