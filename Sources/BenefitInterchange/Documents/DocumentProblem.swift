public import BenefitRealisation

/// One thing wrong with a document: what, where, and how to mend it.
public struct DocumentProblem: Sendable, Hashable {
  /// What is wrong, with the culprits.
  public let fault: Fault
  /// The line and column.
  public let position: TextPosition
  /// The JSON path, such as `"$.initiative.costs.external[2].amount"`, with long names cut and invisible characters
  /// escaped.
  public let path: String
  /// The document's text around the place.
  public let excerpt: String
  /// The column of the excerpt that the place is at, counted from 1.
  public let excerptColumn: Int
  /// The identity that an unknown reference was probably meant for: one that is spelt nearly so, or that of the element
  /// whose name was written instead; `nil` for other problems and where nothing is like it.
  public let meant: String?

  /// What is wrong: with the JSON, with the document's shape, or with the model that it describes.
  public enum Fault: Sendable, Hashable {
    /// The text isn't JSON, or breaks a limit.
    case json(JSONFault)
    /// The JSON isn't a document of this format.
    case shape(ShapeFault)
    /// The document describes a model that can't be.
    case model(ModelFault)
  }

  /// A stable code in lower case with hyphens, such as `"trailing-comma"`.
  public var code: String {
    switch fault {
    case .json(let fault): fault.code
    case .shape(let fault): fault.code
    case .model(let fault): fault.code
    }
  }

  /// What is wrong, in plain words.
  ///
  /// It is safe to print: what the document holds is cut after 40 characters, and its control characters and other
  /// invisible ones are replaced. The ``fault`` has the culprits as they are.
  public var message: BilingualText {
    switch fault {
    case .json(let fault): fault.message
    case .shape(let fault): fault.message
    case .model(let fault): fault.shortened.message.visible
    }
  }

  /// How to mend it, in plain words; as safe to print as the message.
  public var remedy: BilingualText {
    if let meant { return ShapeFault.remedy(ifMeant: meant).visible }
    return switch fault {
    case .json(let fault): fault.remedy
    case .shape(let fault): fault.remedy
    case .model(let fault): fault.shortened.remedy.visible
    }
  }

  /// The problem in the form of a compiler's message: position, message, path, excerpt with a caret, remedy.
  ///
  /// ```text
  /// 12:17 invalid-amount ”1 250,50” är inte ett belopp.
  ///   $.initiative.costs.external[0].amount
  ///   "amount": "1 250,50",
  ///             ^
  ///   Skriv belopp som text med högst två decimaler och punkt: "1250.50".
  /// ```
  public func text(in language: Language) -> String {
    """
    \(position) \(code) \(message[language])
      \(path)
      \(excerpt)
      \(String(repeating: " ", count: max(0, excerptColumn - 1)))^
      \(remedy[language])
    """
  }
}

/// Everything that is wrong with a document; at least one problem, in the order of the document.
public struct InvalidDocument: Error, Sendable, Hashable {
  /// The problems.
  public let problems: [DocumentProblem]
}

extension ModelFault {
  /// The fault with the texts that come from the document cut, so that a message about it stays short.
  fileprivate var shortened: ModelFault {
    switch self {
    case .duplicateIdentifier(let id): .duplicateIdentifier(VisibleText.abbreviated(id))
    case .unknownReference(let id): .unknownReference(VisibleText.abbreviated(id))
    case .benefitDrivenTwice(let first, let second):
      .benefitDrivenTwice(
        first: Identifier(VisibleText.abbreviated(first.rawValue)),
        second: Identifier(VisibleText.abbreviated(second.rawValue)))
    case .overlappingValidity(let name, let year):
      .overlappingValidity(name: VisibleText.abbreviated(name), year: year)
    default: self
    }
  }
}

extension BilingualText {
  fileprivate var visible: BilingualText {
    BilingualText(swedish: VisibleText.message(swedish), english: VisibleText.message(english))
  }
}
