/// How well a benefit's effect is supported, from a trial of its own to somebody's judgement.
///
/// Each grade takes a share off the value. Source: HM Treasury, New Economy and Public Service Transformation Network
/// (2014), *Supporting public service transformation: cost benefit analysis guidance for local partnerships*, the table
/// of confidence grades and optimism bias correction, here as it is cited; its status is preliminary, since the printed
/// table hasn't been read for this library.
public enum EvidenceGrade: String, Sendable, Hashable, CaseIterable {
  /// A randomised controlled trial in the same country: nothing is taken off.
  case nationalTrial
  /// A randomised controlled trial abroad: 5 % less.
  case internationalTrial
  /// Independent monitoring of outcomes with a robust evaluation plan: 10 % less.
  case independentMonitoring
  /// The practitioners' own monitoring of outcomes with a robust evaluation plan: 15 % less.
  case ownMonitoring
  /// Secondary evidence from a similar change: 25 % less.
  case secondaryEvidence
  /// Expert judgement that nothing corroborates: 40 % less.
  case uncorroboratedJudgement

  /// The share that is taken off a benefit.
  public var reduction: Rational {
    switch self {
    case .nationalTrial: 0
    case .internationalTrial: 0.05
    case .independentMonitoring: 0.1
    case .ownMonitoring: 0.15
    case .secondaryEvidence: 0.25
    case .uncorroboratedJudgement: 0.4
    }
  }

  /// The grade in words.
  public var label: BilingualText {
    switch self {
    case .nationalTrial:
      BilingualText(swedish: "randomiserad studie i landet", english: "randomised trial in the country")
    case .internationalTrial:
      BilingualText(swedish: "randomiserad studie utomlands", english: "randomised trial abroad")
    case .independentMonitoring:
      BilingualText(swedish: "oberoende uppföljning", english: "independent monitoring")
    case .ownMonitoring: BilingualText(swedish: "egen uppföljning", english: "own monitoring")
    case .secondaryEvidence:
      BilingualText(swedish: "belägg från liknande insats", english: "evidence from a similar change")
    case .uncorroboratedJudgement:
      BilingualText(swedish: "bedömning utan belägg", english: "judgement without evidence")
    }
  }
}
