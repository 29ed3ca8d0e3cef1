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

  private let root: JSONNode?
  private let text: SourceText
  private let most: Int
  private var problems: [(offset: Int, path: JSONPath, fault: DocumentProblem.Fault)] = []
  /// For each list from which elements were left out: the places that the elements kept have in the document.
  private var kept: [JSONPath: [Int]] = [:]
  /// The identities of elements that couldn't be made; a reference to one isn't a problem of its own.
  private var lost: Set<String> = []

  /// The rollout steps that have been read; milestones of cost lines refer to them.
  var rolloutSteps: [RolloutStep] = []

  init(_ bytes: [UInt8], limits: ReadingLimits) {
    let reading = JSONReader.read(bytes, limits: limits)
    root = reading.root
    text = SourceText(bytes)
    most = limits.problems
    problems = reading.problems.map { ($0.offset, $0.path, .json($0.fault)) }
  }

  /// What a function makes of the whole document, if nothing at all is wrong.
  ///
  /// The problems are in the order of the document; of more than the limit, the last says that there are more.
  mutating func read<Value>(_ value: (inout DocumentReader, Place) -> Value?) throws(InvalidDocument) -> Value {
    if let root, let made = value(&self, Place(root, .root)), problems.isEmpty { return made }
    let order = problems.indices.sorted { (problems[$0].offset, $0) < (problems[$1].offset, $1) }
    var located = order.prefix(most).map { self.located(problems[$0]) }
    if order.count > most {
      let next = problems[order[most]]
      located.append(self.located((next.offset, .root, .json(.tooManyProblems(limit: most)))))
    }
    throw InvalidDocument(problems: located)
  }

  private func located(
    _ problem: (offset: Int, path: JSONPath, fault: DocumentProblem.Fault)
  ) -> DocumentProblem {
    let excerpt = text.excerpt(at: problem.offset)
    return DocumentProblem(
      fault: problem.fault, position: text.position(at: problem.offset), path: problem.path.description,
      excerpt: excerpt.text, excerptColumn: excerpt.caretColumn)
  }

  /// Notes what is wrong with the shape of a value.
  mutating func note(_ fault: ShapeFault, at place: Place) {
    problems.append((place.node.start, place.path, .shape(fault)))
  }

  /// Notes what is wrong at a member's name.
  mutating func note(_ fault: ShapeFault, atName member: JSONMember, of place: Place) {
    problems.append((member.nameStart, place.path.appending(.member(member.name)), .shape(fault)))
  }

  /// Makes a value of the model and notes what the model says is wrong, at the members it names.
  mutating func make<Value>(
    at place: Place, _ body: () throws(InvalidModel) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      for problem in error.problems {
        if case .unknownReference(let id) = problem.fault, lost.contains(id) { continue }
        let culprit = find(problem.path, from: place)
        problems.append((culprit.node.start, culprit.path, .model(problem.fault)))
      }
      return nil
    }
  }

  /// The deepest value of the document that a model's path leads to.
  ///
  /// The model's paths use the members' names; where the document has an object with one member in between (the
  /// name of a pattern or a timing), the path looks into it.
  private func find(_ path: ModelPath, from place: Place) -> Place {
    var place = place
    for step in path.steps {
      guard let next = self.step(step, from: place) ?? only(of: place).flatMap({ self.step(step, from: $0) })
      else { break }
      place = next
    }
    return place
  }

  private func step(_ step: ModelPath.Step, from place: Place) -> Place? {
    switch (step, place.node.content) {
    case (.member(let name), .object(let members)):
      return members.first { $0.name == name }.map { Place($0.value, place.path.appending(.member(name))) }
    case (.index(let index), .array(let elements)):
      let places = kept[place.path] ?? Array(elements.indices)
      guard places.indices.contains(index) else { return nil }
      return Place(elements[places[index]], place.path.appending(.index(places[index])))
    default: return nil
    }
  }

  private func only(of place: Place) -> Place? {
    guard case .object(let members) = place.node.content, members.count == 1 else { return nil }
    return Place(members[0].value, place.path.appending(.member(members[0].name)))
  }

  /// The elements of a list that could be made; `nil` when there is no list, or no element of one could be made.
  mutating func list<Element>(
    _ place: Place?, of element: (inout DocumentReader, Place) -> Element?
  ) -> [Element]? {
    guard let place else { return nil }
    guard case .array(let nodes) = place.node.content else {
      note(.wrongKind(expected: .list, found: place.node.kind), at: place)
      return nil
    }
    var elements: [Element] = []
    var places: [Int] = []
    for (index, node) in nodes.enumerated() {
      if let made = element(&self, Place(node, place.path.appending(.index(index)))) {
        elements.append(made)
        places.append(index)
      } else if let id = node.identity {
        lost.insert(id)
      }
    }
    if places.count < nodes.count { kept[place.path] = places }
    return elements.isEmpty && !nodes.isEmpty ? nil : elements
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

  /// The text of the member `id`, if it has one.
  var identity: String? {
    guard case .object(let members) = content, let id = members.first(where: { $0.name == "id" }),
      case .string(let text) = id.value.content
    else { return nil }
    return text
  }
}
