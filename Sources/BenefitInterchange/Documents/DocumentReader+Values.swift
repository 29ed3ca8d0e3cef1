internal import BenefitRealisation

extension DocumentReader {
  /// An object whose members have been looked at; it has those that the format knows.
  struct Object {
    let place: Place
    private let members: [JSONMember]

    fileprivate init(_ place: Place, _ members: [JSONMember]) {
      self.place = place
      self.members = members
    }

    /// The value of a member, if it is there.
    subscript(name: String) -> Place? {
      members.first { $0.name == name }.map { Place($0.value, place.path.appending(.member(name))) }
    }
  }

  /// An object with the members named, and no others.
  mutating func object(_ place: Place?, required: [String], optional: [String] = []) -> Object? {
    guard let place else { return nil }
    guard case .object(let members) = place.node.content else {
      noteKind(.object, [Self.sketch(of: required.isEmpty ? optional : required)], at: place)
      return nil
    }
    let known = required + optional
    var present: [JSONMember] = []
    for member in members {
      if known.contains(member.name) {
        present.append(member)
      } else {
        note(
          .unknownMember(member.name, meant: Spelling.nearest(to: member.name, among: known)), atName: member,
          of: place)
      }
    }
    for name in required where !present.contains(where: { $0.name == name }) {
      note(.missingMember(name), at: place)
    }
    return Object(place, present)
  }

  /// The one member of an object that must have exactly one of those named.
  mutating func choice(_ place: Place, among names: [String]) -> (name: String, place: Place)? {
    guard case .object = place.node.content else {
      noteKind(.object, names.prefix(1).map { Self.sketch(of: [$0]) }, at: place)
      return nil
    }
    guard let object = object(place, required: [], optional: names) else { return nil }
    let present = names.compactMap { name in object[name].map { (name, $0) } }
    guard present.count == 1 else {
      note(.notExactlyOne(of: names), at: place)
      return nil
    }
    return present[0]
  }

  /// A text that says something: not only white space and invisible characters.
  ///
  /// - Parameter example: What could stand there; a number that does is told to be put in quotation marks without one.
  mutating func text(_ place: Place?, suchAs example: String? = nil) -> String? {
    guard let place else { return nil }
    guard case .string(let text) = place.node.content else {
      noteKind(.text, ["\"\(example ?? place.node.numeral ?? "Kortare tid")\""], at: place)
      return nil
    }
    if VisibleText.isBlank(text) {
      note(.emptyText, at: place)
      return nil
    }
    return text
  }

  /// An identity.
  mutating func identifier<Owner>(_ place: Place?) -> Identifier<Owner>? { text(place).map { Identifier($0) } }

  /// A word of an enumeration.
  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_ place: Place?) -> Word? {
    guard let place, let text = text(place, suchAs: Word.allCases.first?.rawValue) else { return nil }
    if let word = Word(rawValue: text) { return word }
    note(.unknownWord(text, allowed: Word.allCases.map(\.rawValue)), at: place)
    return nil
  }

  /// A number, exactly as written; one that the limits of JSON's numbers were against has been told.
  ///
  /// - Parameters:
  ///   - example: What could stand there; a number in quotation marks is told to be taken out of them.
  ///   - other: What may stand there instead.
  mutating func number(_ place: Place?, suchAs example: String = "12.5", or other: String? = nil) -> Rational? {
    guard let place else { return nil }
    guard case .number(let text) = place.node.content else {
      let number = place.node.text.flatMap(JSONNumber.short) ?? example
      noteKind(other == nil ? .number : .numberOrObject, [number] + [other].compactMap(\.self), at: place)
      return nil
    }
    if isFaulty(place) { return nil }
    if let number = Rational(decimal: text) { return number }
    // Limits above those of a rational number, which has at most 1 000 digits, let one through that can't be made.
    let (digits, decimals) = (min(limits.digits, 1_000), min(limits.decimals, 1_000))
    note(.numberOutOfRange(text, digits: digits, decimals: decimals), at: place)
    return nil
  }

  /// A whole number that a count can be.
  mutating func count(_ place: Place?, suchAs example: String = "12") -> Int? {
    guard let place, let number = number(place, suchAs: example) else { return nil }
    guard number.magnitude <= 1_000_000_000, let whole = number.nearestInteger, Rational(whole) == number else {
      note(.notWhole("\(number)"), at: place)
      return nil
    }
    return Int(whole)
  }

  /// An amount of money, written as a text.
  mutating func money(_ place: Place?) -> Money? {
    guard let place, let text = text(place, suchAs: place.node.numeral ?? "1250.50") else { return nil }
    guard let (amount, number) = JSONNumber.decimal(text), number.decimals <= 2 else {
      note(.invalidAmount(text), at: place)
      return nil
    }
    do {
      return try Money(rounding: amount)
    } catch {
      note(.amountOutOfRange(error.amount), at: place)
      return nil
    }
  }

  /// A price, written as a text like an amount but with up to nine decimals.
  mutating func price(_ place: Place?) -> Rational? {
    guard let place, let text = text(place, suchAs: place.node.numeral ?? "1250.50") else { return nil }
    let limits = ReadingLimits.standard
    if let (price, number) = JSONNumber.decimal(text), number.digits <= limits.digits,
      number.decimals <= limits.decimals
    {
      return price
    }
    note(.invalidAmount(text), at: place)
    return nil
  }

  /// The years that documents may speak of.
  static var years: ClosedRange<Int> { 1900...2200 }

  /// A date.
  mutating func date(_ place: Place?) -> CalendarDate? {
    guard let place, let text = text(place, suchAs: "2025-06-23") else { return nil }
    guard let date = CalendarDate(text) else {
      note(.invalidDate(text), at: place)
      return nil
    }
    return isWithinYears(date.year, at: place) ? date : nil
  }

  /// A month.
  mutating func month(_ place: Place?) -> Month? {
    guard let place, let text = text(place, suchAs: "2025-06") else { return nil }
    guard let month = Month(text) else {
      note(.invalidMonth(text), at: place)
      return nil
    }
    return isWithinYears(month.year, at: place) ? month : nil
  }

  /// A year.
  mutating func year(_ place: Place?) -> Int? {
    guard let place, let year = count(place, suchAs: "2025") else { return nil }
    return isWithinYears(year, at: place) ? year : nil
  }

  /// Whether a document can be judged: one of another version can't, one that doesn't say its version is judged as if
  /// it were of this one.
  mutating func isSupported(_ place: Place?) -> Bool {
    guard let place, let version = count(place, suchAs: "\(InitiativeDocument.schemaVersion)") else { return true }
    if version == InitiativeDocument.schemaVersion { return true }
    note(.unsupportedVersion("\(version)"), at: place)
    return false
  }

  private mutating func isWithinYears(_ year: Int, at place: Place) -> Bool {
    if Self.years.contains(year) { return true }
    note(.yearOutOfRange(year, allowed: Self.years), at: place)
    return false
  }

  /// The months from `first` to `last`.
  mutating func months(_ place: Place?) -> ClosedRange<Month>? {
    guard let object = object(place, required: ["first", "last"]) else { return nil }
    let (first, last) = (month(object["first"]), month(object["last"]))
    guard let first, let last else { return nil }
    guard first <= last else {
      note(.reversedRange(first: first.description, last: last.description), at: object.place)
      return nil
    }
    return first...last
  }
}

extension JSONNumber {
  /// A plain decimal, which is one number by the grammar of JSON, without an exponent.
  static func decimal(_ text: String) -> (value: Rational, number: JSONNumber)? {
    guard isNumber(text), let number = try? scan(Array(text.utf8), from: 0), number.exponent == nil,
      let value = Rational(decimal: text)
    else { return nil }
    return (value, number)
  }
}

extension DocumentReader {
  /// A value that may be left out; the value to take then. `nil` only when it is there and couldn't be read.
  mutating func optional<Value>(
    _ place: Place?, else missing: Value, _ read: (inout DocumentReader, Place) -> Value?
  ) -> Value? {
    guard let place else { return missing }
    return read(&self, place)
  }

  /// A value that may be left out: `.some(nil)` when it is, `nil` when it is there and couldn't be read.
  mutating func optional<Value>(
    _ place: Place?, _ read: (inout DocumentReader, Place) -> Value?
  ) -> Value?? {
    guard let place else { return .some(nil) }
    return read(&self, place).map { .some($0) }
  }
}
