import Testing

@testable import BenefitInterchange

/// Whoever does what a problem of the wrong kind says to do isn't told of a wrong kind again.
struct RemedyTests {
  /// Every value of a document with the way to it.
  private static func places(_ bytes: [UInt8]) throws -> [(path: JSONPath, node: JSONNode)] {
    var places = [(path: JSONPath.root, node: try #require(JSONReader.read(bytes).root))]
    var next = 0
    while next < places.count {
      let (path, node) = places[next]
      switch node.content {
      case .array(let elements):
        places += elements.enumerated().map { (path.appending(.index($0)), $1) }
      case .object(let members): places += members.map { (path.appending(.member($0.name)), $0.value) }
      default: break
      }
      next += 1
    }
    return places
  }

  /// One list of each kind in a document, by the way to it.
  private static func lists(_ bytes: [UInt8]) throws -> [JSONPath] {
    var seen: Set<[String]> = []
    return try places(bytes).filter { $0.node.kind == .list && seen.insert($0.path.memberNames).inserted }.map(\.path)
  }

  /// A document with another value at a place.
  private static func writing(_ text: String, at path: String, in bytes: [UInt8]) throws -> [UInt8] {
    let node = try #require(places(bytes).first { $0.path.description == path }?.node)
    return bytes[..<node.start] + Array(text.utf8) + bytes[node.end...]
  }

  private struct Wrong {
    let path: String
    let found: ShapeFault.Kind
    let examples: [String]
  }

  /// What is of a wrong kind at a place or below it.
  private static func wrong(at path: JSONPath, in bytes: [UInt8]) -> [Wrong] {
    let place = path.description
    return HostileCase.problems(of: bytes).compactMap { problem in
      guard case .shape(.wrongKind(_, let found, let examples)) = problem.fault,
        problem.path == place || problem.path.hasPrefix("\(place).") || problem.path.hasPrefix("\(place)[")
      else { return nil }
      return Wrong(path: problem.path, found: found, examples: examples)
    }
  }

  /// An example with `null` for what is left to fill in, and nothing where it only says that there is more.
  private static func filled(_ example: String) -> String {
    example.replacing(": …", with: ": null").replacing(", …}", with: "}").replacing("{…}", with: "{}")
  }

  /// What is still of a wrong kind when an example stands at a place and what it leaves open has been filled in.
  private static func left(after example: String, at path: JSONPath, in bytes: [UInt8]) throws -> [Wrong] {
    var document = try writing(filled(example), at: path.description, in: bytes)
    while true {
      let wrong = wrong(at: path, in: document)
      let open = wrong.filter { $0.found == .null && $0.path != path.description }
      if open.isEmpty || open.count < wrong.count { return wrong }
      for open in open { document = try writing(filled(open.examples[0]), at: open.path, in: document) }
    }
  }

  static let documents = ["complete.json", "the document of the hostile cases"]
  /// What stands where a list should: a number, a text, a truth and an object.
  static let values = ["0.4453", #""tidsmål""#, "true", "{}"]

  private static func document(_ name: String) throws -> [UInt8] {
    try name == "complete.json" ? Array(Fixtures.valid(name)) : Array(HostileBase.document.utf8)
  }

  @Test(arguments: documents, values)
  func `doing what is said where a list should stand ends it`(name: String, value: String) throws {
    let document = try Self.document(name)
    let lists = try Self.lists(document)
    #expect(lists.count >= 20)
    for path in lists {
      let broken = try Self.writing(value, at: path.description, in: document)
      for wrong in Self.wrong(at: path, in: broken) where wrong.path == path.description {
        for example in wrong.examples {
          let left = try Self.left(after: example, at: path, in: document)
          #expect(left.isEmpty, "\(path): \(value) → \(example) → \(left.map { "\($0.path): \($0.examples)" })")
        }
      }
    }
  }

  /// What is said of a value where a list should stand.
  static let worked: [(list: String, value: String, examples: [String])] = [
    ("onCosts", "0.4453", [#"[{"percent": …, "provenance": …}]"#]), ("onCosts", "{}", ["[{…}]"]),
    ("onCosts", "null", ["[]"]), ("drivers", "7", [#"["ownNeed"]"#]), ("drivers", "{}", [#"["ownNeed"]"#]),
    ("drivers", #""legislation""#, [#"["legislation"]"#]), ("monthly", #""0.3""#, ["[0.3]"]),
    ("monthly", "{}", ["[12.5]"]), ("external", "7", [#""none""#, #"[{"id": …, "label": …, "phase": …}]"#]),
  ]

  @Test(arguments: worked.indices) func `a list is shown with an element that may stand in it`(index: Int) throws {
    let (list, value, examples) = Self.worked[index]
    let document = Array(HostileBase.document.utf8)
    let path = try #require(Self.lists(document).first { $0.memberNames.last == list })
    let broken = try Self.writing(value, at: path.description, in: document)
    #expect(Self.wrong(at: path, in: broken).map(\.examples) == [examples])
  }
}
