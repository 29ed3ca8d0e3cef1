import Foundation

/// A page of the documentation that a test writes, so that it can't say anything but what the library does.
///
/// The test fails when the page is out of date; `WRITE_PAGES=1 swift test --filter Page` writes all of them again.
enum WrittenPage {
  private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "DocsSource/BenefitRealisation.docc")

  /// Whether a page of this name says what it should; it does when it was written just now.
  static func isCurrent(_ name: String, _ text: String) throws -> Bool {
    let page = catalogue.appending(path: name)
    if ProcessInfo.processInfo.environment["WRITE_PAGES"] == "1" {
      try text.write(to: page, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: page, encoding: .utf8) == text
  }
}
