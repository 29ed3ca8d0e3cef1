@testable import BenefitInterchange

/// The figures of the JSON of a follow-up, each with the path that explains it.
struct ResultLeaves {
  /// A number, or the reason why there is none.
  struct Leaf: Hashable {
    /// The path without what identifies the elements of lists.
    let template: String
    /// The path by which the figure's explanation is asked for.
    let path: String
    /// The number as it is written, or the reason.
    let value: String
  }

  private(set) var leaves: [Leaf] = []
  private let root: JSONValue

  init(of followUp: JSONValue) {
    root = followUp
    walk(followUp, "", "")
  }

  private mutating func walk(_ value: JSONValue, _ template: String, _ path: String) {
    func note(_ text: String) { leaves.append(Leaf(template: template, path: path, value: text)) }
    switch value {
    case .object(let members):
      if members.count == 1, let reason = value["notDefined"]?.word { return note(reason) }
      // A switching value says on which side of it the net present value is above zero.
      if template.hasSuffix(".switchingValue") {
        if value["none"] == nil, let number = members.first?.value.word { note(number) }
        return
      }
      let dot = template.isEmpty ? "" : "."
      for member in members { walk(member.value, template + dot + member.name, path + dot + member.name) }
    case .array(let elements) where template.hasSuffix("internalRate"):
      note(elements.compactMap(\.word).joined(separator: " "))
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        walk(element, template + "[]", path + place(of: element, index, in: template))
      }
    case .string(let text):
      if text.wholeMatch(of: /-?\d+(\.\d+)?(e-?\d+)?(\/\d+)?/) != nil { note(text) }
    case .number(let number): note(number)
    case .bool, .null: break
    }
  }

  /// What stands in a path for an element of a list: what identifies it.
  private func place(of element: JSONValue, _ index: Int, in template: String) -> String {
    func word(_ name: String) -> String { element[name]?.word ?? "" }
    func key(_ name: String) -> String { "[\(Self.escaped(word(name)))]" }
    switch template {
    case "checkpoints":
      let step = element["rolloutStep"]?.word.map { ":\(Self.escaped($0))" } ?? ""
      return "[\(word("monthsAfterFullOperation"))\(step)]"
    case "bridge.states": return "[\(moment(index))]"
    case "bridge.spans": return "[\(moment(index + 1))]"
    case "bridge.spans[]", "bridge.total": return ".\(word("part"))"
    case "planHistory.versions": return key("version")
    case "parties":
      let name = ["organisation", "perspective"].first { element[$0] != nil }
      return name.map { "[\($0):\(Self.escaped(word($0)))]" } ?? "[notAllocated]"
    case "calculation.benefits[].adjustments": return key("kind")
    case "landings.benefits[].landings": return "[\(index)]"
    case "hoursChain.links": return link(element, index)
    case "hoursChain.links[].hours": return "[\(root["hoursChain"]?["years"]?[index]?["year"]?.word ?? "")]"
    case "finalReport.deviations", "landings.broughtHome[].findings": return key("code")
    case _ where template.hasSuffix(".tornado"): return "\(key("benefit")).\(word("factor"))"
    default:
      let name = ["benefit", "goal", "line", "choice", "organisation", "year", "years"].first { element[$0] != nil }
      return name.map(key) ?? "[\(index)]"
    }
  }

  /// A link of the hours chain: its step with its line or benefit, and the landing's place among the benefit's.
  private func link(_ link: JSONValue, _ index: Int) -> String {
    let of = link["line"]?.word ?? link["benefit"]?.word ?? ""
    let key = "[\(link["step"]?.word ?? ""):\(Self.escaped(of))]"
    let form: String? =
      switch link["step"]?.word {
      case "redeployed": "capacityForOtherWork"
      case "cashed": "budgetReduction"
      default: nil
      }
    guard let form, case .array(let links)? = root["hoursChain"]?["links"],
      case .array(let benefits)? = root["landings"]?["benefits"],
      case .array(let landings)? = benefits.first(where: { $0["benefit"]?.word == of })?["landings"]
    else { return key }
    let before = links[..<index].count {
      $0["step"]?.word == link["step"]?.word && $0["benefit"]?.word == of
    }
    let places = landings.indices.filter { landings[$0]["as"]?.word == form }
    return "\(key)[\(places[before])]"
  }

  private func moment(_ index: Int) -> String {
    guard case .array(let states)? = root["bridge"]?["states"] else { return "" }
    let name = states[index]["moment"]?.word ?? ""
    switch name {
    case "checkpoint": return "checkpoint-\(states[index]["monthsAfterFullOperation"]?.word ?? "")"
    case "replanned": return "replanned-\(states[index]["planVersion"]?.word ?? "")"
    default: return name
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("]", with: "\\]")
  }
}

extension JSONValue {
  /// A text or a number as it is written.
  fileprivate var word: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}
