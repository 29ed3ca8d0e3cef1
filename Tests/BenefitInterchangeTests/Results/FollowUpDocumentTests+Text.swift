extension FollowUpDocumentTests {
  /// The follow-up of ``initiative()`` as of 2025-09-30, with figures worked out by hand.
  ///
  /// The benefit is 24 000 / 12 = 2 000 kr a month from January. Measured 17 of 45 -> 10 is (17 − 45) / (10 − 45) =
  /// 0.8 of the plan in every month: nine months of 2 000 × 0.8 are 14 400, twelve are 19 200; when the first window
  /// closed seven months had ended. It changes no budget, so the reading of the budget has none. Costs of 15 000 lie within the horizon and are paid back by the eighth month:
  /// 8 × 2 000 ≥ 15 000 > 7 × 2 000. In the first year nothing is discounted.
  static let text = #"""
    {
      "schemaVersion": 1,
      "followUps": [
        {
          "initiative": "forms",
          "name": "Webbformulär",
          "asOf": "2025-09-30",
          "currency": "SEK",
          "priceYear": 2025,
          "costs": {
            "components": {
              "external": "13000.00",
              "internalHours": "notCounted",
              "substitutes": "none",
              "overhead": "3000.00"
            },
            "costTotal": {
              "counted": "16000.00",
              "whole": {
                "notDefined": "notCounted"
              },
              "notCounted": [
                "internalHours"
              ]
            },
            "shareBeyondExternal": {
              "notDefined": "notCounted"
            }
          },
          "optimismBias": null,
          "contractLengths": null,
          "parties": [
            {
              "organisation": "city",
              "pays": "16000.00",
              "gains": "24000.00"
            }
          ],
          "costVariance": null,
          "forecastAtCompletion": null,
          "calculation": {
            "baseMonth": "2025-01",
            "months": 12,
            "discountRates": [
              {
                "fromYear": 0,
                "rate": "0.03"
              }
            ],
            "timing": "startOfYear",
            "costsOutsideHorizon": "1000.00",
            "readings": {
              "budget": {
                "benefits": "0.00",
                "costs": "15000.00",
                "benefitsPresentValue": "0.00",
                "costsPresentValue": "15000.00",
                "netPresentValue": "-15000.00",
                "netBenefitPerKrona": "-1",
                "payback": "never",
                "calendarYears": [
                  {
                    "year": 2025,
                    "costs": "15000.00",
                    "benefits": "0.00",
                    "net": "-15000.00"
                  }
                ]
              },
              "economic": {
                "benefits": "24000.00",
                "costs": "15000.00",
                "benefitsPresentValue": "24000.00",
                "costsPresentValue": "15000.00",
                "netPresentValue": "9000.00",
                "netBenefitPerKrona": "0.6",
                "payback": "2025-08",
                "calendarYears": [
                  {
                    "year": 2025,
                    "costs": "15000.00",
                    "benefits": "24000.00",
                    "net": "9000.00"
                  }
                ]
              },
              "public": {
                "benefits": "24000.00",
                "costs": "15000.00",
                "benefitsPresentValue": "24000.00",
                "costsPresentValue": "15000.00",
                "netPresentValue": "9000.00",
                "netBenefitPerKrona": "0.6",
                "payback": "2025-08",
                "calendarYears": [
                  {
                    "year": 2025,
                    "costs": "15000.00",
                    "benefits": "24000.00",
                    "net": "9000.00"
                  }
                ]
              }
            },
            "notMonetised": [
              "calm"
            ]
          },
          "checkpoints": [
            {
              "rolloutStep": null,
              "monthsAfterFullOperation": 6,
              "fullOperation": "2024-12-20",
              "dueDate": "2025-06-23",
              "clampedFromDay": null,
              "movedFrom": "2025-06-20",
              "movedBecause": "midsummerEve",
              "windowOpens": "2025-05-23",
              "windowCloses": "2025-08-23",
              "goals": [
                {
                  "goal": "minutes",
                  "kind": "effect",
                  "unit": "min",
                  "baseline": "45",
                  "expected": "10",
                  "state": "measured",
                  "measured": "17",
                  "measuredOn": "2025-06-25",
                  "respondents": 120,
                  "achievement": "0.8",
                  "band": "partly",
                  "verdict": "notReached",
                  "certainty": "pointValue",
                  "reason": null,
                  "notUsed": [],
                  "use": {
                    "reading": "notFollowedUp",
                    "goals": []
                  },
                  "outlook": {
                    "monthsAfterFullOperation": 12,
                    "value": "17"
                  },
                  "nextStep": {
                    "step": "keepCourse",
                    "untilMonths": 12
                  }
                }
              ],
              "outcome": {
                "knownOn": "2025-08-23",
                "lastEndedMonth": "2025-07",
                "readings": {
                  "budget": {
                    "plannedToDate": "0.00",
                    "benefitToDate": {
                      "notDefined": "noMonetisedBenefit"
                    },
                    "planned": "0.00",
                    "forecast": {
                      "notDefined": "noMonetisedBenefit"
                    }
                  },
                  "economic": {
                    "plannedToDate": "14000.00",
                    "benefitToDate": {
                      "amount": "11200.00",
                      "planned": "14000.00",
                      "knownBenefits": 1,
                      "ofBenefits": 1
                    },
                    "planned": "24000.00",
                    "forecast": {
                      "amount": "19200.00",
                      "planned": "24000.00",
                      "knownBenefits": 1,
                      "ofBenefits": 1
                    }
                  },
                  "public": {
                    "plannedToDate": "14000.00",
                    "benefitToDate": {
                      "amount": "11200.00",
                      "planned": "14000.00",
                      "knownBenefits": 1,
                      "ofBenefits": 1
                    },
                    "planned": "24000.00",
                    "forecast": {
                      "amount": "19200.00",
                      "planned": "24000.00",
                      "knownBenefits": 1,
                      "ofBenefits": 1
                    }
                  }
                },
                "benefits": [
                  {
                    "benefit": "time",
                    "plannedToDate": "14000.00",
                    "benefitToDate": "11200.00",
                    "planned": "24000.00",
                    "forecast": "19200.00"
                  }
                ]
              }
            },
            {
              "rolloutStep": null,
              "monthsAfterFullOperation": 12,
              "fullOperation": "2024-12-20",
              "dueDate": "2025-12-22",
              "clampedFromDay": null,
              "movedFrom": "2025-12-20",
              "movedBecause": "saturday",
              "windowOpens": "2025-11-22",
              "windowCloses": "2026-02-22",
              "goals": [
                {
                  "goal": "minutes",
                  "kind": "effect",
                  "unit": "min",
                  "baseline": "45",
                  "expected": "10",
                  "state": "upcoming",
                  "verdict": "cannotBeToldYet",
                  "certainty": null,
                  "reason": null,
                  "notUsed": [],
                  "use": {
                    "reading": "notFollowedUp",
                    "goals": []
                  },
                  "outlook": null,
                  "nextStep": {
                    "step": "planMeasurement",
                    "opens": "2025-11-22"
                  }
                }
              ],
              "outcome": null
            }
          ],
          "outcome": {
            "knownOn": "2025-09-30",
            "lastEndedMonth": "2025-09",
            "readings": {
              "budget": {
                "plannedToDate": "0.00",
                "benefitToDate": {
                  "notDefined": "noMonetisedBenefit"
                },
                "planned": "0.00",
                "forecast": {
                  "notDefined": "noMonetisedBenefit"
                }
              },
              "economic": {
                "plannedToDate": "18000.00",
                "benefitToDate": {
                  "amount": "14400.00",
                  "planned": "18000.00",
                  "knownBenefits": 1,
                  "ofBenefits": 1
                },
                "planned": "24000.00",
                "forecast": {
                  "amount": "19200.00",
                  "planned": "24000.00",
                  "knownBenefits": 1,
                  "ofBenefits": 1
                }
              },
              "public": {
                "plannedToDate": "18000.00",
                "benefitToDate": {
                  "amount": "14400.00",
                  "planned": "18000.00",
                  "knownBenefits": 1,
                  "ofBenefits": 1
                },
                "planned": "24000.00",
                "forecast": {
                  "amount": "19200.00",
                  "planned": "24000.00",
                  "knownBenefits": 1,
                  "ofBenefits": 1
                }
              }
            },
            "benefits": [
              {
                "benefit": "time",
                "plannedToDate": "18000.00",
                "benefitToDate": "14400.00",
                "planned": "24000.00",
                "forecast": "19200.00"
              }
            ]
          }
        }
      ],
      "costComparison": null
    }

    """#
}
