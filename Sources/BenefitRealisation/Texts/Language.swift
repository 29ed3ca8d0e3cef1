/// A language that the library's texts exist in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Swedish, the language of the reports' readers.
  case swedish = "sv"
  /// English, the language of the API.
  case english = "en"
}

extension Language {
  /// A decimal text grouped by thousands, with the language's signs: `1 824 225,35` with no-break spaces in Swedish, and
  /// `1,824,225.35` in English.
  ///
  /// It goes by bytes, since an explanation may have tens of thousands of numbers, and characters take several times as
  /// long.
  package func grouped(_ decimal: Substring) -> String {
    let digits = decimal.utf8.drop { $0 == UInt8(ascii: "-") }
    let whole = digits.prefix { $0 != UInt8(ascii: ".") }
    var text = digits.count < decimal.utf8.count ? Array("−".utf8) : []
    let separator = Array((self == .swedish ? "\u{A0}" : ",").utf8)
    var left = whole.count
    for digit in whole {
      text.append(digit)
      left -= 1
      if left > 0, left.isMultiple(of: 3) { text += separator }
    }
    if whole.count < digits.count {
      text.append(UInt8(ascii: self == .swedish ? "," : "."))
      text += digits.dropFirst(whole.count + 1)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
