/// Shares the change of a figure among what it comes from.
struct Attribution {
  private struct Found {
    var label: AttributionLabel
    var before: [Explanation.Value] = []
    var after: [Explanation.Value] = []
    var contributions: [Rational] = []
  }

  private var found: [String: Found] = [:]
  private var order: [String] = []
  private var roundings: [Rational] = []

  /// Shares the change of a node that the figure changes by `multiplier` times.
  ///
  /// - Parameter place: What stands above the node.
  mutating func share(
    _ before: Explanation, _ after: Explanation, times multiplier: Rational, in place: AttributionPlace = .init()
  ) {
    if before == after || multiplier == 0 { return }
    guard let old = before.number?.rational, let new = after.number?.rational else {
      let change = (after.number?.rational ?? 0) - (before.number?.rational ?? 0)
      return note(before, after, change, times: multiplier, in: place)
    }
    // A figure that has become one step of a longer product is that product's first part.
    if before.id != after.id {
      if after.operation == .product, after.parts.first?.id == before.id {
        return share(before.wrapped(as: after.id), after, times: multiplier, in: place)
      }
      if before.operation == .product, before.parts.first?.id == after.id {
        return share(before, after.wrapped(as: before.id), times: multiplier, in: place)
      }
    }
    guard before.operation == after.operation, ![.stated, .reportedAndRemaining].contains(before.operation),
      let pairs = before.pairs(with: after)
    else { return note(before, after, new - old, times: multiplier, in: place) }
    let multipliers = before.multipliers(of: pairs)
    let below = place.below(after)
    for (pair, own) in zip(pairs, multipliers) {
      if let left = pair.before, let right = pair.after {
        share(left, right, times: own * multiplier, in: below)
      } else {
        note(pair.before, pair.after, pair.new - pair.old, times: own * multiplier, in: below)
      }
    }
    // What isn't rounded changes by what its parts change, and nothing is left.
    if before.isUnrounded, after.isUnrounded { return }
    let shared = Rational.sum(of: zip(pairs, multipliers).map { $1 * ($0.new - $0.old) })
    roundings.append((new - old - shared) * multiplier)
  }

  private mutating func note(
    _ before: Explanation?, _ after: Explanation?, _ change: Rational, times multiplier: Rational,
    in place: AttributionPlace
  ) {
    guard let node = after ?? before, change != 0 || before?.value != after?.value else { return }
    let (key, label) = place.row(of: node)
    if found[key] == nil {
      order.append(key)
      found[key] = Found(label: label)
    }
    found[key]?.label.add(label)
    if let value = before?.value { found[key]?.before.append(value) }
    if let value = after?.value { found[key]?.after.append(value) }
    found[key]?.contributions.append(change * multiplier)
  }

  /// The rows, in whole öre by the largest remainders where they are amounts.
  ///
  /// - Parameter trees: The explanations before and after, which tell whether something came or went in some periods only.
  func rows(
    of change: Rational, areAmounts: Bool, between trees: (before: Explanation, after: Explanation)
  ) -> [ExplanationDifference.Row] {
    typealias Row = (
      id: String?, label: BilingualText, Explanation.Value?, Explanation.Value?, ExplanationDifference.Kind,
      sum: Rational
    )
    func common(_ values: [Explanation.Value]) -> Explanation.Value? { Set(values).count == 1 ? values[0] : nil }
    lazy var before = trees.before.rowKeys
    lazy var after = trees.after.rowKeys
    var rows: [Row] = order.compactMap { key in
      found[key].map { found in
        let kind: ExplanationDifference.Kind =
          if found.before.isEmpty { before.contains(key) ? .changed : .appeared } else if found.after.isEmpty {
            after.contains(key) ? .changed : .disappeared
          } else { .changed }
        return (
          key, found.label.text, common(found.before), common(found.after), kind, Rational.sum(of: found.contributions)
        )
      }
    }
    rows = rows.enumerated().sorted {
      ($1.element.sum.magnitude, $0.offset) < ($0.element.sum.magnitude, $1.offset)
    }.map(\.element)
    let rounding = Rational.sum(of: roundings)
    if rounding != 0 {
      rows.append((nil, BilingualText(swedish: "avrundning", english: "rounding"), nil, nil, .rounding, rounding))
    }
    let amounts = areAmounts ? Self.amounts(rows.map(\.sum), of: change) : nil
    return rows.enumerated().map { index, row in
      ExplanationDifference.Row(
        id: row.id, label: row.label, before: row.2, after: row.3, kind: row.4, contribution: row.sum,
        amount: amounts?[index])
    }
  }

  /// Whole öre that add up to the change; `nil` when a contribution doesn't fit.
  private static func amounts(_ contributions: [Rational], of change: Rational) -> [Money]? {
    (change * 100).nearestInteger.flatMap { Money.parts(contributions, of: Money(minorUnits: $0)) }
  }
}

extension Explanation {
  /// Whether the figure is exactly the sum, difference or product of its parts.
  fileprivate var isUnrounded: Bool {
    guard rounding == .exact, case .exact? = number, parts.allSatisfy(\.isExact) else { return false }
    return operation == .sum || operation == .difference || operation == .product
  }

  private var isExact: Bool { if case .exact? = number { true } else { false } }

  /// The figure as a product of itself alone, under the identity of the longer product that it is compared with.
  fileprivate func wrapped(as id: String) -> Explanation { Explanation(id, label, value, .product, [self]) }

  /// A part before and after, and what it counts as where it isn't there.
  struct Pair {
    let before: Explanation?
    let after: Explanation?
    let old: Rational
    let new: Rational
  }

  /// The parts that correspond to each other; `nil` when they can't be compared.
  fileprivate func pairs(with other: Explanation) -> [Pair]? {
    let isOpen = operation == .sum || operation == .product || operation == .difference
    if !isOpen || (parts.count == other.parts.count && operation != .sum) {
      guard parts.count == other.parts.count else { return nil }
      return zip(parts, other.parts).mapAll { left, right in
        guard let old = left.number?.rational, let new = right.number?.rational else { return nil }
        return Pair(before: left, after: right, old: old, new: new)
      }
    }
    guard operation != .difference || parts.first?.id == other.parts.first?.id else { return nil }
    let absent: Rational = operation == .product ? 1 : 0
    let later = Dictionary(other.parts.map { ($0.id, $0) }) { first, _ in first }
    let earlier = Set(parts.map(\.id))
    guard later.count == other.parts.count, earlier.count == parts.count else { return nil }
    func value(_ node: Explanation?) -> Rational { node?.number?.rational ?? absent }
    return parts.map { Pair(before: $0, after: later[$0.id], old: value($0), new: value(later[$0.id])) }
      + other.parts.filter { !earlier.contains($0.id) }.map {
        Pair(before: nil, after: $0, old: absent, new: value($0))
      }
  }

  /// How much the figure changes for each unit that a part changes.
  fileprivate func multipliers(of pairs: [Pair]) -> [Rational] {
    switch operation {
    case .sum: return pairs.map { _ in 1 }
    case .difference: return pairs.indices.map { $0 == 0 ? 1 : -1 }
    default: return shapley(pairs)
    }
  }

  /// Each part's average change of the operation over the orders in which the parts could change, for each unit of its
  /// own change. Beyond ten changed parts they change in the order of the formula.
  private func shapley(_ pairs: [Pair]) -> [Rational] {
    let changed = pairs.indices.filter { pairs[$0].old != pairs[$0].new }
    func value(_ isNew: (Int) -> Bool) -> Rational {
      let numbers = pairs.indices.map { isNew($0) ? pairs[$0].new : pairs[$0].old }
      return worked(numbers) ?? 0
    }
    // A product's multiplier is what the part is multiplied by, so it is known for parts that didn't change, too.
    let asked = operation == .product ? Array(pairs.indices) : changed
    var result = [Rational](repeating: 0, count: pairs.count)
    for index in asked {
      let others = changed.filter { $0 != index }
      let sets = others.count <= 9 ? 1 << others.count : 1
      for set in 0..<sets {
        let chosen = Set(
          others.count <= 9
            ? others.indices.filter { set & (1 << $0) != 0 }.map { others[$0] } : others.filter { $0 < index })
        let weight: Rational = others.count <= 9 ? Self.weight(chosen.count, of: others.count + 1) : 1
        if operation == .product {
          let rest = pairs.indices.reduce(Rational(1)) { product, place in
            place == index ? product : product * (chosen.contains(place) ? pairs[place].new : pairs[place].old)
          }
          result[index] += weight * rest
        } else {
          let change = value { $0 == index || chosen.contains($0) } - value { chosen.contains($0) }
          result[index] += weight * change / (pairs[index].new - pairs[index].old)
        }
      }
    }
    return result
  }

  private static func weight(_ size: Int, of count: Int) -> Rational {
    var weight = Rational(1, over: count)
    for step in 0..<size { weight = weight * Rational(step + 1, over: count - 1 - step) }
    return weight
  }

  /// What the operation gives of exact numbers, without rounding.
  private func worked(_ numbers: [Rational]) -> Rational? {
    switch operation {
    case .quotient, .breakEven: numbers.count == 2 && numbers[1] != 0 ? numbers[0] / numbers[1] : nil
    case .held(let lower, let upper): numbers.count == 1 ? numbers[0].held(from: lower, to: upper) : nil
    case .distance: numbers.count == 2 ? (numbers[0] - numbers[1]).magnitude : nil
    case .growthIndex: numbers.count == 2 ? growthIndex(perYear: numbers[0], years: numbers[1]) : nil
    default: statistic(numbers.map { Double($0) }).flatMap { Rational($0) }
    }
  }
}

extension Sequence {
  /// Every element turned into another, or `nil` when one can't be.
  fileprivate func mapAll<Other>(_ transform: (Element) -> Other?) -> [Other]? {
    var result: [Other] = []
    for element in self {
      guard let other = transform(element) else { return nil }
      result.append(other)
    }
    return result
  }
}
