import BenefitRealisation

/// Evaluates a node's operation on its parts, as a reader with a calculator would.
struct ExplanationEvaluation {
  /// What the parts give, or `nil` when the parts aren't of the kinds that the operation needs.
  static func value(of node: Explanation) -> Explanation.Value? {
    let parts = node.parts.map(\.value)
    switch node.operation {
    case .stated: return parts.isEmpty ? node.value : nil
    case .sum: return sum(parts)
    case .difference:
      guard case .money(let first)? = parts.first, case .money(let second)? = parts.last, parts.count == 2
      else {
        return nil
      }
      return .money(first - second)
    case .quotient:
      guard case .money(let first)? = parts.first, case .money(let second)? = parts.last, parts.count == 2
      else {
        return nil
      }
      if second < .zero { return .notDefined(.costsAreNegative) }
      return second == .zero ? .notDefined(.costsAreZero) : .number(Rational(first) / Rational(second))
    case .product: return product(node).map { .unrounded($0 / 100) }
    case .roundedSum:
      var sum = 0.0
      for part in node.parts {
        guard let product = product(part) else { return nil }
        sum += product
      }
      return .money(Money(minorUnits: Int64(sum.rounded(.toNearestOrEven))))
    case .lastCrossing: return lastCrossing(node)
    }
  }

  /// The sum of the amounts that are known; where none is, the first reason.
  private static func sum(_ parts: [Explanation.Value]) -> Explanation.Value? {
    var total = Money.zero
    var isKnown = false
    var reason: NotDefined?
    for part in parts {
      switch part {
      case .money(let money):
        total += money
        isKnown = true
      case .notDefined(let because): reason = reason ?? because
      case .number, .factor, .unrounded, .month, .never: return nil
      }
    }
    if let reason, !isKnown { return .notDefined(reason) }
    return .money(total)
  }

  /// The amount in minor units times the factor.
  private static func product(_ node: Explanation) -> Double? {
    guard node.parts.count == 2, case .money(let amount) = node.parts[0].value,
      case .factor(let factor) = node.parts[1].value
    else { return nil }
    return Double(amount.minorUnits) * factor
  }

  /// The month, at the end of each part's label, after which the accumulated sum never is below zero.
  private static func lastCrossing(_ node: Explanation) -> Explanation.Value? {
    var accumulated = Money.zero
    var crossing: Month?
    for part in node.parts {
      guard case .money(let net) = part.value, let month = Month(part.label.english.suffix(7)) else {
        return nil
      }
      accumulated += net
      if accumulated < .zero { crossing = nil } else { crossing = crossing ?? month }
    }
    return crossing.map { .month($0) } ?? .never
  }
}

extension Explanation {
  /// The node and everything below it.
  var nodes: [Explanation] { [self] + parts.flatMap(\.nodes) }
}
