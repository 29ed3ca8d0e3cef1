extension HostileBase {
  /// A document whose plan has been replaced twice, with an outcome and a lesson.
  static let replanned = #"""
    {
      "schemaVersion": 1,
      "date": "2026-03-31",
      "initiative": {
        "id": "larm",
        "name": "Larmbeslut",
        "organisation": "omsorg",
        "organisations": [{"id": "omsorg", "name": "Omsorgen"}],
        "rollout": [{"id": "norr", "name": "Norr", "organisation": "omsorg", "fullOperation": "2025-04-01"}],
        "priceLevel": {"currency": "SEK", "year": 2025},
        "costs": {
          "external": [
            {"id": "slut", "label": "Slutbetalning", "phase": "rollout", "amount": "30",
             "timing": {"milestone": {"rolloutStep": "norr", "monthsAfterFullOperation": 1}}}
          ],
          "internalHours": "none", "substitutes": "none", "overhead": "none"
        },
        "benefits": [
          {"id": "porto", "name": "Porto", "nature": "financial", "drivenBy": ["brev"],
           "value": {"unitCost": {"volumePerYear": 900, "unitCostBefore": "22.125", "unitCostAfter": "1.5"}},
           "factorOutcomes": [
             {"factor": "volumePerYear", "value": 850, "knownOn": "2025-12-31", "source": "Postlistan"},
             {"factor": "unitCostBefore", "value": "23.5", "knownOn": "2026-01-01", "source": "Avtalet"}
           ]},
          {"id": "tid", "name": "Tid", "nature": "redistribution",
           "value": {"timeSaved": {"eventsPerYear": 10, "minutesBefore": 45, "minutesAfter": 10,
             "hourlyCost": {"stated": {"amount": "400", "provenance": "Avtal"}}}}},
          {"id": "glad", "name": "Glad", "nature": "quality", "value": {"notMonetised": "large"}}
        ],
        "calculation": {"baseMonth": "2025-01", "months": 24},
        "goals": [
          {"id": "brev", "name": "Färre brev", "kind": "effect", "rolloutStep": "norr",
           "indicator": {"name": "Brev", "unit": "st", "direction": "decrease"},
           "targets": [{"monthsAfterFullOperation": 6, "value": 10}]}
        ],
        "planDecision": {"by": "Nämnden", "date": "2025-09-15"},
        "earlierPlans": [
          {"decision": {"by": "Direktören", "date": "2024-05-15"}, "leftBecause": "Piloten sköts upp.",
           "rollout": [{"id": "norr", "name": "Norr", "organisation": "omsorg", "fullOperation": "2025-01-01"}],
           "benefits": [{"id": "lugn", "name": "Lugn", "nature": "quality", "value": {"notMonetised": "small"}}]},
          {"decision": {"by": "Nämnden", "date": "2025-01-20"}, "leftBecause": "Leveransen blev sen.",
           "schedule": {"checkpoints": [6]},
           "calculation": {"baseMonth": "2025-01", "months": 36}}
        ],
        "lessons": [
          {"text": "Mät innan.", "owner": {"role": "Controller", "organisation": "omsorg"}, "date": "2026-02-01"}
        ]
      }
    }

    """#
}
