/// What to say when the next byte is not what the grammar asks for; the reading ends with it.
///
/// Each function looks for the mistake that people make at that place before it calls a character unexpected: the
/// habits of other languages (comments, apostrophes, names without quotation marks, a comma after the last item),
/// those of word processors (typographic marks) and those of Swedish numbers (a decimal comma).
extension JSONReader {
  /// Where a value should stand.
  ///
  /// A comma or a closing bracket tells of an item that is missing or a comma too many. The latter is shown where
  /// it stands, which may be lines before the bracket that gives it away.
  mutating func faultInsteadOfValue() -> JSONStop {
    guard let frame = open.last else { return unexpected(.value) }
    let isList = frame.part == .array
    switch nextByte {
    case nil:
      return unexpectedEnd(of: frame.part, from: frame.start)
    case JSONByte.comma:
      return JSONStop(isList ? .extraComma(in: .array) : .missingValue(name: frame.name), at: index)
    case JSONByte.closeList where isList:
      return JSONStop(.trailingComma(in: .array), at: frame.lastComma)
    case JSONByte.closeObject where !isList:
      return JSONStop(.missingValue(name: frame.name), at: index)
    case JSONByte.closeList, JSONByte.closeObject:
      return mismatchedBracket(frame)
    default:
      return unexpected(.value)
    }
  }

  /// Where the name of a member should stand.
  ///
  /// Digits right after a whole number and a comma were meant as its decimals: `{"price": 1,5}`.
  mutating func faultInsteadOfName() -> JSONStop {
    let frame = open[open.count - 1]
    switch nextByte {
    case nil: return unexpectedEnd(of: .object, from: frame.start)
    case JSONByte.comma: return JSONStop(.extraComma(in: .object), at: index)
    case JSONByte.closeObject: return JSONStop(.trailingComma(in: .object), at: frame.lastComma)
    case JSONByte.closeList: return mismatchedBracket(frame)
    default: break
    }
    let word = JSONWord.read(bytes, from: index)
    guard !word.isEmpty else { return unexpected(.name) }
    if let number = frame.lastWholeNumber, number.end == frame.lastComma, index == number.end + 1,
      word.utf8.allSatisfy(JSONByte.isDigit)
    {
      return JSONStop(.decimalComma("\(number.text),\(word)"), at: index - 1)
    }
    return JSONStop(.unquotedName(word), at: index)
  }

  /// Where a colon should stand.
  mutating func faultInsteadOfColon(_ name: String) -> JSONStop {
    let frame = open[open.count - 1]
    if nextByte == nil { return unexpectedEnd(of: .object, from: frame.start) }
    return comment() ?? brokenText() ?? JSONStop(.missingColon(name: name), at: index)
  }

  /// Where a comma or the end of a list or object should stand.
  mutating func faultInsteadOfSeparator() -> JSONStop {
    let frame = open[open.count - 1]
    switch nextByte {
    case nil: return unexpectedEnd(of: frame.part, from: frame.start)
    case JSONByte.closeList, JSONByte.closeObject: return mismatchedBracket(frame)
    case JSONByte.quote, JSONByte.openList, JSONByte.openObject, JSONByte.minus:
      return JSONStop(.missingComma(in: frame.part), at: index)
    default: break
    }
    if !JSONWord.read(bytes, from: index).isEmpty {
      return JSONStop(.missingComma(in: frame.part), at: index)
    }
    return unexpected(.commaOrEnd(of: frame.part))
  }

  /// Where the document should end.
  mutating func faultAfterEnd() -> JSONStop {
    comment() ?? scalarFault { .contentAfterEnd($0) }
  }

  /// The end of the document inside a part of it, which is named with the place where it begins.
  mutating func unexpectedEnd(of part: JSONFault.Part, from start: Int) -> JSONStop {
    JSONStop(.unexpectedEnd(of: part, from: position(at: start)), at: bytes.count)
  }

  private mutating func mismatchedBracket(_ frame: JSONFrame) -> JSONStop {
    let start = position(at: frame.start)
    return scalarFault { .mismatchedBracket($0, of: frame.part, from: start) }
  }

  /// A character that begins nothing, or something of another language than JSON.
  private func unexpected(_ expected: JSONFault.Expectation) -> JSONStop {
    if let comment = comment() { return comment }
    let word = JSONWord.read(bytes, from: index)
    if expected == .value, !word.isEmpty { return JSONStop(.bareWord(word), at: index) }
    return scalarFault { scalar in
      switch scalar {
      case "'", "`", "´", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "«", "»", "‹", "›", "＂":
        return .wrongQuote(scalar)
      case "+" where expected == .value: return .leadingPlus
      case "." where expected == .value: return .barePoint
      default: return .unexpectedCharacter(scalar, expected: expected)
      }
    }
  }

  /// A comment at `index`, in the style of C or of a shell; nil when there is none.
  private func comment() -> JSONStop? {
    let head = String(decoding: bytes[index...].prefix(2), as: UTF8.self)
    if head == "//" || head == "/*" { return JSONStop(.comment(head), at: index) }
    return head.hasPrefix("#") ? JSONStop(.comment("#"), at: index) : nil
  }

  /// The broken UTF-8 at `index`; nil when there is none.
  private func brokenText() -> JSONStop? {
    do throws(JSONStop) {
      _ = try decodedScalar()
      return nil
    } catch {
      return error
    }
  }

  /// A fault about the scalar at `index`, unless the bytes there are no scalar.
  private func scalarFault(_ fault: (Unicode.Scalar) -> JSONFault) -> JSONStop {
    do throws(JSONStop) {
      return JSONStop(fault(try decodedScalar().scalar), at: index)
    } catch {
      return error
    }
  }
}
