import BenefitRealisation

extension FullDocument {
  static func earlierPlans() throws -> [EarlierPlan] {
    [
      try EarlierPlan(
        decision: Decision(by: "Direktören", on: date("2024-03-15")), leftBecause: "Piloten sköts upp.",
        rollout: [RolloutStep(id: "pilot", name: "Pilot", organisation: "north", fullOperation: date("2024-11-01"))],
        costs: CostModel(external: .none, substitutes: .none, overhead: .none),
        benefits: [
          Benefit(id: "old", name: "Gammalt system", value: .monetised(.financial, .avoidedCost(perYear: 80_000)))
        ],
        assumptions: CalculationAssumptions(baseMonth: month("2024-11"), months: 24),
        goals: [
          EffectGoal(
            id: "minutes-goal", name: "Kortare handläggning",
            indicator: Indicator(name: "Minuter per ärende", unit: .minutes, direction: .decrease), baseline: nil,
            targets: [Target(monthsAfterFullOperation: 6, value: 8)])
        ], schedule: FollowUpSchedule(checkpoints: [6])),
      try EarlierPlan(
        decision: Decision(by: "Nämnden", on: date("2024-10-10")), leftBecause: "Fler nyttor.", benefits: []),
      try EarlierPlan(decision: Decision(by: "Nämnden", on: date("2024-12-01")), leftBecause: "Ny budget."),
    ]
  }

  static func lessons() throws -> [Lesson] {
    [
      Lesson("Mät innan.", owner: Owner(role: "controller", organisation: "city"), date: try date("2026-01-15"))
    ]
  }

  /// The document's text from the decision of the plan on.
  static let plans = #"""
        "planDecision": {
          "by": "Nämnden",
          "date": "2025-02-01"
        },
        "earlierPlans": [
          {
            "decision": {
              "by": "Direktören",
              "date": "2024-03-15"
            },
            "leftBecause": "Piloten sköts upp.",
            "rollout": [
              {
                "id": "pilot",
                "name": "Pilot",
                "organisation": "north",
                "fullOperation": "2024-11-01"
              }
            ],
            "costs": {
              "external": "none",
              "internalHours": "notCounted",
              "substitutes": "none",
              "overhead": "none"
            },
            "benefits": [
              {
                "id": "old",
                "name": "Gammalt system",
                "nature": "financial",
                "value": {
                  "avoidedCost": {
                    "perYear": "80000"
                  }
                }
              }
            ],
            "calculation": {
              "baseMonth": "2024-11",
              "months": 24
            },
            "goals": [
              {
                "id": "minutes-goal",
                "name": "Kortare handläggning",
                "kind": "effect",
                "indicator": {
                  "name": "Minuter per ärende",
                  "unit": "min",
                  "direction": "decrease"
                },
                "targets": [
                  {
                    "monthsAfterFullOperation": 6,
                    "value": 8
                  }
                ]
              }
            ],
            "schedule": {
              "checkpoints": [
                6
              ]
            }
          },
          {
            "decision": {
              "by": "Nämnden",
              "date": "2024-10-10"
            },
            "leftBecause": "Fler nyttor.",
            "benefits": []
          },
          {
            "decision": {
              "by": "Nämnden",
              "date": "2024-12-01"
            },
            "leftBecause": "Ny budget."
          }
        ],
        "lessons": [
          {
            "text": "Mät innan.",
            "owner": {
              "role": "controller",
              "organisation": "city"
            },
            "date": "2026-01-15"
          }
        ],
        "acceptedFindings": [
          {
            "code": "as-is-missing",
            "place": "asIs",
            "reason": "En annan nämnd betalar.",
            "decision": {
              "by": "controllern",
              "date": "2025-03-01"
            }
          }
        ]
      }
    }

    """#
}
