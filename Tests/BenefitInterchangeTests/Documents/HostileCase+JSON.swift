@testable import BenefitInterchange

extension HostileCase {
  /// Documents that aren't JSON.
  static let brokenJSON: [HostileCase] = [
    .init("an empty document", text: "⟦", "empty-document $"),
    .init("a document of white space", text: " \n\t\r\n ⟦", "empty-document $"),
    .init("a byte order mark first", text: "⟦\u{FEFF}" + HostileBase.document, "byte-order-mark $"),
    .init(
      "UTF-16 with the lesser half first and a mark", bytes: [0xFF, 0xFE] + utf16(bigEndian: false), at: "1:1",
      code: "other-encoding", path: "$"),
    .init(
      "UTF-16 with the greater half first and a mark", bytes: [0xFE, 0xFF] + utf16(bigEndian: true), at: "1:1",
      code: "other-encoding", path: "$"),
    .init(
      "UTF-16 without a mark", bytes: utf16(bigEndian: false), at: "1:1", code: "other-encoding", path: "$"),
    .init(
      "a letter in Latin-1", bytes: Array(#"{"note": "b"#.utf8) + [0xE5] + Array(#"t"}"#.utf8), at: "1:12",
      code: "invalid-utf8", path: "$.note"),
    .init(
      "an overlong slash", bytes: Array("{\n\"".utf8) + [0xC0, 0xAF] + Array(#"": 1}"#.utf8), at: "2:2",
      code: "invalid-utf8", path: "$"),
    .init(
      "a surrogate written as three bytes", bytes: Array("[\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"]".utf8),
      at: "1:3", code: "invalid-utf8", path: "$[0]"),
    .init(
      "a character cut in the middle at the end", bytes: Array("[\"".utf8) + [0xF0, 0x9F, 0x98], at: "1:3",
      code: "invalid-utf8", path: "$[0]"),
    .init("an object that is never closed", text: #"{"schemaVersion": 1⟦"#, "unexpected-end $"),
    .init("a list that is never closed", text: #"{"note": [1⟦"#, "unexpected-end $.note"),
    .init("a text that is never closed", text: #"{"note": "abc⟦"#, "unexpected-end $.note"),
    .init("an escape that is cut", text: #"{"note": "abc\u00⟦"#, "unexpected-end $.note"),
    .init(
      "a star as a value", #""value": 55.5"#, #""value": ⟦*"#, "unexpected-character $.initiative.measurements[1].value"
    ),
    .init("a star as a name", #""note": "Siff"#, #"⟦*"note": "Siff"#, "unexpected-character $"),
    .init(
      "a hard space between two members", #""year": 2025}"#, "\"year\": 2025⟦\u{A0}}",
      "unexpected-character $.initiative.priceLevel"),
    .init(
      "a comma after the last word of a list", #""legislation"]"#, #""legislation"⟦,]"#,
      "trailing-comma $.initiative.drivers"),
    .init(
      "a comma after the last member", #""year": 2025}"#, #""year": 2025⟦, }"#, "trailing-comma $.initiative.priceLevel"
    ),
    .init(
      "a comma alone in a list", #""targets": [],"#, #""targets": [⟦,],"#, "extra-comma $.initiative.goals[2].targets"),
    .init("two commas between members", #""date": "2026-03-31","#, #""date": "2026-03-31",⟦,"#, "extra-comma $"),
    .init(
      "a line without its comma",
      [(#""date": "2026-03-31","#, #""date": "2026-03-31""#), (#""note": "Siff"#, #"⟦"note": "Siff"#)],
      "missing-comma $"),
    .init("two words without a comma", #""ownNeed", "leg"#, #""ownNeed" ⟦"leg"#, "missing-comma $.initiative.drivers"),
    .init(
      "a name without a colon", #""months": 60"#, #""months" ⟦60"#, "missing-colon $.initiative.calculation.months"),
    .init(
      "a name without a value", #""months": 60,"#, #""months": ⟦,"#, "missing-value $.initiative.calculation.months"),
    .init(
      "the last name of an object without a value", #""year": 2025}"#, #""year": ⟦}"#,
      "missing-value $.initiative.priceLevel.year"),
    .init(
      "a list closed as an object", #""legislation"]"#, #""legislation"⟦}"#, "mismatched-bracket $.initiative.drivers"),
    .init(
      "an object closed as a list", #""year": 2025}"#, #""year": 2025⟦]"#, "mismatched-bracket $.initiative.priceLevel"),
    .init("a second document after the first", text: HostileBase.least + "\n⟦{}", "content-after-end $"),
    .init("a bracket too many at the end", text: HostileBase.least + "⟦}", "content-after-end $"),
    .init("apostrophes around a text", #""Larmbeslut""#, "⟦'Larmbeslut'", "wrong-quote $.initiative.name"),
    .init("typographic marks around a text", #""Larmbeslut""#, "⟦”Larmbeslut”", "wrong-quote $.initiative.name"),
    .init("a comment after a member", #""note": "Siff"#, "⟦// idag\n\"note\": \"Siff", "comment $"),
    .init(
      "a comment as a value", #""months": 60"#, #""months": ⟦/* år */ 60"#, "comment $.initiative.calculation.months"),
    .init("a shell's comment after the end", text: HostileBase.least + "\n⟦# slut", "comment $"),
    .init("not-a-number as a share", #""share": 0.6"#, #""share": ⟦NaN"#, "bare-word $.initiative.rollout[0].share"),
    .init(
      "infinity as a value", #""value": 55.5"#, #""value": ⟦Infinity"#, "bare-word $.initiative.measurements[1].value"),
    .init(
      "negative infinity as a value", #""value": 55.5"#, #""value": ⟦-Infinity"#,
      "bare-word $.initiative.measurements[1].value"),
    .init("None where null was meant", #""note": "Siffrorna är exempel.""#, #""note": ⟦None"#, "bare-word $.note"),
    .init("True with a capital", #""months": 60"#, #""months": ⟦True"#, "bare-word $.initiative.calculation.months"),
    .init(
      "a name without quotation marks", #""months": 60"#, #"⟦months: 60"#, "unquoted-name $.initiative.calculation"),
    .init("a line break inside a text", "Siffrorna är", "Siffrorna⟦\när", "control-character $.note"),
    .init("a zero byte inside a text", "Siffrorna är", "Siffrorna⟦\u{0}är", "control-character $.note"),
    .init("an escape of another language", "Siffrorna är", #"Siffrorna⟦\x41 är"#, "bad-escape $.note"),
    .init("a Windows path in a text", "Siffrorna är", #"C:⟦\Data"#, "bad-escape $.note"),
    .init("half a surrogate pair", "Siffrorna är", #"Siffrorna ⟦\uD83D är"#, "lone-surrogate $.note"),
    .init(
      "a surrogate pair the wrong way round", "Siffrorna är", #"⟦\uDE00⟦\uD83D är"#, "lone-surrogate $.note",
      "lone-surrogate $.note"),
    .init(
      "a month number with a zero first", #""months": 60"#, #""months": ⟦060"#,
      "leading-zero $.initiative.calculation.months"),
    .init("a plus sign", #""value": 55.5"#, #""value": ⟦+55.5"#, "leading-plus $.initiative.measurements[1].value"),
    .init(
      "a number that begins with its point", #""share": 0.6"#, #""share": ⟦.6"#,
      "bare-point $.initiative.rollout[0].share"),
    .init(
      "a negative number that begins with its point", #""share": 0.6"#, #""share": -⟦.6"#,
      "bare-point $.initiative.rollout[0].share"),
    .init(
      "a number that ends with its point", #""months": 60"#, #""months": 60⟦."#,
      "bare-point $.initiative.calculation.months"),
    .init(
      "a minus sign alone", #""value": 55.5"#, #""value": ⟦- 55.5"#, "lone-minus $.initiative.measurements[1].value"),
    .init(
      "an exponent without digits", #""value": 55.5"#, #""value": 55⟦e"#,
      "incomplete-exponent $.initiative.measurements[1].value"),
    .init(
      "underscores between thousands", #""likely": 5000"#, #""likely": ⟦5_000"#,
      "malformed-number $.initiative.benefits[0].value.timeSaved.eventsPerYear.likely"),
    .init(
      "a hexadecimal number", #""months": 60"#, #""months": ⟦0x3C"#, "malformed-number $.initiative.calculation.months"),
    .init(
      "a date without quotation marks", #""date": "2026-03-31""#, #""date": ⟦2026-03-31"#, "malformed-number $.date"),
    .init("a decimal comma", #""share": 0.6"#, #""share": 0⟦,6"#, "decimal-comma $.initiative.rollout[0]"),
    .init(
      "a name twice", #""months": 60,"#, #""months": 60, ⟦"months": 48,"#,
      "duplicate-key $.initiative.calculation.months"),
    .init(
      "a name twice, once with an escape", #""months": 60,"#, #""months": 60, ⟦"\u006donths": 48,"#,
      "duplicate-key $.initiative.calculation.months"),
  ]

  /// The full document in UTF-16.
  private static func utf16(bigEndian: Bool) -> [UInt8] {
    HostileBase.document.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }
}
