extension FindingCode {
  /// The rules of benefits and landings; `nil` for other codes.
  var ruleOfBenefits: FindingRule? {
    switch self {
    case .benefitWithoutGoal:
      .init(
        .important, .benefitOwner, ofSmall: true,
        "inget mål följer upp nytt{an|orna} ”@”", "no goal follows the benefit{|s} “@” up",
        why: "vad den har gett blir en gissning", "what it has given will be a guess",
        remedy: "koppla {den|dem} till ett effektmål som mäts", "tie {it|them} to an effect goal that is measured")
    case .benefitWithoutOwner:
      .init(
        .important, .project, ofSmall: true,
        "ingen svarar för nytt{an|orna} ”@”", "nobody answers for the benefit{|s} “@”",
        why: "ingen tar hem en nytta som ingen äger", "nobody brings a benefit home that nobody owns",
        remedy: "utse en nyttoägare i linjen", "name a benefit owner in the line")
    case .benefitWithoutLanding:
      .init(
        .serious, .benefitOwner, ofSmall: true,
        "ingen enhet tar hem nytt{an|orna} ”@”", "no unit brings the benefit{|s} “@” home",
        why: "en besparing som ingen budget eller bemanning ändras för höjer den samlade kostnaden",
        "a saving for which no budget or staffing changes raises the total cost",
        remedy: "bestäm vilken enhet som tar hem {den|dem}, från när och som vad",
        "decide which unit brings {it|them} home, from when and as what")
    case .freedTimeAsMoney:
      .init(
        .serious, .controller, ofSmall: true,
        "frigjord tid räknas som pengar i ”@”", "freed time is counted as money in “@”",
        why: "tid blir pengar först när en budget minskas", "time is money only when a budget is cut",
        remedy: "räkna den som omfördelning, eller lägg till hemtagningen som minskar budgeten",
        "count it as redistribution, or add the landing that cuts the budget")
    case .landingNotDecided:
      .init(
        .important, .benefitOwner, ofSmall: true,
        "{en hemtagning|hemtagningar} av ”@” är inte beslutad{|e}",
        "{a landing|landings} of “@” {hasn't|haven't} been decided",
        why: "det är en avsikt, inte en hemtagning", "it is an intention, not a landing",
        remedy: "ta beslutet och ange vem och när", "take the decision and say who and when")
    case .broughtHomeBeyondRealised:
      .init(
        .serious, .controller, ofSmall: true,
        "mer av ”@” är hemtaget än realiserat", "more of “@” is brought home than realised",
        why: "budgeten är skuren för en nytta som inte finns", "the budget is cut for a benefit that isn't there",
        remedy: "rätta rapporten, eller ge tillbaka det som inte kom", "mend the report, or give back what didn't come")
    case .broughtHomeBeyondPotential:
      .init(
        .serious, .controller, ofSmall: true,
        "mer av ”@” är hemtaget än planen rymmer", "more of “@” is brought home than the plan holds",
        why: "något annat än nyttan har bokförts", "something else than the benefit has been booked",
        remedy: "rätta rapporten", "mend the report")
    case .realisedNotKnown:
      .init(
        .important, .benefitOwner, ofSmall: true,
        "”@” är hemtag{en|na} utan att någon vet vad {den|de} har gett",
        "“@” {is|are} brought home and nobody knows what {it has|they have} given",
        why: "hemtagningen kan vara ett sparbeting i nyttans namn",
        "the landing may be a savings target in the benefit's name",
        remedy: "ordna det som saknas, och mät effekten", "supply what is missing, and measure the effect")
    case .realisedBeyondPotential:
      .init(
        .note, .benefitOwner, ofSmall: false,
        "”@” har gett mer än planerat", "“@” {has|have} given more than planned",
        why: "planen var försiktig, eller mätningen fel", "the plan was cautious, or the measurement is wrong",
        remedy: "granska mätningen, och ta hem det som är över", "look at the measurement, and bring the rest home")
    case .benefitsClaimedTwice:
      .init(
        .serious, .controller, ofSmall: true,
        "samma effekt räknas i flera nyttor", "the same effect is counted in several benefits",
        why: "summan är då för hög", "the sum is then too high",
        remedy: "räkna den i en av dem, eller dela den", "count it in one of them, or share it")
    case .implausibleFactor:
      .init(
        .important, .controller, ofSmall: true,
        "{ett tal|tal} i ”@” är orimlig{t|a}", "{a number|numbers} of “@” {is|are} implausible",
        why: "oftare en enhet som förväxlats än ett riktigt tal", "more often a mixed-up unit than a true number",
        remedy: "kontrollera enheten och källan", "check the unit and the source")
    case .factorWithoutSource:
      .init(
        .note, .controller, ofSmall: false,
        "tal utan källa i ”@”", "numbers without a source in “@”",
        why: "en revisor kan inte följa dem", "an auditor can't follow them",
        remedy: "ange varifrån de kommer", "state where they come from")
    default: nil
    }
  }

  /// The rules of costs and the calculation; `nil` for other codes.
  var ruleOfCosts: FindingRule? {
    switch self {
    case .internalHoursNotCounted:
      .init(
        .serious, .controller, ofSmall: true,
        "egna timmar är inte räknade", "own hours aren't counted",
        why: "ofta är de nästan hälften av kostnaden", "they are often nearly half of the cost",
        remedy: "räkna dem, eller säg att det inte är några", "count them, or say that there are none")
    case .componentNotCounted:
      .init(
        .important, .controller, ofSmall: false,
        "kostnaderna ”@” är inte räknade", "the costs “@” aren't counted",
        why: "insatsen kan inte jämföras med en som har räknat dem",
        "the initiative can't be compared with one that has counted them",
        remedy: "räkna dem, eller säg att det inte är några", "count them, or say that there are none")
    case .runCostMissing:
      .init(
        .serious, .controller, ofSmall: true,
        "ingen driftkostnad är angiven", "no cost of operation is stated",
        why: "det som byggs ska drivas och förvaltas", "what is built must be run and maintained",
        remedy: "lägg till drift och förvaltning över kalkylens år",
        "add operation and maintenance over the calculation's years")
    case .contractEndMissing:
      .init(
        .important, .controller, ofSmall: false,
        "avtalets längd är inte angiven", "the length of the contract isn't stated",
        why: "en ny upphandling kommer och kostar", "another procurement will come, and cost",
        remedy: "ange avtalslängderna och vad en upphandling kostar",
        "state the contract lengths and what a procurement costs")
    case .costOutcomeMissing:
      .init(
        .important, .project, ofSmall: true,
        "utfall saknas för ”@”", "the outcome{|s} of “@” {is|are} missing",
        why: "det som inte rapporterats kan tas för en besparing", "what isn't reported may pass for a saving",
        remedy: "rapportera utfallet, eller säg att det är noll", "report the outcome, or say that it is zero")
    case .costOutcomeNotComparable:
      .init(
        .important, .controller, ofSmall: true,
        "kostnaderna ”@” är räknade i bara den ena av budget och utfall",
        "the costs “@” are counted in only one of budget and outcome",
        why: "avvikelsen gäller då inte hela kostnaden", "the variance is then not of the whole cost",
        remedy: "räkna dem i båda", "count them in both")
    case .financingBeyondCost:
      .init(
        .serious, .controller, ofSmall: true,
        "finansieringen är större än kostnaden", "the financing is more than the cost",
        why: "en part betalar för något som inte finns", "a party pays for something that isn't there",
        remedy: "rätta delarna", "mend the parts")
    case .staleParameter:
      .init(
        .important, .controller, ofSmall: false,
        "en parameter är inte kontrollerad", "a parameter isn't verified",
        why: "pålägg och timmar ändras mellan åren", "on-costs and hours change between the years",
        remedy: "kontrollera värdet i källan", "check the value in its source")
    case .oldPriceLevel:
      .init(
        .note, .controller, ofSmall: false,
        "beloppen är i gamla priser", "the amounts are in old prices",
        why: "de är svåra att läsa mot dagens budget", "they are hard to read against today's budget",
        remedy: "räkna om dem med ett index", "restate them by an index")
    case .calculationMissing:
      .init(
        .serious, .project, ofSmall: false,
        "ingen nyttokalkyl är gjord", "no benefit calculation has been made",
        why: "ingen vet om nyttan är värd kostnaden", "nobody knows whether the benefit is worth the cost",
        remedy: "gör en nyttokalkyl före nästa beslut", "make a benefit calculation before the next decision")
    case .asIsMissing:
      .init(
        .note, .controller, ofSmall: false,
        "vad det kostar att inte göra något är inte angivet", "what doing nothing costs isn't stated",
        why: "att inget göra tas då som gratis", "doing nothing is then taken to be free",
        remedy: "ange nulägets kostnader och hur de växer", "state what things as they are cost and how that grows")
    default: nil
    }
  }
}
