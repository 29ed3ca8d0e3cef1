/// The vocabularies that kinds of benefits are reported in, each with its words for the four natures.
///
/// ```swift
/// BenefitTaxonomy.peng.word(for: .environment)
/// // value "röd", warning: it also stands for quality
/// BenefitTaxonomy.peng.natures(of: "grön").value  // [.financial]
/// ```
///
/// A conversion never guesses: where something is lost on the way, the answer carries a ``Warning``. Source: the
/// crosswalk of method section 1.
public enum BenefitTaxonomy: String, Sendable, Hashable, CaseIterable {
  /// Inera's benefit model.
  case inera
  /// PENG: green, yellow and red benefits.
  case peng
  /// The Swedish National Financial Management Authority (ESV).
  case esv
  /// The Norwegian Digitalisation Agency (Digdir).
  case digdir
  /// Denmark's model for business cases.
  case denmark
  /// The United Kingdom's public sector.
  case unitedKingdom

  /// A conversion's answer, with what was lost on the way.
  public struct Answer<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The answer.
    public let value: Value
    /// What was lost; `nil` when nothing was.
    public let warning: Warning?
  }

  /// What a conversion loses.
  public enum Warning: Sendable, Hashable {
    /// The word also stands for other natures, so the way back isn't certain.
    case wordAlsoStandsFor([Nature])
    /// The taxonomy has no word for the nature.
    case noWord(Nature)
    /// The word stands for several natures, and which is meant isn't known.
    case severalNatures([Nature])
    /// The taxonomy doesn't know the word.
    case unknownWord(String)
  }

  /// The taxonomy's word for a nature; `nil` where it has none.
  public func word(for nature: Nature) -> Answer<String?> {
    guard let word = words[nature] else { return Answer(value: nil, warning: .noWord(nature)) }
    let others = Nature.allCases.filter { $0 != nature && words[$0] == word }
    return Answer(value: word, warning: others.isEmpty ? nil : .wordAlsoStandsFor(others))
  }

  /// The natures that a word of the taxonomy can stand for, in the order of the natures; none for an unknown word.
  ///
  /// Words are compared as they are written in the table.
  public func natures(of word: String) -> Answer<[Nature]> {
    let natures = Nature.allCases.filter { words[$0] == word }
    let warning: Warning? =
      switch natures.count {
      case 0: .unknownWord(word)
      case 1: nil
      default: .severalNatures(natures)
      }
    return Answer(value: natures, warning: warning)
  }

  /// A word of this taxonomy in the words of another one, by way of the natures that it can stand for.
  ///
  /// ```swift
  /// BenefitTaxonomy.digdir.words(for: "ikke-prissatt", in: .denmark).value  // ["ikke-økonomisk", "samfundsmæssig"]
  /// ```
  public func words(for word: String, in other: BenefitTaxonomy) -> Answer<[String]> {
    let natures = natures(of: word)
    var words: [String] = []
    var warning = natures.warning
    for nature in natures.value {
      let answer = other.word(for: nature)
      warning = warning ?? answer.warning
      if let word = answer.value, !words.contains(word) { words.append(word) }
    }
    return Answer(value: words, warning: warning)
  }

  /// The table's row of words.
  private var words: [Nature: String] {
    switch self {
    case .inera:
      [.financial: "finansiell", .redistribution: "omfördelning", .quality: "kvalitet", .environment: "miljö"]
    case .peng: [.financial: "grön", .redistribution: "gul", .quality: "röd", .environment: "röd"]
    case .esv:
      [.financial: "ekonomisk (budgetpåverkande)", .quality: "kvalitativ", .environment: "kvalitativ"]
    case .digdir:
      [
        .financial: "budsjettmessig virkning", .redistribution: "alternativ anvendelse", .quality: "ikke-prissatt",
        .environment: "ikke-prissatt",
      ]
    case .denmark:
      [
        .financial: "økonomisk", .redistribution: "intern effektivisering", .quality: "ikke-økonomisk",
        .environment: "samfundsmæssig",
      ]
    case .unitedKingdom:
      [.financial: "cashable", .redistribution: "non-cashable", .quality: "qualitative", .environment: "societal"]
    }
  }
}

extension BenefitTaxonomy.Warning {
  /// What is lost, in plain words.
  public var text: BilingualText {
    switch self {
    case .wordAlsoStandsFor(let natures):
      BilingualText(
        swedish: "ordet betyder också \(natures.map(\.label.swedish).joined(separator: ", ")); skillnaden går förlorad",
        english: "the word also means \(natures.map(\.label.english).joined(separator: ", ")); the difference is lost")
    case .noWord(let nature):
      BilingualText(
        swedish: "det finns inget ord för \(nature.label.swedish)",
        english: "there is no word for \(nature.label.english)")
    case .severalNatures(let natures):
      BilingualText(
        swedish: "ordet kan betyda \(natures.map(\.label.swedish).joined(separator: " eller ")); välj vilket som avses",
        english: "the word can mean \(natures.map(\.label.english).joined(separator: " or ")); choose which is meant")
    case .unknownWord(let word):
      BilingualText(swedish: "”\(word)” är inget ord i indelningen", english: "“\(word)” isn't a word of the taxonomy")
    }
  }
}
