import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct DocumentMutationTests {
  @Test func `4 000 changed documents are refused with their problems or followed up, and nothing stops the program`() {
    let seed: UInt64 = 20_260_331
    print("seed \(seed)")
    var mutator = DocumentMutator(HostileBase.flush, seed: seed)
    var (accepted, refused) = (0, 0)
    for round in 0..<4_000 {
      let bytes = mutator.mutated()
      do {
        let document = try InitiativeDocument(reading: bytes)
        accepted += 1
        followUp(document, round)
        checkNothingIsLost(in: document, bytes, round)
      } catch {
        refused += 1
        check(error.problems, of: bytes, round)
      }
    }
    // Either outcome must be common, or the property says little.
    #expect(accepted > 250)
    #expect(refused > 250)
  }

  /// Follows an accepted document up, by turns on its date and on one before, inside or after its years.
  private func followUp(_ document: InitiativeDocument, _ round: Int) {
    let dates = [document.date] + ["1900-01-01", "2026-01-31", "9999-12-31"].compactMap { CalendarDate($0) }
    let followUp = FollowUp(of: document.initiative, asOf: dates[round % dates.count])
    // What is written can be read again by the strict reader.
    let answer = JSONReader.read(FollowUpDocument([followUp]).bytes)
    if !answer.problems.isEmpty { Issue.record("round \(round): the answer is no JSON") }
    let figures = ExplainableFigure.shortNames
    let explanation = followUp.explanation(of: figures[round % figures.count].figure)
    if explanation?.isConsistent == false { Issue.record("round \(round): an explanation contradicts itself") }
  }

  /// Every list of an accepted document has as many elements as the text that it was read from.
  private func checkNothingIsLost(in document: InitiativeDocument, _ bytes: [UInt8], _ round: Int) {
    guard let read = JSONReader.read(bytes).root,
      let written = (try? document.bytes()).map({ JSONReader.read($0).root })
    else {
      Issue.record("round \(round): accepted and not written")
      return
    }
    let (before, after) = (read.listLengths, written?.listLengths ?? [:])
    // Lists that equal their defaults aren't written.
    let withDefault: Set = ["$.initiative.calculation.discountRates", "$.initiative.schedule.checkpoints"]
    for (path, length) in before where length > 0 && after[path] != length {
      if !withDefault.contains(path) || after[path] != nil { Issue.record("round \(round): \(path) lost elements") }
    }
  }

  /// At least one problem, in the order of the document, each inside it.
  private func check(_ problems: [DocumentProblem], of bytes: [UInt8], _ round: Int) {
    if problems.isEmpty { Issue.record("round \(round): refused without a problem") }
    for (problem, next) in zip(problems, problems.dropFirst()) where next.position < problem.position {
      Issue.record("round \(round): \(next.summary) stands before \(problem.summary)")
    }
    let lines = bytes.count { $0 == JSONByte.lineFeed || $0 == JSONByte.carriageReturn } + 1
    for problem in problems where problem.position.line > lines || !problem.path.hasPrefix("$") {
      Issue.record("round \(round): \(problem.summary) lies outside the document")
    }
  }
}
