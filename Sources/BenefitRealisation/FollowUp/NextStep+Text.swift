extension NextStep {
  /// The step in plain words, by the names of the initiative: `mät senast 2025-08-01`.
  ///
  /// - Parameters:
  ///   - check: The check that it follows.
  ///   - initiative: The initiative, which names goals and benefits. Of many it names a few and says how many more they
  ///     are; the case has them all.
  public func text(after check: EffectCheck, in initiative: Initiative) -> BilingualText {
    text(after: check, NamesInModel(of: initiative))
  }

  /// The step in plain words, with names that are looked up once for many checks.
  package func text(after check: EffectCheck, _ names: NamesInModel) -> BilingualText {
    let own = [check.goal.id]
    return switch self {
    case .raiseUse(own): BilingualText(swedish: "få upp användningen", english: "raise the use")
    case .raiseUse(let goals):
      BilingualText(swedish: "få upp användningen först: ", english: "raise the use first: ")
        + names.few(goals)
    case .changeWork(own): BilingualText(swedish: "ändra arbetssättet", english: "change how the work is done")
    case .changeWork(let goals):
      BilingualText(swedish: "ändra arbetssättet först: ", english: "change how the work is done first: ")
        + names.few(goals)
    case .decideLanding(let benefits):
      BilingualText(swedish: "besluta vem som tar hem ", english: "decide who brings home ")
        + names.few(benefits)
    case .changeStaffing(let benefits):
      BilingualText(
        swedish: "ändra bemanning och budget enligt hemtagningsbeslutet: ",
        english: "change staffing and budgets as the landing was decided: ")
        + names.few(benefits)
    case .measureLinks(let links):
      BilingualText(
        swedish: "mät \(BilingualText(links).swedish), så att det syns var kedjan brister",
        english: "measure \(BilingualText(links).english), so that it shows where the chain breaks")
    case .measureMore(let count): Self.measureMore(count, ofEvents: check.countsEvents)
    default: ofCheck
    }
  }

  /// More of what is counted, or measured.
  private static func measureMore(_ count: Int?, ofEvents: Bool) -> BilingualText {
    let number = count.map { count in
      BilingualText(swedish: Language.swedish.grouped("\(count)"), english: Language.english.grouped("\(count)"))
    }
    return switch (number, ofEvents) {
    case (let number?, true):
      BilingualText(
        swedish: "räkna längre; omkring \(number.swedish) händelser i samma takt skulle avgöra",
        english: "count for longer; about \(number.english) events at the same rate would tell")
    case (nil, true):
      BilingualText(
        swedish: "räkna längre, eller godta ovissheten", english: "count for longer, or accept the uncertainty")
    case (let number?, false):
      BilingualText(
        swedish: "mät fler; omkring \(number.swedish) mätta skulle avgöra",
        english: "measure more; about \(number.english) measured would tell")
    case (nil, false):
      BilingualText(swedish: "mät fler, eller godta ovissheten", english: "measure more, or accept the uncertainty")
    }
  }

  /// The steps that hang on nothing but themselves.
  private var ofCheck: BilingualText {
    switch self {
    case .planMeasurement(let opens):
      BilingualText(
        swedish: "planera mätningen; fönstret öppnar \(opens)",
        english: "plan the measurement; the window opens \(opens)"
      )
    case .measure(let by): BilingualText(swedish: "mät senast \(by)", english: "measure by \(by)")
    case .measureOverdue(let since):
      BilingualText(
        swedish: "mät nu; fönstret stängde \(since)", english: "measure now; the window closed \(since)")
    case .decideWindow(let date):
      BilingualText(
        swedish: "låt den som beslutade planen avgöra om mätningen \(date), utanför fönstret, får räknas; vidga i så "
          + "fall fönstret",
        english: "have whoever decided the plan say whether the measurement of \(date), outside the window, may count; "
          + "if so, widen the window")
    case .readLaterCheck(let months):
      BilingualText(
        swedish: "läs svaret vid \(months) månader; den här kontrollen missades",
        english: "read the answer at \(months) months; this check was missed")
    case .measureComparably:
      BilingualText(
        swedish: "mät på samma sätt som nollmätningen", english: "measure in the same way as the baseline")
    case .establishBaseline:
      BilingualText(
        swedish: "ta fram en nollmätning ur äldre uppgifter, eller formulera om målet",
        english: "establish a baseline from older records, or state the goal in another way")
    case .setTarget: BilingualText(swedish: "sätt ett målvärde", english: "set a target")
    case .completeRollout(let date):
      BilingualText(
        swedish: "inför klart först; full drift var planerad till \(date)",
        english: "complete the introduction first; full operation was planned for \(date)")
    case .investigate:
      BilingualText(
        swedish: "ta reda på varför det blivit sämre, och ändra eller stoppa",
        english: "find out why it has become worse, and change or stop")
    case .revisePlan:
      BilingualText(
        swedish: "revidera planen: det väntade kommer inte",
        english: "revise the plan: what was expected isn't coming about")
    case .keepCourse(let months):
      BilingualText(
        swedish: "håll kursen till kontrollen vid \(months) månader",
        english: "keep the course until the check at \(months) months")
    case .finishOrAccept:
      BilingualText(
        swedish: "gör klart det som återstår, eller godta nivån",
        english: "finish what is left, or accept the level as it is")
    case .confirm:
      BilingualText(
        swedish: "bekräfta resultatet och ta hem nyttan", english: "confirm the result and bring the benefit home")
    case .keepUse:
      BilingualText(
        swedish: "bekräfta användningen och håll den uppe", english: "confirm the use and keep it up")
    case .raiseUse, .changeWork, .decideLanding, .changeStaffing, .measureLinks, .measureMore:
      preconditionFailure("the words of steps about goals, benefits and counts stand above")
    }
  }
}

extension EffectCheck {
  /// Whether the check counts events, so that more of them are had by counting for longer.
  package var countsEvents: Bool { if case .events? = nearest?.sample { true } else { false } }
}
