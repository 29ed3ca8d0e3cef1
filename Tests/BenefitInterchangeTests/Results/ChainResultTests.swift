import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Broken links and next steps as JSON.
struct ChainResultTests {
  @Test(
    arguments: [
      (.use(["u", "v"]), #"{"link":"use","goals":["u","v"]}"#),
      (.changedWork(["w"]), #"{"link":"changedWork","goals":["w"]}"#), (.effect, #"{"link":"effect"}"#),
      (
        .bringingHome(undecided: ["a"], behind: ["b", "c"]),
        #"{"link":"bringingHome","undecided":["a"],"behind":["b","c"]}"#
      ),
      (
        .notKnown(unmeasured: [.use, .changedWork]), #"{"link":"notKnown","unmeasured":["use","changedWork"]}"#
      ),
    ] as [(BrokenLink, String)])
  func `a broken link names its culprits`(link: BrokenLink, text: String) {
    #expect(link.json.compact == text)
  }

  @Test func `a capability that isn't there names the date of full operation`() throws {
    let date = try #require(CalendarDate("2025-01-31"))
    #expect(
      BrokenLink.capability(fullOperation: date).json.compact == #"{"link":"capability","fullOperation":"2025-01-31"}"#
    )
    #expect(NextStep.completeRollout(date).json.compact == #"{"step":"completeRollout","fullOperation":"2025-01-31"}"#)
  }

  @Test(
    arguments: [
      (.changeWork(["w"]), #"{"step":"changeWork","goals":["w"]}"#),
      (.measureLinks([.use]), #"{"step":"measureLinks","links":["use"]}"#),
      (.decideLanding(["b"]), #"{"step":"decideLanding","benefits":["b"]}"#),
      (.changeStaffing(["b"]), #"{"step":"changeStaffing","benefits":["b"]}"#),
    ] as [(NextStep, String)])
  func `a step that mends the chain names what it is about`(step: NextStep, text: String) {
    #expect(step.json.compact == text)
  }

  @Test func `a broken link and the map's findings stand in the result`() throws {
    let document = try InitiativeDocument(reading: Fixtures.valid("complete.json"))
    let followUp = FollowUp(of: document.initiative, asOf: try #require(CalendarDate("2025-07-02")))
    let text = try #require(JSONValue(reading: FollowUpDocument([followUp]).bytes)).compact
    #expect(text.contains(#""brokenLink":"#))
    #expect(
      text.contains(#"{"code":"effect-map-orphan","severity":"note","actor":"project","place":"effectMap.nodes[3]""#))
  }
}
