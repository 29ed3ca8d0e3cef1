import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What a problem of the wrong kind says to write instead.
struct ExampleTests {
  private static func examples(of hostile: HostileCase) -> [(expected: ShapeFault.Kind, examples: [String])] {
    (HostileDocumentsTests.answers[hostile.sentence] ?? []).compactMap { problem in
      if case .shape(.wrongKind(let expected, _, let examples)) = problem.fault { (expected, examples) } else { nil }
    }
  }

  /// The kind of an example, with something in the place of what is left to fill in; `nil` when it is no JSON.
  private func kind(_ example: String) -> ShapeFault.Kind? {
    let filled = example.replacing(": …", with: ": null").replacing(", …}", with: "}").replacing("{…}", with: "{}")
      .replacing("[…]", with: "[]")
    let reading = JSONReader.read(Array(filled.utf8))
    return reading.problems.isEmpty ? reading.root?.kind : nil
  }

  @Test(arguments: HostileCase.wrongKinds)
  func `each example is JSON of a kind that may stand there`(_ hostile: HostileCase) throws {
    let problems = Self.examples(of: hostile)
    try #require(!problems.isEmpty)
    for (expected, examples) in problems {
      let allowed: [ShapeFault.Kind] =
        switch expected {
        case .textOrList: [.text, .list]
        case .textOrObject: [.text, .object]
        case .numberOrObject: [.number, .object]
        default: [expected]
        }
      #expect(examples.map(kind) == allowed || expected == .object && examples.map(kind) == [.object, .object])
    }
  }

  /// By the sentences of the hostile documents, which say what stands there instead.
  static let worked: [String: [String]] = [
    "the version as a text": ["1"], "the date as a number": [#""2025-06-23""#], "the note as null": [#""Kortare tid""#],
    "an identity as a number": [#""7""#], "organisations as an object": ["[{…}]"],
    "a share as a text": ["0.6"], "a share as null": ["12.5"], "a driver as an object": [#""ownNeed""#],
    "drivers as null": ["[]"], "a price year as a text": ["2025"],
    "a price level as a text": [#"{"currency": …, "year": …}"#], "money as a number": [#""1250.50""#],
    "a price as a number": [#""22.125""#],
    "a component as a number": [#""none""#, #"[{"id": …, "label": …, "phase": …}]"#],
    "a timing as a text": [#"{"once": …}"#], "a month as an object": [#""2025-06""#],
    "a range of months as a list": [#"{"first": …, "last": …}"#],
    "a size as a number": [#""moderate""#, #"{"indicator": …, "perYear": …, "unit": …}"#],
    "a factor as true": ["12.5", #"{"likely": 12.5, "source": …}"#],
    "a factor as a text": ["45", #"{"likely": 12.5, "source": …}"#],
    "driving goals as a text": [#"["tidsmål"]"#], "levels as a number": ["[1]"], "a rate as a text": ["2.5"],
    "a direction as a number": [#""decrease""#, #"{"keepWithin": {"from": 2, "to": 7}}"#],
    "a checkpoint as a text": ["12"], "a threshold as a text": ["12.5"],
    "an owner as a text": [#"{"role": …, "organisation": …}"#],
  ]

  @Test(arguments: worked.keys.sorted()) func `what could stand there is shown`(sentence: String) throws {
    let hostile = try #require(HostileCase.wrongKinds.first { $0.sentence == sentence })
    #expect(Self.examples(of: hostile).map(\.examples) == [try #require(Self.worked[sentence])])
  }

  @Test func `long and odd values aren't repeated`() {
    func problem(_ value: String) -> [String] {
      let document = HostileBase.document.replacing(#""drivenBy": ["tidsmål"]"#, with: #""drivenBy": \#(value)"#)
      return HostileCase.problems(of: Array(document.utf8)).flatMap { problem -> [String] in
        if case .shape(.wrongKind(_, _, let examples)) = problem.fault { examples } else { [] }
      }
    }
    #expect(problem(#""två \"citat\"""#) == [#"["…"]"#])
    #expect(problem("\"\(String(repeating: "x", count: 40))\"") == ["[\"\(String(repeating: "x", count: 40))\"]"])
    #expect(problem("\"\(String(repeating: "x", count: 41))\"") == [#"["…"]"#])
    #expect(["1e3", "{}", "false"].map(problem) == Array(repeating: [#"["Kortare tid"]"#], count: 3))
  }
}
