import BenefitRealisation

extension FullDocument {
  /// Benefits of the patterns that came last, with drop-off, adjustments and an indicator.
  static func moreBenefitValues() throws -> [Benefit] {
    [
      try Benefit(
        id: "sold", name: "Sålda platser",
        value: .monetised(.financial, .revenue(volumePerYear: 12.5, pricePerUnit: 99)), use: .monthly([0, 0.5, 1]),
        yearlyDropOff: 0.05,
        adjustments: [
          .optimism(bias: Rate(0.4), mitigation: Rate(0.25), source: "Tidigare insatser"),
          .confidence(.ownMonitoring, reason: "Loggar"), .displacement(share: 0.01, reason: "Grannkommunen"),
          .deadweight(share: 0, reason: "Ingen trend"), .attribution(share: 0.8, reason: "Försök"),
        ]),
      try Benefit(
        id: "journeys", name: "Färre hembesök",
        value: .monetised(
          .financial,
          .travel(
            eventsPerYear: 730, kilometresPerEvent: Factor(12, high: 15),
            costPerKilometre: Factor(2.5, low: 1.85, source: "Skatteverket"))),
        adjustments: [.optimism(bias: Rate(1), source: "Högst")]),
      try Benefit(
        id: "fuel", name: "Mindre bränsle",
        value: .monetised(
          .financial,
          .travelByConsumption(kilometresPerYear: 8_000, consumptionPerKilometre: 0.07, fuelPrice: 17.95))),
      try Benefit(
        id: "risk", name: "Färre driftstopp",
        value: .monetised(
          .financial,
          .expectedLoss(
            probabilityBefore: Factor(0.2, low: 0, high: 1), lossBefore: 100_000, probabilityAfter: 0.05,
            lossAfter: 90_000))),
      try Benefit(
        id: "air", name: "Mindre utsläpp",
        value: .notMonetised(
          .environment, .indicator(name: "Koldioxid", perYear: Quantity(-1.5, UnitOfMeasure("ton"))))),
    ]
  }

  /// What they are written as.
  static let moreBenefits = #"""
          {
            "id": "sold",
            "name": "Sålda platser",
            "nature": "financial",
            "value": {
              "revenue": {
                "volumePerYear": 12.5,
                "pricePerUnit": "99"
              }
            },
            "use": {
              "monthly": [
                0,
                0.5,
                1
              ]
            },
            "yearlyDropOff": 0.05,
            "adjustments": {
              "attribution": {
                "share": 0.8,
                "reason": "Försök"
              },
              "deadweight": {
                "share": 0,
                "reason": "Ingen trend"
              },
              "displacement": {
                "share": 0.01,
                "reason": "Grannkommunen"
              },
              "confidence": {
                "grade": "ownMonitoring",
                "reason": "Loggar"
              },
              "optimism": {
                "biasPercent": 40,
                "mitigatedPercent": 25,
                "source": "Tidigare insatser"
              }
            }
          },
          {
            "id": "journeys",
            "name": "Färre hembesök",
            "nature": "financial",
            "value": {
              "travel": {
                "eventsPerYear": 730,
                "kilometresPerEvent": {
                  "likely": 12,
                  "high": 15
                },
                "costPerKilometre": {
                  "likely": "2.5",
                  "low": "1.85",
                  "source": "Skatteverket"
                }
              }
            },
            "adjustments": {
              "optimism": {
                "biasPercent": 100,
                "source": "Högst"
              }
            }
          },
          {
            "id": "fuel",
            "name": "Mindre bränsle",
            "nature": "financial",
            "value": {
              "travelByConsumption": {
                "kilometresPerYear": 8000,
                "consumptionPerKilometre": 0.07,
                "fuelPrice": "17.95"
              }
            }
          },
          {
            "id": "risk",
            "name": "Färre driftstopp",
            "nature": "financial",
            "value": {
              "expectedLoss": {
                "probabilityBefore": {
                  "likely": 0.2,
                  "low": 0,
                  "high": 1
                },
                "lossBefore": "100000",
                "probabilityAfter": 0.05,
                "lossAfter": "90000"
              }
            }
          },
          {
            "id": "air",
            "name": "Mindre utsläpp",
            "nature": "environment",
            "value": {
              "notMonetised": {
                "indicator": "Koldioxid",
                "perYear": -1.5,
                "unit": "ton"
              }
            }
          }
        ],
    """#
}
