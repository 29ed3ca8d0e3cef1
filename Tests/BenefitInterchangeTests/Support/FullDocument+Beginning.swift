extension FullDocument {
  /// The document's text up to the benefits; the members are written by hand, and Python's
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
            "fullOperation": "2025-03-01"
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
          }
        ],
    """#
}
