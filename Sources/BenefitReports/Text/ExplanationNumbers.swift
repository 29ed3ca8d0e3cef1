internal import BenefitRealisation

/// The numbers and formulas of an explanation in a language.
struct ExplanationNumbers {
  private let language: Language
  private let currency: Currency
  private let format: NumberFormat

  init(_ language: Language, _ currency: Currency) {
    (self.language, self.currency, format) = (language, currency, NumberFormat(language))
  }

  private func words(_ swedish: String, _ english: String) -> String {
    BilingualText(swedish: swedish, english: english)[language]
  }

  /// A value with its unit.
  func value(_ value: Explanation.Value) -> String {
    switch value {
    case .money(let money): format.money(money, currency)
    case .number(_, let unit), .real(_, let unit): number(value) + word(unit)
    case .rates(let rates):
      rates.map { format.rateOfReturn($0, decimals: 4) }.joined(separator: "; ")
    case .month(let month): month.description
    case .without(let answer): answer[language]
    case .notDefined(let reason): reason.text[language]
    }
  }

  /// A value without its unit, as it stands in a formula.
  private func number(_ value: Explanation.Value) -> String {
    switch value {
    case .money(let money): format.amount(money)
    case .number(let number, _): format.number(number, decimals: decimals(Double(number)))
    case .real(let real, _): format.number(Rational(real) ?? 0, decimals: decimals(real))
    case .rates, .month, .without, .notDefined: self.value(value)
    }
  }

  /// Enough decimals to follow an amount of millions to the öre with what is printed.
  private func decimals(_ number: Double) -> Int { number.magnitude < 100 ? 10 : 6 }

  private func word(_ unit: UnitOfMeasure) -> String {
    if unit == .share { return "" }
    let symbol = unit.symbol.split(separator: "/").map { part in
      let part = String(part)
      if part == "kr" { return currency == .swedishKrona && language == .swedish ? "kr" : currency.code }
      return language == .english ? part : UnitOfMeasure.swedish(part)
    }.joined(separator: "/")
    return NumberFormat.space + symbol
  }

  /// The operation with its numbers put in; empty for what the model states.
  func formula(_ node: Explanation) -> String {
    // A sum is of the parts that are known.
    let parts = node.operation == .sum ? node.parts.filter { !$0.isMissing } : node.parts
    lazy var numbers = parts.map { number($0.value) }
    // Of more parts it is only said how many they are, and there may be thousands.
    let longest = 8
    switch node.operation {
    case .stated: return ""
    case .sum where parts.count == 1, .reportedAndRemaining where parts.count == 1: return ""
    case .sum, .reportedAndRemaining:
      if parts.isEmpty { return node.parts.isEmpty ? words("inga rader", "no lines") : "" }
      if parts.count > longest { return words("summan av \(parts.count)", "the sum of \(parts.count)") }
      return numbers.enumerated().map { $0 == 0 ? $1 : guarded($1) }.joined(separator: " + ")
    case .difference where parts.count > longest:
      return words("skillnaden mellan \(parts.count)", "the difference of \(parts.count)")
    case .difference: return numbers.map(guarded).joined(separator: " − ")
    case .distance: return "|\(numbers.joined(separator: " − "))|"
    case .product: return numbers.map(guarded).joined(separator: " × ")
    case .quotient, .breakEven: return numbers.map(guarded).joined(separator: " / ")
    case .discountFactor: return discountFactor(numbers)
    case .growthIndex: return numbers.count == 2 ? "(1 + \(numbers[0]))^\(numbers[1])" : ""
    case .lastCrossing:
      return words(
        "första månaden efter vilken summan av \(parts.count) netton aldrig är under noll",
        "the first month after which the sum of \(parts.count) nets never is below zero")
    case .zeroRate: return words("räntan där nuvärdet är noll", "the rate at which the present value is zero")
    case .squareRoot: return "√\(numbers.joined())"
    case .rootOfSquares: return "√(\(numbers.map { "\(guarded($0))²" }.joined(separator: " + ")))"
    case .studentQuantile: return "t(\(numbers.joined(separator: "; ")))"
    case .normalQuantile: return "z(\(numbers.joined()))"
    case .welchDegrees: return "Welch–Satterthwaite(\(numbers.joined(separator: "; ")))"
    case .held(let lower, let upper):
      return "\(numbers.joined()), \(words("hållet", "held")) \(bounds(lower, upper))"
    case .accepted(let lower, let upper):
      return "\(numbers.joined()) (\(words("godtas", "accepted")): \(bounds(lower, upper)))"
    case .wilson: return "Wilson(\(numbers.joined(separator: "; ")))"
    case .garwood: return "Garwood(\(numbers.joined(separator: "; ")))"
    }
  }

  /// What a number is held against.
  private func bounds(_ lower: Rational?, _ upper: Rational?) -> String {
    let ends = [lower, upper].map { $0.map { format.number($0, decimals: 6) } }
    switch (ends[0], ends[1]) {
    case (let lower?, let upper?): return "\(lower)–\(upper)"
    case (let lower?, nil): return words("minst \(lower)", "at least \(lower)")
    case (nil, let upper?): return words("högst \(upper)", "at most \(upper)")
    case (nil, nil): return words("allt", "anything")
    }
  }

  private func guarded(_ number: String) -> String { number.hasPrefix("−") ? "(\(number))" : number }

  private func discountFactor(_ numbers: [String]) -> String {
    let steps = stride(from: 0, to: numbers.count - 1, by: 2).map { "(1 + \(numbers[$0]))^\(numbers[$0 + 1])" }
    return steps.isEmpty ? "1" : "1 / " + (steps.count == 1 ? steps[0] : "(\(steps.joined(separator: " × ")))")
  }

  func note(_ note: Explanation.Note) -> String {
    switch note.kind {
    case .source: "\(words("källa", "source")): \(note.text[language])"
    case .convention: note.text[language]
    case .range: "\(words("låg–hög", "low–high")): \(note.text[language])"
    case .clamping: note.text[language]
    }
  }

  /// What the rounding has done, where it isn't the usual one to the öre.
  func rounding(_ node: Explanation) -> [String] {
    switch node.rounding {
    case .exact, .minorUnit: []
    case .running(let before):
      [
        words(
          "avrundat som skillnad mellan löpande summor, \(format.number(before, decimals: 6)) före",
          "rounded as a difference of running sums, \(format.number(before, decimals: 6)) before")
      ]
    case .largestRemainder:
      [
        words(
          "avrundat till öre så att delarnas summa stämmer", "rounded to the minor unit so that the parts add up")
      ]
    case .twelveDigits: [words("tolv siffror", "twelve digits")]
    case .twelveDecimals: [words("tolv decimaler", "twelve decimals")]
    }
  }
}

extension Explanation {
  fileprivate var isMissing: Bool { if case .notDefined = value { true } else { false } }
}
