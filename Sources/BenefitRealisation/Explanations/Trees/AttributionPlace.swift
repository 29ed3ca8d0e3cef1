/// Where a node stands in an explanation: under which elements of the model, and below what.
struct AttributionPlace {
  /// The benefit, cost line or rollout step that nodes belong to, the outer ones first.
  private var owners: [(key: Substring, name: BilingualText)] = []
  /// How many elements the identity of the node above names.
  private var elementCount = 0
  /// What the nearest figure above of all periods is called.
  private var title: BilingualText?
  /// What the figures of one period above are called, by their identities without it.
  private var periods: [(key: Substring, label: BilingualText)] = []

  /// The place of a node's parts.
  func below(_ node: Explanation) -> AttributionPlace {
    let id = NodeIdentity(node.id)
    var place = self
    if let owner = owner(id, node.label) { place.owners.append(owner) }
    place.elementCount = id.elements.count
    if !id.isOfPeriod { place.title = node.label }
    if id.isOfPeriod, id.isWhole, !node.label.isPeriod { place.periods.append((id.key, node.label)) }
    return place
  }

  /// The row that a node's change belongs to, which is the same for all periods, and what it is called.
  func row(of node: Explanation) -> (key: String, label: AttributionLabel) {
    let id = NodeIdentity(node.id)
    let own = owner(id, node.label)
    // What several benefits hang on, such as a step's share, is one row.
    let all = owners.filter { id.elements.contains($0.key) } + [own].compactMap(\.self)
    let unnamed = all.map(\.key).filter { !id.keyElements.contains($0) }
    let names = all.map(\.name)
    return (
      String(id.key) + unnamed.map { "[\($0)]" }.joined(),
      AttributionLabel(
        of: own != nil || names.last == node.label ? nil : node.label, names: names, title: title,
        whole: periods.last { $0.key == id.key }?.label)
    )
  }

  /// The element that an identity is the first to name; numbers and periods name none.
  private func owner(_ id: NodeIdentity, _ label: BilingualText) -> (key: Substring, name: BilingualText)? {
    guard id.elements.count > elementCount, let last = id.elements.last, !last.isPeriod, !label.isPeriod else {
      return nil
    }
    return (last, label)
  }
}

extension Explanation {
  /// The rows that the nodes would belong to, whatever their periods.
  var rowKeys: Set<String> {
    var keys: Set<String> = []
    for node in nodes {
      guard node.id.utf8.contains(UInt8(ascii: "@")) else {
        keys.insert(node.id)
        continue
      }
      let id = NodeIdentity(node.id)
      keys.insert(String(id.key))
      for element in id.elements where !element.isPeriod { keys.insert("\(id.key)[\(element)]") }
    }
    return keys
  }
}

/// The identity of a node, taken apart by bytes, since a tree has tens of thousands.
private struct NodeIdentity {
  /// The identity up to its period.
  let key: Substring
  /// What identifies the elements of lists in it, such as a benefit, as it stands within brackets.
  let elements: [Substring]
  /// Those before the period.
  let keyElements: ArraySlice<Substring>
  let isOfPeriod: Bool
  /// Whether nothing stands after the period.
  let isWhole: Bool

  init(_ id: String) {
    var elements: [Substring] = []
    var (opening, period): (String.Index?, String.Index?) = (nil, nil)
    var (elementsOfKey, isEscaped, isWhole) = (0, false, true)
    var index = id.utf8.startIndex
    while index < id.utf8.endIndex {
      let byte = id.utf8[index]
      let next = id.utf8.index(after: index)
      if let start = opening {
        if isEscaped || byte == UInt8(ascii: "\\") {
          isEscaped.toggle()
        } else if byte == UInt8(ascii: "]") {
          elements.append(id[start..<index])
          if period == nil { elementsOfKey = elements.count }
          opening = nil
        }
      } else if byte == UInt8(ascii: "[") {
        opening = next
        if period != nil { isWhole = false }
      } else if byte == UInt8(ascii: "."), period != nil {
        isWhole = false
      } else if byte == UInt8(ascii: "@"), period == nil {
        period = index
      }
      index = next
    }
    key = id[..<(period ?? id.endIndex)]
    (self.elements, keyElements, isOfPeriod) = (elements, elements[..<elementsOfKey], period != nil)
    self.isWhole = isWhole
  }
}

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
  fileprivate var isPeriod: Bool {
    unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "-" || $0 == "–" }
  }
}

extension BilingualText {
  fileprivate var isPeriod: Bool { english.isPeriod }

  /// From one period to another: `2024-09–2024-11` through `2025-10–2025-12` is `2024-09–2025-12`.
  fileprivate func through(_ last: BilingualText) -> BilingualText {
    func joined(_ language: Language) -> String {
      let first = self[language].split(separator: "–").first ?? ""
      return "\(first)–\(last[language].split(separator: "–").last ?? "")"
    }
    return BilingualText(swedish: joined(.swedish), english: joined(.english))
  }
}
