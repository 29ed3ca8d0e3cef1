internal import BenefitRealisation

extension TextPage {
  /// What a verdict rests on, in words: the interval, or that there is none.
  func basis(_ check: EffectCheck) -> String {
    if let interval = check.interval { return range(interval, "\(check.goal.indicator.unit)") }
    return (check.verdict.certainty ?? .pointValue).label[language]
  }

  /// How large a sample is: how many, or how many events and in how much.
  func size(of sample: Sample) -> String {
    guard case .events(let count) = sample else { return "n = \(format.number(Rational(sample.count)))" }
    let events = format.number(Rational(count.events))
    let one = count.events == 1
    return words("\(events) \(one ? "händelse" : "händelser")", "\(events) \(one ? "event" : "events")")
      + (count.exposure == 1 ? "" : words(" på ", " in ") + format.number(count.exposure, decimals: 6))
  }

  /// What an interval of events takes for granted, and whether the periods contradict it.
  func eventsAssumed(_ check: EffectCheck) -> String? {
    guard check.interval != nil, case .events(let count)? = check.nearest?.sample else { return nil }
    let assumed = words(
      "Intervallet förutsätter att händelserna är oberoende och kommer i jämn takt",
      "The interval takes the events to be independent and to come at an even rate")
    guard count.isOverdispersed, let index = count.dispersionIndex else { return assumed + "." }
    return assumed
      + words(
        "; periodernas varians är \(format.number(index)) gånger medelvärdet, så det är för smalt.",
        "; the variance of the periods is \(format.number(index)) times their mean, so it is too narrow.")
  }

  /// What a difference of two values counts: of percentages, percentage points.
  func unitOfDifference(_ unit: UnitOfMeasure) -> String {
    unit == .percent ? words("procentenheter", "percentage points") : "\(unit)"
  }

  /// A confidence interval with its level.
  func range(_ interval: ConfidenceInterval, _ unit: String) -> String {
    let (lower, upper) = (format.number(interval.lower), format.number(interval.upper))
    // Beside a minus sign a dash can't be told from one.
    let between = interval.lower.isNegative ? words(" till ", " to ") : "–"
    return "\(format.percent(interval.level)) " + words("konfidensintervall", "confidence interval")
      + " \(lower)\(between)\(upper)\(NumberFormat.space)\(unit)"
  }

  /// Why an interval doesn't tell, and how many would have to be measured for it to.
  func undecided(_ check: EffectCheck) -> String {
    let isBand = if case .keepWithin = check.goal.indicator.direction { true } else { false }
    let sides =
      isBand
      ? words("ligger både inom och utanför gränserna", "lies both inside and outside the bounds")
      : words("ligger på båda sidor om målvärdet", "lies on both sides of the target")
    let more =
      check.countToTell.map { count in
        let count = format.number(Rational(count))
        return check.countsEvents
          ? words(
            "; \(count) händelser i samma takt skulle avgöra", "; \(count) events at the same rate would tell")
          : words(
            "; \(count) mätta skulle avgöra, om värde och spridning står sig",
            "; \(count) measured would tell, if value and spread stay")
      } ?? ""
    return "\(basis(check)) \(sides)\(more)"
  }

  /// That a verdict is only an indication; `nil` where it decides, or claims no certainty.
  func indication(_ check: EffectCheck, _ schedule: FollowUpSchedule) -> String? {
    guard check.isIndication, check.interval != nil, case .deciding(let months) = schedule.errorControl else {
      return nil
    }
    return words(
      "Det är en indikation; kontrollen vid \(months) månader avgör.",
      "This is an indication; the check at \(months) months decides.")
  }

  /// The change since the baseline, and whether it can be told from none.
  func change(_ check: EffectCheck) -> String? {
    guard let change = check.change else { return nil }
    let unit = unitOfDifference(check.goal.indicator.unit)
    let told =
      change.isDistinguishable
      ? words("skild från noll", "distinguishable from zero")
      : words("kan inte skiljas från noll", "not distinguishable from zero")
    return words("Förändring sedan nollmätningen: ", "Change since the baseline: ")
      + "\(format.number(change.difference))\(NumberFormat.space)\(unit) (\(range(change.interval, unit))), \(told)."
  }

  /// The smallest change that the planned sample is likely to show; `nil` when none is planned, or it has been
  /// measured.
  func detectable(_ check: EffectCheck) -> String? {
    guard check.nearest == nil, let smallest = check.smallestDetectableChange,
      let planned = check.goal.plannedSampleSize
    else { return nil }
    let count = format.number(Rational(planned))
    let change =
      switch smallest {
      case .value(let change):
        "\(format.number(change))\(NumberFormat.space)\(unitOfDifference(check.goal.indicator.unit))"
      case .notDefined(let reason): words("kan inte anges, ", "can't be stated, ") + reason.text[language]
      }
    return words(
      "Minsta förändring som \(count) mätta kan väntas visa (styrka 80\(NumberFormat.space)%): \(change).",
      "Smallest change that \(count) measured are likely to show (power 80\(NumberFormat.space)%): \(change).")
  }
}
