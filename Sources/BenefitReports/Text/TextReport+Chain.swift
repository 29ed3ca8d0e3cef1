internal import BenefitRealisation

extension TextPage {
  func list(_ goals: [Identifier<EffectGoal>]) -> String { list(goals) { names[$0] } }

  private func list(_ benefits: [Identifier<Benefit>]) -> String { list(benefits) { names[$0] } }

  /// The names of a few, and of many the first few and how many more: hundreds of goals may stand before each of
  /// hundreds of others.
  private func list<Item>(_ items: [Item], name: (Item) -> String) -> String {
    let most = BilingualText.mostListedNames
    let named = items.count > most ? items.prefix(most - 1) : items[...]
    let rest = items.count - named.count
    return (named.map(name) + (rest > 0 ? [words("\(rest) till", "\(rest) more")] : [])).joined(separator: "; ")
  }

  private func list(_ links: [BrokenLink.Link]) -> String {
    links.map {
      switch $0 {
      case .use: words("användningen", "the use")
      case .changedWork: words("det ändrade arbetssättet", "the changed work")
      }
    }.joined(separator: words(" och ", " and "))
  }

  /// Which broken link explains a missed goal, or keeps a reached one from being worth something.
  func brokenLink(_ link: BrokenLink, after check: EffectCheck) -> String {
    let text =
      switch link {
      case .capability(let date):
        words(
          "mätt före full drift (\(date)), så förmågan fanns inte helt på plats",
          "measured before full operation (\(date)), so the capability wasn't all there")
      case .use(let goals):
        words("det används inte som avsett – ", "it isn't used as intended – ") + list(goals)
      case .changedWork(let goals):
        words(
          "det används, men arbetssättet är inte ändrat – ", "it is used, but the work hasn't changed – ")
          + list(goals)
      case .effect: words("det används som avsett, men ", "it is used as intended, but ") + missedEffect(check)
      case .bringingHome(let undecided, let behind):
        [
          undecided.isEmpty
            ? nil
            : words(
              "effekten finns, men ingen hemtagning är beslutad – ", "the effect is there, but no landing is decided – "
            )
              + list(undecided),
          behind.isEmpty
            ? nil
            : words(
              "effekten finns, men mindre än planerat är hemtaget – ",
              "the effect is there, but less than planned is brought home – ") + list(behind),
        ].compactMap(\.self).joined(separator: "; ")
      case .notKnown(let links):
        words("det går inte att säga, för det som inte är visat är ", "it can't be told, since what isn't shown is ")
          + list(links)
      }
    return words("Var kedjan brister: ", "Where the chain breaks: ") + text + "."
  }

  /// How an effect is missed: too little of it, none, or the opposite.
  private func missedEffect(_ check: EffectCheck) -> String {
    if case .keepWithin = check.goal.indicator.direction {
      return words("värdet ligger utanför gränserna", "the value is outside the bounds")
    }
    guard case .measured(_, let achievement) = check.state else { return "" }
    return switch achievement.band {
    case .achieved?, .partly?, .behind?: words("effekten är mindre än väntat", "the effect is less than expected")
    case .unchanged?: words("effekten uteblir", "the effect isn't there")
    // Without a band the target equals the baseline, so what isn't reached is worse than before.
    case .worsened?, nil: words("det har blivit sämre än före", "it has become worse than before")
    }
  }

  func nextStep(_ step: NextStep, after check: EffectCheck) -> String {
    let goal = check.goal.id
    return switch step {
    case .planMeasurement(let opens):
      words("planera mätningen; fönstret öppnar \(opens).", "plan the measurement; the window opens \(opens).")
    case .measure(let by): words("mät senast \(by).", "measure by \(by).")
    case .measureOverdue(let since):
      words("mät nu; fönstret stängde \(since).", "measure now; the window closed \(since).")
    case .decideWindow(let date):
      words(
        "låt den som beslutade planen avgöra om mätningen \(date), utanför fönstret, får räknas; vidga i så fall fönstret.",
        "have whoever decided the plan say whether the measurement of \(date), outside the window, may count; if so, widen the window."
      )
    case .readLaterCheck(let months):
      words(
        "läs svaret vid \(months) månader; den här kontrollen missades.",
        "read the answer at \(months) months; this check was missed.")
    case .measureComparably:
      words("mät på samma sätt som nollmätningen.", "measure in the same way as the baseline.")
    case .establishBaseline:
      words(
        "ta fram en nollmätning ur äldre uppgifter, eller formulera om målet.",
        "establish a baseline from older records, or state the goal in another way.")
    case .setTarget: words("sätt ett målvärde.", "set a target.")
    case .raiseUse(let goals):
      goals == [goal]
        ? words("få upp användningen.", "raise the use.")
        : words("få upp användningen först: ", "raise the use first: ") + list(goals) + "."
    case .completeRollout(let date):
      words(
        "inför klart först; full drift var planerad till \(date).",
        "complete the introduction first; full operation was planned for \(date).")
    case .changeWork(let goals):
      goals == [goal]
        ? words("ändra arbetssättet.", "change how the work is done.")
        : words("ändra arbetssättet först: ", "change how the work is done first: ") + list(goals)
          + "."
    case .measureLinks(let links):
      words("mät ", "measure ") + list(links)
        + words(", så att det syns var kedjan brister.", ", so that it shows where the chain breaks.")
    case .investigate:
      words(
        "ta reda på varför det blivit sämre, och ändra eller stoppa.",
        "find out why it has become worse, and change or stop.")
    case .revisePlan:
      words("revidera planen: det väntade kommer inte.", "revise the plan: what was expected isn't coming about.")
    case .keepCourse(let months):
      words(
        "håll kursen till kontrollen vid \(months) månader.", "keep the course until the check at \(months) months.")
    case .finishOrAccept:
      words("gör klart det som återstår, eller godta nivån.", "finish what is left, or accept the level as it is.")
    case .measureMore(let count?) where check.countsEvents:
      words(
        "räkna längre; omkring \(format.number(Rational(count))) händelser i samma takt skulle avgöra.",
        "count for longer; about \(format.number(Rational(count))) events at the same rate would tell.")
    case .measureMore(nil) where check.countsEvents:
      words("räkna längre, eller godta ovissheten.", "count for longer, or accept the uncertainty.")
    case .measureMore(let count?):
      words(
        "mät fler; omkring \(format.number(Rational(count))) mätta skulle avgöra.",
        "measure more; about \(format.number(Rational(count))) measured would tell.")
    case .measureMore(nil): words("mät fler, eller godta ovissheten.", "measure more, or accept the uncertainty.")
    case .decideLanding(let benefits):
      words("besluta vem som tar hem ", "decide who brings home ") + list(benefits) + "."
    case .changeStaffing(let benefits):
      words(
        "ändra bemanning och budget enligt hemtagningsbeslutet: ",
        "change staffing and budgets as the landing was decided: ") + list(benefits) + "."
    case .confirm:
      words("bekräfta resultatet och ta hem nyttan.", "confirm the result and bring the benefit home.")
    case .keepUse: words("bekräfta användningen och håll den uppe.", "confirm the use and keep it up.")
    }
  }
}
