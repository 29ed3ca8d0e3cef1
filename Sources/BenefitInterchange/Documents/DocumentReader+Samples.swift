internal import BenefitRealisation

extension DocumentReader {
  /// What a value was worked out from: `respondents` alone, or a `sample` with its spread.
  ///
  /// - Returns: `.some(nil)` when neither is there, `nil` when what is there couldn't be read.
  mutating func sample(_ object: Object) -> Sample?? {
    let respondents = optional(object["respondents"]) { $0.count($1) }
    let sample = optional(object["sample"]) { $0.sample($1) }
    if object["respondents"] != nil, object["sample"] != nil {
      note(.notExactlyOne(of: ["respondents", "sample"]), at: object.place)
      return nil
    }
    guard let respondents, let sample else { return nil }
    return .some(sample ?? respondents.map { .count($0) })
  }

  /// A sample, whose kind its members tell.
  private mutating func sample(_ place: Place) -> Sample? {
    guard case .object(let members) = place.node.content else {
      noteKind(.object, [#"{"n": 120, "standardDeviation": "4.5"}"#, #"{"successes": 45, "of": 60}"#], at: place)
      return nil
    }
    let names = Set(members.map(\.name))
    if !names.isDisjoint(with: ["events", "exposure", "byPeriod"]) { return events(place) }
    if !names.isDisjoint(with: ["successes", "of"]) { return proportion(place) }
    if !names.isDisjoint(with: ["pairs", "standardDeviationOfDifferences"]) {
      return spread(place, count: "pairs", deviation: "standardDeviationOfDifferences").map { .paired($0) }
    }
    return spread(place, count: "n", deviation: "standardDeviation").map { .mean($0) }
  }

  private mutating func proportion(_ place: Place) -> Sample? {
    guard let object = object(place, required: ["successes", "of"]) else { return nil }
    let (successes, count) = (count(object["successes"]), count(object["of"]))
    guard let successes, let count else { return nil }
    return make(at: place) { () throws(InvalidModel) in .proportion(try Proportion(successes: successes, of: count)) }
  }

  private mutating func events(_ place: Place) -> Sample? {
    guard let object = object(place, required: ["events"], optional: ["exposure", "byPeriod"]) else { return nil }
    let events = count(object["events"])
    let exposure = optional(object["exposure"], else: 1) { $0.number($1) }
    let periods: [Int]? = optional(object["byPeriod"], else: []) { $0.list($1) { $0.count($1) } }
    guard let events, let exposure, let periods else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      .events(try EventCount(events: events, in: exposure, byPeriod: periods))
    }
  }

  private mutating func spread(_ place: Place, count: String, deviation: String) -> Sample.Spread? {
    guard let object = object(place, required: [deviation, count]) else { return nil }
    let (size, value) = (self.count(object[count]), price(object[deviation]))
    guard let size, let value else { return nil }
    do {
      return try Sample.Spread(count: size, standardDeviation: value)
    } catch {
      // The model has one name for the counts and deviations of both kinds.
      for problem in error.problems {
        let member = problem.path == ModelPath("n") ? count : deviation
        note(problem.fault, at: object[member] ?? place)
      }
      return nil
    }
  }
}
