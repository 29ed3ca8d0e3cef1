import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What is told of a document is safe to print, whatever the document holds.
struct ProblemSafetyTests {
  /// Texts that would rewrite, reverse, clear or flood a terminal or a log.
  static let hostileTexts = [
    "\u{1B}[2J\u{1B}[31mallt väl", "a\u{202E}b", "x\r\nOK\n", "\u{7}\u{8}\u{7F}", "\u{FEFF}\u{200B}x\u{2066}",
    String(repeating: "långt", count: 1_000), String(repeating: "a b ", count: 2_000),
  ]

  /// Places of the full document that take a text, each as what stands there and what shall stand there.
  static let places: [(String, @Sendable (String) -> String)] = [
    (#""lagMonths": 1"#, { "\($0): 1" }), (#""2025-03-15""#, { $0 }),
    (#"{"once": "2024-12"}"#, { "{\"once\": \($0)}" }),
    (#""1250.50""#, { $0 }), (#""412.1127""#, { $0 }), (#""SEK""#, { $0 }), (#""legislation""#, { $0 }),
    (#"{"goal": "bruk""#, { "{\"goal\": \($0)" }), (#"{"id": "nivå""#, { "{\"id\": \($0)" }),
    (#""keepDate""#, { $0 }),
  ]

  private static func quoted(_ text: String) -> String { JSONWriter.text(.string(text)).trimmingLineFeed }

  @Test(arguments: hostileTexts.indices)
  func `a message, a path and a remedy show what can't be seen and cut what is long`(_ index: Int) {
    let quoted = Self.quoted(Self.hostileTexts[index])
    var told = 0
    for (old, new) in Self.places {
      #expect(HostileBase.document.occurrences(of: old) == 1, "\(old)")
      let document = HostileBase.document.replacing(old, with: new(quoted))
      for problem in HostileCase.problems(of: Array(document.utf8)) {
        told += 1
        check(problem)
      }
    }
    #expect(told >= 9)
  }

  @Test func `identities that stand twice and goals that drive twice are shown as safely`() {
    let id = Self.quoted("\u{1B}[31m" + String(repeating: "m", count: 5_000))
    let document = HostileBase.document
      .replacing(#"{"id": "nivå""#, with: "{\"id\": \(id)").replacing(#"{"id": "bruk""#, with: "{\"id\": \(id)")
      .replacing(#""drivenBy": ["tidsmål"]"#, with: "\"drivenBy\": [\"tidsmål\", \(id), \(id)]")
    let problems = HostileCase.problems(of: Array(document.utf8))
    #expect(problems.contains { $0.code == "duplicate-identifier" })
    for problem in problems { check(problem) }
    let twice = HostileBase.document
      .replacing(#"{"id": "bruk""#, with: "{\"id\": \(id)").replacing(#"{"goal": "bruk""#, with: "{\"goal\": \(id)")
      .replacing(#""refersTo": "bruk""#, with: "\"refersTo\": \(id)")
      .replacing(#""drivenBy": ["tidsmål"]"#, with: "\"drivenBy\": [\"tidsmål\", \(id)]")
    let told = HostileCase.problems(of: Array(twice.utf8))
    #expect(told.map(\.code) == ["benefit-driven-twice"])
    for problem in told { check(problem) }
  }

  @Test func `the culprit itself is kept whole in the fault`() throws {
    let word = "\u{1B}" + String(repeating: "w", count: 5_000)
    let document = HostileBase.document.replacing(#""legislation""#, with: Self.quoted(word))
    let problem = try #require(HostileCase.problems(of: Array(document.utf8)).first)
    guard case .shape(.unknownWord(word, _)) = problem.fault else {
      Issue.record("\(problem.fault)")
      return
    }
    let shown = "␛" + String(repeating: "w", count: 39) + "…"
    #expect(problem.message.swedish == "”\(shown)” är inte ett av de tillåtna orden.")
    #expect(problem.message.english == "“\(shown)” isn't one of the allowed words.")
  }

  @Test func `an amount of nine hundred digits is cut in its message`() throws {
    let nines = String(repeating: "9", count: 900)
    let document = HostileBase.document.replacing("1250.50", with: nines)
    let problem = try #require(HostileCase.problems(of: Array(document.utf8)).first)
    #expect(problem.fault == .model(.amountOutOfRange(try #require(Rational(decimal: nines)))))
    #expect(problem.message.english.hasPrefix("The amount \(String(repeating: "9", count: 50))… is larger than "))
    check(problem)
  }

  @Test func `a name of 5 000 letters is cut in the path`() throws {
    let name = String(repeating: "n", count: 5_000)
    let document = HostileBase.document.replacing(#""lagMonths""#, with: "\"\(name)\"")
    let problem = try #require(HostileCase.problems(of: Array(document.utf8)).first)
    #expect(problem.path == "$.initiative.benefits[0]['\(String(repeating: "n", count: 40))…']")
  }

  @Test(arguments: HostileDocumentsTests.cases)
  func `all that is told of hostile documents is visible and short`(_ hostile: HostileCase) {
    for problem in HostileDocumentsTests.answers[hostile.sentence] ?? [] { check(problem) }
  }

  private func check(_ problem: DocumentProblem) {
    for text in [
      problem.message.swedish, problem.message.english, problem.remedy.swedish, problem.remedy.english, problem.path,
      problem.excerpt,
    ] {
      #expect(text.unicodeScalars.allSatisfy { VisibleText.scalar($0) == $0 }, "\(problem.code)")
      #expect(text.unicodeScalars.count < 400, "\(problem.code)")
    }
  }
}

extension String {
  fileprivate var trimmingLineFeed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
