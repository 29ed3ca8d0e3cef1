import BenefitRealisation
import BenefitReports

/// A service that writes reports links the core and the reports, not the readers.
@main
struct ReportsConsumer {
  static func main() {
    print(NumberFormat(.swedish).money(Money(majorUnits: 1_000), .swedishKrona))
  }
}
