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
