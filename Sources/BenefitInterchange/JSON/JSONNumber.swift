/// The grammar of a number, and how much of a number it is.
///
/// ```swift
/// try JSONNumber.scan(Array("-12.50e1,".utf8), from: 0)   // 4 digits, 2 of them decimals, exponent 1, end 8
/// ```
struct JSONNumber: Hashable {
  /// The offset after the number's last byte.
  let end: Int
  /// The digits from the first one that is not zero, in the whole part and the decimals together.
  let digits: Int
  /// The digits after the point as written.
  let writtenDecimals: Int
  /// The exponent, or nil when none is written; a gigantic one is held at ±`greatestExponent`.
  let exponent: Int?

  private static let greatestExponent = 1_000_000_000
  /// The greatest exponent of a number that is accepted, in either direction. No number within the limits needs one
  /// near it, and a reader further on has a bound as well.
  static let greatestAcceptedExponent = 100
  /// How many bytes a number may be written with besides its digits and decimals: signs, point, leading zeros.
  static let mostOtherBytes = 100

  /// Reads the number that starts at an offset, with a digit or a minus sign there.
  ///
  /// Time is linear in the number's length.
  /// - Throws: What is wrong with the number, at the byte to mend.
  static func scan(_ bytes: [UInt8], from start: Int) throws(JSONStop) -> JSONNumber {
    var cursor = start
    var digits = 0
    if bytes[cursor] == JSONByte.minus { cursor += 1 }
    let wholeStart = cursor
    cursor = skipDigits(bytes, from: cursor, counting: &digits)
    guard cursor > wholeStart else { throw faultWithoutDigit(bytes, at: cursor, start: start) }
    if bytes[wholeStart] == JSONByte.zero, cursor > wholeStart + 1 {
      throw JSONStop(.leadingZero(run(bytes, from: start).text), at: start)
    }

    var decimals = 0
    if cursor < bytes.count, bytes[cursor] == JSONByte.point {
      let first = cursor + 1
      let end = skipDigits(bytes, from: first, counting: &digits)
      guard end > first else { throw brokenText(bytes, at: end) ?? JSONStop(.barePoint, at: cursor) }
      decimals = end - first
      cursor = end
    }

    var exponent: Int?
    if cursor < bytes.count, bytes[cursor] | 0x20 == UInt8(ascii: "e") {
      (exponent, cursor) = try scanExponent(bytes, at: cursor)
    }
    let whole = run(bytes, from: start)
    guard whole.end == cursor else { throw JSONStop(.malformedNumber(whole.text), at: start) }
    return JSONNumber(end: cursor, digits: digits, writtenDecimals: decimals, exponent: exponent)
  }

  /// Whether a text is one number and nothing more.
  static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first == JSONByte.minus || JSONByte.isDigit(first) else { return false }
    return (try? scan(bytes, from: 0))?.end == bytes.count
  }

  /// The decimals once the exponent is applied; a zero has those it is written with.
  var decimals: Int {
    digits == 0 ? writtenDecimals : max(0, writtenDecimals - (exponent ?? 0))
  }

  /// The digits before the point once the exponent is applied, without leading zeros.
  var wholeDigits: Int {
    digits == 0 ? 0 : max(0, digits - writtenDecimals + (exponent ?? 0))
  }

  /// What the limits have against the number, which is written as `text`; nil when they allow it.
  func fault(_ text: String, _ limits: ReadingLimits) -> JSONFault? {
    if digits > limits.digits { return .tooManyDigits(digits, limit: limits.digits) }
    if exponent == nil {
      return decimals > limits.decimals ? .tooManyDecimals(decimals, limit: limits.decimals) : nil
    }
    let isShort = text.utf8.count - Self.mostOtherBytes - limits.digits <= limits.decimals
    let accepted = -Self.greatestAcceptedExponent...Self.greatestAcceptedExponent
    if wholeDigits <= limits.digits, decimals <= limits.decimals, isShort, accepted.contains(exponent ?? 0) {
      return nil
    }
    return .numberOutOfRange(text, digits: limits.digits, decimals: limits.decimals)
  }

  /// The end of the digits from an offset on, counted from the first one in the number that is not zero.
  private static func skipDigits(_ bytes: [UInt8], from start: Int, counting digits: inout Int) -> Int {
    var cursor = start
    while cursor < bytes.count, JSONByte.isDigit(bytes[cursor]) {
      if digits > 0 || bytes[cursor] != JSONByte.zero { digits += 1 }
      cursor += 1
    }
    return cursor
  }

  /// Reads an exponent from its letter on.
  private static func scanExponent(
    _ bytes: [UInt8], at letter: Int
  ) throws(JSONStop) -> (exponent: Int, end: Int) {
    var cursor = letter + 1
    var isNegative = false
    if cursor < bytes.count, bytes[cursor] == JSONByte.minus || bytes[cursor] == JSONByte.plus {
      isNegative = bytes[cursor] == JSONByte.minus
      cursor += 1
    }
    let first = cursor
    var value = 0
    while cursor < bytes.count, JSONByte.isDigit(bytes[cursor]) {
      value = min(value * 10 + Int(bytes[cursor] - JSONByte.zero), greatestExponent)
      cursor += 1
    }
    guard cursor > first else {
      throw brokenText(bytes, at: cursor) ?? JSONStop(.incompleteExponent, at: letter)
    }
    return (isNegative ? -value : value, cursor)
  }

  /// What to say where a number has no digit after its minus sign.
  private static func faultWithoutDigit(_ bytes: [UInt8], at offset: Int, start: Int) -> JSONStop {
    if let broken = brokenText(bytes, at: offset) { return broken }
    if offset < bytes.count, bytes[offset] == JSONByte.point { return JSONStop(.barePoint, at: offset) }
    let word = JSONWord.read(bytes, from: offset)
    return word.isEmpty ? JSONStop(.loneMinus, at: start) : JSONStop(.bareWord("-" + word), at: start)
  }

  /// The broken UTF-8 at an offset; nil when there is none.
  private static func brokenText(_ bytes: [UInt8], at offset: Int) -> JSONStop? {
    guard offset < bytes.count else { return nil }
    do throws(JSONFault.UTF8Defect) {
      _ = try UTF8Sequence.decode(bytes, at: offset)
      return nil
    } catch {
      return JSONStop(.invalidUTF8(byte: bytes[offset], error), at: offset)
    }
  }

  /// The number with all that is written onto it, such as `1_000` or `1.2.3`.
  private static func run(_ bytes: [UInt8], from start: Int) -> (text: String, end: Int) {
    var end = start
    while end < bytes.count, isWrittenOn(bytes[end]) { end += 1 }
    return (String(decoding: bytes[start..<end], as: UTF8.self), end)
  }

  private static func isWrittenOn(_ byte: UInt8) -> Bool {
    JSONByte.isIdentifier(byte) || byte == JSONByte.point || byte == JSONByte.plus || byte == JSONByte.minus
  }
}
