/// One thing that is wrong in a document, and where.
struct JSONProblem: Sendable, Hashable {
  /// What is wrong, with what is to blame.
  let fault: JSONFault
  /// The offset of the byte that the problem is about; the size of the document when that ends too early.
  let offset: Int
  /// The innermost value that was being read; for a problem between two values, the list or object around.
  let path: JSONPath
}

/// The end of a reading that cannot go on.
struct JSONStop: Error {
  /// Why it cannot go on.
  let fault: JSONFault
  /// The offset of the byte that the fault is about.
  let offset: Int

  init(_ fault: JSONFault, at offset: Int) {
    self.fault = fault
    self.offset = offset
  }
}

/// What came out of reading a document.
///
/// A document is sound when `problems` is empty; then there is a root. A document with problems that did not
/// stop the reading has a root as well, so that its content can be checked for further problems in one go.
struct JSONReading: Sendable {
  /// The document, to make a ``SourceText`` of when a place is asked for.
  let bytes: [UInt8]
  /// The outermost value, when the whole of it could be read.
  let root: JSONNode?
  /// All problems in the order of the document; one that stopped the reading is the last.
  let problems: [JSONProblem]
}
