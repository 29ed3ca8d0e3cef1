extension JSONReader {
  /// Reads `true`, `false` or `null`; the word must end where it ends.
  mutating func readWord(_ word: StaticString, _ content: JSONNode.Content) throws(JSONStop) -> JSONNode {
    let start = index
    let found = JSONWord.read(bytes, from: start)
    guard found == word.description else { throw JSONStop(.bareWord(found), at: start) }
    index += word.utf8CodeUnitCount
    return JSONNode(content, start..<index)
  }

  /// Reads a number and keeps it as it is written.
  ///
  /// One beyond the limits is told and kept, so that what it is needed for is not told as missing.
  mutating func readNumber() throws(JSONStop) -> JSONNode {
    let start = index
    let number = try JSONNumber.scan(bytes, from: start)
    index = number.end
    let text = String(decoding: bytes[start..<number.end], as: UTF8.self)
    if let fault = number.fault(text, limits) { try record(fault, at: start) }
    return JSONNode(.number(text), start..<number.end)
  }
}
