extension FindingCode {
  /// What the catalogue says of the code.
  public var rule: FindingRule { Self.rules[self] ?? stated }

  /// Made once: a follow-up may have tens of thousands of findings, and each asks for its rule several times.
  private static let rules = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.stated) })

  private var stated: FindingRule { ruleOfGoals ?? ruleOfMap ?? ruleOfBenefits ?? ruleOfCosts ?? ruleOfPlan }

  /// The rules of goals and checks; `nil` for other codes.
  private var ruleOfGoals: FindingRule? {
    switch self {
    case .noBaseline:
      .init(
        .serious, .benefitOwner, ofSmall: true,
        "effektmål{et|en} ”@” saknar nollmätning", "the effect goal{|s} “@” {has|have} no baseline",
        why: "utan utgångsläge kan ingen förändring visas", "without a starting point no change can be shown",
        remedy: "ta fram läget före ur äldre uppgifter, eller formulera om mål{et|en}",
        "work the state before out from older records, or state the goal{|s} in another way")
    case .baselineAfterChange:
      .init(
        .serious, .benefitOwner, ofSmall: true,
        "nollmätning{en|arna} för ”@” gjordes när förändringen redan var i drift",
        "the baseline{|s} of “@” {was|were} measured when the change was in operation already",
        why: "en del av effekten ligger då i utgångsläget och syns inte",
        "part of the effect is then in the starting point and doesn't show",
        remedy: "använd uppgifter från tiden före, eller säg att förändringen är större än den mätta",
        "use records of the time before, or say that the change is larger than the measured one")
    case .noTarget:
      .init(
        .important, .benefitOwner, ofSmall: true,
        "effektmål{et|en} ”@” saknar målvärde", "the effect goal{|s} “@” {has|have} no target",
        why: "ingen kan säga om målet är nått", "nobody can say whether the goal is reached",
        remedy: "ange vad som ska vara nått vid kontrollen", "state what shall have been reached at the check")
    case .goalWithoutOwner:
      .init(
        .important, .project, ofSmall: true,
        "ingen i linjen svarar för effektmål{et|en} ”@”",
        "nobody in the line answers for the effect goal{|s} “@”",
        why: "ett mål utan ägare nås sällan och följs sällan upp",
        "a goal without an owner is rarely reached and rarely followed up",
        remedy: "utse en chef i den verksamhet som ska ändra sitt arbete",
        "name a manager of the unit whose work shall change")
    case .noEffectGoal:
      .init(
        .serious, .project, ofSmall: true,
        "insatsen har inget effektmål", "the initiative has no effect goal",
        why: "då går det inte att säga om pengarna gav något", "it can't be told whether the money gave anything",
        remedy: "formulera minst ett mål med nollmätning, målvärde och ägare",
        "state at least one goal with a baseline, a target and an owner")
    case .useNotFollowedUp:
      .init(
        .important, .benefitOwner, ofSmall: false,
        "användningen före effektmål{et|en} ”@” följs inte upp",
        "the use before the effect goal{|s} “@” isn't followed up",
        why: "uteblir effekten vet ingen om lösningen är fel eller bara oanvänd",
        "if the effect is missing, nobody knows whether the change is wrong or only unused",
        remedy: "lägg till ett användningsmål och länka det i effektkartan",
        "add a use goal and link it in the effect map")
    case .goalWithoutStrategicGoal:
      .init(
        .note, .project, ofSmall: false,
        "effektmål{et|en} ”@” bidrar inte till något strategiskt mål",
        "the effect goal{|s} “@” contribute{s|} to no strategic goal",
        why: "det syns inte varför organisationen ska lägga pengar på det",
        "it doesn't show why the organisation should spend money on it",
        remedy: "länka mål{et|en} till det strategiska mål som de{t|} bidrar till, eller tänk om",
        "link the goal{|s} to the strategic goal that {it contributes|they contribute} to, or think again")
    case .checkpointOverdue:
      .init(
        .serious, .benefitOwner, ofSmall: true,
        "mätning{en|arna} av ”@” är försenad{|e}", "the measurement{|s} of “@” {is|are} overdue",
        why: "det är för sent att mäta som planerat, och minnet av läget bleknar",
        "it is too late to measure as planned, and the memory of how it was fades",
        remedy: "mät genast och skriv när det gjordes", "measure at once and write down when")
    case .measuredOutsideWindow:
      .init(
        .important, .benefitOwner, ofSmall: true,
        "det som mätts för ”@” ligger utanför kontrollens fönster",
        "what was measured for “@” lies outside the check's window",
        why: "kontrollen är då obesvarad, fast någon har mätt",
        "the check is then unanswered, although somebody has measured",
        remedy: "låt den som beslutade planen avgöra om värdet får räknas; vidga i så fall uppföljningens fönster",
        "have whoever decided the plan say whether the value may count; if so, widen the follow-up's window")
    case .checkpointMissed:
      .init(
        .note, .benefitOwner, ofSmall: false,
        "en kontroll av ”@” missades", "a check of “@” was missed",
        why: "när effekten kom går då inte att säga", "when the effect came can't be told then",
        remedy: "skriv bland lärdomarna varför, och håll de kontroller som är kvar",
        "write among the lessons why, and keep the checks that are left")
    case .measurementNotComparable:
      .init(
        .important, .benefitOwner, ofSmall: true,
        "det som mätts för ”@” kan inte jämföras med nollmätning{en|arna}",
        "what was measured for “@” can't be compared with {its baseline|their baselines}",
        why: "en annan metod eller population kan ge skillnaden i stället för förändringen",
        "another method or population may give the difference instead of the change",
        remedy: "mät på samma sätt som nollmätningen, eller ange hur metoderna förhåller sig",
        "measure as the baseline was, or state how the methods compare")
    case .sampleTooSmall:
      .init(
        .important, .benefitOwner, ofSmall: false,
        "de{t|} planerade urval{et|en} för ”@” är för {litet|små}", "the planned sample{|s} for “@” {is|are} too small",
        why: "förändringen som målet begär syns inte säkert ens om den finns",
        "the change that the target asks for won't show for certain even if it is there",
        remedy: "mät fler, eller mät samma enheter före och efter", "measure more, or the same units before and after")
    case .eventsOverdispersed:
      .init(
        .important, .controller, ofSmall: false,
        "händelserna för ”@” kommer ojämnare än slumpen gör dem", "the events of “@” come more unevenly than by chance",
        why: "intervallet förutsätter oberoende händelser i jämn takt och är då för smalt",
        "the interval takes them to be independent and to come at an even rate, and is then too narrow",
        remedy: "ta reda på vad som ger anhopningarna, och läs perioderna i ett styrdiagram",
        "find out what makes them cluster, and read the periods in a control chart")
    case .checkCostAboveLimit:
      .init(
        .note, .benefitOwner, ofSmall: true,
        "kontrollerna som är kvar av ”@” kostar mycket mot vad svaret gäller",
        "the checks left of “@” cost much beside what the answer is about",
        why: "de betalar sig på ett år bara om svaret höjer nyttan med lika stor del",
        "they pay within a year only if the answer raises the benefit by as large a share",
        remedy: "mät enklare, mer sällan eller ur uppgifter som redan finns, eller godta kostnaden",
        "measure more simply, less often or from records that exist, or accept the cost")
    default: nil
    }
  }

  /// The rules of the effect map; `nil` for other codes.
  private var ruleOfMap: FindingRule? {
    switch self {
    case .effectMapOrphan:
      .init(
        .note, .project, ofSmall: false,
        "”@” i effektkartan hänger inte ihop med något", "“@” in the effect map {is|are} linked to nothing",
        why: "kedjan från lösning till nytta går inte att följa", "the chain from change to benefit can't be followed",
        remedy: "länka {den|dem}, eller ta bort {den|dem}", "link {it|them}, or take {it|them} away")
    case .effectMapCycle:
      .init(
        .important, .project, ofSmall: false,
        "effektkartan går i en ring", "the effect map runs in a circle",
        why: "vad som är orsak och verkan går inte att säga", "cause and consequence can't be told apart",
        remedy: "ta bort den länk som leder tillbaka", "take the link away that leads back")
    case .effectMapWrongOrder:
      .init(
        .important, .project, ofSmall: false,
        "en länk i effektkartan leder bakåt", "a link of the effect map leads backwards",
        why: "nyttan följer av effekten, inte tvärtom", "the benefit follows from the effect, not the other way round",
        remedy: "vänd länken", "turn the link round")
    case .effectMapNotMeasured:
      .init(
        .important, .benefitOwner, ofSmall: false,
        "”@” i effektkartan följs inte upp av något mål", "“@” in the effect map {is|are} followed up by no goal",
        why: "brister kedjan där märks det inte", "if the chain breaks there, nobody notices",
        remedy: "sätt ett mål för {den|dem}, eller säg varför {den|de} inte mäts",
        "set a goal for {it|them}, or say why {it isn't|they aren't} measured")
    case .effectMapSharesExceedWhole:
      .init(
        .serious, .project, ofSmall: false,
        "bidragen till ”@” är mer än hela", "the contributions to “@” are more than the whole",
        why: "samma effekt räknas flera gånger", "the same effect is counted several times",
        remedy: "fördela hundra procent på orsakerna", "share one hundred per cent among the causes")
    case .benefitNotReached:
      .init(
        .important, .project, ofSmall: false,
        "ingen effekt i kartan leder till nytt{an|orna} ”@”", "no effect of the map leads to the benefit{|s} “@”",
        why: "det sägs inte varför nyttan skulle komma", "it isn't said why the benefit would come",
        remedy: "länka effekten som ger {den|dem}", "link the effect that gives {it|them}")
    default: nil
    }
  }

  /// The rules of the plan.
  private var ruleOfPlan: FindingRule {
    switch self {
    case .planChangedAfterFullOperation:
      .init(
        .important, .controller, ofSmall: true,
        "planen byttes när förändringen redan var i full drift",
        "the plan was replaced when the change was in full operation already",
        why: "ett mål som flyttas efter utfallet är alltid nått",
        "a goal that is moved after the outcome is always reached",
        remedy: "läs utfallet mot den första planen också", "read the outcome against the first plan too")
    case .acceptanceWithoutFinding:
      .init(
        .note, .controller, ofSmall: true,
        "ett godkännande gäller något som inte finns", "an acceptance speaks of something that isn't there",
        why: "det kan vara åtgärdat, eller felskrivet", "it may be dealt with, or misspelt",
        remedy: "ta bort godkännandet, eller rätta koden eller platsen", "take it away, or mend its code or place")
    default: preconditionFailure("the rules of other codes stand in their own table")
    }
  }
}

extension FindingRule {
  /// A row of the catalogue; what differs between one and several stands as `{one|several}` in text and remedy.
  init(
    _ severity: Severity, _ actor: Actor, ofSmall isAskedOfSmall: Bool, _ swedish: String, _ english: String,
    why swedishWhy: String, _ englishWhy: String, remedy swedishRemedy: String, _ englishRemedy: String
  ) {
    self.severity = severity
    self.actor = actor
    self.isAskedOfSmall = isAskedOfSmall
    text = BilingualText(swedish: swedish, english: english).form(0)
    textOfSeveral = BilingualText(swedish: swedish, english: english).form(1)
    why = BilingualText(swedish: swedishWhy, english: englishWhy)
    remedy = BilingualText(swedish: swedishRemedy, english: englishRemedy).form(0)
    remedyOfSeveral = BilingualText(swedish: swedishRemedy, english: englishRemedy).form(1)
  }
}

extension BilingualText {
  /// The text with the first or the second of what stands in each `{one|several}`.
  fileprivate func form(_ number: Int) -> BilingualText {
    func formed(_ text: String) -> String {
      guard text.contains("{") else { return text }
      return text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, part in
        if index == 0 { return String(part) }
        let parts = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
        return "\(parts[0].split(separator: "|", omittingEmptySubsequences: false)[number])\(parts[1])"
      }.joined()
    }
    return BilingualText(swedish: formed(swedish), english: formed(english))
  }
}
