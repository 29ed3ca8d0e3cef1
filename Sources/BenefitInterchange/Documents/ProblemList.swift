/// What is wrong with a document, gathered in any order and told in the document's.
///
/// A hostile document can have a problem at every byte. No more are kept than can be told: once there are several
/// times as many, those that stand behind the last one to tell are dropped, and from then on not even made.
struct ProblemList {
  /// One thing that is wrong, with the offset of the byte that it is about.
  struct Problem {
    let offset: Int
    let path: JSONPath
    let fault: DocumentProblem.Fault
  }

  /// How many are told, besides that there are more.
  private let most: Int
  private var problems: [Problem]
  /// What stands here or behind isn't told any more.
  private var end = Int.max
  /// How many more than told are gathered before the rest is dropped, so that sorting stays rare.
  private static let slack = 64

  /// A list that begins with what the reading of the JSON found.
  init(_ found: [JSONProblem], most: Int) {
    self.most = most
    problems = found.map { Problem(offset: $0.offset, path: $0.path, fault: .json($0.fault)) }
  }

  var isEmpty: Bool { problems.isEmpty }

  /// Notes a problem; neither it nor its path is made when it wouldn't be told.
  mutating func note(
    _ fault: @autoclosure () -> DocumentProblem.Fault, at offset: Int, _ path: @autoclosure () -> JSONPath
  ) {
    guard offset < end else { return }
    problems.append(Problem(offset: offset, path: path(), fault: fault()))
    guard problems.count / 4 - Self.slack > most else { return }
    problems = Array(inOrder.prefix(most + 1))
    end = problems[most].offset
  }

  /// The first problems in the order of the document; of more than the limit, the last says that there are more.
  ///
  /// It stands at the first one that isn't told, or where the reading of the JSON ended for the same reason.
  var told: [Problem] {
    let ordered = inOrder
    guard ordered.count > most else { return ordered }
    let next = ordered[most]
    let more = Problem(offset: next.offset, path: next.path, fault: .json(.tooManyProblems(limit: most)))
    return ordered.prefix(most) + [more]
  }

  /// The problems by offset; those of one offset in the order in which they were found.
  private var inOrder: [Problem] {
    problems.indices.sorted { (problems[$0].offset, $0) < (problems[$1].offset, $1) }.map { problems[$0] }
  }
}
