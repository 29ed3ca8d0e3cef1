extension JSONFault {
  /// A short name that stays the same from version to version, to look a fault up by or to count it.
  ///
  /// ```swift
  /// JSONFault.tooDeep(limit: 64).code   // "too-deep"
  /// ```
  public var code: String { kind.rawValue }

  /// The faults without what is to blame, so that a test can walk all of them.
  enum Kind: String, CaseIterable {
    case emptyDocument = "empty-document"
    case byteOrderMark = "byte-order-mark"
    case otherEncoding = "other-encoding"
    case invalidUTF8 = "invalid-utf8"
    case unexpectedEnd = "unexpected-end"
    case unexpectedCharacter = "unexpected-character"
    case trailingComma = "trailing-comma"
    case extraComma = "extra-comma"
    case missingComma = "missing-comma"
    case missingColon = "missing-colon"
    case missingValue = "missing-value"
    case mismatchedBracket = "mismatched-bracket"
    case contentAfterEnd = "content-after-end"
    case wrongQuote = "wrong-quote"
    case comment
    case bareWord = "bare-word"
    case unquotedName = "unquoted-name"
    case duplicateKey = "duplicate-key"
    case controlCharacter = "control-character"
    case badEscape = "bad-escape"
    case loneSurrogate = "lone-surrogate"
    case leadingZero = "leading-zero"
    case leadingPlus = "leading-plus"
    case barePoint = "bare-point"
    case loneMinus = "lone-minus"
    case incompleteExponent = "incomplete-exponent"
    case malformedNumber = "malformed-number"
    case decimalComma = "decimal-comma"
    case tooManyDigits = "too-many-digits"
    case tooManyDecimals = "too-many-decimals"
    case numberOutOfRange = "number-out-of-range"
    case stringTooLong = "string-too-long"
    case documentTooLarge = "document-too-large"
    case tooDeep = "too-deep"
    case tooManyValues = "too-many-values"
    case tooManyItems = "too-many-items"
    case tooManyProblems = "too-many-problems"
  }

  /// The fault without what is to blame.
  var kind: Kind {
    switch self {
    case .emptyDocument: .emptyDocument
    case .byteOrderMark: .byteOrderMark
    case .otherEncoding: .otherEncoding
    case .invalidUTF8: .invalidUTF8
    case .unexpectedEnd: .unexpectedEnd
    case .unexpectedCharacter: .unexpectedCharacter
    case .trailingComma: .trailingComma
    case .extraComma: .extraComma
    case .missingComma: .missingComma
    case .missingColon: .missingColon
    case .missingValue: .missingValue
    case .mismatchedBracket: .mismatchedBracket
    case .contentAfterEnd: .contentAfterEnd
    case .wrongQuote: .wrongQuote
    case .comment: .comment
    case .bareWord: .bareWord
    case .unquotedName: .unquotedName
    case .duplicateKey: .duplicateKey
    case .controlCharacter: .controlCharacter
    case .badEscape: .badEscape
    case .loneSurrogate: .loneSurrogate
    case .leadingZero: .leadingZero
    case .leadingPlus: .leadingPlus
    case .barePoint: .barePoint
    case .loneMinus: .loneMinus
    case .incompleteExponent: .incompleteExponent
    case .malformedNumber: .malformedNumber
    case .decimalComma: .decimalComma
    case .tooManyDigits: .tooManyDigits
    case .tooManyDecimals: .tooManyDecimals
    case .numberOutOfRange: .numberOutOfRange
    case .stringTooLong: .stringTooLong
    case .documentTooLarge: .documentTooLarge
    case .tooDeep: .tooDeep
    case .tooManyValues: .tooManyValues
    case .tooManyItems: .tooManyItems
    case .tooManyProblems: .tooManyProblems
    }
  }
}
