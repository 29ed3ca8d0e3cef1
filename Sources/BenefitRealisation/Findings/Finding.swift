/// Something about an initiative that somebody should look at before an auditor does.
///
/// ```swift
/// for finding in followUp.findings where finding.rule.actor == .benefitOwner && finding.acceptance == nil {
///   print(finding.code.rawValue, finding.text[.swedish], finding.rule.remedy[.swedish])
/// }
/// ```
///
/// A finding never changes a figure. It says what is missing or doubtful, why that matters and what to do;
/// ``FindingCode`` is the catalogue. Source: method section 11.
public struct Finding: Sendable, Hashable {
  /// Which finding it is.
  public let code: FindingCode
  /// The place in the model where it is dealt with, lists by identity, such as `goals[minutes]`.
  public let place: ModelPath
  /// The places of all that it is about: ``place`` alone, or everything that is the fault together, such as all the
  /// benefits that claim one effect, of which ``text`` names only a few where they are many.
  public let places: [ModelPath]
  /// The name of what it is about, such as a goal's; `nil` for the initiative as a whole.
  public let subject: BilingualText?
  /// What exactly, where the code doesn't say it all.
  public let detail: BilingualText?
  /// Why somebody has accepted it; `nil` when nobody has.
  public internal(set) var acceptance: AcceptedFinding?

  /// What the catalogue says of findings of its code.
  public var rule: FindingRule { code.rule }

  /// The finding in plain words.
  public var text: BilingualText { rule.text(about: [subject].compactMap(\.self), detail: detail) }
}

/// What the catalogue says of one code of findings.
public struct FindingRule: Sendable, Hashable {
  /// How much it matters.
  public let severity: Severity
  /// Who can do something about it.
  public let actor: Actor
  /// Whether it is worth asking of a small initiative too, whose follow-up is light.
  ///
  /// What is small is the organisation's to say: ``FollowUpSchedule/lightBelow``.
  public let isAskedOfSmall: Bool
  /// The finding in words, with `@` for the name of what it is about.
  public let text: BilingualText
  /// The same of several things, with `@` for their names.
  public let textOfSeveral: BilingualText
  /// Why it matters.
  public let why: BilingualText
  /// What to do.
  public let remedy: BilingualText
  /// What to do about several.
  public let remedyOfSeveral: BilingualText

  /// A finding in words about one thing or several that have the same fault.
  public func text(about subjects: [BilingualText], detail: BilingualText? = nil) -> BilingualText {
    let template = subjects.count > 1 ? textOfSeveral : text
    func sentence(_ language: Language, between: String, last: String) -> String {
      let names = subjects.dropLast().map { $0[language] }.joined(separator: between)
      let all = names + (subjects.count > 1 ? last : "") + (subjects.last?[language] ?? "")
      // By bytes, since a report may have thousands of findings.
      let parts = template[language].utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      let text = parts.map { String(Substring($0)) }.joined(separator: all)
      return detail.map { "\(text): \($0[language])" } ?? text
    }
    // The template stands in quotation marks, which close and open between two names.
    return BilingualText(
      swedish: sentence(.swedish, between: "”, ”", last: "” och ”"),
      english: sentence(.english, between: "”, “", last: "” and “"))
  }

  /// How much a finding matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// A figure or a verdict can't be relied on until it is dealt with.
    case serious
    /// It weakens what can be said.
    case important
    /// Worth knowing.
    case note

    /// The severity in plain words.
    public var label: BilingualText {
      switch self {
      case .serious: BilingualText(swedish: "allvarligt", english: "serious")
      case .important: BilingualText(swedish: "viktigt", english: "important")
      case .note: BilingualText(swedish: "att veta", english: "note")
      }
    }
  }

  /// Who can do something about a finding.
  public enum Actor: String, Sendable, Hashable, CaseIterable {
    /// Who answers in the line organisation for the effect and for bringing the benefit home.
    case benefitOwner
    /// Who answers for figures, prices and parameters.
    case controller
    /// Who carries the change out.
    case project

    /// The role in plain words, in the definite form.
    public var label: BilingualText {
      switch self {
      case .benefitOwner: BilingualText(swedish: "nyttoägaren", english: "the benefit owner")
      case .controller: BilingualText(swedish: "controllern", english: "the controller")
      case .project: BilingualText(swedish: "projektet", english: "the project")
      }
    }
  }
}

/// That somebody has looked at a finding and accepts it, for a reason that is kept.
public struct AcceptedFinding: Sendable, Hashable {
  /// The code of the findings that it speaks of.
  public let code: FindingCode
  /// The place of the one finding, as ``Finding/place`` writes it; `nil` for all of the code.
  public let place: String?
  /// Why it is accepted.
  public let reason: String
  /// Who accepted it and when.
  public let decision: Decision

  /// An accepted finding.
  ///
  /// - Throws: ``InvalidModel`` with ``ModelFault/missingText`` when the reason is empty.
  public init(
    _ code: FindingCode, at place: String? = nil, because reason: String, decision: Decision
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!reason.isEmpty, else: .missingText, at: "reason")
    try validation.finish()
    self.code = code
    self.place = place
    self.reason = reason
    self.decision = decision
  }
}

extension Initiative {
  /// The most accepted findings.
  public static let mostAcceptedFindings = 500
}
