import BenefitInterchange

@main
struct InterchangeConsumer {
  static func main() {
    print("BenefitInterchange")
  }
}
