/// A place in a model, written with the names that documents use.
///
/// ```swift
/// ModelPath("costs", "external", .element("licences"), "amount").description
/// // "costs.external[licences].amount"
/// ```
public struct ModelPath: Sendable, Hashable, CustomStringConvertible {
  /// One step down into a model.
  public enum Step: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A named member.
    case member(String)
    /// The element of a list with this identity.
    case element(String)
    /// The element of a list at this place, counted from zero.
    case index(Int)

    /// A named member.
    public init(stringLiteral name: String) { self = .member(name) }
  }

  /// The steps from the outermost value to the place.
  public var steps: [Step]

  /// A path of the given steps; none is the value itself.
  public init(_ steps: Step...) { self.steps = steps }

  /// A path of the given steps.
  public init(steps: [Step]) { self.steps = steps }

  /// The steps joined: members by a point, elements in brackets.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .member(let name): text += text.isEmpty ? name : ".\(name)"
      case .element(let id): text += "[\(id)]"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
