extension ModelFault {
  /// The words for faults of landings and of alternative A.
  var landingText: Text {
    switch self {
    case .endsBeforeStart(let first, let last):
      Text(
        "ends-before-start",
        "Perioden börjar \(first) men slutar redan \(last).", "The period starts \(first) but ends already \(last).",
        "Rätta den första eller den sista månaden.", "Mend the first or the last month.")
    case .cannotGrow:
      Text(
        "cannot-grow",
        "Bara det som betalas varje månad eller år kan växa.", "Only what is paid monthly or yearly can grow.",
        "Ta bort tillväxten eller ändra när kostnaden faller.", "Leave the growth out or change when the cost falls.")
    case .landsWithoutMoney:
      Text(
        "landing-without-money",
        "En nytta utan värde i pengar kan inte tas hem i belopp.",
        "A benefit without a value in money can't be brought home in amounts.",
        "Ta bort hemtagningen eller värdera nyttan.", "Leave the landing out or value the benefit.")
    case .landsWithoutHours:
      Text(
        "landing-without-hours",
        "Nyttan frigör inga timmar, så den kan inte tas hem i timmar.",
        "The benefit frees no hours, so it can't be brought home in hours.",
        "Ange hemtagningen i kronor.", "State the landing in money.")
    case .landsWithoutUnit(let perspective):
      Text(
        "landing-without-unit",
        "En nytta för \(perspective.label.swedish) tas inte hem av någon enhet.",
        "A benefit for \(perspective.label.english) is brought home by no unit.",
        "Ta bort hemtagningen, eller låt organisationens del vara en egen nytta.",
        "Leave the landing out, or let the organisation's part be a benefit of its own.")
    case .landedBeyondPotential(let year, let landed, let potential):
      Text(
        "landed-beyond-potential",
        "År \(year) tas \(landed) hem av en nytta som är planerad till \(potential).",
        "In \(year), \(landed) is brought home of a benefit that is planned to give \(potential).",
        "Minska hemtagningen, låt den börja senare eller ge den en sista månad.",
        "Lower the landing, let it start later or give it a last month.")
    case .countedInAsIs(let line):
      Text(
        "counted-in-as-is",
        "”\(line)” är redan en kostnad i nuläget (A), så besparingen räknas två gånger.",
        "“\(line)” is a cost of things as they are (A) already, so the saving counts twice.",
        "Behåll raden i nuläget och ta bort nyttan eller den negativa kostnaden, eller tvärtom.",
        "Keep the line of A and take the benefit or the negative cost away, or the other way round.")
    default: preconditionFailure("the words of other faults stand in their own table")
    }
  }
}
