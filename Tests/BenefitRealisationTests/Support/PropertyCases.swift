import Foundation

/// How many cases a property looks at.
enum PropertyCases {
  /// The standard number, or more where the environment asks for it: `PROPERTY_CASES=100000 swift test --filter Law`.
  static func count(_ standard: Int) -> Int {
    let asked = ProcessInfo.processInfo.environment["PROPERTY_CASES"].flatMap { Int($0) } ?? 0
    return max(standard, asked)
  }
}
