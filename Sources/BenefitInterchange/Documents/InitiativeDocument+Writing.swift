internal import BenefitRealisation

extension InitiativeDocument {
  /// The document as canonical JSON in UTF-8, with a line feed at the end.
  ///
  /// ```swift
  /// let bytes = try document.bytes()
  /// try InitiativeDocument(reading: bytes) == document  // true
  /// ```
  ///
  /// The same document gives the same bytes, so that two versions of a file differ only where their content
  /// does:
  ///
  /// - Members stand in one order, that of the reader, and each has a line of its own.
  /// - What the format requires is always written. A member that may be left out is written when its value
  ///   differs from what the reader takes for a missing one: a share of 1, the standard schedule, three per
  ///   cent or an empty list aren't written, nor is a factor's end that equals its likely value. The defaults
  ///   belong to the format's version, so a later library reads the same document. A `$schema` that was read
  ///   isn't kept.
  /// - Money is a text with two decimals (`"1250.50"`), a price a text with the decimals it has (`"412.5"`),
  ///   every other number a JSON number with the decimals it has.
  ///
  /// Nothing is rounded. Before the bytes are handed out they are read back with the limits of
  /// ``ReadingLimits/standard`` and compared with the document, so what can't be read is never written.
  ///
  /// - Throws: ``UnwritableDocument`` with every value that has no form in a document: a number whose
  ///   decimals don't end, or with more than 15 digits or 9 decimals; an empty text; a year outside
  ///   1900–2200; a count above 10⁹; an amount beyond `Money.limit`; more bytes, values or items than the
  ///   limits allow.
  /// - Complexity: Linear in the document's size, and as much again for the reading back, which computes the
  ///   benefit calculation anew.
  public func bytes() throws(UnwritableDocument) -> [UInt8] {
    let (bytes, unwritable) = written()
    let problems = problems(ofReading: bytes, besides: unwritable)
    if !problems.isEmpty { throw UnwritableDocument(problems: problems) }
    return bytes
  }

  /// The document as JSON that hasn't been read back: what ``bytes()`` hands out where nothing is unwritable.
  ///
  /// The numbers that have no form in a document are listed; the bytes have `null` in their places.
  func written() -> (bytes: [UInt8], unwritable: [UnwritableValue]) {
    var writer = DocumentWriter()
    let bytes = JSONWriter.bytes(writer.json(DocumentWriter.document(self), at: .root))
    return (bytes, writer.unwritable)
  }

  /// Why bytes that were written for the document aren't it.
  ///
  /// - Parameter unwritable: The numbers that `null` was written for; the reader's words about them are
  ///   exchanged for these.
  func problems(ofReading bytes: [UInt8], besides unwritable: [UnwritableValue]) -> [UnwritableValue] {
    do {
      let read = try InitiativeDocument(reading: bytes, limits: ReadingLimits(problems: .max))
      if read == self { return [] }
      return [UnwritableValue(path: JSONPath.root.description, fault: .readsBackDifferently)]
    } catch {
      var numbers: [String: UnwritableValue] = [:]
      for number in unwritable { numbers[number.path] = number }
      var values: [UnwritableValue] = []
      var consequences: [UnwritableValue] = []
      for problem in error.problems {
        if let number = numbers.removeValue(forKey: problem.path) {
          values.append(number)
        } else if case .model(let fault) = problem.fault, !fault.isAmount {
          consequences.append(UnwritableValue(path: problem.path, fault: .refused(problem)))
        } else {
          values.append(UnwritableValue(path: problem.path, fault: .refused(problem)))
        }
      }
      values += unwritable.filter { numbers[$0.path] != nil }
      // The initiative is valid, so what its model has against the parts that could be read follows from the
      // others.
      return values.isEmpty ? consequences : values
    }
  }
}

extension ModelFault {
  /// Whether it is about an amount, which a valid initiative has only where a document's limit is lower than its own.
  fileprivate var isAmount: Bool { if case .amountOutOfRange = self { true } else { false } }
}
