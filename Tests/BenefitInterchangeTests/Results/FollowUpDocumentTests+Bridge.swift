extension FollowUpDocumentTests {
  /// From the plan's history to the end, worked out by hand: 24 000 kr less 15 000 kr of costs, at 0.8 of the plan 19
  /// 200 kr, and as planned from October nine months at 0.8 and three whole ones.
  static let bridge = #"""
          "planHistory": null,
          "bridge": {
            "rule": "ratioHolds",
            "reading": "economic",
            "baseMonth": "2025-01",
            "months": 12,
            "costScope": [
              "external",
              "substitutes",
              "overhead"
            ],
            "states": [
              {
                "moment": "decision",
                "monthsAfterFullOperation": null,
                "knownOn": null,
                "planVersion": 1,
                "netPresentValue": "9000.00",
                "known": {
                  "cost": {
                    "notKnown": "noOutcome"
                  },
                  "startDate": {
                    "notKnown": "notInOperation"
                  },
                  "volume": {
                    "notKnown": "noSuchFactor"
                  },
                  "use": {
                    "notKnown": "noOutcome"
                  },
                  "effect": {
                    "notKnown": "noOutcome"
                  },
                  "price": {
                    "notKnown": "noOutcome"
                  }
                }
              },
              {
                "moment": "checkpoint",
                "monthsAfterFullOperation": 6,
                "knownOn": "2025-08-23",
                "planVersion": 1,
                "netPresentValue": "4200.00",
                "known": {
                  "cost": {
                    "notKnown": "noOutcome"
                  },
                  "startDate": {
                    "count": 1,
                    "of": 1
                  },
                  "volume": {
                    "notKnown": "noSuchFactor"
                  },
                  "use": {
                    "notKnown": "useNotFollowedUp"
                  },
                  "effect": {
                    "count": 1,
                    "of": 1
                  },
                  "price": {
                    "notKnown": "noOutcome"
                  }
                }
              },
              {
                "moment": "asOf",
                "monthsAfterFullOperation": null,
                "knownOn": "2025-09-30",
                "planVersion": 1,
                "netPresentValue": "4200.00",
                "known": {
                  "cost": {
                    "notKnown": "noOutcome"
                  },
                  "startDate": {
                    "count": 1,
                    "of": 1
                  },
                  "volume": {
                    "notKnown": "noSuchFactor"
                  },
                  "use": {
                    "notKnown": "useNotFollowedUp"
                  },
                  "effect": {
                    "count": 1,
                    "of": 1
                  },
                  "price": {
                    "notKnown": "noOutcome"
                  }
                }
              }
            ],
            "spans": [
              [
                {
                  "part": "cost",
                  "change": {
                    "notDefined": "noOutcome"
                  },
                  "known": {
                    "notKnown": "noOutcome"
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "startDate",
                  "change": "0.00",
                  "known": {
                    "count": 1,
                    "of": 1
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "volume",
                  "change": {
                    "notDefined": "noSuchFactor"
                  },
                  "known": {
                    "notKnown": "noSuchFactor"
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "use",
                  "change": {
                    "notDefined": "useNotFollowedUp"
                  },
                  "known": {
                    "notKnown": "useNotFollowedUp"
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "effect",
                  "change": "-4800.00",
                  "known": {
                    "count": 1,
                    "of": 1
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "price",
                  "change": {
                    "notDefined": "noOutcome"
                  },
                  "known": {
                    "notKnown": "noOutcome"
                  },
                  "isReplannedOnly": false
                }
              ],
              [
                {
                  "part": "cost",
                  "change": {
                    "notDefined": "noOutcome"
                  },
                  "known": {
                    "notKnown": "noOutcome"
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "startDate",
                  "change": "0.00",
                  "known": {
                    "count": 1,
                    "of": 1
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "volume",
                  "change": {
                    "notDefined": "noSuchFactor"
                  },
                  "known": {
                    "notKnown": "noSuchFactor"
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "use",
                  "change": {
                    "notDefined": "useNotFollowedUp"
                  },
                  "known": {
                    "notKnown": "useNotFollowedUp"
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "effect",
                  "change": "0.00",
                  "known": {
                    "count": 1,
                    "of": 1
                  },
                  "isReplannedOnly": false
                },
                {
                  "part": "price",
                  "change": {
                    "notDefined": "noOutcome"
                  },
                  "known": {
                    "notKnown": "noOutcome"
                  },
                  "isReplannedOnly": false
                }
              ]
            ],
            "total": [
              {
                "part": "cost",
                "change": {
                  "notDefined": "noOutcome"
                },
                "known": {
                  "notKnown": "noOutcome"
                },
                "isReplannedOnly": false
              },
              {
                "part": "startDate",
                "change": "0.00",
                "known": {
                  "count": 1,
                  "of": 1
                },
                "isReplannedOnly": false
              },
              {
                "part": "volume",
                "change": {
                  "notDefined": "noSuchFactor"
                },
                "known": {
                  "notKnown": "noSuchFactor"
                },
                "isReplannedOnly": false
              },
              {
                "part": "use",
                "change": {
                  "notDefined": "useNotFollowedUp"
                },
                "known": {
                  "notKnown": "useNotFollowedUp"
                },
                "isReplannedOnly": false
              },
              {
                "part": "effect",
                "change": "-4800.00",
                "known": {
                  "count": 1,
                  "of": 1
                },
                "isReplannedOnly": false
              },
              {
                "part": "price",
                "change": {
                  "notDefined": "noOutcome"
                },
                "known": {
                  "notKnown": "noOutcome"
                },
                "isReplannedOnly": false
              }
            ]
          },
          "expectedNetPresentValue": {
            "ratioHolds": "4200.00",
            "levelHolds": "4200.00",
            "asPlanned": "5400.00"
          },
          "finalReport": null
        }
      ],
      "costComparison": null
    }

    """#
}
