extension FullDocument {
  /// The document's text from the forecast of costs to the benefits.
  static let middle = #"""
        "costForecast": {
          "external": [
            {
              "id": "tender",
              "label": "Upphandling",
              "phase": "procurement",
              "timing": {
                "once": "2024-06"
              },
              "amount": "300.00"
            }
          ],
          "internalHours": "none",
          "substitutes": "none",
          "overhead": "notCounted"
        },
        "costOutcome": {
          "external": "notCounted",
          "internalHours": [
            {
              "id": "project",
              "label": "Projektgrupp",
              "phase": "implementation",
              "hourlyCost": {
                "inera": {
                  "monthlySalary": "38000.00"
                }
              },
              "ledger": [
                {
                  "month": "2024-07",
                  "hours": 100
                },
                {
                  "month": "2024-09",
                  "hours": 87.5
                }
              ]
            }
          ],
          "substitutes": [
            {
              "id": "temporary",
              "label": "Vikarie",
              "phase": "rollout",
              "nature": "redistribution",
              "ledger": [
                {
                  "month": "2024-08",
                  "amount": "12500.50"
                },
                {
                  "month": "2024-10",
                  "amount": "-0.50"
                }
              ]
            }
          ],
          "overhead": [
            {
              "id": "rent",
              "label": "Lokal",
              "phase": "rollout",
              "timing": {
                "once": "2025-02"
              },
              "amount": "0.01"
            }
          ]
        },
        "optimismBias": [
          {
            "biasPercent": 41,
            "mitigatedPercent": 12.5,
            "phases": [
              "rollout",
              "operation"
            ],
            "source": "Erfarenhet"
          },
          {
            "biasPercent": 10,
            "phases": [
              "procurement"
            ],
            "source": "Upphandlingsenheten"
          }
        ],
        "contractLengths": {
          "procurement": "400000.00",
          "lengths": [
            {
              "yearlyCosts": [
                "100.50",
                "90.00"
              ]
            },
            {
              "yearlyCosts": [
                "120.00"
              ]
            }
          ]
        },
        "asIs": {
          "costs": {
            "external": [
              {
                "id": "old-system",
                "label": "Gammalt system",
                "phase": "operation",
                "timing": {
                  "monthly": {
                    "first": "2025-01",
                    "last": "2027-12"
                  }
                },
                "growth": {
                  "percentPerYear": 3.5,
                  "name": "Avtal"
                },
                "amount": "7500.00"
              }
            ],
            "internalHours": "none",
            "substitutes": "none",
            "overhead": "notCounted"
          },
          "growth": {
            "percentPerYear": -1.25,
            "name": "Färre ärenden"
          }
        },
        "alternatives": [
          {
            "id": "paper-form",
            "name": "Pappersblankett",
            "costs": {
              "external": "none",
              "internalHours": "notCounted",
              "substitutes": "none",
              "overhead": "none"
            },
            "benefits": [
              {
                "id": "quiet",
                "name": "Lugnare kassa",
                "nature": "quality",
                "value": {
                  "notMonetised": "small"
                }
              }
            ]
          },
          {
            "id": "later",
            "name": "Senare",
            "costs": {
              "external": "notCounted",
              "internalHours": "notCounted",
              "substitutes": "notCounted",
              "overhead": "notCounted"
            }
          }
        ],
        "financing": {
          "parts": [
            {
              "party": "state",
              "amount": "1000.00"
            },
            {
              "party": "north",
              "share": 0.125
            }
          ],
          "rest": "city"
        },
    """#
}
