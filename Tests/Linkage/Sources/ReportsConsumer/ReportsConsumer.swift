import BenefitReports

@main
struct ReportsConsumer {
  static func main() {
    print("BenefitReports")
  }
}
