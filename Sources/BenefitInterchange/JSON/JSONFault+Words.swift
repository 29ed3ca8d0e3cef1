import BenefitRealisation

extension JSONFault.Part {
  /// The part with its article.
  var words: BilingualText {
    switch self {
    case .string: BilingualText(swedish: "texten", english: "the text")
    case .array: BilingualText(swedish: "listan", english: "the list")
    case .object: BilingualText(swedish: "objektet", english: "the object")
    }
  }

  /// One of what the part consists of, after an adjective.
  var item: BilingualText {
    switch self {
    case .string: BilingualText(swedish: "tecknet", english: "character")
    case .array: BilingualText(swedish: "elementet", english: "element")
    case .object: BilingualText(swedish: "paret", english: "member")
    }
  }

  /// What the part consists of.
  var items: BilingualText {
    switch self {
    case .string: BilingualText(swedish: "tecken", english: "characters")
    case .array: BilingualText(swedish: "element", english: "elements")
    case .object: BilingualText(swedish: "par av namn och värde", english: "members")
    }
  }

  /// The character that ends the part.
  var closer: String {
    switch self {
    case .string: "\""
    case .array: "]"
    case .object: "}"
    }
  }
}

extension JSONFault.Expectation {
  /// What was expected, as the object of a sentence.
  var words: BilingualText {
    switch self {
    case .value: BilingualText(swedish: "ett värde", english: "a value")
    case .name: BilingualText(swedish: "ett namn inom citattecken", english: "a name in quotation marks")
    case .commaOrEnd(let part):
      BilingualText(
        swedish: "ett kommatecken eller slutet på \(part.words.swedish), \(part.closer)",
        english: "a comma or the end of \(part.words.english), \(part.closer)")
    }
  }
}

extension JSONFault.UTF8Defect {
  /// What is wrong with the bytes, as a clause.
  var words: BilingualText {
    switch self {
    case .strayContinuation:
      BilingualText(swedish: "den fortsätter inget tecken", english: "it continues no character")
    case .overlong:
      BilingualText(
        swedish: "tecknet är skrivet med fler byte än det behöver",
        english: "the character is written with more bytes than it needs")
    case .surrogate:
      BilingualText(
        swedish: "den inleder ett halvt surrogatpar",
        english: "it begins one half of a surrogate pair")
    case .beyondUnicode:
      BilingualText(
        swedish: "tecknet ligger utanför Unicode", english: "the character is outside Unicode")
    case .truncated:
      BilingualText(
        swedish: "tecknet slutar för tidigt", english: "the character ends too early")
    case .impossibleByte:
      BilingualText(swedish: "den förekommer inte i UTF-8", english: "it does not occur in UTF-8")
    }
  }
}

extension TextPosition {
  /// The place in words.
  var words: BilingualText {
    BilingualText(
      swedish: "rad \(line), kolumn \(column)", english: "line \(line), column \(column)")
  }
}
