/// Something about a landing that somebody should look at.
public enum LandingFinding: Sendable, Hashable {
  /// More has been brought home than has been realised.
  case beyondRealised(by: Money)
  /// More has been realised than was planned.
  case realisedBeyondPotential(by: Money)
  /// More has been brought home than the benefit was planned to give.
  case beyondPotential(by: Money)
  /// Something has been brought home of a benefit of which nobody knows what has been realised.
  case realisedNotKnown(NotDefined)
  /// A unit's landing is planned, but nobody has decided it by the as-of date.
  case notDecided(unit: Identifier<Organisation>)

  /// Its place in the catalogue of findings.
  public var code: FindingCode {
    switch self {
    case .beyondRealised: .broughtHomeBeyondRealised
    case .realisedBeyondPotential: .realisedBeyondPotential
    case .beyondPotential: .broughtHomeBeyondPotential
    case .realisedNotKnown: .realisedNotKnown
    case .notDecided: .landingNotDecided
    }
  }

  /// The finding in plain words.
  public var text: BilingualText { text { $0.description } }

  /// The finding in plain words, with amounts written in a form of one's own.
  public func text(amount write: (Money) -> String) -> BilingualText {
    switch self {
    case .beyondRealised(let amount):
      BilingualText(
        swedish: "\(write(amount)) mer är hemtaget än vad som har realiserats",
        english: "\(write(amount)) more has been brought home than has been realised")
    case .realisedBeyondPotential(let amount):
      BilingualText(
        swedish: "\(write(amount)) mer har realiserats än vad som var planerat",
        english: "\(write(amount)) more has been realised than was planned")
    case .beyondPotential(let amount):
      BilingualText(
        swedish: "\(write(amount)) mer är hemtaget än vad nyttan var planerad att ge",
        english: "\(write(amount)) more has been brought home than the benefit was planned to give")
    case .realisedNotKnown(let reason):
      BilingualText(
        swedish: "hemtaget utan att någon vet vad som har realiserats: \(reason.text.swedish)",
        english: "brought home, but what has been realised isn't known: \(reason.text.english)")
    case .notDecided(let unit):
      BilingualText(
        swedish: "hemtagningen i ”\(unit)” är inte beslutad", english: "the landing of “\(unit)” hasn't been decided")
    }
  }
}
