/// Something in a JSON document that its reader refuses, with what is to blame.
///
/// Documents are read strictly by RFC 8259. What another reader would guess about, such as a comma too many
/// or a name that occurs twice, is refused here with words that say how to mend it.
///
/// ```swift
/// let fault = JSONFault.trailingComma(in: .array)
/// fault.code              // "trailing-comma"
/// fault.message.english   // "There is a comma after the last element of the list."
/// fault.remedy.swedish    // "Ta bort kommatecknet."
/// ```
///
/// Most faults end the reading. Those that leave no doubt about what follows are gathered, and the reading goes
/// on: ``byteOrderMark``, ``duplicateKey(_:first:)``, ``loneSurrogate(_:)``, ``stringTooLong(bytes:limit:)``,
/// ``tooManyDigits(_:limit:)``, ``tooManyDecimals(_:limit:)`` and ``numberOutOfRange(_:digits:decimals:)``.
public enum JSONFault: Sendable, Hashable {
  /// The document holds nothing but white space.
  case emptyDocument
  /// The document begins with the three bytes of a byte order mark, which RFC 8259 forbids.
  case byteOrderMark
  /// The document is written in another encoding than UTF-8.
  case otherEncoding(Encoding)
  /// The bytes from here on are not UTF-8; the first of them is given.
  case invalidUTF8(byte: UInt8, UTF8Defect)

  /// The document ends before a part of it is closed; the place is where that part begins.
  case unexpectedEnd(of: Part, from: TextPosition)
  /// A character stands where it has no meaning.
  case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
  /// A comma follows the last item of a list or object.
  case trailingComma(in: Part)
  /// A comma has no item before it.
  case extraComma(in: Part)
  /// Two items stand next to each other.
  case missingComma(in: Part)
  /// A name is not followed by a colon.
  case missingColon(name: String)
  /// A name and its colon are not followed by a value.
  case missingValue(name: String)
  /// A list ends with `}`, or an object with `]`; the place is where it begins.
  case mismatchedBracket(Unicode.Scalar, of: Part, from: TextPosition)
  /// Something follows the end of the outermost value.
  case contentAfterEnd(Unicode.Scalar)
  /// A text begins with another quotation mark than `"`.
  case wrongQuote(Unicode.Scalar)
  /// There is a comment, which JSON has no room for; given is what it begins with.
  case comment(String)
  /// A word that is none of `true`, `false` and `null` stands as a value, such as `True`, `NaN` or `hej`.
  case bareWord(String)
  /// The name of a member has no quotation marks.
  case unquotedName(String)
  /// The same name occurs twice in an object; the place is where it occurs first.
  ///
  /// Names are compared by their bytes, after their escapes are resolved.
  case duplicateKey(String, first: TextPosition)

  /// A control character stands in a text without being escaped, mostly a line break.
  case controlCharacter(Unicode.Scalar)
  /// A backslash is followed by something that is no escape.
  case badEscape(String)
  /// One half of a surrogate pair is escaped without its other half.
  case loneSurrogate(UInt16)

  /// A number begins with a zero that is followed by more digits.
  case leadingZero(String)
  /// A number begins with a plus sign.
  case leadingPlus
  /// A decimal point lacks a digit before or after it.
  case barePoint
  /// A minus sign is not followed by a digit.
  case loneMinus
  /// The exponent of a number has no digits.
  case incompleteExponent
  /// A number runs on into something else, such as `1_000`, `0x1F` or `1.2.3`.
  case malformedNumber(String)
  /// A number in an object seems to be written with a decimal comma.
  case decimalComma(String)

  /// A number has more digits than ``ReadingLimits/digits``.
  case tooManyDigits(Int, limit: Int)
  /// A number has more decimals than ``ReadingLimits/decimals``.
  case tooManyDecimals(Int, limit: Int)
  /// A number with an exponent has more digits before the point, or more decimals, than the limits.
  case numberOutOfRange(String, digits: Int, decimals: Int)
  /// A text or a name is longer than ``ReadingLimits/stringBytes``.
  case stringTooLong(bytes: Int, limit: Int)
  /// The document is larger than ``ReadingLimits/bytes``.
  case documentTooLarge(bytes: Int, limit: Int)
  /// Lists and objects are nested deeper than ``ReadingLimits/depth``.
  case tooDeep(limit: Int)
  /// The document holds more values than ``ReadingLimits/values``.
  case tooManyValues(limit: Int)
  /// A list or an object holds more items than ``ReadingLimits/items``.
  case tooManyItems(in: Part, limit: Int)
  /// The document has more problems than ``ReadingLimits/problems``.
  case tooManyProblems(limit: Int)
}
