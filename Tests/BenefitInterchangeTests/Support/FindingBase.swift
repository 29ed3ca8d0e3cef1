/// A document without a finding, which the cases of the catalogue change in one place.
enum FindingBase {
  static let document = #"""
    {
      "schemaVersion": 1,
      "date": "2026-01-31",
      "initiative": {
        "id": "larm",
        "name": "Automatiska larmbeslut",
        "organisation": "omsorg",
        "organisations": [{"id": "omsorg", "name": "Omsorgen"}],
        "strategicGoals": [{"id": "tid", "name": "Mer tid för dem vi är till för", "source": "budget 2024"}],
        "rollout": [{"id": "alla", "name": "Alla", "organisation": "omsorg", "fullOperation": "2025-01-01"}],
        "priceLevel": {"currency": "SEK", "year": 2024},
        "costs": {
          "external": [
            {"id": "bygg", "label": "Bygge", "phase": "implementation", "timing": {"once": "2024-11"}, "amount": "400000"},
            {"id": "drift", "label": "Drift", "phase": "operation",
             "timing": {"monthly": {"first": "2025-01", "last": "2026-12"}}, "amount": "5000"}
          ],
          "internalHours": [
            {"id": "egna", "label": "Projektgrupp", "phase": "implementation", "timing": {"once": "2024-11"},
             "hours": 100, "hourlyCost": {"inera": {"monthlySalary": "38000"}}}
          ],
          "substitutes": "none",
          "overhead": "none"
        },
        "benefits": [
          {"id": "handläggning", "name": "Kortare handläggning", "nature": "redistribution",
           "value": {"timeSaved": {
             "eventsPerYear": {"likely": 6000, "source": "ärendesystemet 2024"},
             "minutesBefore": {"likely": 45, "source": "tidtagning 2024"},
             "minutesAfter": {"likely": 15, "source": "mål"},
             "hourlyCost": {"stated": {"amount": "415", "provenance": "Inera 2024"}}}},
           "owner": {"role": "enhetschef", "organisation": "omsorg"}, "drivenBy": ["minuter"],
           "landings": [
             {"unit": "omsorg", "hoursPerYear": 3000, "as": "capacityForOtherWork", "firstMonth": "2025-01",
              "decision": {"by": "nämnden", "date": "2024-12-10"},
              "outcome": [{"months": {"first": "2025-01", "last": "2025-12"}, "hours": 3000}]}
           ]},
          {"id": "porto", "name": "Mindre porto", "nature": "financial", "perspective": "society",
           "value": {"avoidedCost": {"perYear": {"likely": "12000", "source": "avtal"}}},
           "owner": {"role": "enhetschef", "organisation": "omsorg"}, "drivenBy": ["minuter"]}
        ],
        "calculation": {"baseMonth": "2024-11", "months": 26},
        "asIs": {
          "costs": {
            "external": [
              {"id": "gammalt", "label": "Gammalt system", "phase": "operation",
               "timing": {"monthly": {"first": "2024-11", "last": "2026-12"}}, "amount": "900"}
            ],
            "internalHours": "none", "substitutes": "none", "overhead": "none"
          }
        },
        "goals": [
          {"id": "andel", "name": "Besluten fattas automatiskt", "kind": "use",
           "indicator": {"name": "andel", "unit": "%", "direction": "increase"},
           "baseline": {"value": 0, "date": "2024-10-01", "method": "register", "population": "alla"},
           "targets": [{"monthsAfterFullOperation": 6, "value": 50}, {"monthsAfterFullOperation": 12, "value": 60}],
           "owner": {"role": "enhetschef", "organisation": "omsorg"}},
          {"id": "minuter", "name": "Handläggningen tar 15 minuter", "kind": "effect",
           "indicator": {"name": "tid", "unit": "min", "direction": "decrease"},
           "baseline": {"value": 45, "date": "2024-10-01", "method": "tidtagning", "population": "alla"},
           "targets": [{"monthsAfterFullOperation": 6, "value": 15}, {"monthsAfterFullOperation": 12, "value": 15}],
           "owner": {"role": "enhetschef", "organisation": "omsorg"}, "strategicGoals": ["tid"]}
        ],
        "effectMap": {
          "nodes": [
            {"id": "motor", "label": "Beslutsmotor", "kind": "capability"},
            {"id": "används", "label": "Motorn används", "kind": "use", "refersTo": "andel"},
            {"id": "kortare", "label": "Kortare tid", "kind": "effect", "refersTo": "minuter"},
            {"id": "timmar", "label": "Timmar", "kind": "benefit", "refersTo": "handläggning"},
            {"id": "brev", "label": "Brev", "kind": "benefit", "refersTo": "porto"}
          ],
          "links": [
            {"from": "motor", "to": "används"}, {"from": "används", "to": "kortare"},
            {"from": "kortare", "to": "timmar"}, {"from": "kortare", "to": "brev"}
          ]
        },
        "measurements": [
          {"goal": "andel", "date": "2025-07-01", "value": 55, "unit": "%", "method": "register", "population": "alla",
           "source": "statistik"},
          {"goal": "andel", "date": "2026-01-02", "value": 65, "unit": "%", "method": "register", "population": "alla",
           "source": "statistik"},
          {"goal": "minuter", "date": "2025-07-01", "value": 15, "unit": "min", "method": "tidtagning",
           "population": "alla", "source": "studie"},
          {"goal": "minuter", "date": "2026-01-02", "value": 15, "unit": "min", "method": "tidtagning",
           "population": "alla", "source": "studie"}
        ]
      }
    }

    """#
}
