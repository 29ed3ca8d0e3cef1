"""The expected result of a document: every figure that the oracle knows, in the shape of the executable's JSON."""

from datetime import date

from alternatives import alternatives, mandate, unadjusted
from bridge import bridges
from broughthome import HoursChain, brought_home, landings_result
from budget import Variance, contract_lengths, forecast_at_completion, optimism, parties
from chain import Chain
from checkcosts import check_costs
from designs import evaluations
from finalreport import FinalReport
from followup import FollowUp
from goals import Goal
from model import Document, Json
from plans import Ground, is_same, plan_history
from practice import practice, shared_hours
from sensitivity import sensitivity
from valuation import Valuation


def expectation(document: Document) -> Json:
    said = document.initiative
    valuation = Valuation(document)
    ground = Ground(document, valuation)
    follow_up = FollowUp(document, valuation, ground.versions)
    outcome = follow_up.outcome(date.fromisoformat(document.date)) if document.calculation else None
    home = brought_home(valuation, outcome) if outcome else []
    chain = Chain(document, follow_up.goals, outcome, home)
    checks = follow_up.result(chain, first_goals(document, follow_up, ground))
    bridge = bridges(document, ground, follow_up)
    final = FinalReport(document, ground, follow_up, outcome, home, bridge["bridge"], checks["checkpoints"])
    result: Json = {
        "initiative": said["id"], "name": said["name"], "asOf": document.date,
        "currency": said["priceLevel"]["currency"], "priceYear": said["priceLevel"]["year"],
        "costs": valuation.costs.result(), "optimismBias": optimism(document),
        "contractLengths": contract_lengths(document), "parties": parties(document, valuation),
        "costVariance": Variance(document).result() if "costOutcome" in said else None,
        "forecastAtCompletion": forecast_at_completion(document), **checks, **bridge,
        "evaluations": evaluations(document, follow_up.goals), "planHistory": plan_history(document, ground),
        "finalReport": final.result(), "mandate": mandate(document, valuation),
        "practice": practice(document, valuation, follow_up, ground, checks["checkpoints"]),
        "sharedHours": shared_hours(document), "checkCosts": check_costs(document, valuation, follow_up),
    }
    if outcome is None:
        none = ("calculation", "landings", "hoursChain", "alternatives", "sensitivity")
        return result | dict.fromkeys(none)
    return result | {
        "calculation": valuation.result() | {"unadjusted": unadjusted(document, valuation)},
        "landings": landings_result(valuation) | {"broughtHome": home},
        "hoursChain": HoursChain(document, valuation.costs, valuation.benefits).result(),
        "alternatives": alternatives(document, valuation), "sensitivity": sensitivity(valuation),
    }


def first_goals(document: Document, follow_up: FollowUp, ground: Ground) -> dict[str, Goal]:
    """The goals as the first plan had them, where that was otherwise."""
    if len(ground.versions) == 1:
        return {}
    first = {goal.id: goal for goal in ground.versions[0].goals}
    return {
        goal.id: Goal(first[goal.id].said, document, goal.said) for goal in follow_up.goals
        if goal.id in first and not is_same(first[goal.id], goal)
    }
