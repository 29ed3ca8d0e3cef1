extension FullDocument {
  /// The goals.
  static let goalsText = #"""
        "goals": [
          {
            "id": "use-goal",
            "name": "Formulären används",
            "kind": "use",
            "indicator": {
              "name": "Andel digitala ansökningar",
              "unit": "%",
              "direction": "increase"
            },
            "baseline": {
              "value": 12.5,
              "date": "2024-05-31",
              "method": "ärendesystemet",
              "population": "alla ansökningar",
              "sample": {
                "successes": 25,
                "of": 200
              }
            },
            "targets": [
              {
                "monthsAfterFullOperation": 6,
                "value": 60
              },
              {
                "monthsAfterFullOperation": 12,
                "value": 80
              }
            ],
            "rolloutStep": "pilot",
            "plannedSampleSize": 240,
            "evaluation": {
              "comparisonGroup": {
                "name": "Förvaltningen Syd",
                "before": {
                  "value": 20,
                  "date": "2024-05-31",
                  "sample": {
                    "successes": 22,
                    "of": 110
                  }
                },
                "after": {
                  "value": 30.5,
                  "date": "2025-06-30",
                  "respondents": 110
                }
              }
            },
            "checkCost": {
              "amount": "4000.00"
            }
          },
          {
            "id": "minutes-goal",
            "name": "Kortare handläggning",
            "kind": "effect",
            "indicator": {
              "name": "Minuter per ärende",
              "unit": "min",
              "direction": "decrease"
            },
            "baseline": {
              "value": 45,
              "date": "2024-05-31",
              "method": "tidtagning",
              "population": "alla ansökningar",
              "owner": {
                "role": "controller",
                "organisation": "city"
              },
              "sample": {
                "standardDeviation": "12.5",
                "n": 90
              }
            },
            "targets": [
              {
                "monthsAfterFullOperation": 6,
                "value": 10
              }
            ],
            "owner": {
              "role": "enhetschef",
              "organisation": "north"
            },
            "strategicGoals": [
              "access"
            ],
            "bridges": [
              {
                "method": "enkät",
                "population": "handläggare",
                "unit": "h",
                "factor": 55.5,
                "offset": -2.25,
                "source": "Vecka 12",
                "statedBy": "controller"
              },
              {
                "method": "ärendesystemet",
                "population": "alla ansökningar",
                "source": "Provet",
                "statedBy": "chefen"
              }
            ],
            "seriesBreaks": [
              {
                "date": "2025-01-01",
                "reason": "ny indelning",
                "bridge": {
                  "factor": -0.5,
                  "offset": 3,
                  "source": "Dubbelmätning",
                  "statedBy": "chefen"
                }
              },
              {
                "date": "2027-01-01",
                "reason": "nytt uppdrag"
              }
            ],
            "evaluation": {
              "monthlySeries": {
                "firstMonth": "2024-01",
                "values": [
                  45,
                  44.5,
                  46
                ],
                "comparison": [
                  50,
                  51.5,
                  49
                ],
                "firstMonthAfter": "2024-03",
                "model": "level"
              }
            },
            "checkCost": {
              "hours": 6.5,
              "hourlyCost": {
                "stated": {
                  "amount": "415",
                  "provenance": "Inera 2024"
                }
              }
            }
          },
          {
            "id": "load-goal",
            "name": "Jämn belastning",
            "kind": "effect",
            "indicator": {
              "name": "Ärenden per dag",
              "unit": "ärenden",
              "direction": {
                "keepWithin": {
                  "from": 0.5,
                  "to": 25
                }
              },
              "kind": "rate"
            },
            "evaluation": {
              "controlChart": {
                "firstMonth": "2024-01",
                "values": [
                  1,
                  2.5
                ],
                "firstMonthAfter": "2024-02"
              }
            }
          },
          {
            "id": "mood-goal",
            "name": "Nöjda medarbetare",
            "kind": "effect",
            "indicator": {
              "name": "NMI",
              "unit": "NMI",
              "direction": "increase"
            },
            "evaluation": {
              "survey": {
                "before": "2024-05-01",
                "after": "2025-05-01",
                "answers": [
                  {
                    "respondent": "a1",
                    "before": 3,
                    "after": 4.5
                  },
                  {
                    "respondent": "a2",
                    "after": 2
                  }
                ]
              }
            }
          }
        ],
    """#
}
