extension FullDocument {
  /// The document's text of the first benefits.
  static let firstBenefits = #"""
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
            ],
            "factorOutcomes": [
              {
                "factor": "eventsPerYear",
                "value": 5100.5,
                "knownOn": "2025-12-31",
                "source": "Ärendesystemet"
              },
              {
                "factor": "hourlyCost",
                "value": "301.25",
                "knownOn": "2025-04-01",
                "source": "Löneöversyn"
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
                },
                "hourlyCostRange": {
                  "low": "380",
                  "high": "425.5"
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
