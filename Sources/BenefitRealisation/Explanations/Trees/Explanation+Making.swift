extension Explanation {
  /// What the model states.
  static func stated(
    _ id: String, _ label: BilingualText, _ value: Value, source: BilingualText? = nil, notes: [Note] = []
  ) -> Explanation {
    Explanation(
      id, label, value, .stated, notes: (source.map { [Note(kind: .source, text: $0)] } ?? []) + notes)
  }

  /// What isn't defined, for a reason that needs no parts.
  static func missing(_ id: String, _ label: BilingualText, _ reason: NotDefined) -> Explanation {
    Explanation(id, label, .notDefined(reason), .stated)
  }

  /// A number that the method itself states, such as the 12 months of a year.
  static func constant(_ id: String, _ swedish: String, _ english: String, _ number: Rational, _ unit: UnitOfMeasure)
    -> Explanation
  {
    Explanation(id, BilingualText(swedish: swedish, english: english), .number(number, unit), .stated)
  }

  static let monthsOfYear = constant("constants.monthsPerYear", "månader per år", "months a year", 12, .months)

  /// The same figure under another identity and label, as the figure that is asked for.
  func named(_ id: String, _ label: BilingualText) -> Explanation {
    Explanation(id, label, value, operation, parts, rounding: rounding, notes: notes)
  }

  func noting(_ more: [Note]) -> Explanation {
    Explanation(id, label, value, operation, parts, rounding: rounding, notes: notes + more)
  }
}

extension Explanation.Note {
  static func source(_ text: String) -> Explanation.Note { Explanation.Note(kind: .source, text: BilingualText(text)) }

  static func convention(_ swedish: String, _ english: String) -> Explanation.Note {
    Explanation.Note(kind: .convention, text: BilingualText(swedish: swedish, english: english))
  }

  static func clamping(_ swedish: String, _ english: String) -> Explanation.Note {
    Explanation.Note(kind: .clamping, text: BilingualText(swedish: swedish, english: english))
  }
}

extension Explanation.Value {
  init(_ figure: Figure<Money>) {
    switch figure {
    case .value(let money): self = .money(money)
    case .notDefined(let reason): self = .notDefined(reason)
    }
  }

  init(_ figure: Figure<Rational>, _ unit: UnitOfMeasure) {
    switch figure {
    case .value(let number): self = .number(number, unit)
    case .notDefined(let reason): self = .notDefined(reason)
    }
  }
}

extension UnitOfMeasure {
  static let times = UnitOfMeasure("times")
  static let months = UnitOfMeasure("months")
  static let years = UnitOfMeasure("years")
  static let kronor = UnitOfMeasure("kr")
  static let kronorPerYear = UnitOfMeasure("kr/year")
  /// The unit of what is squared.
  var squared: UnitOfMeasure { UnitOfMeasure("\(symbol)²") }
}

extension BilingualText {
  /// A name from the model, which is the same in both languages.
  init(_ name: String) { self.init(swedish: name, english: name) }

  /// A number with at most so many decimals, as each language writes it.
  init(_ number: Rational, decimals: Int = 6) {
    let text = number.shortDecimalString(fractionDigits: decimals)[...]
    self.init(swedish: Language.swedish.grouped(text), english: Language.english.grouped(text))
  }
}
