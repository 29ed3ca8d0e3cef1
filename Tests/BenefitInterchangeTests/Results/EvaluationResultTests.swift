import Testing

@testable import BenefitInterchange
@testable import BenefitRealisation

/// Evaluation designs and converted measurements as JSON, from documents.
struct EvaluationResultTests {
  private func result(_ text: String, asOf day: String) throws -> String {
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let followUp = FollowUp(of: document.initiative, asOf: try #require(CalendarDate(day)))
    return try #require(JSONValue(reading: FollowUpDocument([followUp]).bytes)).compact
  }

  @Test func `each design stands with its strength and its figures`() throws {
    let text = try result(String(decoding: Fixtures.valid("complete.json"), as: UTF8.self), asOf: "2025-07-02")
    // The comparison has a count alone where shares are needed, and the goal hasn't been measured.
    #expect(
      text.contains(
        #"{"goal":"use","design":"differenceInDifferences","strength":"moderate","unit":"%","notDefined":"notMeasured"}"#
      ))
    // Means 45 and 21 less 151/3 and 50: (21 − 50) − (45 − 151/3) = −71/3 of −24 in all.
    #expect(
      text.contains(
        #"{"goal":"effect","design":"interruptedTimeSeriesWithComparison","strength":"strong","unit":"min","gross":"-24","#
          + #""counterfactual":"#))
    #expect(text.contains(#""slopeChange":null,"lagOneAutocorrelation":""#))
    #expect(text.contains(#""warnings":[{"warning":"fewPoints","before":3,"after":3}"#))
    #expect(
      text.contains(
        #"{"goal":"band","design":"controlChart","strength":"weak","unit":"%","notDefined":"tooFewPoints"}"#))
    #expect(
      text.contains(
        #"{"goal":"survey","design":"beforeAfter","strength":"weakest","unit":"NKI","total":"1","sameRespondents":"1","#
          + #""mix":"0","joiners":"0","leavers":"0","sameCount":1}"#))
  }

  @Test func `changes of shares, levels and slopes have intervals, and charts name months`() throws {
    let change = AttributedChange.differenceInDifferences(
      treated: (try Proportion(successes: 20, of: 100), try Proportion(successes: 50, of: 100)),
      comparison: (try Proportion(successes: 22, of: 110), try Proportion(successes: 33, of: 110)))
    let goal = try FullDocument.goals()[0]
    let text = EvaluationReading(goal: goal, design: .differenceInDifferences, result: .change(change)).json.compact
    #expect(text.contains(#""gross":"0.3","counterfactual":"0.1","attributable":"0.2","interval":{"lower":"0."#))
    #expect(text.contains(#""method":"squareAndAdd"},"isDistinguishable":true,"warnings":[]}"#))
    let chart = try #require(ControlChart(reference: [1, 2, 1, 2]))
    let month = try FullDocument.month("2025-03")
    #expect(
      EvaluationReading(goal: goal, design: .controlChart, result: .chart(chart, outside: [month], runs: [])).json
        .compact
        .contains(
          #""centre":"1.5","lowerLimit":"-1.16","upperLimit":"4.16","outsideLimits":["2025-03"],"runsOfEight":[]}"#))
    let values: [Rational] = [1, 2, 1, 3, 5, 8, 8, 9]
    let series = try #require(InterruptedTimeSeries.reading(of: values, firstAfter: 4, level: 0.9).value)
    let sloped = EvaluationReading(goal: goal, design: .interruptedTimeSeries, result: .series(series)).json.compact
    #expect(sloped.contains(#""slopeChange":{"value":""#) && sloped.contains(#""level":"0.9","method":"regression"}}"#))
  }

  @Test func `a warning of autocorrelation has both statistics`() throws {
    let values: [Rational] = [1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1, 9, 9, 9, 9]
    let series = try #require(InterruptedTimeSeries.reading(of: values, firstAfter: 12).value)
    let goal = try FullDocument.goals()[0]
    let text = EvaluationReading(goal: goal, design: .interruptedTimeSeries, result: .series(series)).json.compact
    #expect(
      text.contains(#""warnings":[{"warning":"autocorrelated","lagOne":"0."#) && text.contains(#""durbinWatson":"0."#))
  }

  @Test func `a converted measurement shows what was measured, how, and the bridge`() throws {
    let measured = #""date": "2025-07-02", "value": 24, "unit": "min", "method": "Tidtagning""#
    let bridge =
      #""bridges": [{"method": "Enkät", "population": "Alla ärenden", "factor": 0.5, "offset": 2, "source": "Vecka 12", "#
      + #""statedBy": "Controller"}], "seriesBreaks": [{"date": "2030-01-01", "reason": "Ny nämnd"}]"#
    let text = HostileBase.document.replacing(measured, with: measured.replacing("Tidtagning", with: "Enkät"))
      .replacing(#""rolloutStep": "norr","#, with: #""rolloutStep": "norr", "# + bridge + ",")
    let found = try result(text, asOf: "2025-07-02")
    #expect(
      found.contains(
        #""measured":"14","measuredOn":"2025-07-02","convertedFrom":{"measured":"24","unit":"min","method":"Enkät","#
          + #""population":"Alla ärenden","bridges":[{"factor":"0.5","offset":"2","source":"Vecka 12","#
          + #""statedBy":"Controller"}]},"respondents":120"#))
    let broken = HostileBase.document.replacing(
      #""rolloutStep": "norr","#,
      with: #""rolloutStep": "norr", "seriesBreaks": [{"date": "2025-01-01", "reason": "Ny nämnd"}],"#)
    #expect(try result(broken, asOf: "2025-07-02").contains(#""reasons":[{"seriesBreak":"Ny nämnd"}]"#))
  }
}
