import Foundation

/// A value of the schema, read by Foundation so that it doesn't depend on the reader under test.
struct SchemaNode {
  private let value: Any?

  init(_ value: Any?) { self.value = value }

  /// A member of an object, or nothing.
  subscript(name: String) -> SchemaNode { SchemaNode((value as? [String: Any])?[name]) }

  /// The members of an object in alphabetical order; empty when it is none.
  var members: [(name: String, node: SchemaNode)] {
    ((value as? [String: Any]) ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, SchemaNode($0.value)) }
  }

  /// The elements of a list; empty when it is none.
  var elements: [SchemaNode] { ((value as? [Any]) ?? []).map { SchemaNode($0) } }

  /// The texts of a list of texts; `nil` when it is none.
  var texts: [String]? { value as? [String] }

  var text: String? { value as? String }
  var integer: Int? { (value as? NSNumber)?.intValue }
  var isFalse: Bool { (value as? NSNumber)?.boolValue == false }
  var isThere: Bool { value != nil }

  /// This value and every one inside it.
  var all: [SchemaNode] { [self] + members.flatMap(\.node.all) + elements.flatMap(\.all) }
}
