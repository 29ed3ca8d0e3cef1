"""The expected result of a document: every figure that the oracle knows, in the shape of the executable's JSON."""

from datetime import date

from alternatives import alternatives, unadjusted
from broughthome import HoursChain, brought_home, landings_result
from budget import Variance, contract_lengths, forecast_at_completion, optimism, parties
from followup import FollowUp
from model import Document, Json
from sensitivity import sensitivity
from valuation import Valuation


def expectation(document: Document) -> Json:
    said = document.initiative
    valuation = Valuation(document)
    follow_up = FollowUp(document, valuation)
    result: Json = {
        "initiative": said["id"], "name": said["name"], "asOf": document.date,
        "currency": said["priceLevel"]["currency"], "priceYear": said["priceLevel"]["year"],
        "costs": valuation.costs.result(), "optimismBias": optimism(document),
        "contractLengths": contract_lengths(document), "parties": parties(document, valuation),
        "costVariance": Variance(document).result() if "costOutcome" in said else None,
        "forecastAtCompletion": forecast_at_completion(document), **follow_up.result(),
    }
    if document.calculation is None:
        none = ("calculation", "landings", "hoursChain", "alternatives", "sensitivity")
        return result | dict.fromkeys(none)
    outcome = follow_up.outcome(date.fromisoformat(document.date))
    return result | {
        "calculation": valuation.result() | {"unadjusted": unadjusted(document, valuation)},
        "landings": landings_result(valuation) | {"broughtHome": brought_home(valuation, outcome)},
        "hoursChain": HoursChain(document, valuation.costs, valuation.benefits).result(),
        "alternatives": alternatives(document, valuation), "sensitivity": sensitivity(valuation),
    }
