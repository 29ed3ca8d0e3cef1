extension ExplainedGoal {
  /// An end of Garwood's interval of a rate of events.
  func garwood(
    _ node: String, _ count: EventCount, _ interval: ConfidenceInterval, _ end: Explanation.Operation.End,
    _ place: String
  ) -> Explanation {
    let bound = end == .lower ? interval.lower : interval.upper
    return Explanation(
      node, end.label, .number(bound, unit), .quotient(.number),
      [expectedEvents(node, count, bound, interval, end, place), exposure(count, place)], notes: [interval.note])
  }

  /// An end of the interval of a difference of two rates of events.
  func squareAndAdd(
    _ node: String, _ now: (count: EventCount, place: String), _ base: (count: EventCount, place: String),
    _ interval: ConfidenceInterval, _ end: Explanation.Operation.End
  ) -> Explanation {
    func side(_ value: (count: EventCount, place: String), _ end: Explanation.Operation.End) -> CrosswiseSide {
      let own = value.count.interval(level: interval.level)
      let bound = end == .lower ? own.lower : own.upper
      let limit = Explanation(
        "\(value.place).rate.\(end.rawValue)", end.label, .number(bound, unit), .quotient(.number),
        [
          expectedEvents(node, value.count, bound, interval, end, value.place), exposure(value.count, value.place),
        ])
      return CrosswiseSide(
        place: value.place, value: value.count.rate, explained: rate(value.count, value.place), bound: bound,
        limit: limit)
    }
    return crosswise(
      node, node,
      BilingualText(swedish: "skillnad i händelser per enhet", english: "difference of the events per unit"),
      side(now, end), side(base, end.other), end == .lower ? interval.lower : interval.upper, unit, end,
      notes: [interval.note])
  }

  /// Events per unit of exposure.
  func rate(_ count: EventCount, _ place: String) -> Explanation {
    Explanation(
      "\(place).rate", BilingualText(swedish: "händelser per enhet", english: "events per unit"),
      .number(count.rate, unit), .quotient(.number), [events(count, place), exposure(count, place)])
  }

  /// An end of the interval of the expected number of events.
  private func expectedEvents(
    _ node: String, _ count: EventCount, _ bound: Rational, _ interval: ConfidenceInterval,
    _ end: Explanation.Operation.End, _ place: String
  ) -> Explanation {
    Explanation(
      "\(place).garwood.\(end.rawValue)",
      BilingualText(swedish: "Garwoods gräns för antalet", english: "Garwood's bound of the number"),
      .number(bound * count.exposure, .share), .garwood(end), [events(count, place), level(node, interval)],
      rounding: .twelveDigits,
      notes: [
        .convention("oberoende händelser i jämn takt", "independent events at an even rate")
      ])
  }

  private func events(_ count: EventCount, _ place: String) -> Explanation {
    .stated(
      "\(place).events", BilingualText(swedish: "händelser", english: "events"),
      .number(Rational(count.events), .share))
  }

  private func exposure(_ count: EventCount, _ place: String) -> Explanation {
    .stated(
      "\(place).exposure", BilingualText(swedish: "exponering", english: "exposure"), .number(count.exposure, .share))
  }
}
