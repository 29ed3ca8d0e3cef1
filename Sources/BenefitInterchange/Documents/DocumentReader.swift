internal import BenefitRealisation

/// Turns a tree of JSON into an initiative, and gathers what is wrong on the way.
///
/// Every reading function takes a place that may be missing and answers `nil` when it couldn't make its value; what
/// is wrong has then been noted. Values that could be made are put together even when others couldn't, so that
/// problems between them are found in the same round.
struct DocumentReader {
  /// A value in the document and the way to it.
  struct Place {
    let node: JSONNode
    let path: JSONPath

    init(_ node: JSONNode, _ path: JSONPath) {
      self.node = node
      self.path = path
    }

    /// How many elements a list has; zero for anything else.
    var elementCount: Int { if case .array(let elements) = node.content { elements.count } else { 0 } }
  }

  let limits: ReadingLimits
  private let root: JSONNode?
  private let text: SourceText
  private var problems: ProblemList
  /// Where the reading of the JSON found something wrong with a value.
  private let faulty: Set<Int>
  /// For each list from which elements were left out: the places that the elements kept have in the document.
  var kept: [JSONPath: [Int]] = [:]
  /// The members of large objects by name, for each object by its offset; made when a path leads through it.
  var memberPlaces: [Int: [String: Int]] = [:]
  /// What couldn't be made; a reference to it isn't a problem of its own.
  var lost: LostElements

  /// The rollout steps that have been read; milestones of cost lines refer to them.
  var rolloutSteps: [Identifier<RolloutStep>: RolloutStep] = [:]

  init(_ bytes: [UInt8], limits: ReadingLimits) {
    let reading = JSONReader.read(bytes, limits: limits)
    self.limits = limits
    root = reading.root
    text = SourceText(bytes)
    problems = ProblemList(reading.problems, most: limits.problems)
    faulty = Set(reading.problems.map(\.offset))
    lost = LostElements(after: reading.problems)
  }

  /// What a function makes of the whole document, if nothing at all is wrong.
  mutating func read<Value>(_ value: (inout DocumentReader, Place) -> Value?) throws(InvalidDocument) -> Value {
    if let root, let made = value(&self, Place(root, .root)), problems.isEmpty { return made }
    throw InvalidDocument(problems: problems.told.map(located))
  }

  private func located(_ problem: ProblemList.Problem) -> DocumentProblem {
    let excerpt = text.excerpt(at: problem.offset)
    return DocumentProblem(
      fault: problem.fault, position: text.position(at: problem.offset), path: problem.path.description,
      excerpt: excerpt.text, excerptColumn: excerpt.caretColumn, meant: meant(by: problem))
  }

  /// What a reference that leads nowhere was meant for, if that can be guessed.
  private func meant(by problem: ProblemList.Problem) -> String? {
    guard case .model(.unknownReference(let identity)) = problem.fault, let root else { return nil }
    return References(in: root).meant(by: identity, at: problem.path)
  }

  /// Whether the reading of the JSON has noted something at a value.
  func isFaulty(_ place: Place) -> Bool { faulty.contains(place.node.start) }

  /// Notes what is wrong with the shape of a value.
  mutating func note(_ fault: @autoclosure () -> ShapeFault, at place: Place) {
    problems.note(.shape(fault()), at: place.node.start, place.path)
  }

  /// Notes what is wrong with a number that the limits of JSON's numbers should have caught.
  mutating func note(_ fault: @autoclosure () -> JSONFault, at place: Place) {
    problems.note(.json(fault()), at: place.node.start, place.path)
  }

  /// Notes what the model has against a value.
  mutating func note(_ fault: @autoclosure () -> ModelFault, at place: Place) {
    problems.note(.model(fault()), at: place.node.start, place.path)
  }

  /// Notes what is wrong at a member's name.
  mutating func note(_ fault: @autoclosure () -> ShapeFault, atName member: JSONMember, of place: Place) {
    problems.note(.shape(fault()), at: member.nameStart, place.path.appending(.member(member.name)))
  }

  /// Makes a value of the model and notes what the model says is wrong, at the members it names.
  mutating func make<Value>(
    at place: Place, _ body: () throws(InvalidModel) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      note(error, from: place)
      return nil
    }
  }

  /// Notes what the model has against a value, except what only follows from something that couldn't be made.
  mutating func note(_ error: InvalidModel, from place: Place) {
    for problem in error.problems {
      let culprit = find(problem.path, from: place)
      if !isConsequence(problem, at: culprit, from: place) { note(problem.fault, at: culprit) }
    }
    // A consequence is only left out when its cause has been told.
    if problems.isEmpty {
      for problem in error.problems { note(problem.fault, at: find(problem.path, from: place)) }
    }
  }

  /// The elements of a list that could be made; `nil` when there is no list, or no element of one could be made.
  ///
  /// - Parameter kind: Which of the lists it is that other places refer to, if it is one.
  mutating func list<Element>(
    _ place: Place?, as kind: LostElements.List? = nil, of element: (inout DocumentReader, Place) -> Element?
  ) -> [Element]? {
    guard let place, case .array(let nodes) = place.node.content else {
      if let place { noteKind(.list, [Self.listExample(insteadOf: place, of: element)], at: place) }
      if let kind { lost.insert(nil, of: kind) }
      return nil
    }
    var elements: [Element] = []
    var places: [Int] = []
    for (index, node) in nodes.enumerated() {
      if let made = element(&self, Place(node, place.path.appending(.index(index)))) {
        elements.append(made)
        places.append(index)
      } else if let kind {
        lost.insert(node.identity, of: kind)
      }
    }
    if places.count < nodes.count { kept[place.path] = places }
    return elements.isEmpty && !nodes.isEmpty ? nil : elements
  }

  /// A list that could stand where something else does.
  ///
  /// Most often that is the one element of the list without its brackets, so it is kept if it is of an element's kind;
  /// otherwise the element is what the reader of an element says should stand there.
  static func listExample<Element>(
    insteadOf place: Place, of element: (inout DocumentReader, Place) -> Element?
  ) -> String {
    if place.node.kind == .null { return "[]" }
    // A reader of nothing, so that only what it says is seen, of a node without the parts that it would read as well.
    var reader = DocumentReader(Array("null".utf8), limits: .standard)
    _ = element(&reader, Place(place.node.withoutParts, place.path))
    let examples = reader.problems.told.lazy.compactMap { problem -> String? in
      guard problem.path == place.path, case .shape(.wrongKind(_, _, let examples)) = problem.fault else { return nil }
      return examples.first
    }
    return "[\(examples.first ?? place.node.sketch)]"
  }
}

extension JSONNode {
  /// What kind of value it is.
  var kind: ShapeFault.Kind {
    switch content {
    case .null: .null
    case .bool: .truth
    case .number: .number
    case .string: .text
    case .array: .list
    case .object: .object
    }
  }

  /// The same kind of value, without elements and members.
  var withoutParts: JSONNode {
    switch content {
    case .array: JSONNode(.array([]), start..<end)
    case .object: JSONNode(.object([]), start..<end)
    case .null, .bool, .number, .string: self
    }
  }

  /// The text, if it is one.
  var text: String? { if case .string(let text) = content { text } else { nil } }

  /// The value of a member, if it is an object that has it.
  func member(_ name: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of the member `id`, if it has one that says something.
  var identity: String? {
    member("id")?.text.flatMap { VisibleText.isBlank($0) ? nil : $0 }
  }
}
