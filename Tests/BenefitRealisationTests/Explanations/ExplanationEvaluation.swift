import BenefitRealisation
import Foundation

/// Works a node out from its parts in floating point, as a reader with a pocket calculator would: an oracle that shares
/// no code with ``Explanation/contradictions``.
enum ExplanationEvaluation {
  /// What the parts give and what the node says, or `nil` for what a pocket calculator has no key for.
  static func values(of node: Explanation) -> (worked: Double, known: Double)? {
    guard let known = number(node.value), node.operation != .stated else { return nil }
    var parts: [Double] = []
    for part in node.parts {
      if let number = number(part.value) {
        parts.append(number)
      } else if node.operation != .sum {
        return nil
      }
    }
    return worked(node.operation, parts).map { ($0, known) }
  }

  private static func worked(_ operation: Explanation.Operation, _ parts: [Double]) -> Double? {
    switch operation {
    case .sum: return parts.reduce(0, +)
    case .difference: return parts.dropFirst().reduce(parts[0], -)
    case .distance: return abs(parts[0] - parts[1])
    case .product: return parts.reduce(1, *)
    case .quotient, .breakEven: return parts[0] / parts[1]
    case .squareRoot: return sqrt(parts[0])
    case .discountFactor:
      // Rates and years in turn.
      return stride(from: 0, to: parts.count, by: 2).reduce(1) { $0 / pow(1 + parts[$1], parts[$1 + 1]) }
    case .growthIndex: return (pow(1 + parts[0], parts[1]) * 1e9).rounded() / 1e9
    case .stated, .lastCrossing, .zeroRate, .rootOfSquares, .studentQuantile, .normalQuantile, .welchDegrees, .wilson,
      .garwood, .held, .notBelow:
      return nil
    }
  }

  private static func number(_ value: Explanation.Value) -> Double? {
    switch value {
    case .money(let money): Double(money.minorUnits) / 100
    case .number(let number, _): Double(number)
    case .real(let real, _): real
    case .rates, .month, .without, .notDefined: nil
    }
  }
}
