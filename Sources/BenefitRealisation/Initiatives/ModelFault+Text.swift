extension ModelFault {
  /// The words for a fault: its code, what is wrong and how to mend it.
  struct Text {
    let code: String
    let message: BilingualText
    let remedy: BilingualText

    /// The four sentences in the order Swedish, English, Swedish remedy, English remedy.
    init(_ code: String, _ swedish: String, _ english: String, _ mendSwedish: String, _ mendEnglish: String) {
      self.code = code
      message = BilingualText(swedish: swedish, english: english)
      remedy = BilingualText(swedish: mendSwedish, english: mendEnglish)
    }
  }

  /// One row a fault.
  var text: Text {
    switch self {
    case .duplicateIdentifier(let id):
      Text(
        "duplicate-identifier",
        "”\(id)” står mer än en gång.", "“\(id)” stands more than once.",
        "Behåll en av dem, eller ge varje post en egen identitet.",
        "Keep one of them, or give each entry an identity of its own.")
    case .unknownReference(let id):
      Text(
        "unknown-reference",
        "Det finns inget ”\(id)” att hänvisa till här.", "There is no “\(id)” to refer to here.",
        "Rätta stavningen eller lägg till det som saknas.", "Mend the spelling or add what is missing.")
    case .benefitDrivenTwice(let first, let second):
      Text(
        "benefit-driven-twice",
        "Målen ”\(first)” och ”\(second)” driver samma nytta i samma införandesteg.",
        "The goals “\(first)” and “\(second)” drive the same benefit in the same rollout step.",
        "Låt ett av målen driva nyttan, eller dela nyttan i två.",
        "Let one of the goals drive the benefit, or split the benefit in two.")
    case .shareOutOfRange(let share):
      Text(
        "share-out-of-range",
        "Andelen \(share) ligger inte över 0 och högst 1.", "The share \(share) isn't above 0 and at most 1.",
        "Skriv andelen som ett tal mellan 0 och 1, 25 % som 0.25.",
        "Write the share as a number between 0 and 1, 25 % as 0.25.")
    case .sharesExceedWhole(let total):
      Text(
        "shares-exceed-whole",
        "Andelarna är tillsammans \(total), mer än 1.", "The shares add up to \(total), more than 1.",
        "Minska andelarna så att summan blir högst 1.", "Lower the shares so that they add up to at most 1.")
    case .negative(let value):
      Text(
        "negative-number",
        "Värdet \(value) är negativt.", "The value \(value) is negative.",
        "Ange noll eller ett positivt tal.", "State zero or a positive number.")
    case .amountOutOfRange(let amount):
      Text(
        "amount-out-of-range",
        "Beloppet \(amount) är större än vad en rad får vara (\(Money.limit)).",
        "The amount \(amount) is larger than a line may be (\(Money.limit)).",
        "Kontrollera att beloppet står i kronor, inte i ören eller tusental.",
        "Check that the amount is in major units, not in minor units or thousands.")
    case .outOfRange(let value, let allowed):
      Text(
        "value-out-of-range",
        "Värdet \(value) ligger utanför \(allowed.lowerBound) till \(allowed.upperBound).",
        "The value \(value) is outside \(allowed.lowerBound) to \(allowed.upperBound).",
        "Ange ett värde inom gränserna.", "State a value within the bounds.")
    case .countOutOfRange(let value, let allowed):
      Text(
        "count-out-of-range",
        "Antalet \(value) ligger utanför \(allowed.lowerBound) till \(allowed.upperBound).",
        "The count \(value) is outside \(allowed.lowerBound) to \(allowed.upperBound).",
        "Ange ett heltal inom gränserna.", "State a whole number within the bounds.")
    case .estimateOutOfOrder(let low, let likely, let high):
      Text(
        "estimate-out-of-order",
        "Lågt \(low), troligt \(likely) och högt \(high) står inte i stigande ordning.",
        "Low \(low), likely \(likely) and high \(high) aren't in rising order.",
        "Ange lågt ≤ troligt ≤ högt.", "State low ≤ likely ≤ high.")
    case .unitMismatch(let stated, let expected, let multiplier):
      Text(
        "unit-mismatch",
        "Värdet räknas i \(expected.inSwedish) men är angivet i ”\(stated)”.",
        "The value is counted in \(expected) but is stated in “\(stated)”.",
        multiplier.map { "Multiplicera värdet med \($0) och ange enheten \(expected.inSwedish)." }
          ?? "Är värdet i \(expected.inSwedish), skriv så; räkna annars om det.",
        multiplier.map { "Multiply the value by \($0) and state the unit \(expected)." }
          ?? "If the value is in \(expected), write that; otherwise convert it.")
    case .tooMany(let count, let limit):
      Text(
        "too-many",
        "Listan har \(count) poster, fler än \(limit).", "The list has \(count) entries, more than \(limit).",
        "Dela upp eller slå samman poster.", "Split the document or merge entries.")
    case .overlappingValidity(let name, let year):
      Text(
        "overlapping-validity",
        "”\(name)” har två värden för \(year).", "“\(name)” has two values for \(year).",
        "Avsluta det äldre värdet året före det nyare.", "End the older value the year before the newer one.")
    case .tooLarge(let work, let limit):
      Text(
        "too-large",
        "Nyttorna tar \(work) räknesteg, fler än \(limit).",
        "The benefits take \(work) steps of calculation, more than \(limit).",
        "Korta tidshorisonten, slå samman nyttor, införandesteg eller kontroller, eller dela upp förändringsinsatsen.",
        "Shorten the horizon, merge benefits, rollout steps or checks, or split the initiative.")
    case .missingText:
      Text(
        "missing-text",
        "Texten saknas.", "The text is missing.", "Skriv den; för en källa, var uppgiften kommer ifrån.",
        "Write it; for a source, where the figure comes from.")
    case .empty:
      Text(
        "empty-list",
        "Listan är tom.", "The list is empty.", "Lägg till minst en post.", "Add at least one entry.")
    case .wrongKindOfAmount(let component):
      Text(
        "wrong-kind-of-amount",
        "En rad i komponenten \(component.label.swedish) är av fel slag: egna timmar anges i timmar, köp i pengar.",
        "A line of the component \(component.label.english) is of the wrong kind: own hours are stated in hours, purchases in money.",
        "Flytta raden till rätt komponent.", "Move the line to the component it belongs to.")
    case .targetAgainstDirection(let target, let baseline):
      Text(
        "target-against-direction",
        "Målvärdet \(target) ligger på fel sida om nollmätningen \(baseline) för målets riktning.",
        "The target \(target) is on the wrong side of the baseline \(baseline) for the goal's direction.",
        "Rätta målvärdet eller riktningen.", "Mend the target or the direction.")
    case .targetForBand:
      Text(
        "target-for-band",
        "Ett mål att hålla sig inom ett intervall har inga målvärden.",
        "A goal to keep within a band has no targets.",
        "Ta bort målvärdena eller välj riktningen öka eller minska.",
        "Remove the targets, or choose the direction increase or decrease.")
    case .notRising(let previous, let next):
      Text(
        "not-rising",
        "\(next) kommer efter \(previous) men är inte större.", "\(next) follows \(previous) but isn't larger.",
        "Sortera i stigande ordning utan dubbletter.", "Sort in rising order without doubles.")
    case .monthsNotRising(let previous, let next):
      Text(
        "months-not-rising",
        "\(next) kommer efter \(previous) men är inte senare.", "\(next) follows \(previous) but isn't later.",
        "Ange månaderna i stigande ordning, var och en en gång; perioder får inte överlappa.",
        "State the months in rising order, each once; periods mustn't overlap.")
    case .outsideCalendar:
      Text(
        "outside-calendar",
        "Perioden går utanför åren 1–9999.", "The period leaves the years 1–9999.",
        "Förkorta perioden.", "Shorten the period.")
    case .endsBeforeStart, .cannotGrow, .landsWithoutMoney, .landsWithoutHours, .landsWithoutUnit,
      .landedBeyondPotential, .countedInAsIs:
      landingText
    case .pairedWithNothing, .proportionOfUnit, .proportionDisagrees, .eventsOfUnit, .eventsDisagree, .periodsDisagree,
      .kindOfUnit, .valueNotOfKind, .notTwoCheckpoints, .unknownCheckpoint, .zeroFactor:
      sampleText
    case .datesNotRising, .planWithoutDecision, .outcomeOfEarlierPlan, .factorNotOfBenefit, .factorIsTheEffect:
      planText
    }
  }
}
