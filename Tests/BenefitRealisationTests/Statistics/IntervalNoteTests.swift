import Testing

@testable import BenefitRealisation

/// How an interval was worked out, in words of each language.
struct IntervalNoteTests {
  static let notes: [ConfidenceInterval.Method: (swedish: String, english: String)] = [
    .oneSampleT: ("Students t för ett medelvärde, 97,5 %", "Student's t for one mean, 97.5 %"),
    .welch: ("Welchs t för två medelvärden, 97,5 %", "Welch's t for two means, 97.5 %"),
    .pairedT: ("Students t för parvisa skillnader, 97,5 %", "Student's t for paired differences, 97.5 %"),
    .wilson: ("Wilsons metod, 97,5 %", "Wilson's method, 97.5 %"),
    .wilsonContinuity: (
      "Wilsons metod med kontinuitetskorrektion, 97,5 %", "Wilson's method with a correction for continuity, 97.5 %"
    ),
    .clopperPearson: ("Clopper och Pearsons exakta metod, 97,5 %", "Clopper and Pearson's exact method, 97.5 %"),
    .newcombe: ("Newcombes metod 10, 97,5 %", "Newcombe's method 10, 97.5 %"),
    .garwood: ("Garwoods exakta metod, 97,5 %", "Garwood's exact method, 97.5 %"),
    .squareAndAdd: (
      "roten ur summan av de kvadrerade avstånden, 97,5 %", "root of the sum of the squared distances, 97.5 %"
    ),
    .regression: ("Students t för en regression, 97,5 %", "Student's t for a regression, 97.5 %"),
  ]

  @Test(arguments: ConfidenceInterval.Method.allCases)
  func `the note of an interval says its method in each language`(method: ConfidenceInterval.Method) throws {
    let interval = ConfidenceInterval(1, 2, level: 0.975, method: method)
    let (swedish, english) = try #require(Self.notes[method])
    #expect(interval.note.kind == .convention)
    #expect(interval.note.text == BilingualText(swedish: swedish, english: english))
  }
}
