internal import BenefitRealisation

extension DocumentReader {
  mutating func methodBridge(_ place: Place) -> MethodBridge? {
    guard
      let object = object(
        place, required: ["method", "population", "source", "statedBy"], optional: ["unit", "factor", "offset"])
    else { return nil }
    let method = method(object)
    let unit = optional(object["unit"]) { $0.text($1) }
    let bridge = valueBridge(object)
    guard let method, let unit, let bridge else { return nil }
    return MethodBridge(from: method, unit: unit.map { UnitOfMeasure($0) }, bridge: bridge)
  }

  mutating func seriesBreak(_ place: Place) -> SeriesBreak? {
    guard let object = object(place, required: ["date", "reason"], optional: ["bridge"]) else { return nil }
    let date = date(object["date"])
    let reason = text(object["reason"])
    let bridge: ValueBridge?? = optional(object["bridge"]) { reader, place in
      reader.object(place, required: ["source", "statedBy"], optional: ["factor", "offset"]).flatMap {
        reader.valueBridge($0)
      }
    }
    guard let date, let reason, let bridge else { return nil }
    return SeriesBreak(on: date, because: reason, bridge: bridge)
  }

  private mutating func valueBridge(_ object: Object) -> ValueBridge? {
    let factor = optional(object["factor"], else: 1) { $0.number($1) }
    let offset = optional(object["offset"], else: 0) { $0.number($1) }
    let source = text(object["source"])
    let statedBy = text(object["statedBy"])
    guard let factor, let offset, let source, let statedBy else { return nil }
    return make(at: object.place) { () throws(InvalidModel) in
      try ValueBridge(factor: factor, offset: offset, source: source, statedBy: statedBy)
    }
  }

  mutating func evaluation(_ place: Place) -> Evaluation? {
    guard let (name, chosen) = choice(place, among: ["comparisonGroup", "monthlySeries", "controlChart", "survey"])
    else { return nil }
    switch name {
    case "comparisonGroup": return comparisonGroup(chosen).map { .comparisonGroup($0) }
    case "monthlySeries": return monthlySeries(chosen)
    case "controlChart":
      guard let object = object(chosen, required: ["firstMonth", "values"], optional: ["firstMonthAfter"]) else {
        return nil
      }
      return series(object).map { .controlChart($0) }
    default: return survey(chosen).map { .survey($0) }
    }
  }

  private mutating func comparisonGroup(_ place: Place) -> ComparisonGroup? {
    guard let object = object(place, required: ["name", "before", "after"]) else { return nil }
    let name = text(object["name"])
    let before = groupValue(object["before"])
    let after = groupValue(object["after"])
    guard let name, let before, let after else { return nil }
    return ComparisonGroup(name: name, before: before, after: after)
  }

  private mutating func groupValue(_ place: Place?) -> ComparisonGroup.Value? {
    guard let object = object(place, required: ["value", "date"], optional: ["respondents", "sample"]) else {
      return nil
    }
    let value = number(object["value"])
    let date = date(object["date"])
    let sample = sample(object)
    guard let value, let date, let sample else { return nil }
    return ComparisonGroup.Value(value, on: date, sample: sample)
  }

  private mutating func monthlySeries(_ place: Place) -> Evaluation? {
    guard
      let object = object(
        place, required: ["firstMonth", "values"], optional: ["comparison", "firstMonthAfter", "model"])
    else { return nil }
    let model = optional(object["model"], else: InterruptedTimeSeries.Model.levelAndSlope) { $0.word($1) }
    let series = series(object)
    guard let model, let series else { return nil }
    return .monthlySeries(series, model: model)
  }

  private mutating func series(_ object: Object) -> MonthlySeries? {
    let first = month(object["firstMonth"])
    let values = list(object["values"]) { $0.number($1) }
    let comparison = optional(object["comparison"], else: []) { $0.list($1) { $0.number($1) } }
    let after = optional(object["firstMonthAfter"]) { $0.month($1) }
    // A series that lost a month would be read as if the later ones were earlier.
    let isWhole = ["values", "comparison"].allSatisfy { kept[object.place.path.appending(.member($0))] == nil }
    guard let first, let values, let comparison, let after, isWhole else { return nil }
    return make(at: object.place) { () throws(InvalidModel) in
      try MonthlySeries(firstMonth: first, values: values, comparison: comparison, firstMonthAfter: after)
    }
  }

  private mutating func survey(_ place: Place) -> Survey? {
    guard let object = object(place, required: ["before", "after", "answers"]) else { return nil }
    let before = date(object["before"])
    let after = date(object["after"])
    let answers = list(object["answers"]) { $0.answer($1) }
    guard let before, let after, let answers else { return nil }
    return make(at: place) { () throws(InvalidModel) in try Survey(before: before, after: after, answers: answers) }
  }

  private mutating func answer(_ place: Place) -> Survey.Answer? {
    guard let object = object(place, required: ["respondent"], optional: ["before", "after"]) else { return nil }
    let respondent = text(object["respondent"])
    let before = optional(object["before"]) { $0.number($1) }
    let after = optional(object["after"]) { $0.number($1) }
    guard let respondent, let before, let after else { return nil }
    return Survey.Answer(respondent: respondent, before: before, after: after)
  }
}
