/// The bytes of a text document with its lines looked up once, to say where a byte stands.
///
/// ```swift
/// SourceText(Array("{\n  \"å\": 01\n}".utf8)).position(at: 10)   // 2:8
/// ```
///
/// Making one takes one pass over the bytes and 1/64 of their memory besides the line starts; a look-up takes
/// a binary search and at most 512 bytes more, however long the line is. A document without line breaks and
/// with many problems is therefore still quick.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]
  /// The number of scalars before each block of 512 bytes.
  private let scalarsBeforeBlock: [Int]

  private static let blockSize = 512

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is invisible in every editor, so it is no column.
    var lineStarts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var scalarsBeforeBlock: [Int] = []
    scalarsBeforeBlock.reserveCapacity(bytes.count / Self.blockSize + 1)
    var scalars = 0
    for offset in bytes.indices {
      if offset % Self.blockSize == 0 { scalarsBeforeBlock.append(scalars) }
      let byte = bytes[offset]
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let isBareReturn = byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if byte == 0x0A || isBareReturn { lineStarts.append(offset + 1) }
    }
    self.lineStarts = lineStarts
    self.scalarsBeforeBlock = scalarsBeforeBlock
  }

  /// The place of a byte; an offset outside the document means its nearest end.
  func position(at offset: Int) -> TextPosition {
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    let line = lineIndex(of: offset)
    let column = scalars(before: offset) - scalars(before: lineStarts[line])
    return TextPosition(line: line + 1, column: column + 1)
  }

  /// The bytes of the line that a byte stands on, without what ends the line.
  func lineRange(at offset: Int) -> Range<Int> {
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    guard line + 1 < lineStarts.count else { return start..<max(start, bytes.count) }
    var end = lineStarts[line + 1] - 1
    if end > start, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The index of the line that a byte stands on, by binary search.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The number of scalars before an offset: those before its block, and those in the block before it.
  private func scalars(before offset: Int) -> Int {
    guard !scalarsBeforeBlock.isEmpty else { return 0 }
    let block = min(offset / Self.blockSize, scalarsBeforeBlock.count - 1)
    var count = scalarsBeforeBlock[block]
    for byte in bytes[block * Self.blockSize..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
