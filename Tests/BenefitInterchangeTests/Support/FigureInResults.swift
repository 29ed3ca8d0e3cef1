import BenefitRealisation

@testable import BenefitInterchange

/// Finds figures in the JSON of the results by their paths, whose lists name their elements by identity.
struct FigureInResults {
  /// The follow-up's JSON.
  let followUp: JSONValue

  init?(of followUp: FollowUp) {
    guard let root = JSONReader.read(FollowUpDocument([followUp]).bytes).root?.value,
      let first = root["followUps"]?[0]
    else { return nil }
    self.followUp = first
  }

  /// A value with the place where it stands, as ``JSONNode/leaves`` writes it.
  typealias Found = (value: JSONValue, place: JSONPath)

  /// What the JSON has for a figure; `nil` when it has no such place.
  func value(of figure: ExplainableFigure) -> Found? {
    find(Self.steps(of: figure.description)[...], in: (followUp, .root), list: "")
  }

  private enum Step: Equatable {
    case member(String)
    case key(String)
  }

  private static func steps(of path: String) -> [Step] {
    var steps: [Step] = []
    var (name, key, isEscaped) = ("", String?.none, false)
    func end() {
      if !name.isEmpty { steps.append(.member(name)) }
      name = ""
    }
    for scalar in path.unicodeScalars {
      if let open = key {
        if isEscaped || (scalar != "]" && scalar != "\\") {
          (key, isEscaped) = (open + String(scalar), false)
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          steps.append(.key(open))
          key = nil
        }
      } else if scalar == "." || scalar == "[" {
        end()
        if scalar == "[" { key = "" }
      } else {
        name.unicodeScalars.append(scalar)
      }
    }
    end()
    return steps
  }

  private func find(_ steps: ArraySlice<Step>, in found: Found, list: String) -> Found? {
    guard let step = steps.first else { return found }
    let rest = steps.dropFirst()
    switch step {
    case .member(let name):
      // What isn't defined as a whole has no members.
      if found.value["notDefined"] != nil { return found }
      return found.value[name].flatMap { find(rest, in: ($0, found.place.appending(.member(name))), list: name) }
    case .key(let key):
      guard case .array(let elements) = found.value else { return nil }
      let (indices, left) = self.indices(of: key, among: elements, of: list, rest)
      // Two checkpoints may be of the same month and different steps: the one that has the rest is meant.
      return indices.lazy.compactMap {
        find(left, in: (elements[$0], found.place.appending(.index($0))), list: list)
      }.first
    }
  }

  /// The elements that a key may mean, and the steps that are left.
  private func indices(of key: String, among elements: [JSONValue], of list: String, _ rest: ArraySlice<Step>)
    -> (indices: [Int], rest: ArraySlice<Step>)
  {
    func all(_ isMeant: (JSONValue) -> Bool) -> [Int] { elements.indices.filter { isMeant(elements[$0]) } }
    func parts() -> [String] {
      key.unicodeScalars.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
    switch list {
    case "tornado":
      guard case .member(let factor)? = rest.first else { return ([], rest) }
      return (all { $0["benefit"]?.text == key && $0["factor"]?.text == factor }, rest.dropFirst())
    case "parties":
      return (
        all { element in parts().count == 2 ? element[parts()[0]]?.text == parts()[1] : element[key] != nil }, rest
      )
    case "landings": return (Int(key).map { [$0] } ?? [], rest)
    case "hours":
      guard case .array(let years)? = followUp["hoursChain"]?["years"] else { return ([], rest) }
      return (years.indices.filter { years[$0]["year"]?.text == key }, rest)
    case "links":
      let links = all { link in
        link["step"]?.text == parts()[0] && (link["line"] ?? link["benefit"])?.text == parts()[1]
      }
      guard case .key(let place)? = rest.first else { return (links, rest) }
      return (Int(place).flatMap { nth(before: $0, of: parts()[1]) }.map { [links[$0]] } ?? [], rest.dropFirst())
    default:
      let names = ["benefit", "goal", "line", "year", "years", "kind", "choice", "monthsAfterFullOperation"]
      return (all { element in names.contains { element[$0]?.text == key } }, rest)
    }
  }

  /// How many landings of a benefit before the one at a place have its form: which of their links is its.
  private func nth(before place: Int, of benefit: String) -> Int? {
    guard case .array(let benefits)? = followUp["landings"]?["benefits"],
      case .array(let landings)? = benefits.first(where: { $0["benefit"]?.text == benefit })?["landings"],
      landings.indices.contains(place)
    else { return nil }
    return landings[..<place].count { $0["as"]?.text == landings[place]["as"]?.text }
  }
}

extension JSONValue {
  /// A number or a text as it is written.
  var text: String? {
    switch self {
    case .number(let text), .string(let text): text
    default: nil
    }
  }

  /// Whether the results say what an explanation's value says.
  func says(_ value: Explanation.Value) -> Bool {
    let texts = [self, self["amount"], self["atLeast"], self["atMost"]].compactMap { $0?.text }
    switch value {
    // A component that is declared none has no lines to add.
    case .money(let money): return texts.contains("\(money)") || (texts == ["none"] && money == .zero)
    case .number(let number, _): return texts.contains("\(number)")
    case .real(let real, _): return texts.contains("\(real)")
    case .rates(let rates):
      guard case .array(let roots) = self else { return false }
      return roots.map { $0.text.flatMap(Double.init) } == rates
    case .month(let month): return texts.contains("\(month)")
    case .without: return texts == ["never"] || self["none"] != nil
    case .notDefined(let reason):
      return self["notDefined"]?.text == reason.rawValue || texts == [reason.rawValue] || self == .null
    }
  }
}
