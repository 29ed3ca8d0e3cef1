extension FollowUpDocumentTests {
  /// The part of ``text`` from the landings on.
  static let followedUp = #"""
          "landings": {
            "all": {
              "potential": "24000.00",
              "budgetReduction": "0.00",
              "capacityForOtherWork": "0.00",
              "notAllocated": "24000.00",
              "landedShare": "0"
            },
            "financial": {
              "potential": "0.00",
              "budgetReduction": "0.00",
              "capacityForOtherWork": "0.00",
              "notAllocated": "0.00",
              "landedShare": {
                "notDefined": "noPotential"
              }
            },
            "redistribution": {
              "potential": "24000.00",
              "budgetReduction": "0.00",
              "capacityForOtherWork": "0.00",
              "notAllocated": "24000.00",
              "landedShare": "0"
            },
            "netPresentValue": {
              "nothing": {
                "budget": "-15000.00",
                "economic": "-15000.00",
                "public": "-15000.00"
              },
              "landed": {
                "budget": "-15000.00",
                "economic": "-15000.00",
                "public": "-15000.00"
              },
              "potential": {
                "budget": "-15000.00",
                "economic": "9000.00",
                "public": "9000.00"
              }
            },
            "benefits": [
              {
                "benefit": "time",
                "potential": "24000.00",
                "budgetReduction": "0.00",
                "capacityForOtherWork": "0.00",
                "notAllocated": "24000.00",
                "landedShare": "0",
                "landings": []
              }
            ],
            "broughtHome": []
          },
          "hoursChain": {
            "hoursPerYear": "1700",
            "workingTime": "Inera, 1 700 h",
            "years": [
              {
                "year": 2025,
                "months": 12,
                "spent": {
                  "notDefined": "notCounted"
                },
                "released": "0",
                "redeployed": "0",
                "cashed": "0",
                "leakage": "0",
                "releasedFullTimeEquivalents": "0"
              }
            ],
            "links": []
          },
          "alternatives": null,
          "mandate": null,
          "sensitivity": null,
          "sharedHours": [],
          "followUpForm": {
            "form": "full",
            "because": "noLimit"
          },
          "checkCosts": [],
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
                  "convertedFrom": null,
                  "respondents": 120,
                  "events": null,
                  "achievement": "0.8",
                  "band": "partly",
                  "verdict": "notReached",
                  "certainty": "countWithoutSpread",
                  "reason": null,
                  "isIndication": true,
                  "interval": null,
                  "countToTell": null,
                  "change": null,
                  "smallestDetectableChange": null,
                  "notUsed": [],
                  "measuredOutsideWindows": [],
                  "againstFirstPlan": null,
                  "use": {
                    "reading": "notFollowedUp",
                    "goals": []
                  },
                  "outlook": {
                    "monthsAfterFullOperation": 12,
                    "value": "17",
                    "interval": null,
                    "beyondPossible": null
                  },
                  "brokenLink": null,
                  "nextStep": {
                    "step": "keepCourse",
                    "untilMonths": 12
                  }
                }
              ],
              "outcome": {
                "knownOn": "2025-08-23",
                "lastEndedMonth": "2025-07",
                "tooEarly": [],
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
                    "forecast": "19200.00",
                    "unknownSteps": [],
                    "heldAgainstPlan": null
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
                  "isIndication": false,
                  "interval": null,
                  "countToTell": null,
                  "change": null,
                  "smallestDetectableChange": null,
                  "notUsed": [],
                  "measuredOutsideWindows": [],
                  "againstFirstPlan": null,
                  "use": {
                    "reading": "notFollowedUp",
                    "goals": []
                  },
                  "outlook": null,
                  "brokenLink": null,
                  "nextStep": {
                    "step": "planMeasurement",
                    "opens": "2025-11-22"
                  }
                }
              ],
              "outcome": null
            }
          ],
          "evaluations": [],
          "outcome": {
            "knownOn": "2025-09-30",
            "lastEndedMonth": "2025-09",
            "tooEarly": [],
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
                "forecast": "19200.00",
                "unknownSteps": [],
                "heldAgainstPlan": null
              }
            ]
          },
    """#
}
