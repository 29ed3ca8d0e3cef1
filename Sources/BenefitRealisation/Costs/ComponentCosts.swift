/// What is said of one component of a cost model: the lines, that there are none, or that nobody has counted.
///
/// Nothing else stands for zero: an empty list of lines can't be told from one that nobody filled in, so it isn't
/// allowed.
public enum ComponentCosts: Sendable, Hashable {
  /// The component's lines, at least one.
  case lines([CostLine])
  /// Declared to be none: counted, and zero.
  case none
  /// Not counted: the cost may be anything.
  case notCounted

  /// The lines that are stated; none where there are none or nobody has counted.
  var stated: [CostLine] { if case .lines(let lines) = self { lines } else { [] } }
}
