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

extension BilingualText {
  /// The most names that a list spells out; a longer one names the first few and says how many more they are.
  public static let mostListedNames = 4

  /// Names in quotation marks as a list that can be read, whatever its length.
  ///
  /// ```swift
  /// BilingualText(listing: ["A", "B"]).english                 // “A” and “B”
  /// BilingualText(listing: (1...500).map(String.init)).english // “1”, “2”, “3” and 497 more
  /// ```
  ///
  /// Up to ``mostListedNames`` stand there; of more than that one less, so that “1 more” never takes the place of a
  /// name. No name gives an empty text.
  public init(listing names: [String]) {
    func list(_ opening: Character, _ closing: Character, and word: String, more: String) -> String {
      var parts = Self.few(names.lazy.map { "\(opening)\($0)\(closing)" }, more: more)
      guard let last = parts.popLast() else { return "" }
      return parts.isEmpty ? last : "\(parts.joined(separator: ", ")) \(word) \(last)"
    }
    self.init(
      swedish: list("”", "”", and: "och", more: "till"), english: list("“", "”", and: "and", more: "more"))
  }
}

extension BilingualText {
  /// Names as they are, the first few of many: `A; B; C` and `A; B; C; 497 more`.
  package init(few names: [String]) {
    self.init(
      swedish: Self.few(names, more: "till").joined(separator: "; "),
      english: Self.few(names, more: "more").joined(separator: "; "))
  }

  /// The first few of some names, then how many more there are; all of them where they are few.
  private static func few(_ names: some Collection<String>, more: String) -> [String] {
    if names.count <= mostListedNames { return Array(names) }
    let named = names.prefix(mostListedNames - 1)
    return named + ["\(names.count - named.count) \(more)"]
  }

  /// One text after another.
  static func + (left: BilingualText, right: BilingualText) -> BilingualText {
    BilingualText(swedish: left.swedish + right.swedish, english: left.english + right.english)
  }
}

extension String {
  /// The text with a capital letter first.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
