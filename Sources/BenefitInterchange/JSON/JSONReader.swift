/// Reads JSON strictly by RFC 8259 and gathers what is wrong.
///
/// ```swift
/// let reading = JSONReader.read(Array(#"{"a": 1, "a": 2}"#.utf8))
/// reading.problems.map(\.fault.code)   // ["duplicate-key"]
/// ```
///
/// The lists and objects that are open stand on a stack of their own, so nesting never uses the program's.
/// Time and memory are linear in the size of the document.
struct JSONReader {
  let bytes: [UInt8]
  let limits: ReadingLimits
  /// The offset of the next byte to read.
  var index = 0
  var open: [JSONFrame] = []
  var problems: [JSONProblem] = []
  private var valueCount = 0
  /// Made when the first fault names a second place.
  private lazy var source = SourceText(bytes)

  private init(_ bytes: [UInt8], _ limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads a document; whatever the bytes are, the answer is a tree, problems, or both.
  static func read(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> JSONReading {
    var reader = JSONReader(bytes, limits)
    var root: JSONNode?
    do throws(JSONStop) {
      try reader.readStart()
      root = try reader.readRoot()
      try reader.readEnd()
    } catch {
      reader.problems.append(JSONProblem(fault: error.fault, offset: error.offset, path: reader.path))
    }
    return JSONReading(bytes: bytes, root: root, problems: reader.problems)
  }

  /// What the reader looks for next.
  private enum Step {
    /// A value: the outermost one, one after a colon, or one after a comma in a list.
    case value
    /// The first element of a list, or the end of the list.
    case firstElement
    /// The first name of an object, or the end of the object.
    case firstName
    /// A name after a comma.
    case name
    /// To put a finished value where it belongs.
    case attach(JSONNode)
  }

  /// Reads the outermost value and all inside it.
  ///
  /// - Throws: The first fault after which nobody can tell what follows.
  private mutating func readRoot() throws(JSONStop) -> JSONNode {
    var step = Step.value
    while true {
      skipWhitespace()
      switch step {
      case .value:
        step = try readValue()
      case .firstElement:
        step = nextByte == JSONByte.closeList ? .attach(close()) : .value
      case .firstName:
        step = nextByte == JSONByte.closeObject ? .attach(close()) : .name
      case .name:
        try readName()
        step = .value
      case .attach(let node):
        guard !open.isEmpty else { return node }
        open[open.count - 1].attach(node)
        step = try readSeparator()
      }
    }
  }

  /// Reads a text, a number or a word whole; of a list or an object only its opening bracket.
  private mutating func readValue() throws(JSONStop) -> Step {
    guard let byte = nextByte, Self.beginsValue(byte) else { throw faultInsteadOfValue() }
    try countValue()
    let start = index
    switch byte {
    case JSONByte.openList: return try begin(.array)
    case JSONByte.openObject: return try begin(.object)
    case JSONByte.quote:
      let text = try readString()
      return .attach(JSONNode(.string(text), start..<index))
    case UInt8(ascii: "t"): return .attach(try readWord("true", .bool(true)))
    case UInt8(ascii: "f"): return .attach(try readWord("false", .bool(false)))
    case UInt8(ascii: "n"): return .attach(try readWord("null", .null))
    default: return .attach(try readNumber())
    }
  }

  /// Goes into a list or an object, unless that is one level too many.
  private mutating func begin(_ part: JSONFault.Part) throws(JSONStop) -> Step {
    guard open.count < limits.depth else { throw JSONStop(.tooDeep(limit: limits.depth), at: index) }
    open.append(JSONFrame(part: part, start: index))
    index += 1
    return part == .array ? .firstElement : .firstName
  }

  /// Leaves the innermost list or object at its closing bracket.
  private mutating func close() -> JSONNode {
    index += 1
    return open.removeLast().node(endingAt: index)
  }

  /// Counts the value that begins here against the limits, in the document and in its list or object.
  private mutating func countValue() throws(JSONStop) {
    guard valueCount < limits.values else {
      throw JSONStop(.tooManyValues(limit: limits.values), at: index)
    }
    valueCount += 1
    let top = open.count - 1
    guard top >= 0 else { return }
    guard open[top].itemCount < limits.items else {
      throw JSONStop(.tooManyItems(in: open[top].part, limit: limits.items), at: index)
    }
    open[top].isReadingValue = true
  }

  /// Reads a name and its colon.
  ///
  /// A name that is already in the object does not stop the reading: its value is read for further problems and
  /// then dropped, so the tree never holds two members of one name.
  private mutating func readName() throws(JSONStop) {
    guard nextByte == JSONByte.quote else { throw faultInsteadOfName() }
    let start = index
    let mark = problems.count
    let name = try readString()
    let top = open.count - 1
    if let first = open[top].begin(name, at: start) {
      let place = source.position(at: first)
      try record(.duplicateKey(name, first: place), at: start, before: mark)
    }
    skipWhitespace()
    guard nextByte == JSONByte.colon else { throw faultInsteadOfColon(name) }
    index += 1
  }

  /// Reads what follows an item: a comma, or the end of its list or object.
  private mutating func readSeparator() throws(JSONStop) -> Step {
    let top = open.count - 1
    let part = open[top].part
    switch nextByte {
    case JSONByte.comma:
      open[top].lastComma = index
      index += 1
      return part == .array ? .value : .name
    case JSONByte.closeList where part == .array: return .attach(close())
    case JSONByte.closeObject where part == .object: return .attach(close())
    default: throw faultInsteadOfSeparator()
    }
  }

  /// The byte at `index`, or nil at the end.
  var nextByte: UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  /// Passes over the four characters that are white space in JSON; a hard space is none of them.
  mutating func skipWhitespace() {
    while index < bytes.count, JSONByte.isWhitespace(bytes[index]) { index += 1 }
  }

  /// The place of a byte, for a fault that names a second place.
  mutating func position(at offset: Int) -> TextPosition {
    source.position(at: offset)
  }

  /// The way to the value that is being read.
  var path: JSONPath {
    JSONPath(open.compactMap(\.step))
  }

  /// Gathers a fault after which the reading goes on, ahead of the problems from `mark` on, which stand later
  /// in the document.
  mutating func record(_ fault: JSONFault, at offset: Int, before mark: Int? = nil) throws(JSONStop) {
    guard problems.count < limits.problems else {
      throw JSONStop(.tooManyProblems(limit: limits.problems), at: index)
    }
    problems.insert(JSONProblem(fault: fault, offset: offset, path: path), at: mark ?? problems.count)
  }

  private static func beginsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case JSONByte.quote, JSONByte.openList, JSONByte.openObject, JSONByte.minus: true
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): true
    default: JSONByte.isDigit(byte)
    }
  }
}
