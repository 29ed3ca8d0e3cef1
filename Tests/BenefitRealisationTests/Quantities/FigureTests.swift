import BenefitRealisation
import Testing

@Suite struct FigureTests {
  @Test func `a figure with a value keeps it, turned or not`() {
    let figure = Figure.value(3)
    #expect(figure.value == 3)
    #expect(figure.map { "\($0) kr" } == .value("3 kr"))
  }

  @Test(arguments: NotDefined.allCases)
  func `a figure without a value keeps its reason`(reason: NotDefined) {
    let figure = Figure<Int>.notDefined(because: reason)
    #expect(figure.value == nil)
    #expect(figure.map { $0 + 1 } == .notDefined(because: reason))
    #expect(figure.map { "\($0)" } == Figure<String>.notDefined(because: reason))
    #expect(figure != .value(0))
  }

  @Test func `every reason has words of its own in both languages`() {
    let texts = NotDefined.allCases.map(\.text)
    for (reason, text) in zip(NotDefined.allCases, texts) {
      #expect(!text.swedish.isEmpty && !text.english.isEmpty, "\(reason)")
      #expect(text.swedish != text.english, "\(reason)")
      #expect(text.swedish.last != "." && text.english.last != ".", "\(reason) stands inside a sentence")
    }
    #expect(Set(texts.map(\.swedish)).count == texts.count)
    #expect(Set(texts.map(\.english)).count == texts.count)
    #expect(NotDefined.costsAreZero.text[.english] == "the costs are zero")
    #expect(NotDefined.costsAreZero.text[.swedish] == "kostnaderna är noll")
  }
}
