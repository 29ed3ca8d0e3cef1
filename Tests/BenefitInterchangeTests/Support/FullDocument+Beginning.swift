extension FullDocument {
  /// The document's text up to its costs; the members are written by hand, and Python's
  /// `json.dumps(indent=2)` laid them out.
  static let beginning = #"""
    {
      "schemaVersion": 1,
      "date": "2026-01-31",
      "note": "Påhittade siffror: \"allt\" är med.\nRad två.",
      "initiative": {
        "id": "forms",
        "name": "Webbformulär",
        "organisation": "city",
        "organisations": [
          {
            "id": "city",
            "name": "Staden"
          },
          {
            "id": "north",
            "name": "Förvaltningen Norr"
          },
          {
            "id": "state",
            "name": "Staten"
          }
        ],
        "categories": [
          {
            "category": "efficiencyRaising",
            "share": 0.75
          },
          {
            "category": "qualityRaising",
            "share": 0.25
          }
        ],
        "drivers": [
          "ownNeed",
          "legislation"
        ],
        "strategicGoals": [
          {
            "id": "access",
            "name": "Tillgänglig service",
            "source": "Budget 2025"
          }
        ],
        "rollout": [
          {
            "id": "pilot",
            "name": "Pilot",
            "organisation": "north",
            "share": 0.4,
            "fullOperation": "2024-12-20"
          },
          {
            "id": "rest",
            "name": "Övriga",
            "organisation": "city",
            "share": 0.6,
            "fullOperation": "2025-03-01",
            "use": {
              "monthly": [
                0.5,
                1
              ]
            }
          }
        ],
        "priceLevel": {
          "currency": "SEK",
          "year": 2025
        },
        "costs": {
          "external": [
            {
              "id": "licence",
              "label": "Licens",
              "phase": "operation",
              "timing": {
                "yearly": {
                  "first": "2025-01",
                  "years": 3
                }
              },
              "amount": "12000.00"
            },
            {
              "id": "tender",
              "label": "Upphandling",
              "phase": "procurement",
              "timing": {
                "once": "2024-06"
              },
              "nature": "redistribution",
              "amount": "-250.50"
            },
            {
              "id": "final",
              "label": "Slutbetalning",
              "phase": "implementation",
              "timing": {
                "milestone": {
                  "rolloutStep": "rest",
                  "monthsAfterFullOperation": -2
                }
              },
              "amount": "5000.00"
            }
          ],
          "internalHours": [
            {
              "id": "project",
              "label": "Projektgrupp",
              "phase": "implementation",
              "timing": {
                "spread": {
                  "first": "2024-07",
                  "last": "2024-12"
                }
              },
              "hours": 812.5,
              "hourlyCost": {
                "inera": {
                  "monthlySalary": "38000.00"
                }
              }
            },
            {
              "id": "support",
              "label": "Stöd",
              "phase": "rollout",
              "purpose": "relearning",
              "timing": {
                "monthly": {
                  "first": "2025-01",
                  "last": "2025-02"
                }
              },
              "nature": "financial",
              "hours": 20,
              "hourlyCost": {
                "stated": {
                  "amount": "412.125",
                  "provenance": "Lönesystemet 2025"
                }
              }
            },
            {
              "id": "coordination",
              "label": "Samordning",
              "role": "samordnare",
              "phase": "rollout",
              "timing": {
                "once": "2025-03"
              },
              "fullTimeShare": {
                "share": 0.25,
                "workingTime": {
                  "hoursPerYear": 1700,
                  "name": "Inera"
                }
              },
              "hourlyCost": {
                "general": {
                  "monthlySalary": "45000.00",
                  "holidayPayPercent": 12.5,
                  "onCosts": [
                    {
                      "percent": 31.42,
                      "provenance": "Lagstadgade avgifter"
                    },
                    {
                      "percent": 13.11,
                      "provenance": "Avtalade avgifter, preliminärt"
                    }
                  ],
                  "workingTime": {
                    "hoursPerYear": 1720.5,
                    "name": "EU-fonder"
                  },
                  "overheadPercent": 2
                }
              }
            }
          ],
          "substitutes": "none",
          "overhead": "notCounted"
        },
    """#
}
