extension FollowUpDocumentTests {
  /// What the initiative of ``text`` leaves out, and the questions of practice; read against the catalogue.
  static let findings = #"""
          "findings": [
            {
              "code": "benefit-without-landing",
              "severity": "serious",
              "actor": "benefitOwner",
              "place": "benefits[time]",
              "places": [
                "benefits[time]"
              ],
              "text": {
                "sv": "ingen enhet tar hem nyttan ”Kortare tid”",
                "en": "no unit brings the benefit “Kortare tid” home"
              },
              "why": {
                "sv": "en besparing som ingen budget eller bemanning ändras för höjer den samlade kostnaden",
                "en": "a saving for which no budget or staffing changes raises the total cost"
              },
              "remedy": {
                "sv": "bestäm vilken enhet som tar hem den, från när och som vad",
                "en": "decide which unit brings it home, from when and as what"
              },
              "accepted": null
            },
            {
              "code": "internal-hours-not-counted",
              "severity": "serious",
              "actor": "controller",
              "place": "costs.internalHours",
              "places": [
                "costs.internalHours"
              ],
              "text": {
                "sv": "egna timmar är inte räknade",
                "en": "own hours aren't counted"
              },
              "why": {
                "sv": "ofta är de nästan hälften av kostnaden",
                "en": "they are often nearly half of the cost"
              },
              "remedy": {
                "sv": "räkna dem, eller säg att det inte är några",
                "en": "count them, or say that there are none"
              },
              "accepted": null
            },
            {
              "code": "run-cost-missing",
              "severity": "serious",
              "actor": "controller",
              "place": "costs",
              "places": [
                "costs"
              ],
              "text": {
                "sv": "ingen driftkostnad är angiven",
                "en": "no cost of operation is stated"
              },
              "why": {
                "sv": "det som byggs ska drivas och förvaltas",
                "en": "what is built must be run and maintained"
              },
              "remedy": {
                "sv": "lägg till drift och förvaltning över kalkylens år",
                "en": "add operation and maintenance over the calculation's years"
              },
              "accepted": null
            },
            {
              "code": "no-target",
              "severity": "important",
              "actor": "benefitOwner",
              "place": "goals[minutes]",
              "places": [
                "goals[minutes]"
              ],
              "text": {
                "sv": "effektmålet ”Minuter” saknar målvärde: vid 12 månader",
                "en": "the effect goal “Minuter” has no target: at 12 months"
              },
              "why": {
                "sv": "ingen kan säga om målet är nått",
                "en": "nobody can say whether the goal is reached"
              },
              "remedy": {
                "sv": "ange vad som ska vara nått vid kontrollen",
                "en": "state what shall have been reached at the check"
              },
              "accepted": null
            },
            {
              "code": "goal-without-owner",
              "severity": "important",
              "actor": "project",
              "place": "goals[minutes]",
              "places": [
                "goals[minutes]"
              ],
              "text": {
                "sv": "ingen i linjen svarar för effektmålet ”Minuter”",
                "en": "nobody in the line answers for the effect goal “Minuter”"
              },
              "why": {
                "sv": "ett mål utan ägare nås sällan och följs sällan upp",
                "en": "a goal without an owner is rarely reached and rarely followed up"
              },
              "remedy": {
                "sv": "utse en chef i den verksamhet som ska ändra sitt arbete",
                "en": "name a manager of the unit whose work shall change"
              },
              "accepted": null
            },
            {
              "code": "use-not-followed-up",
              "severity": "important",
              "actor": "benefitOwner",
              "place": "goals[minutes].checks[6]",
              "places": [
                "goals[minutes].checks[6]"
              ],
              "text": {
                "sv": "användningen före effektmålet ”Minuter” följs inte upp",
                "en": "the use before the effect goal “Minuter” isn't followed up"
              },
              "why": {
                "sv": "uteblir effekten vet ingen om lösningen är fel eller bara oanvänd",
                "en": "if the effect is missing, nobody knows whether the change is wrong or only unused"
              },
              "remedy": {
                "sv": "lägg till ett användningsmål och länka det i effektkartan",
                "en": "add a use goal and link it in the effect map"
              },
              "accepted": null
            },
            {
              "code": "benefit-without-goal",
              "severity": "important",
              "actor": "benefitOwner",
              "place": "benefits[calm]",
              "places": [
                "benefits[calm]"
              ],
              "text": {
                "sv": "inget mål följer upp nyttan ”Trygghet”",
                "en": "no goal follows the benefit “Trygghet” up"
              },
              "why": {
                "sv": "vad den har gett blir en gissning",
                "en": "what it has given will be a guess"
              },
              "remedy": {
                "sv": "koppla den till ett effektmål som mäts",
                "en": "tie it to an effect goal that is measured"
              },
              "accepted": null
            },
            {
              "code": "benefit-without-owner",
              "severity": "important",
              "actor": "project",
              "place": "benefits[time]",
              "places": [
                "benefits[time]"
              ],
              "text": {
                "sv": "ingen svarar för nyttan ”Kortare tid”",
                "en": "nobody answers for the benefit “Kortare tid”"
              },
              "why": {
                "sv": "ingen tar hem en nytta som ingen äger",
                "en": "nobody brings a benefit home that nobody owns"
              },
              "remedy": {
                "sv": "utse en nyttoägare i linjen",
                "en": "name a benefit owner in the line"
              },
              "accepted": null
            },
            {
              "code": "benefit-without-owner",
              "severity": "important",
              "actor": "project",
              "place": "benefits[calm]",
              "places": [
                "benefits[calm]"
              ],
              "text": {
                "sv": "ingen svarar för nyttan ”Trygghet”",
                "en": "nobody answers for the benefit “Trygghet”"
              },
              "why": {
                "sv": "ingen tar hem en nytta som ingen äger",
                "en": "nobody brings a benefit home that nobody owns"
              },
              "remedy": {
                "sv": "utse en nyttoägare i linjen",
                "en": "name a benefit owner in the line"
              },
              "accepted": null
            },
            {
              "code": "goal-without-strategic-goal",
              "severity": "note",
              "actor": "project",
              "place": "goals[minutes]",
              "places": [
                "goals[minutes]"
              ],
              "text": {
                "sv": "effektmålet ”Minuter” bidrar inte till något strategiskt mål",
                "en": "the effect goal “Minuter” contributes to no strategic goal"
              },
              "why": {
                "sv": "det syns inte varför organisationen ska lägga pengar på det",
                "en": "it doesn't show why the organisation should spend money on it"
              },
              "remedy": {
                "sv": "länka målet till det strategiska mål som det bidrar till, eller tänk om",
                "en": "link the goal to the strategic goal that it contributes to, or think again"
              },
              "accepted": null
            },
            {
              "code": "factor-without-source",
              "severity": "note",
              "actor": "controller",
              "place": "benefits[time]",
              "places": [
                "benefits[time]"
              ],
              "text": {
                "sv": "tal utan källa i ”Kortare tid”: belopp per år",
                "en": "numbers without a source in “Kortare tid”: amount a year"
              },
              "why": {
                "sv": "en revisor kan inte följa dem",
                "en": "an auditor can't follow them"
              },
              "remedy": {
                "sv": "ange varifrån de kommer",
                "en": "state where they come from"
              },
              "accepted": null
            },
            {
              "code": "as-is-missing",
              "severity": "note",
              "actor": "controller",
              "place": "asIs",
              "places": [
                "asIs"
              ],
              "text": {
                "sv": "vad det kostar att inte göra något är inte angivet",
                "en": "what doing nothing costs isn't stated"
              },
              "why": {
                "sv": "att inget göra tas då som gratis",
                "en": "doing nothing is then taken to be free"
              },
              "remedy": {
                "sv": "ange nulägets kostnader och hur de växer",
                "en": "state what things as they are cost and how that grows"
              },
              "accepted": null
            }
          ],
          "practice": [
            {
              "question": "isOwned",
              "answer": "no",
              "yes": 0,
              "of": 3
            },
            {
              "question": "isBaselineBefore",
              "answer": "yes",
              "yes": 1,
              "of": 1
            },
            {
              "question": "areHoursCut",
              "answer": "notAsked",
              "yes": null,
              "of": null
            },
            {
              "question": "isUsed",
              "answer": "notKnown",
              "yes": null,
              "of": null
            },
            {
              "question": "isOldChannelClosed",
              "answer": "notKnown",
              "yes": null,
              "of": null
            },
            {
              "question": "isMoneyDecided",
              "answer": "no",
              "yes": 0,
              "of": 1
            },
            {
              "question": "hasPlanStood",
              "answer": "yes",
              "yes": null,
              "of": null
            }
          ],
    """#
}
