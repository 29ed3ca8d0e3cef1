internal import BenefitRealisation

extension DocumentReader {
  /// The sizes of benefits without a price, as documents name them.
  enum SizeName: String, CaseIterable {
    case none, small, moderate, large

    init(_ size: Benefit.Size) {
      switch size {
      case .none: self = .none
      case .small: self = .small
      case .moderate: self = .moderate
      case .large: self = .large
      }
    }

    var size: Benefit.Size {
      switch self {
      case .none: .none
      case .small: .small
      case .moderate: .moderate
      case .large: .large
      }
    }
  }

  mutating func value(_ place: Place?, nature naturePlace: Place?) -> Benefit.Value? {
    let patterns = ValuePattern.Kind.allCases.map(\.rawValue)
    guard let place, let (name, chosen) = choice(place, among: patterns + ["notMonetised"]) else {
      // Whatever the value should have been, its nature is one of the words.
      let _: Nature? = word(naturePlace)
      return nil
    }
    guard let kind = ValuePattern.Kind(rawValue: name) else {
      let nature: Nature? = word(naturePlace)
      let weight = weight(chosen)
      guard let nature, let weight else { return nil }
      return .notMonetised(nature, weight)
    }
    let nature: MonetaryNature? = word(naturePlace)
    let pattern = pattern(kind, chosen)
    guard let nature, let pattern else { return nil }
    return .monetised(nature, pattern)
  }

  /// What a benefit without a price is: the word of a size, or an indicator with what a year brings of it.
  private mutating func weight(_ place: Place) -> Benefit.Weight? {
    guard case .object = place.node.content else {
      guard case .string = place.node.content else {
        noteKind(.textOrObject, [#""moderate""#, Self.sketch(of: ["indicator", "perYear", "unit"])], at: place)
        return nil
      }
      let size: SizeName? = word(place)
      return size.map { .size($0.size) }
    }
    guard let object = object(place, required: ["indicator", "perYear", "unit"]) else { return nil }
    let name = text(object["indicator"])
    let value = number(object["perYear"])
    let unit = text(object["unit"])
    guard let name, let value, let unit else { return nil }
    return .indicator(name: name, perYear: Quantity(value, UnitOfMeasure(unit)))
  }

  /// A pattern: the factors of its formula by their names.
  private mutating func pattern(_ kind: ValuePattern.Kind, _ place: Place) -> ValuePattern? {
    let (names, hasNote) = (kind.factorNames, kind == .amount)
    let hasHours = names.contains(.hourlyCost)
    guard
      let object = object(
        place, required: names.map(\.rawValue) + (hasNote ? ["note"] : []),
        optional: hasHours ? ["hourlyCostRange"] : [])
    else { return nil }
    let given = names.filter { $0 != .hourlyCost }
    let factors = given.compactMap { factor(object[$0.rawValue], $0) }
    let cost = hourlyCost(object["hourlyCost"])
    let range = optional(object["hourlyCostRange"]) { $0.range($1, of: cost) }
    let note = text(object["note"])
    guard factors.count == given.count, (cost != nil) == hasHours, (note != nil) == hasNote, let range else {
      return nil
    }
    let pattern = ValuePattern(kind, of: factors, hourlyCost: cost, note: note)
    guard let range else { return pattern }
    return make(at: place) { () throws(InvalidModel) in try pattern.replacing(.hourlyCost, with: range) }
  }

  /// How low and how high an hourly cost could be.
  private mutating func range(_ place: Place, of cost: HourlyCost?) -> Factor? {
    guard let object = object(place, required: ["low", "high"]) else { return nil }
    let low = price(object["low"])
    let high = price(object["high"])
    guard let low, let high, let cost else { return nil }
    return make(at: place) { () throws(InvalidModel) in try Factor(cost.amount, low: low, high: high) }
  }

  /// A factor: its likely value alone, or an object with its range, source and unit. Factors of money are texts.
  private mutating func factor(_ place: Place?, _ name: FactorName) -> Factor? {
    guard let place else { return nil }
    func value(_ reader: inout DocumentReader, _ place: Place?) -> Rational? {
      name.isMoney ? reader.price(place) : reader.number(place)
    }
    guard case .object = place.node.content else {
      if name.isMoney { return value(&self, place).map { Factor(certain: $0) } }
      return number(place, or: #"{"likely": 12.5, "source": …}"#).map { Factor(certain: $0) }
    }
    guard let object = object(place, required: ["likely"], optional: ["low", "high", "source", "unit"]) else {
      return nil
    }
    let likely = value(&self, object["likely"])
    let low = optional(object["low"]) { value(&$0, $1) }
    let high = optional(object["high"]) { value(&$0, $1) }
    let source = optional(object["source"], else: "") { $0.text($1) }
    let isInUnit = optional(object["unit"], else: true) { $0.isUnit($1, of: name) }
    guard let likely, let low, let high, let source, isInUnit != nil else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try Factor(likely, low: low, high: high, source: source)
    }
  }

  /// `true` where a stated unit is the factor's own; nothing is converted, so it needn't be kept.
  private mutating func isUnit(_ place: Place, of name: FactorName) -> Bool? {
    guard let stated = text(place) else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try name.require(UnitOfMeasure(stated))
      return true
    }
  }

  /// The adjustments by their kinds.
  mutating func adjustments(_ place: Place) -> [Adjustment]? {
    let kinds = Adjustment.Kind.allCases
    guard let object = object(place, required: [], optional: kinds.map(\.rawValue)) else { return nil }
    let present = kinds.compactMap { kind in object[kind.rawValue].map { (kind, $0) } }
    let made = present.compactMap { adjustment($0, $1) }
    return made.count == present.count ? made : nil
  }

  private mutating func adjustment(_ kind: Adjustment.Kind, _ place: Place) -> Adjustment? {
    switch kind {
    case .attribution: share(place).map { .attribution(share: $0, reason: $1) }
    case .deadweight: share(place).map { .deadweight(share: $0, reason: $1) }
    case .displacement: share(place).map { .displacement(share: $0, reason: $1) }
    case .confidence: confidence(place)
    case .optimism: optimism(place)
    }
  }

  private mutating func share(_ place: Place) -> (Rational, String)? {
    guard let object = object(place, required: ["share", "reason"]) else { return nil }
    let share = number(object["share"])
    let reason = text(object["reason"])
    guard let share, let reason else { return nil }
    return (share, reason)
  }

  private mutating func confidence(_ place: Place) -> Adjustment? {
    guard let object = object(place, required: ["grade", "reason"]) else { return nil }
    let grade: EvidenceGrade? = word(object["grade"])
    let reason = text(object["reason"])
    guard let grade, let reason else { return nil }
    return .confidence(grade, reason: reason)
  }

  private mutating func optimism(_ place: Place) -> Adjustment? {
    guard let object = object(place, required: ["biasPercent", "source"], optional: ["mitigatedPercent"]) else {
      return nil
    }
    let bias = number(object["biasPercent"])
    let mitigated = optional(object["mitigatedPercent"], else: 0) { $0.number($1) }
    let source = text(object["source"])
    guard let bias, let mitigated, let source else { return nil }
    return .optimism(bias: Rate(percent: bias), mitigation: Rate(percent: mitigated), source: source)
  }
}
