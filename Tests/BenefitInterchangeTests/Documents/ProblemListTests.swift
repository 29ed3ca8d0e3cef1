import Testing

@testable import BenefitInterchange

struct ProblemListTests {
  private static func fault(_ number: Int) -> DocumentProblem.Fault { .shape(.invalidDate("\(number)")) }

  private static func path(_ number: Int) -> JSONPath { JSONPath([.index(number)]) }

  /// What is told, as `offset number`, or `offset number more` where it is told that there are more.
  private static func summary(_ list: ProblemList) -> [String] {
    list.told.map { problem in
      if case .json(.tooManyProblems) = problem.fault { return "\(problem.offset) \(problem.path) more" }
      return "\(problem.offset) \(problem.path)"
    }
  }

  @Test(arguments: [0, 1, 2, 7, 100], [UInt64(20_251_031), 2, 3])
  func `what is told is the beginning of all problems in the order of the document`(_ most: Int, _ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for count in [0, 1, most, most + 1, 4 * most + 300, 3_000] {
      var list = ProblemList([], most: most)
      var all: [(offset: Int, number: Int)] = []
      for number in 0..<count {
        let offset = Int.random(in: 0...500, using: &generator)
        list.note(Self.fault(number), at: offset, Self.path(number))
        all.append((offset, number))
      }
      all.sort { ($0.offset, $0.number) < ($1.offset, $1.number) }
      var expected = all.prefix(most).map { "\($0.offset) $[\($0.number)]" }
      if let next = all.dropFirst(most).first { expected.append("\(next.offset) $[\(next.number)] more") }
      #expect(Self.summary(list) == expected, "seed \(seed), \(count) problems")
      #expect(list.isEmpty == (count == 0))
    }
  }

  @Test func `the JSON reader's word that there are more isn't told twice`() {
    let stop = JSONProblem(fault: .tooManyProblems(limit: 1), offset: 9, path: Self.path(9))
    let list = ProblemList([JSONProblem(fault: .barePoint, offset: 3, path: Self.path(3)), stop], most: 1)
    #expect(Self.summary(list) == ["3 $[3]", "9 $[9] more"])
  }

  @Test func `what wouldn't be told isn't made`() {
    var list = ProblemList([], most: 1)
    var made = 0
    func fault() -> DocumentProblem.Fault {
      made += 1
      return Self.fault(made)
    }
    for offset in 0..<10_000 { list.note(fault(), at: offset, .root) }
    #expect(made < 300)
    // One that stands before the others is still told.
    list.note(fault(), at: -1, Self.path(7))
    #expect(Self.summary(list) == ["-1 $[7]", "0 $ more"])
  }

  @Test func `without a limit all are told`() {
    var list = ProblemList([], most: .max)
    for offset in (0..<1_000).reversed() { list.note(Self.fault(offset), at: offset, .root) }
    #expect(list.told.map(\.offset) == Array(0..<1_000))
  }
}
