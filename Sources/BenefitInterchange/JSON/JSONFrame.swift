/// A list or an object that the reader is inside of, with what it holds so far.
struct JSONFrame {
  let part: JSONFault.Part
  /// The offset of the opening bracket.
  let start: Int
  /// The offset of the comma before the current item.
  var lastComma = 0
  /// Whether the reader is inside an item rather than between two of them.
  var isReadingValue = false
  /// The elements or members so far, with those that were dropped for having a name that is already there.
  private(set) var itemCount = 0
  /// The name that is read last, empty in a list.
  private(set) var name = ""

  private var nameStart = 0
  private var isRepeated = false
  private var names = NameIndex()
  private var elements: [JSONNode] = []
  private var members: [JSONMember] = []

  init(part: JSONFault.Part, start: Int) {
    self.part = part
    self.start = start
  }

  /// The step into the item that is being read, nil between two items.
  var step: JSONPath.Step? {
    guard isReadingValue else { return nil }
    return part == .array ? .index(elements.count) : .member(name)
  }

  /// The last item when it is a whole number, to recognise a decimal comma after it.
  var lastWholeNumber: (text: String, end: Int)? {
    guard let node = members.last?.value, case .number(let text) = node.content else { return nil }
    return text.utf8.allSatisfy { $0 == JSONByte.minus || JSONByte.isDigit($0) } ? (text, node.end) : nil
  }

  /// Begins a member; the answer is where its name stands first when the object already has it.
  mutating func begin(_ name: String, at offset: Int) -> Int? {
    self.name = name
    nameStart = offset
    isReadingValue = true
    let first = names.insert(name)
    isRepeated = first != nil
    return first.map { members[$0].nameStart }
  }

  /// Puts a finished value where it belongs.
  mutating func attach(_ node: JSONNode) {
    itemCount += 1
    isReadingValue = false
    if part == .array {
      elements.append(node)
    } else if !isRepeated {
      members.append(JSONMember(name: name, nameStart: nameStart, value: node))
    }
  }

  /// The finished list or object.
  func node(endingAt end: Int) -> JSONNode {
    JSONNode(part == .array ? .array(elements) : .object(members), start..<end)
  }
}
