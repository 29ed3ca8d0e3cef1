/// One thing wrong with a model, and where.
public struct ModelProblem: Sendable, Hashable, CustomStringConvertible {
  /// The place, from the value that refused to be made.
  public let path: ModelPath
  /// What is wrong there.
  public let fault: ModelFault

  /// Names a fault and its place.
  public init(path: ModelPath, fault: ModelFault) {
    self.path = path
    self.fault = fault
  }

  /// The place and the fault in English, for logs; ``ModelFault/message`` has both languages.
  public var description: String { "\(path): \(fault.message.english)" }
}

/// Everything that is wrong with a model that was to be made.
///
/// A model type's initialiser throws it with all problems that it found, so that a user mends them in one round.
public struct InvalidModel: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems, in the order of the model's members; at least one.
  public let problems: [ModelProblem]

  /// The problems, one a line, in English.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// Gathers the problems of one value while its initialiser looks at it.
struct Validation {
  private(set) var problems: [ModelProblem] = []

  /// Notes the fault at the place unless the condition holds.
  mutating func require(
    _ condition: Bool, else fault: @autoclosure () -> ModelFault, at steps: ModelPath.Step...
  ) {
    require(condition, else: fault(), at: steps)
  }

  /// Notes the fault at the place unless the condition holds.
  mutating func require(_ condition: Bool, else fault: @autoclosure () -> ModelFault, at steps: [ModelPath.Step]) {
    if !condition { problems.append(ModelProblem(path: ModelPath(steps: steps), fault: fault())) }
  }

  /// Notes each word of an enumeration that stands more than once in a list.
  mutating func requireUnique<Word: RawRepresentable<String>>(_ words: [Word], at member: ModelPath.Step) {
    var seen: Set<String> = []
    for (index, word) in words.enumerated() where !seen.insert(word.rawValue).inserted {
      require(false, else: .duplicateIdentifier(word.rawValue), at: member, .index(index))
    }
  }

  /// Notes each identity that stands more than once in a list.
  mutating func requireUnique<Owner>(_ ids: [Identifier<Owner>], at member: ModelPath.Step) {
    requireUnique(ids, at: [member])
  }

  /// Notes each identity that stands more than once in a list.
  mutating func requireUnique<Owner>(_ ids: [Identifier<Owner>], at list: [ModelPath.Step]) {
    var seen: Set<Identifier<Owner>> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      require(false, else: .duplicateIdentifier(id.rawValue), at: list + [.index(index), "id"])
    }
  }

  /// Whether no list is too long to be worked through.
  var isWithinSize: Bool {
    problems.allSatisfy {
      switch $0.fault {
      case .tooMany, .tooLarge: false
      default: true
      }
    }
  }

  /// Adds problems that another value found.
  mutating func add(_ more: [ModelProblem]) { problems += more }

  /// Throws what was gathered, if anything was.
  func finish() throws(InvalidModel) {
    if !problems.isEmpty { throw InvalidModel(problems: problems) }
  }
}

extension InvalidModel {
  /// One problem alone.
  public init(_ fault: ModelFault, at steps: ModelPath.Step...) {
    problems = [ModelProblem(path: ModelPath(steps: steps), fault: fault)]
  }
}
