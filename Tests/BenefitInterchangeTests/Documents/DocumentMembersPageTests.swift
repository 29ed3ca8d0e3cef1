import Testing

@testable import BenefitInterchange

/// The page of the documentation that lists every member of an initiative's document, written from the schema.
struct DocumentMembersPageTests {
  @Test func `the page has every member of the schema`() throws {
    let schema = try #require(JSONReader.read(Array(Fixtures.bundled("initiative.schema.json"))).root)
    let isCurrent = try WrittenPage.isCurrent("DocumentMembers.md", Self.text(of: schema))
    #expect(isCurrent, "DocumentMembers.md is out of date: WRITE_PAGES=1 swift test --filter Page")
  }

  private static func text(of schema: JSONNode) -> String {
    let definitions = schema["$defs"]?.members ?? []
    var text = """
      # Every member of a document

      What a document of an initiative can hold, member by member.

      ## Overview

      This page is written by a test from `Examples/Data/initiative.schema.json`, which an editor can check a document
      against while it is written. <doc:DocumentFormat> has the rules that no schema can say. A member with a star must be
      there; of an object that stands in another its members follow with a point.

      ### The document

      \(schema.said("description"))

      \(table(of: schema))
      ### Values

      | value | what it is |
      |---|---|

      """
    for definition in definitions where definition.value.rows(under: "").isEmpty {
      let words = definition.value["enum"].map { ": " + $0.words } ?? ""
      let said = definition.value.said("description")
      text += "| `\(definition.name)` | \(words.isEmpty ? said : said.drop(suffix: "."))\(words) |\n"
    }
    for definition in definitions where !definition.value.rows(under: "").isEmpty {
      text += "\n### \(definition.name)\n\n\(definition.value.said("description"))\n\n\(table(of: definition.value))"
    }
    return text
  }

  private static func table(of object: JSONNode) -> String {
    "| member | value | meaning |\n|---|---|---|\n" + object.rows(under: "").joined()
  }
}

extension String {
  fileprivate func drop(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

/// What a schema's node says.
extension JSONNode {
  fileprivate var members: [JSONMember] { if case .object(let members) = content { members } else { [] } }
  fileprivate var elements: [JSONNode] { if case .array(let elements) = content { elements } else { [] } }

  fileprivate subscript(name: String) -> JSONNode? { members.first { $0.name == name }?.value }

  /// A member's text or number, empty without one.
  fileprivate func said(_ name: String) -> String { self[name]?.literal ?? "" }

  private var literal: String {
    switch content {
    case .string(let text): text
    case .number(let digits): digits
    case .null, .bool, .array, .object: ""
    }
  }

  /// The words of an enumeration.
  fileprivate var words: String { elements.map { "`\($0.literal)`" }.joined(separator: ", ") }

  /// A row of a table for each member that an object can have, and for those of objects in it.
  ///
  /// Where a value may be a word or an object, the members are the object's. What a definition only narrows down has no
  /// description and no row.
  fileprivate func rows(under path: String) -> [String] {
    [self, self["then"], self["else"]].compactMap(\.self).flatMap { object -> [String] in
      let required = Set((object["required"] ?? self["required"])?.elements.map(\.literal) ?? [])
      return (object["properties"]?.members ?? []).flatMap { member -> [String] in
        let description = member.value.said("description")
        if description.isEmpty { return [] }
        let name = path + member.name
        let star = required.contains(member.name) ? "\\*" : ""
        return ["| `\(name)`\(star) | \(member.value.kind) | \(description) |\n"]
          + member.value.rows(under: "\(name).")
      }
    }
  }

  /// What a value is, in words.
  private var kind: String {
    if let reference = self["$ref"]?.literal.split(separator: "/").last { return "`\(reference)`" }
    if let words = self["enum"]?.words { return words }
    if let constant = self["const"]?.literal { return "`\(constant)`" }
    if let items = self["items"], said("type") == "array" { return "list of \(items.kind)" }
    if let then = self["then"], let other = self["else"] { return "\(then.kind) or \(other.kind)" }
    let range = [said("minimum"), said("maximum")].filter { !$0.isEmpty }.joined(separator: "–")
    switch said("type") {
    case "integer": return "whole number" + (range.isEmpty ? "" : " \(range)")
    case "number": return "number" + (range.isEmpty ? "" : " \(range)")
    case "string": return "text"
    case let type: return type
    }
  }
}
