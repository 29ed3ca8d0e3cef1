/// A language that the library's texts exist in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Swedish, the language of the reports' readers.
  case swedish = "sv"
  /// English, the language of the API.
  case english = "en"
}

/// One text in both languages, so that no message can exist in only one of them.
///
/// ```swift
/// BilingualText(swedish: "effektmål", english: "effect goal")[.swedish]  // "effektmål"
/// ```
public struct BilingualText: Sendable, Hashable {
  /// The text in Swedish.
  public let swedish: String
  /// The text in English.
  public let english: String

  /// Pairs the two texts.
  public init(swedish: String, english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
