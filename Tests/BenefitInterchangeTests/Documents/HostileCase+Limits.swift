@testable import BenefitInterchange

extension HostileCase {
  /// Documents that ask for more than their reader gives.
  static let beyondLimits: [HostileCase] = [
    .init(
      "sixteen digits", #""value": 55.5"#, #""value": ⟦1234567890123456"#,
      "too-many-digits $.initiative.measurements[1].value"),
    .init(
      "ten decimals", #""value": 55.5"#, #""value": ⟦0.1234567891"#,
      "too-many-decimals $.initiative.measurements[1].value"),
    .init(
      "ten to the fifteenth as a value", #""value": 55.5"#, #""value": ⟦1e15"#,
      "number-out-of-range $.initiative.measurements[1].value"),
    .init(
      "a number that no computer holds", #""value": 55.5"#, #""value": ⟦1e999999999999"#,
      "number-out-of-range $.initiative.measurements[1].value"),
    .init(
      "a number next to zero", #""value": 55.5"#, #""value": ⟦1e-999999999999"#,
      "number-out-of-range $.initiative.measurements[1].value"),
    .init(
      "a text of 20 001 letters", #""Siffrorna är exempel.""#, "⟦\"\(String(repeating: "x", count: 20_001))\"",
      "string-too-long $.note"),
    .init(
      "a document of a byte too many", text: "⟦" + HostileBase.least,
      limits: ReadingLimits(bytes: HostileBase.least.utf8.count - 1), "document-too-large $"),
    .init(
      "lists inside each other, a hundred thousand deep",
      text: #"{"note": "# + String(repeating: "[", count: 63) + "⟦" + String(repeating: "[", count: 99_937),
      "too-deep $.note\(String(repeating: "[0]", count: 63))"),
    .init(
      "a value too many in all", text: #"{"schemaVersion": 1, "date": ⟦"2026-03-31"}"#,
      limits: ReadingLimits(values: 2), "too-many-values $.date"),
    .init(
      "a member too many", text: #"{"schemaVersion": 1, "date": ⟦"2026-03-31"}"#, limits: ReadingLimits(items: 1),
      "too-many-items $.date"),
    .init(
      "ten thousand and one checkpoints", "[6, 12, 24]",
      "[\(String(repeating: "1,", count: 10_000))⟦1]", "too-many-items $.initiative.schedule.checkpoints"),
    .init(
      "zero with an exponent that no computer holds", #""share": 0.6"#, #""share": ⟦0e999"#,
      "number-out-of-range $.initiative.rollout[0].share"),
    .init(
      "an exponent of one behind twelve hundred zeros", #""hours": 120.5"#,
      "\"hours\": ⟦1e\(String(repeating: "0", count: 1_200))1",
      "number-out-of-range $.initiative.costs.internalHours[0].hours"),
    .init(
      "a problem more than is told, by the JSON", text: #"{"schemaVersion": ⟦1e99, "date": 1e99⟦}"#,
      limits: ReadingLimits(problems: 1), "number-out-of-range $.schemaVersion", "too-many-problems $.date"),
    .init(
      "a problem more than is told, by the form", text: #"⟦{"schemaVersion": ⟦"1", "a": 1, "date": null}"#,
      limits: ReadingLimits(problems: 1), "missing-member $", "too-many-problems $.schemaVersion"),
    .init(
      "501 rollout steps",
      [
        (
          #""rollout": ["#,
          "\"rollout\": ⟦["
            + numbered(499) {
              #"{"id": "r\#($0)", "name": "R", "organisation": "skola", "share": 0.0001,"#
                + #" "fullOperation": "2025-01-01"},"#
            }
        ), (#""share": 0.6"#, #""share": 0.5"#), (#""months": 60"#, #""months": 12"#),
      ], "too-many $.initiative.rollout"),
    .init(
      "2 001 goals", #""goals": ["#,
      "\"goals\": ⟦["
        + numbered(1_998) {
          #"{"id": "m\#($0)", "name": "M", "kind": "use", "targets": [],"#
            + #" "indicator": {"name": "I", "unit": "st", "direction": "increase"}},"#
        }, "too-many $.initiative.goals"),
    .init(
      "1 001 benefits in a calculation", #""benefits": ["#,
      "\"benefits\": ⟦["
        + numbered(995) {
          #"{"id": "b\#($0)", "name": "B", "nature": "quality", "value": {"notMonetised": "small"}},"#
        }, "too-many $.initiative.benefits"),
    .init(
      "121 measurements of one goal", #""measurements": ["#,
      "\"measurements\": ⟦["
        + numbered(120) { _ in
          #"{"goal": "bruk", "date": "2026-03-10", "value": 1, "unit": "%", "method": "L", "population": "A","#
            + #" "source": "S"},"#
        }, "too-many $.initiative.measurements"),
    .init(
      "501 nodes in the effect map", #""nodes": ["#,
      "\"nodes\": ⟦[" + numbered(495) { #"{"id": "x\#($0)", "label": "X", "kind": "capability"},"# },
      "too-many $.initiative.effectMap.nodes"),
    .init(
      "501 links in the effect map", #""links": ["#,
      "\"links\": ⟦[" + numbered(497) { _ in #"{"from": "n1", "to": "n2"},"# },
      "too-many $.initiative.effectMap.links"),
    .init(
      "121 steps of use", #"[{"month": 0, "use": 0.1}, {"month": 6, "use": 0.9}]"#,
      "⟦[\((0...120).map { "{\"month\": \($0), \"use\": 1}" }.joined(separator: ","))]",
      "too-many $.initiative.benefits[3].use.steps"),
    .init(
      "61 targets", #""targets": [{"monthsAfterFullOperation": 24, "value": 80}]"#,
      "\"targets\": ⟦["
        + (1...61).map { "{\"monthsAfterFullOperation\": \($0), \"value\": 80}" }.joined(separator: ",") + "]",
      "too-many $.initiative.goals[1].targets"),
    .init(
      "61 checkpoints", "[6, 12, 24]", "⟦[\((1...61).map(String.init).joined(separator: ","))]",
      "too-many $.initiative.schedule.checkpoints"),
    .init(
      "101 discount rates", #"[{"fromYear": 0, "percent": 3}, {"fromYear": 30, "percent": 2.5}]"#,
      "⟦[\((0...100).map { "{\"fromYear\": \($0), \"percent\": 3}" }.joined(separator: ","))]",
      "too-many $.initiative.calculation.discountRates"),
    .init(
      "benefits, steps, months and checks that take more than 1 500 000 steps of calculation",
      [
        (#""initiative": {"#, #""initiative": ⟦{"#), (#""months": 60"#, #""months": 1200"#),
        ("[6, 12, 24]", "[\((1...60).map(String.init).joined(separator: ","))]"),
      ], "too-large $.initiative"),
  ]

  /// Texts for the numbers from 1, one after the other.
  private static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (1...count).map(text).joined()
  }
}
