extension FullDocument {
  /// The document's text from the forecast of costs to the first benefits.
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
        "benefits": [
          {
            "id": "minutes",
            "name": "Kortare handläggning",
            "nature": "redistribution",
            "value": {
              "timeSaved": {
                "eventsPerYear": {
                  "likely": 5200,
                  "low": 4000,
                  "high": 6000.5,
                  "source": "Ärendesystemet"
                },
                "minutesBefore": 45,
                "minutesAfter": 10,
                "hourlyCost": {
                  "inera": {
                    "monthlySalary": "35000.00"
                  }
                }
              }
            },
            "owner": {
              "role": "enhetschef",
              "organisation": "north"
            },
            "drivenBy": [
              "minutes-goal"
            ],
            "landings": [
              {
                "unit": "north",
                "hoursPerYear": 120.5,
                "as": "budgetReduction",
                "firstMonth": "2025-06",
                "lastMonth": "2027-12",
                "decision": {
                  "by": "Nämnden",
                  "date": "2025-04-30"
                },
                "outcome": [
                  {
                    "months": {
                      "first": "2025-06",
                      "last": "2025-06"
                    },
                    "hours": 10.25
                  },
                  {
                    "months": {
                      "first": "2025-07",
                      "last": "2025-12"
                    },
                    "amount": "20000.00"
                  }
                ]
              },
              {
                "unit": "city",
                "perYear": "1000.50",
                "as": "capacityForOtherWork",
                "firstMonth": "2026-01"
              }
            ]
          },
          {
            "id": "hours",
            "name": "Färre samtal",
            "nature": "financial",
            "value": {
              "hoursFreed": {
                "hoursPerMonth": {
                  "likely": 12.25,
                  "low": 10
                },
                "hourlyCost": {
                  "stated": {
                    "amount": "400",
                    "provenance": "Beslut 2025:7"
                  }
                }
              }
            },
            "use": {
              "linear": {
                "months": 12
              }
            },
            "lagMonths": 2
          },
          {
            "id": "paper",
            "name": "Mindre porto",
            "nature": "financial",
            "value": {
              "unitCost": {
                "volumePerYear": 1000,
                "unitCostBefore": {
                  "likely": "16.5",
                  "high": "18",
                  "source": "Avtal"
                },
                "unitCostAfter": "0.000000001"
              }
            },
            "use": {
              "sCurve": {
                "months": 6
              }
            },
            "lastMonth": "2027-06"
          },
          {
            "id": "old",
            "name": "Gammalt system",
            "nature": "financial",
            "value": {
              "avoidedCost": {
                "perYear": "90000"
              }
            },
            "use": {
              "steps": [
                {
                  "month": 0,
                  "use": 0.5
                },
                {
                  "month": 6,
                  "use": 1
                }
              ]
            }
          },
          {
            "id": "trips",
            "name": "Färre resor",
            "nature": "redistribution",
            "value": {
              "amount": {
                "perYear": "-1250.75",
                "note": "Räknat på 2024"
              }
            },
            "perspective": "usersAndResidents",
            "use": {
              "yearly": [
                0.25,
                0.5,
                1
              ]
            }
          },
          {
            "id": "calm",
            "name": "Trygghet",
            "nature": "quality",
            "value": {
              "notMonetised": "moderate"
            },
            "perspective": "relatives"
          },
    """#
}
