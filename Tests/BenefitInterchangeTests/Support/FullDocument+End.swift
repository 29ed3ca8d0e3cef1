extension FullDocument {
  /// The document's text from the calculation on.
  static let end = #"""
        "calculation": {
          "baseMonth": "2025-01",
          "months": 36,
          "discountRates": [
            {
              "fromYear": 0,
              "percent": 3.5
            },
            {
              "fromYear": 2,
              "percent": 3
            }
          ],
          "timing": "midYear"
        },
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
            "plannedSampleSize": 240
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
            ]
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
                  "from": -0.5,
                  "to": 25
                }
              }
            }
          }
        ],
        "schedule": {
          "checkpoints": [
            6,
            12,
            24
          ],
          "workingDayRule": "keepDate",
          "windowMonthsBefore": 2,
          "windowMonthsAfter": 3,
          "partlyThreshold": 0.75,
          "confidenceLevel": 0.9,
          "errorControl": {
            "deciding": 12
          }
        },
        "effectMap": {
          "nodes": [
            {
              "id": "n1",
              "label": "Webbformulär",
              "kind": "capability"
            },
            {
              "id": "n2",
              "label": "Ansökan görs på webben",
              "kind": "use",
              "refersTo": "use-goal"
            },
            {
              "id": "n3",
              "label": "Ingen inskrivning",
              "kind": "changedWork",
              "refersTo": "load-goal"
            },
            {
              "id": "n4",
              "label": "Kortare tid",
              "kind": "effect",
              "refersTo": "minutes-goal"
            },
            {
              "id": "n5",
              "label": "Frigjord tid",
              "kind": "benefit",
              "refersTo": "minutes"
            },
            {
              "id": "n6",
              "label": "Tillgänglighet",
              "kind": "strategicGoal",
              "refersTo": "access"
            }
          ],
          "links": [
            {
              "from": "n1",
              "to": "n2"
            },
            {
              "from": "n2",
              "to": "n4",
              "share": 0.875
            }
          ]
        },
        "measurements": [
          {
            "goal": "minutes-goal",
            "date": "2025-09-15",
            "value": 17,
            "unit": "min",
            "method": "tidtagning",
            "population": "alla ansökningar",
            "respondents": 120,
            "source": "Uppföljning hösten 2025"
          },
          {
            "goal": "use-goal",
            "date": "2025-06-30",
            "value": 61.75,
            "unit": "%",
            "method": "ärendesystemet",
            "population": "alla ansökningar",
            "source": "Ärendesystemet"
          },
          {
            "goal": "minutes-goal",
            "date": "2025-10-15",
            "value": 16,
            "unit": "min",
            "method": "tidtagning",
            "population": "alla ansökningar",
            "sample": {
              "standardDeviationOfDifferences": "4",
              "pairs": 30
            },
            "source": "Samma handläggare"
          }
        ]
      }
    }

    """#
}
