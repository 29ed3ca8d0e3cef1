import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What results say of landings, the hours chain and alternatives, worked out by hand from ``HostileBase/landed``.
@Suite struct LandingResultTests {
  func followUp(_ edits: (String, String)...) throws -> FollowUp {
    var text = HostileBase.landed
    for (old, new) in edits {
      try #require(text.occurrences(of: old) == 1)
      text = text.replacing(old, with: new)
    }
    let document = try InitiativeDocument(reading: Array(text.utf8))
    return FollowUp(of: document.initiative, asOf: document.date)
  }

  func value(_ text: String) throws -> JSONValue { try #require(JSONValue(reading: Array(text.utf8))) }

  /// 24 000 kr of freed time. 48.5 h a year at 100 kr for twelve months, and 2 400 kr a year for 22 months. At 3 % the
  /// change costs 360 + 360 / 1.03, A costs 900 + 940.50 / 1.03, and society gains 1 200 a year. Of the landings 9 ×
  /// 404.17 and 13 × 200 kr had been planned to the end of March 2026.
  @Test func `landings tell what is brought home, decided and reported`() throws {
    #expect(
      try followUp().landingsJSON
        == value(
          #"""
          {
            "all": {"potential": "24000.00", "budgetReduction": "4850.00", "capacityForOtherWork": "4400.00",
              "notAllocated": "14750.00", "landedShare": "37/96"},
            "financial": {"potential": "0.00", "budgetReduction": "0.00", "capacityForOtherWork": "0.00",
              "notAllocated": "0.00", "landedShare": {"notDefined": "noPotential"}},
            "redistribution": {"potential": "24000.00", "budgetReduction": "4850.00",
              "capacityForOtherWork": "4400.00", "notAllocated": "14750.00", "landedShare": "37/96"},
            "netPresentValue": {
              "nothing": {"budget": "1103.60", "economic": "1103.60", "public": "3468.65"},
              "landed": {"budget": "5882.97", "economic": "10213.07", "public": "12578.11"},
              "potential": {"budget": "5882.97", "economic": "24754.09", "public": "27119.13"}
            },
            "benefits": [
              {"benefit": "tid", "potential": "24000.00", "budgetReduction": "4850.00",
               "capacityForOtherWork": "4400.00", "notAllocated": "14750.00", "landedShare": "37/96",
               "landings": [
                 {"unit": "skola", "as": "budgetReduction", "firstMonth": "2025-07", "amount": "4850.00",
                  "decidedBy": "Nämnden", "decidedOn": "2025-05-20"},
                 {"unit": "omsorg", "as": "capacityForOtherWork", "firstMonth": "2025-03", "amount": "4400.00",
                  "decidedBy": null, "decidedOn": null}
               ]}
            ],
            "broughtHome": [
              {"benefit": "tid", "plannedToDate": "6237.50", "reportedToDate": "2300.00",
               "benefitToDate": {"notDefined": "noGoal"}, "potentialToDate": "15000.00",
               "findings": [
                 {"code": "realised-not-known", "notDefined": "noGoal"},
                 {"code": "landing-not-decided", "unit": "omsorg"}
               ]}
            ]
          }
          """#))
  }

  @Test func `nothing reported is null, and more than the plan is told`() throws {
    let silent = try followUp(
      (#""last": "2025-09""#, #""last": "2026-05""#), (#""first": "2025-10""#, #""first": "2026-06""#),
      (#""last": "2025-12"}"#, #""last": "2026-06"}"#))
    #expect(try #require(silent.broughtHome.first).reportedToDate == nil)
    #expect(silent.landingsJSON["broughtHome"]?[0]?["reportedToDate"] == .null)
    let much = try followUp((#""1100.00""#, #""20000.00""#))
    #expect(
      try much.landingsJSON["broughtHome"]?[0]?["findings"]?[1]
        == value(#"{"code": "brought-home-beyond-potential", "by": "6200.00"}"#))
  }

  @Test func `without costs no net present value is told, and without a calculation nothing`() throws {
    let costs =
      #""costs": {"external": "notCounted", "internalHours": "notCounted", "substitutes": "notCounted", "overhead": "notCounted"}"#
    let uncounted = try InitiativeDocument(
      reading: Array(
        HostileBase.least.replacing(
          #""costs": {"external": "none", "internalHours": "notCounted", "substitutes": "none", "overhead": "none"}"#,
          with: "\(costs), \"calculation\": {\"baseMonth\": \"2025-01\", \"months\": 1}"
        ).utf8)
    ).initiative
    let followUp = FollowUp(of: uncounted, asOf: try #require(CalendarDate("2025-01-01")))
    #expect(
      try followUp.landingsJSON["netPresentValue"]?["landed"]?["budget"] == value(#"{"notDefined": "notCounted"}"#))
    let bare = try InitiativeDocument(reading: Array(HostileBase.least.utf8)).initiative
    #expect(FollowUp(of: bare, asOf: try #require(CalendarDate("2025-01-01"))).landingsJSON == .null)
  }

  @Test func `the hours chain tells each year and each link`() throws {
    #expect(
      try followUp().initiative.hoursChain()?.json
        == value(
          #"""
          {
            "hoursPerYear": "1700", "workingTime": "Inera, 1 700 h",
            "years": [
              {"year": 2025, "months": 12, "spent": "0", "released": "120", "redeployed": "20", "cashed": "24.25",
               "leakage": "75.75", "releasedFullTimeEquivalents": "6/85"},
              {"year": 2026, "months": 12, "spent": "0", "released": "120", "redeployed": "24", "cashed": "24.25",
               "leakage": "71.75", "releasedFullTimeEquivalents": "6/85"}
            ],
            "links": [
              {"step": "released", "benefit": "tid", "factor": "1", "owner": null, "unit": null,
               "hours": ["120", "120"]},
              {"step": "cashed", "benefit": "tid", "factor": "97/480", "owner": null, "unit": "skola",
               "hours": ["24.25", "24.25"]},
              {"step": "redeployed", "benefit": "tid", "factor": "11/60", "owner": null, "unit": "omsorg",
               "hours": ["20", "24"]}
            ]
          }
          """#))
  }

  @Test func `hours spent name their line, and an owner stands with what is released`() throws {
    let spent = try followUp(
      (
        #""internalHours": "none", "substitutes": "none", "overhead": "none""# + "\n    },\n    \"benefits\"",
        #""internalHours": [{"id": "kurs", "label": "Kurs", "phase": "rollout", "timing": {"once": "2025-02"},"#
          + #" "hours": 12, "hourlyCost": {"stated": {"amount": "1", "provenance": "P"}}}],"#
          + #" "substitutes": "none", "overhead": "none"}, "benefits""#
      ), (#"{"id": "tid", "#, #"{"id": "tid", "owner": {"role": "chef", "organisation": "skola"}, "#))
    let links = try #require(spent.initiative.hoursChain()?.json["links"])
    #expect(
      try links[0]
        == value(
          #"{"step": "spent", "line": "kurs", "factor": {"notDefined": "noStepBefore"}, "owner": null, "unit": null, "hours": ["12", "0"]}"#
        ))
    #expect(links[1]?["owner"] == .string("chef"))
  }

  @Test func `alternatives stand beside doing nothing over what all have counted`() throws {
    func reading(_ benefits: String, _ costs: String, _ net: String) -> String {
      #"{"benefits": "\#(benefits)", "costs": "\#(costs)", "asIsCosts": "1813.11", "netPresentValue": "\#(net)"}"#
    }
    #expect(
      try followUp().initiative.alternativeComparison()?.json
        == value(
          """
          {
            "comparedOver": ["external", "internalHours", "substitutes"],
            "gaps": [{"component": "overhead", "notCountedBy": ["alternative:mindre"]}],
            "notCountedInAsIs": [], "keepsBenefitsInUncountedHours": false, "asIsCounted": true,
            "choices": [
              {"choice": "doNothing", "readings": {"budget": \(reading("0.00", "1813.11", "0.00")),
                "economic": \(reading("0.00", "1813.11", "0.00")), "public": \(reading("0.00", "1813.11", "0.00"))}},
              {"choice": "proposal", "readings": {"budget": \(reading("4779.37", "709.51", "5882.97")),
                "economic": \(reading("23650.49", "709.51", "24754.09")),
                "public": \(reading("26015.53", "709.51", "27119.13"))}},
              {"choice": "alternative:mindre", "readings": {"budget": \(reading("0.00", "0.00", "1813.11")),
                "economic": \(reading("11825.24", "0.00", "13638.35")),
                "public": \(reading("11825.24", "0.00", "13638.35"))}},
              {"choice": "alternative:senare", "readings": {"budget": \(reading("0.00", "0.00", "1813.11")),
                "economic": \(reading("0.00", "0.00", "1813.11")), "public": \(reading("0.00", "0.00", "1813.11"))}}
            ]
          }
          """))
  }

  @Test func `alternatives with nothing in common have no costs`() throws {
    let none = try followUp(
      (
        #""external": "none", "internalHours": "none", "substitutes": "none", "overhead": "notCounted""#,
        #""external": "notCounted", "internalHours": "notCounted", "substitutes": "notCounted", "overhead": "notCounted""#
      ))
    let json = try #require(none.initiative.alternativeComparison()?.json)
    #expect(json["comparedOver"] == .array([]))
    #expect(
      try json["choices"]?[1]?["readings"]?["budget"]
        == value(
          #"""
          {"benefits": "4779.37", "costs": {"notDefined": "notCounted"}, "asIsCosts": {"notDefined": "notCounted"},
           "netPresentValue": {"notDefined": "notCounted"}}
          """#))
  }

  @Test func `a calculation tells what it is compared with A over, and parties what isn't allocated`() throws {
    let some = try followUp(
      (
        #""internalHours": "none", "substitutes": "none", "overhead": "none""# + "\n    },\n    \"benefits\"",
        #""internalHours": "none", "substitutes": "none", "overhead": "notCounted"}, "benefits""#
      ),
      (
        #""internalHours": "none", "substitutes": "none", "overhead": "none""# + "\n      },\n      \"growth\"",
        #""internalHours": "notCounted", "substitutes": "none", "overhead": "none"}, "growth""#
      ))
    #expect(
      try some.initiative.calculation?.asIsJSON
        == value(
          #"""
          {"comparedOver": ["external", "substitutes"], "notCountedInAsIs": ["internalHours"],
           "notCountedInChange": ["overhead"]}
          """#))
    #expect(
      try some.initiative.partiesJSON
        == value(
          #"""
          [{"organisation": "omsorg", "pays": "720.00", "gains": "4400.00"},
           {"organisation": "skola", "pays": "0.00", "gains": "4850.00"},
           {"notAllocated": true, "pays": "0.00", "gains": "14750.00"},
           {"perspective": "society", "pays": "0.00", "gains": "2400.00"}]
          """#))
  }
}
