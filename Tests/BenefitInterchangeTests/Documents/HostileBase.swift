/// Valid documents that between them use every member of the format, each of their texts findable, so that a case can
/// break one place of one.
enum HostileBase {
  static let document = #"""
    {
      "schemaVersion": 1,
      "date": "2026-03-31",
      "note": "Siffrorna är exempel.",
      "initiative": {
        "id": "larm",
        "name": "Larmbeslut",
        "organisation": "omsorg",
        "organisations": [
          {"id": "omsorg", "name": "Omsorgen"},
          {"id": "skola", "name": "Skolan"},
          {"id": "stat", "name": "Staten"}
        ],
        "categories": [
          {"category": "efficiencyRaising", "share": 0.75},
          {"category": "qualityRaising", "share": 0.25}
        ],
        "drivers": ["ownNeed", "legislation"],
        "strategicGoals": [{"id": "trygg", "name": "Trygg vardag", "source": "Budget 2025"}],
        "rollout": [
          {"id": "norr", "name": "Norr", "organisation": "omsorg", "share": 0.6, "fullOperation": "2025-01-01"},
          {"id": "syd", "name": "Söder", "organisation": "skola", "share": 0.4, "fullOperation": "2025-03-15",
           "use": {"monthly": [0.3, 0.7, 1]}}
        ],
        "priceLevel": {"currency": "SEK", "year": 2025},
        "costs": {
          "external": [
            {"id": "licens", "label": "Licens", "phase": "operation", "nature": "financial",
             "timing": {"monthly": {"first": "2025-01", "last": "2025-12"}}, "amount": "1250.50"},
            {"id": "stöd", "label": "Stöd", "phase": "implementation",
             "timing": {"yearly": {"first": "2025-02", "years": 3}}, "amount": "300"},
            {"id": "slut", "label": "Slutbetalning", "phase": "implementation",
             "timing": {"milestone": {"rolloutStep": "syd", "monthsAfterFullOperation": -3}}, "amount": "99"}
          ],
          "internalHours": [
            {"id": "kurs", "label": "Kurs", "phase": "rollout", "timing": {"once": "2024-12"},
             "hours": 120.5, "hourlyCost": {"inera": {"monthlySalary": "38000"}}},
            {"id": "stab", "label": "Samordning", "role": "Samordnare", "phase": "rollout",
             "timing": {"once": "2025-09"},
             "fullTimeShare": {"share": 0.35, "workingTime": {"hoursPerYear": 1700, "name": "Inera"}},
             "hourlyCost": {"general": {"monthlySalary": "41000", "holidayPayPercent": 13, "onCosts": [
               {"percent": 31.42, "provenance": "Lag"}, {"percent": 13.11, "provenance": "Kollektivavtal"}],
               "workingTime": {"hoursPerYear": 1720, "name": "EU"}, "overheadPercent": 4.5}}}
          ],
          "substitutes": [
            {"id": "vikarie", "label": "Vikarie", "phase": "preStudy",
             "timing": {"spread": {"first": "2025-04", "last": "2025-06"}},
             "hours": 16, "hourlyCost": {"stated": {"amount": "412.1127", "provenance": "Lönesystemet"}}}
          ],
          "overhead": "none"
        },
        "costForecast": {
          "external": [
            {"label": "Licens", "id": "licens", "phase": "operation", "timing": {"once": "2026-05"},
             "amount": "1300.25"}
          ],
          "internalHours": "notCounted", "substitutes": "notCounted", "overhead": "notCounted"
        },
        "costOutcome": {
          "external": [
            {"label": "Licens", "id": "licens", "phase": "operation", "timing": {"once": "2025-05"},
             "amount": "1200.75"},
            {"id": "extra", "label": "Tillägg", "phase": "operation",
             "timing": {"milestone": {"rolloutStep": "syd", "monthsAfterFullOperation": 5}}, "amount": "-50"}
          ],
          "internalHours": "none", "substitutes": "notCounted", "overhead": "notCounted"
        },
        "financing": {
          "parts": [{"party": "skola", "share": 0.3}, {"party": "stat", "amount": "17000.00"}], "rest": "omsorg"
        },
        "benefits": [
          {"id": "tid", "name": "Tid", "nature": "redistribution", "perspective": "ownOrganisation",
           "owner": {"role": "Enhetschef", "organisation": "omsorg"},
           "value": {"timeSaved": {
             "eventsPerYear": {"likely": 5000, "low": 4000, "high": 6000, "source": "Statistik"},
             "minutesBefore": 45, "minutesAfter": 10, "hourlyCost": {"inera": {"monthlySalary": "36000"}}}},
           "use": {"linear": {"months": 6}}, "lagMonths": 1, "lastMonth": "2029-12", "drivenBy": ["tidsmål"]},
          {"id": "timmar", "name": "Timmar", "nature": "financial", "use": {"sCurve": {"months": 12}},
           "value": {"hoursFreed": {"hoursPerMonth": 20,
             "hourlyCost": {"stated": {"amount": "400", "provenance": "Avtal"}}}}},
          {"id": "porto", "name": "Porto", "nature": "financial", "use": {"yearly": [0.25, 0.5, 1]},
           "value": {"unitCost": {"volumePerYear": 900, "unitCostBefore": "22.125", "unitCostAfter": "1.5"}}},
          {"id": "lokal", "name": "Lokal", "nature": "financial",
           "use": {"steps": [{"month": 0, "use": 0.1}, {"month": 6, "use": 0.9}]},
           "value": {"avoidedCost": {"perYear": {"likely": "52000", "low": "48000", "high": "60000"}}}},
          {"id": "bidrag", "name": "Bidrag", "nature": "financial", "perspective": "society", "use": "immediate",
           "value": {"amount": {"perYear": "7000", "note": "Beslut"}}},
          {"id": "nöjd", "name": "Nöjdhet", "nature": "quality", "value": {"notMonetised": "moderate"}},
          {"id": "resor", "name": "Resor", "nature": "financial",
           "value": {"travel": {"eventsPerYear": 321, "kilometresPerEvent": {"likely": 17, "unit": "km/event"},
             "costPerKilometre": {"likely": "2.55", "unit": "kr/km"}}}, "yearlyDropOff": 0.06,
           "adjustments": {
             "attribution": {"share": 0.81, "reason": "Försök"}, "deadweight": {"share": 0.12, "reason": "Trend"},
             "displacement": {"share": 0.07, "reason": "Flytt"},
             "confidence": {"grade": "ownMonitoring", "reason": "Loggar"},
             "optimism": {"biasPercent": 22, "mitigatedPercent": 11, "source": "Tidigare insatser"}}},
          {"id": "haveri", "name": "Haveri", "nature": "financial",
           "value": {"expectedLoss": {"probabilityBefore": {"likely": 0.35, "high": 0.55}, "lossBefore": "40000",
             "probabilityAfter": 0.15, "lossAfter": "31000"}}},
          {"id": "bränsle", "name": "Bränsle", "nature": "financial",
           "value": {"travelByConsumption": {"kilometresPerYear": 8100, "consumptionPerKilometre": 0.065,
             "fuelPrice": "17.5"}}},
          {"id": "avgift", "name": "Avgift", "nature": "financial",
           "value": {"revenue": {"volumePerYear": 77, "pricePerUnit": "130"}}},
          {"id": "luft", "name": "Luft", "nature": "environment",
           "value": {"notMonetised": {"indicator": "Koldioxid", "perYear": -12.5, "unit": "ton"}}}
        ],
        "calculation": {"baseMonth": "2024-12", "months": 60, "timing": "midYear",
          "discountRates": [{"fromYear": 0, "percent": 3}, {"fromYear": 30, "percent": 2.5}]},
        "goals": [
          {"id": "tidsmål", "name": "Kortare tid", "kind": "effect", "rolloutStep": "norr",
           "strategicGoals": ["trygg"], "owner": {"role": "Avdelningschef", "organisation": "omsorg"},
           "indicator": {"name": "Handläggningstid", "unit": "min", "direction": "decrease"},
           "baseline": {"value": 45, "date": "2024-10-01", "method": "Tidtagning", "population": "Alla ärenden",
             "owner": {"role": "Controller", "organisation": "skola"},
             "sample": {"standardDeviation": "11.5", "n": 81}},
           "targets": [
             {"monthsAfterFullOperation": 6, "value": 20}, {"monthsAfterFullOperation": 12, "value": 10}]},
          {"id": "bruk", "name": "Används", "kind": "use",
           "indicator": {"name": "Andel digitalt", "unit": "%", "direction": "increase"},
           "targets": [{"monthsAfterFullOperation": 24, "value": 80}], "plannedSampleSize": 250},
          {"id": "nivå", "name": "Jämn nivå", "kind": "effect", "targets": [],
           "indicator": {"name": "Klagomål", "unit": "st", "direction": {"keepWithin": {"from": 2, "to": 7}},
             "kind": "rate"}}
        ],
        "schedule": {"checkpoints": [6, 12, 24], "workingDayRule": "keepDate", "windowMonthsBefore": 1,
          "windowMonthsAfter": 3, "partlyThreshold": 0.85,
          "confidenceLevel": 0.91, "errorControl": {"deciding": 12}},
        "effectMap": {
          "nodes": [
            {"id": "n1", "label": "Kan besluta", "kind": "capability"},
            {"id": "n2", "label": "Brukas", "kind": "use", "refersTo": "bruk"},
            {"id": "n3", "label": "Nytt arbete", "kind": "changedWork"},
            {"id": "n4", "label": "Går fort", "kind": "effect", "refersTo": "tidsmål"},
            {"id": "n5", "label": "Tid över", "kind": "benefit", "refersTo": "tid"},
            {"id": "n6", "label": "Trygghet", "kind": "strategicGoal", "refersTo": "trygg"}
          ],
          "links": [{"from": "n1", "to": "n2"}, {"from": "n2", "to": "n4"}, {"from": "n4", "to": "n5"},
            {"from": "n5", "to": "n6", "share": 0.85}]
        },
        "measurements": [
          {"goal": "tidsmål", "date": "2025-07-02", "value": 24, "unit": "min", "method": "Tidtagning",
           "population": "Alla ärenden", "respondents": 120, "source": "Ärendesystemet"},
          {"goal": "bruk", "date": "2026-03-10", "value": 55.5, "unit": "%", "method": "Logg",
           "population": "Användare", "source": "Driften", "sample": {"successes": 111, "of": 201}},
          {"goal": "tidsmål", "date": "2025-07-03", "value": 23.5, "unit": "min", "method": "Tidtagning",
           "population": "Alla ärenden", "source": "Samma handläggare",
           "sample": {"standardDeviationOfDifferences": "4.75", "pairs": 31}},
          {"goal": "tidsmål", "date": "2025-07-04", "value": 3.4, "unit": "st", "method": "Register",
           "population": "Alla", "source": "Diariet",
           "sample": {"events": 17, "exposure": 5, "byPeriod": [4, 3, 2, 5, 3]}}
        ]
      }
    }

    """#

  /// The document without the spaces that begin its lines, for tests that read it thousands of times.
  static let flush = document.split(separator: "\n").map { $0.drop { $0 == " " } + "\n" }.joined()

  /// The least that a document must hold.
  static let least = #"""
    {
      "schemaVersion": 1,
      "date": "2026-03-31",
      "initiative": {
        "id": "a",
        "name": "A",
        "organisation": "o",
        "organisations": [{"id": "o", "name": "O"}],
        "rollout": [{"id": "s", "name": "S", "organisation": "o", "fullOperation": "2025-01-01"}],
        "priceLevel": {"currency": "SEK", "year": 2025},
        "costs": {"external": "none", "internalHours": "notCounted", "substitutes": "none", "overhead": "none"}
      }
    }
    """#
}
