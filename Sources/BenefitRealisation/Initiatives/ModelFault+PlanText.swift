extension ModelFault {
  /// The words for faults of earlier plans and of outcomes.
  var planText: Text {
    switch self {
    case .datesNotRising(let previous, let next):
      Text(
        "dates-not-rising",
        "\(next) kommer efter \(previous) men är inte senare.", "\(next) follows \(previous) but isn't later.",
        "Sortera med det tidigaste beslutet först.", "Sort with the earliest decision first.")
    case .planWithoutDecision:
      Text(
        "plan-without-decision",
        "Tidigare planer finns, men inte vem som beslutade den nuvarande planen och när.",
        "There are earlier plans, but not who decided the latest plan and when.",
        "Lägg till planDecision med by och date.", "Add planDecision with by and date.")
    case .outcomeOfEarlierPlan:
      Text(
        "outcome-of-earlier-plan",
        "En tidigare plan kan inte ha utfall.", "An earlier plan can't have outcomes.",
        "Flytta utfallet till nyttan i den nuvarande planen.", "Move the outcome to the benefit of the latest plan.")
    case .factorNotOfBenefit(let name):
      Text(
        "factor-not-of-benefit",
        "Nyttan räknas inte ur \(name.label.swedish).", "The benefit isn't computed from \(name.label.english).",
        "Ange en av faktorerna i nyttans mönster.", "Name one of the factors of the benefit's pattern.")
    case .factorIsTheEffect(let name):
      Text(
        "factor-is-the-effect",
        "\(name.label.swedish.capitalisedFirst) är effekten själv, och den följs upp med mätningar av ett effektmål.",
        "\(name.label.english.capitalisedFirst) is the effect itself, which measurements of an effect goal follow up.",
        "Låt ett effektmål driva nyttan (drivenBy) och ange en mätning.",
        "Let an effect goal drive the benefit (drivenBy) and state a measurement.")
    default: preconditionFailure("the words of other faults stand in their own table")
    }
  }
}
