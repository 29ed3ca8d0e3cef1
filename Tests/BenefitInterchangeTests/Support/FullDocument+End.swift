extension FullDocument {
  /// The document's text from the calculation to the measurements.
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
    """#

  /// After the goals.
  static let rest = #"""
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
          },
          "lightBelow": "1000.00",
          "checkCostLimit": 0.25
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
          },
          {
            "goal": "load-goal",
            "date": "2025-09-30",
            "value": 17.5,
            "unit": "ärenden",
            "method": "ärendesystemet",
            "population": "alla ansökningar",
            "sample": {
              "events": 35,
              "exposure": 2,
              "byPeriod": [
                20,
                15
              ]
            },
            "source": "Två dagar"
          }
        ],
    """#
}
