/// What a row is called that several nodes may have come to.
struct AttributionLabel {
  private let names: [BilingualText]
  private let title: BilingualText?
  private let whole: BilingualText?
  private let first: BilingualText?
  private var last: BilingualText?
  private var isOne = true
  private var arePeriods: Bool

  /// - Parameters:
  ///   - own: What the node is called; `nil` where its element's name says it.
  ///   - names: The names of the elements that it belongs to.
  ///   - title: What the nearest figure above of all periods is called.
  ///   - whole: What the figure that the node is a part of is called.
  init(of own: BilingualText?, names: [BilingualText], title: BilingualText?, whole: BilingualText?) {
    (self.names, self.title, self.whole) = (names, title, whole)
    (first, last, arePeriods) = (own, own, own?.isPeriod ?? false)
  }

  /// Notes what another node of the row is called.
  mutating func add(_ other: AttributionLabel) {
    isOne = isOne && other.first == first
    arePeriods = arePeriods && other.arePeriods
    last = other.first
  }

  /// Names and what it is: `Shorter handling, Whole city: minutes after`. Parts of several periods are one row, from the
  /// first to the last.
  var text: BilingualText {
    BilingualText(swedish: text(.swedish), english: text(.english))
  }

  private func text(_ language: Language) -> String {
    let own = isOne ? first : arePeriods ? first.flatMap { first in last.map { first.through($0) } } : whole ?? title
    let above = names.isEmpty && arePeriods ? [title].compactMap(\.self) : names
    let name = above.map { $0[language] }.joined(separator: ", ")
    guard let own = own?[language] else { return name }
    return name.isEmpty ? own : "\(name): \(own)"
  }
}

extension StringProtocol {
  /// Whether it is a number, a month or a time from one month to another.
  var isPeriod: Bool {
    unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "-" || $0 == "–" }
  }
}

extension BilingualText {
  var isPeriod: Bool { english.isPeriod }

  /// From one period to another: `2024-09–2024-11` through `2025-10–2025-12` is `2024-09–2025-12`.
  fileprivate func through(_ last: BilingualText) -> BilingualText {
    func joined(_ language: Language) -> String {
      let first = self[language].split(separator: "–").first ?? ""
      return "\(first)–\(last[language].split(separator: "–").last ?? "")"
    }
    return BilingualText(swedish: joined(.swedish), english: joined(.english))
  }
}
