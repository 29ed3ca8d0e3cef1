internal import BenefitRealisation

/// Turns a document into a tree of JSON: the inverse of ``DocumentReader``, function by function.
///
/// What the format looks like is said in plain values; only ``json(_:at:)`` knows of places and of numbers
/// that have no form in a document. It writes `null` for such a number, which no member of the format may be,
/// and notes it.
struct DocumentWriter {
  /// A value of the format, before anybody has looked at whether its numbers can be written.
  indirect enum Content {
    /// A text, a word, a date, a month or an amount of money.
    case text(String)
    /// A whole number.
    case count(Int)
    /// An exact number, written as a number.
    case number(Rational)
    /// A price in major units, written as a text.
    case price(Rational)
    /// The elements of a list.
    case list([Content])
    /// The members of an object; those without a value are left out.
    case object([(name: String, value: Content?)])
  }

  /// The numbers that couldn't be written, in the order of the document.
  private(set) var unwritable: [UnwritableValue] = []

  /// The value as JSON.
  mutating func json(_ value: Content, at path: JSONPath) -> JSONValue {
    switch value {
    case .text(let text): return .string(text)
    case .count(let count): return .number("\(count)")
    case .number(let number): return decimal(number, at: path).map { .number($0) } ?? .null
    case .price(let price): return decimal(price, at: path).map { .string($0) } ?? .null
    case .list(let elements):
      var written: [JSONValue] = []
      for (index, element) in elements.enumerated() {
        written.append(json(element, at: path.appending(.index(index))))
      }
      return .array(written)
    case .object(let members):
      var written: [JSONValue.Member] = []
      for (name, value) in members {
        guard let value else { continue }
        written.append(.init(name, json(value, at: path.appending(.member(name)))))
      }
      return .object(written)
    }
  }

  /// The number in decimals, or `nil` when a document has no form for it.
  private mutating func decimal(_ number: Rational, at path: JSONPath) -> String? {
    let limits = ReadingLimits.standard
    guard let text = number.exactDecimalString, let scan = try? JSONNumber.scan(Array(text.utf8), from: 0)
    else {
      note(.endlessDecimals(number), at: path)
      return nil
    }
    if scan.digits > limits.digits {
      note(.tooManyDigits(number, digits: scan.digits, limit: limits.digits), at: path)
      return nil
    }
    if scan.decimals > limits.decimals {
      note(.tooManyDecimals(number, decimals: scan.decimals, limit: limits.decimals), at: path)
      return nil
    }
    return text
  }

  private mutating func note(_ fault: UnwritableValue.Fault, at path: JSONPath) {
    unwritable.append(UnwritableValue(path: path.description, fault: fault))
  }
}

extension DocumentWriter.Content: ExpressibleByDictionaryLiteral {
  /// An object with its members in the order in which they stand in the source.
  init(dictionaryLiteral members: (String, DocumentWriter.Content?)...) {
    self = .object(members.map { (name: $0.0, value: $0.1) })
  }
}

extension DocumentWriter {
  /// An identity.
  static func identifier<Owner>(_ id: Identifier<Owner>) -> Content { .text(id.rawValue) }

  /// A word of an enumeration.
  static func word(_ word: some RawRepresentable<String>) -> Content { .text(word.rawValue) }

  /// An amount of money.
  static func money(_ money: Money) -> Content { .text("\(money)") }

  /// A date.
  static func date(_ date: CalendarDate) -> Content { .text("\(date)") }

  /// A month.
  static func month(_ month: Month) -> Content { .text("\(month)") }

  /// The months from the first to the last of a range.
  static func months(_ range: ClosedRange<Month>) -> Content {
    ["first": month(range.lowerBound), "last": month(range.upperBound)]
  }

  /// A list that is left out when it is empty.
  static func optionalList<Element>(_ elements: [Element], of write: (Element) -> Content) -> Content? {
    elements.isEmpty ? nil : .list(elements.map(write))
  }

  /// A value that is left out when it is the one that the reader takes for a missing member.
  static func optional<Member: Equatable>(
    _ member: Member, else missing: Member, _ write: (Member) -> Content
  ) -> Content? {
    member == missing ? nil : write(member)
  }
}
