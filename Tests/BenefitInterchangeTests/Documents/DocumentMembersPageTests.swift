import Testing

@testable import BenefitInterchange

/// The page of the documentation that lists every member of an initiative's document, written from the schema.
struct DocumentMembersPageTests {
  @Test func `the page has every member of the schema`() throws {
    let schema = try #require(JSONReader.read(Array(Fixtures.bundled("initiative.schema.json"))).root)
    let isCurrent = try WrittenPage.isCurrent("DocumentMembers.md", SchemaPage(of: schema).text)
    #expect(isCurrent, "DocumentMembers.md is out of date: WRITE_PAGES=1 swift test --filter Page")
  }
}

/// A schema's definitions as tables.
private struct SchemaPage {
  private let schema: JSONNode
  /// The definitions of objects, each with a section of its own.
  private let sections: [JSONMember]
  /// The definitions of values.
  private let values: [JSONMember]

  init(of schema: JSONNode) {
    self.schema = schema
    let definitions = schema["$defs"]?.members ?? []
    sections = definitions.filter { !$0.value.describedMembers.isEmpty }
    values = definitions.filter { $0.value.describedMembers.isEmpty }
  }

  var text: String {
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

      | value | written as | what it is |
      |---|---|---|

      """
    for value in values {
      let (kind, said) = (kind(of: value.value), value.value.said("description"))
      text += "| `\(value.name)` | \(kind) | \(said) |\n"
    }
    for section in sections {
      text += "\n### \(section.name)\n\n\(section.value.said("description"))"
      if let other = section.value.withoutMembers { text += " Instead of an object it may be: \(kind(of: other))." }
      text += "\n\n\(table(of: section.value))"
    }
    return text
  }

  private func table(of object: JSONNode) -> String {
    "| member | value | meaning |\n|---|---|---|\n" + rows(of: object, under: "").joined()
  }

  /// A row for each member that an object can have, and for those of objects in it.
  private func rows(of object: JSONNode, under path: String) -> [String] {
    object.describedMembers.flatMap { member, isRequired in
      let name = path + member.name
      var kind = kind(of: member.value)
      // What a value is may hang on another member.
      if kind.isEmpty { kind = object.branches(of: member.name).map { self.kind(of: $0) }.joined(separator: " or ") }
      return ["| `\(name)`\(isRequired ? "\\*" : "") | \(kind) | \(member.value.said("description")) |\n"]
        + rows(of: member.value, under: "\(name).")
    }
  }

  /// What a value is, in words.
  private func kind(of node: JSONNode) -> String {
    if let reference = node["$ref"]?.literal.split(separator: "/").last {
      return sections.contains { $0.name == reference } ? "<doc:DocumentMembers#\(reference)>" : "`\(reference)`"
    }
    if let words = node["enum"]?.elements { return words.map { "`\($0.literal)`" }.joined(separator: ", ") }
    if let constant = node["const"]?.literal { return "`\(constant)`" }
    if let then = node["then"], let other = node["else"] { return "\(kind(of: then)) or \(kind(of: other))" }
    if let items = node["items"] { return "list of\(node.bounds("minItems", "maxItems")) \(kind(of: items))" }
    let bounds = node.bounds("minimum", "maximum")
    switch node.said("type") {
    case "integer": return "whole number\(bounds)"
    case "number": return "number\(bounds)"
    case "string": return "text"
    case let type: return type
    }
  }
}

/// What a schema's node says.
extension JSONNode {
  fileprivate var members: [JSONMember] { if case .object(let members) = content { members } else { [] } }
  fileprivate var elements: [JSONNode] { if case .array(let elements) = content { elements } else { [] } }

  fileprivate subscript(name: String) -> JSONNode? { members.first { $0.name == name }?.value }

  /// A member's text or number, empty without one.
  fileprivate func said(_ name: String) -> String { self[name]?.literal ?? "" }

  fileprivate var literal: String {
    switch content {
    case .string(let text): text
    case .number(let digits): digits
    case .null, .bool, .array, .object: ""
    }
  }

  /// The members of an object, or of the object that a value may be instead of something else; what a definition only
  /// narrows down has no description and isn't among them.
  fileprivate var describedMembers: [(member: JSONMember, isRequired: Bool)] {
    [self, self["then"], self["else"]].compactMap(\.self).flatMap { object in
      let required = Set((object["required"] ?? self["required"])?.elements.map(\.literal) ?? [])
      return (object["properties"]?.members ?? []).filter { !$0.value.said("description").isEmpty }
        .map { ($0, required.contains($0.name)) }
    }
  }

  /// What a value that may be an object may be instead.
  fileprivate var withoutMembers: JSONNode? {
    if said("type") == "object" { return nil }
    return [self["then"], self["else"]].compactMap(\.self).first { $0["properties"] == nil }
  }

  /// What a member is in each case of the object.
  fileprivate func branches(of name: String) -> [JSONNode] {
    [self["then"], self["else"]].compactMap { $0?["properties"]?[name] }
  }

  /// A range in words, after a space; empty without bounds.
  fileprivate func bounds(_ least: String, _ most: String) -> String {
    let (low, high, above) = (said(least), said(most), said("exclusiveMinimum"))
    return switch (low.isEmpty, high.isEmpty, above.isEmpty || least == "minItems") {
    case (false, false, _): " \(low)–\(high)"
    case (false, true, _): " at least \(low)"
    case (true, false, true): " at most \(high)"
    case (true, false, false): " above \(above), at most \(high)"
    case (true, true, _): ""
    }
  }
}
