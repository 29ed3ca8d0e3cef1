extension BrokenLink {
  /// Where the chain breaks, in plain words by the names of the initiative.
  ///
  /// - Parameters:
  ///   - check: The check whose goal is missed, or reached and not brought home.
  ///   - initiative: The initiative, which names goals and benefits. Of many it names a few and says how many more they
  ///     are; the case has them all.
  public func text(after check: EffectCheck, in initiative: Initiative) -> BilingualText {
    text(after: check, NamesInModel(of: initiative))
  }

  /// The same with names that are looked up once for many checks.
  package func text(after check: EffectCheck, _ names: NamesInModel) -> BilingualText {
    switch self {
    case .capability(let date):
      return BilingualText(
        swedish: "mätt före full drift (\(date)), så förmågan fanns inte helt på plats",
        english: "measured before full operation (\(date)), so the capability wasn't all there")
    case .use(let goals):
      return BilingualText(swedish: "det används inte som avsett – ", english: "it isn't used as intended – ")
        + names.few(goals)
    case .changedWork(let goals):
      return BilingualText(
        swedish: "det används, men arbetssättet är inte ändrat – ",
        english: "it is used, but the work hasn't changed – ") + names.few(goals)
    case .effect:
      return BilingualText(swedish: "det används som avsett, men ", english: "it is used as intended, but ")
        + check.missedEffect
    case .bringingHome(let undecided, let behind):
      let parts = [
        undecided.isEmpty
          ? nil
          : BilingualText(
            swedish: "effekten finns, men ingen hemtagning är beslutad – ",
            english: "the effect is there, but no landing is decided – ")
            + names.few(undecided),
        behind.isEmpty
          ? nil
          : BilingualText(
            swedish: "effekten finns, men mindre än planerat är hemtaget – ",
            english: "the effect is there, but less than planned is brought home – ")
            + names.few(behind),
      ].compactMap(\.self)
      return BilingualText(
        swedish: parts.map(\.swedish).joined(separator: "; "), english: parts.map(\.english).joined(separator: "; "))
    case .notKnown(let links):
      return BilingualText(
        swedish: "det går inte att säga, för det som inte är visat är ",
        english: "it can't be told, since what isn't shown is ") + BilingualText(links)
    }
  }
}

extension BrokenLink.Link {
  /// The link in plain words.
  public var label: BilingualText {
    switch self {
    case .use: BilingualText(swedish: "användningen", english: "the use")
    case .changedWork: BilingualText(swedish: "det ändrade arbetssättet", english: "the changed work")
    }
  }
}

extension BilingualText {
  /// Links as a list.
  init(_ links: [BrokenLink.Link]) {
    self.init(
      swedish: links.map(\.label.swedish).joined(separator: " och "),
      english: links.map(\.label.english).joined(separator: " and "))
  }
}

extension EffectCheck {
  /// How an effect is missed: too little of it, none, or the opposite.
  fileprivate var missedEffect: BilingualText {
    if case .keepWithin = goal.indicator.direction {
      return BilingualText(swedish: "värdet ligger utanför gränserna", english: "the value is outside the bounds")
    }
    guard case .measured(_, let achievement) = state else { return BilingualText("") }
    return switch achievement.band {
    case .achieved?, .partly?, .behind?:
      BilingualText(swedish: "effekten är mindre än väntat", english: "the effect is less than expected")
    case .unchanged?: BilingualText(swedish: "effekten uteblir", english: "the effect isn't there")
    // Without a band the target equals the baseline, so what isn't reached is worse than before.
    case .worsened?, nil:
      BilingualText(swedish: "det har blivit sämre än före", english: "it has become worse than before")
    }
  }
}
