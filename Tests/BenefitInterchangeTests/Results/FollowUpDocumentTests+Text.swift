extension FollowUpDocumentTests {
  /// The follow-up of ``initiative()`` as of 2025-09-30, with figures worked out by hand.
  ///
  /// The benefit is 24 000 / 12 = 2 000 kr a month from January. Measured 17 of 45 -> 10 is (17 − 45) / (10 − 45) = 0.8
  /// of the plan in every month: nine months of 2 000 × 0.8 are 14 400, twelve are 19 200; when the first window closed
  /// seven months had ended. It changes no budget, so the reading of the budget has none. Costs of 15 000 lie within
  /// the horizon and are paid back by the eighth month: 8 × 2 000 ≥ 15 000 > 7 × 2 000. In the first year nothing is
  /// discounted.
  static let text = planned + "\n" + followedUp + "\n" + findings + "\n" + bridge

  private static let planned = #"""
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
            "asIs": null,
            "costsOutsideHorizon": "1000.00",
            "readings": {
              "budget": {
                "benefits": "0.00",
                "costs": "15000.00",
                "asIsCosts": "0.00",
                "benefitsPresentValue": "0.00",
                "costsPresentValue": "15000.00",
                "asIsCostsPresentValue": "0.00",
                "netPresentValue": "-15000.00",
                "netBenefitPerKrona": "-1",
                "payback": "never",
                "discountedPayback": "never",
                "benefitCostRatio": {
                  "allCosts": "0",
                  "investmentCosts": "0"
                },
                "internalRate": {
                  "notDefined": "noSignChange"
                },
                "equivalentAnnualNet": "-15000.00",
                "calendarYears": [
                  {
                    "year": 2025,
                    "costs": "15000.00",
                    "benefits": "0.00",
                    "asIsCosts": "0.00",
                    "net": "-15000.00"
                  }
                ]
              },
              "economic": {
                "benefits": "24000.00",
                "costs": "15000.00",
                "asIsCosts": "0.00",
                "benefitsPresentValue": "24000.00",
                "costsPresentValue": "15000.00",
                "asIsCostsPresentValue": "0.00",
                "netPresentValue": "9000.00",
                "netBenefitPerKrona": "0.6",
                "payback": "2025-08",
                "discountedPayback": "2025-08",
                "benefitCostRatio": {
                  "allCosts": "1.6",
                  "investmentCosts": "1.6"
                },
                "internalRate": {
                  "notDefined": "noSignChange"
                },
                "equivalentAnnualNet": "9000.00",
                "calendarYears": [
                  {
                    "year": 2025,
                    "costs": "15000.00",
                    "benefits": "24000.00",
                    "asIsCosts": "0.00",
                    "net": "9000.00"
                  }
                ]
              },
              "public": {
                "benefits": "24000.00",
                "costs": "15000.00",
                "asIsCosts": "0.00",
                "benefitsPresentValue": "24000.00",
                "costsPresentValue": "15000.00",
                "asIsCostsPresentValue": "0.00",
                "netPresentValue": "9000.00",
                "netBenefitPerKrona": "0.6",
                "payback": "2025-08",
                "discountedPayback": "2025-08",
                "benefitCostRatio": {
                  "allCosts": "1.6",
                  "investmentCosts": "1.6"
                },
                "internalRate": {
                  "notDefined": "noSignChange"
                },
                "equivalentAnnualNet": "9000.00",
                "calendarYears": [
                  {
                    "year": 2025,
                    "costs": "15000.00",
                    "benefits": "24000.00",
                    "asIsCosts": "0.00",
                    "net": "9000.00"
                  }
                ]
              }
            },
            "notMonetised": [
              "calm"
            ],
            "benefits": [
              {
                "benefit": "time",
                "nature": "redistribution",
                "perspective": "ownOrganisation",
                "pattern": "avoidedCost",
                "factors": [
                  {
                    "name": "perYear",
                    "unit": "kr/year",
                    "likely": "24000",
                    "low": "24000",
                    "high": "24000",
                    "source": ""
                  }
                ],
                "yearlyValue": "24000",
                "adjustments": [],
                "adjustedYearlyValue": "24000",
                "adjustedYearlyHours": null,
                "planned": "24000.00",
                "plannedUnadjusted": "24000.00"
              }
            ],
            "unadjusted": null,
            "breakEvenUse": {
              "budget": {
                "none": "notMovedByUse"
              },
              "economic": "0.625",
              "public": "0.625"
            }
          },
    """#
}
