@testable import BenefitInterchange

/// A small document of an initiative in which a test puts cost lines, other costs or further members.
///
/// The sign `¶` marks the place where a problem is expected; it isn't in the document.
struct CostDocument {
  /// The lines of the own hours, as they stand between the brackets.
  var hours = #"{"id":"h","label":"Hours","phase":"rollout","timing":{"once":"2025-01"},"amount":"1"}"#
  /// Members of the initiative after its costs, each with a comma before it.
  var more = ""

  static let line = #""id":"h","label":"Hours","phase":"rollout""#
  static let once = #""timing":{"once":"2025-01"}"#
  static let stated = #""hourlyCost":{"stated":{"amount":"400","provenance":"pay system"}}"#

  /// A document whose own hours are the one line with these members.
  init(members: String) { hours = "{\(Self.line),\(members)}" }

  /// A document of one line of external costs, 1 000 kr in January 2025, and further members.
  init(more: String) {
    self.more = more
    hours = ""
  }

  private var marked: String {
    let own = hours.isEmpty ? #""notCounted""# : "[\n\(hours)\n]"
    let external = #"[{"id":"x","label":"X","phase":"procurement","timing":{"once":"2025-01"},"amount":"1000"}]"#
    return """
      {"schemaVersion":1,"date":"2025-06-30","initiative":{
      "id":"i","name":"I","organisation":"o","organisations":[{"id":"o","name":"O"},{"id":"s","name":"S"}],
      "rollout":[{"id":"r","name":"R","organisation":"o","fullOperation":"2025-03-31"}],
      "priceLevel":{"currency":"SEK","year":2025},
      "costs":{"external":\(external),"substitutes":"none","overhead":"none","internalHours":\(own)}
      \(more)}}
      """
  }

  var bytes: [UInt8] { Array(marked.filter { $0 != "¶" }.utf8) }

  /// The line and column of the mark.
  var place: String {
    let before = marked.prefix { $0 != "¶" }.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(before.count):\((before.last?.count ?? 0) + 1)"
  }

  /// The problems of reading the document as `code line:column path`.
  var problems: [String] {
    do {
      _ = try InitiativeDocument(reading: bytes)
      return []
    } catch {
      return error.problems.map { "\($0.code) \($0.position) \($0.path)" }
    }
  }
}
