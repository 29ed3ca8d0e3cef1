import BenefitRealisation
import Foundation

/// One case of a reference file: what goes in and what a published or independent source says comes out.
struct ReferenceCase {
  let id: String
  let kind: String
  let inputs: JSON
  let expected: JSON
  let tolerance: JSON

  /// The published cases, as they were collected, in the order of the file.
  static func published() throws -> [ReferenceCase] {
    try JSON(fixture("reference_cases.json")).elements.map { row in
      ReferenceCase(
        id: row["id"].text, kind: row["kind"].text, inputs: row["inputs"], expected: row["expected"],
        tolerance: row["tolerance"])
    }
  }

  /// Whether a computed figure is the expected one within the case's tolerance.
  func agrees(_ value: Double, _ expected: JSON) -> Bool {
    let allowed = tolerance["rel"].exists ? tolerance["rel"].number * abs(expected.number) : tolerance.number
    return abs(value - expected.number) <= allowed
  }
}

/// A JSON value that a test reads by name; what isn't there reads as not a number, an empty text or no elements.
struct JSON {
  private let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(value: Any?) { self.value = value }

  subscript(key: String) -> JSON { JSON(value: (value as? [String: Any])?[key]) }
  subscript(index: Int) -> JSON { elements[index] }
  var exists: Bool { value != nil }
  var text: String { value as? String ?? "" }
  var elements: [JSON] { (value as? [Any] ?? []).map { JSON(value: $0) } }
  var numbers: [Double] { elements.map(\.number) }
  var count: Int { Int(number) }

  /// A number, or a text such as `"0.1"` or `"inf"`.
  var number: Double {
    if let number = value as? NSNumber { return number.doubleValue }
    return Double(text) ?? .nan
  }
}
