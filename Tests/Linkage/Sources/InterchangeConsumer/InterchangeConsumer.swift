import BenefitInterchange

/// A service that reads documents links the core and the readers, not the reports.
@main
struct InterchangeConsumer {
  static func main() {
    do {
      print(try InitiativeDocument(reading: Array("{}".utf8)).date)
    } catch {
      print(error.problems.map(\.code))
    }
  }
}
