extension HostileBase {
  /// A document with landings, things as they are and alternatives.
  static let landed = #"""
    {
      "schemaVersion": 1,
      "date": "2026-03-31",
      "initiative": {
        "id": "larm",
        "name": "Larmbeslut",
        "organisation": "omsorg",
        "organisations": [{"id": "omsorg", "name": "Omsorgen"}, {"id": "skola", "name": "Skolan"}],
        "rollout": [{"id": "norr", "name": "Norr", "organisation": "omsorg", "fullOperation": "2025-01-01"}],
        "priceLevel": {"currency": "SEK", "year": 2025},
        "costs": {
          "external": [
            {"id": "tjänst", "label": "Tjänst", "phase": "operation",
             "timing": {"monthly": {"first": "2025-01", "last": "2026-12"}}, "amount": "30"}
          ],
          "internalHours": "none", "substitutes": "none", "overhead": "none"
        },
        "benefits": [
          {"id": "tid", "name": "Tid", "nature": "redistribution",
           "value": {"hoursFreed": {"hoursPerMonth": 10,
             "hourlyCost": {"stated": {"amount": "100", "provenance": "Avtal"}}}},
           "landings": [
             {"unit": "skola", "hoursPerYear": 48.5, "as": "budgetReduction", "firstMonth": "2025-07",
              "lastMonth": "2026-06", "decision": {"by": "Nämnden", "date": "2025-05-20"},
              "outcome": [
                {"months": {"first": "2025-07", "last": "2025-09"}, "hours": 12},
                {"months": {"first": "2025-10", "last": "2025-12"}, "amount": "1100.00"}]},
             {"unit": "omsorg", "perYear": "2400", "as": "capacityForOtherWork", "firstMonth": "2025-03"}
           ]},
          {"id": "lugn", "name": "Lugn", "nature": "quality", "value": {"notMonetised": "moderate"}},
          {"id": "väntan", "name": "Väntan", "nature": "financial", "perspective": "society",
           "value": {"avoidedCost": {"perYear": "1200"}}}
        ],
        "calculation": {"baseMonth": "2025-01", "months": 24},
        "asIs": {
          "costs": {
            "external": [
              {"id": "gammalt", "label": "Gammalt system", "phase": "operation",
               "timing": {"yearly": {"first": "2025-02", "years": 2}}, "amount": "900",
               "growth": {"percentPerYear": 4.5, "name": "Avtalet"}}
            ],
            "internalHours": "none", "substitutes": "none", "overhead": "none"
          },
          "growth": {"percentPerYear": 2, "name": "Fler ärenden"}
        },
        "alternatives": [
          {"id": "mindre", "name": "En mindre lösning",
           "costs": {"external": "none", "internalHours": "none", "substitutes": "none", "overhead": "notCounted"},
           "benefits": [
             {"id": "halv", "name": "Halv tid", "nature": "redistribution",
              "value": {"hoursFreed": {"hoursPerMonth": 5,
                "hourlyCost": {"stated": {"amount": "100", "provenance": "Bokföringen"}}}}}]},
          {"id": "senare", "name": "Senare",
           "costs": {"external": "none", "internalHours": "none", "substitutes": "none", "overhead": "none"}}
        ]
      }
    }

    """#
}
