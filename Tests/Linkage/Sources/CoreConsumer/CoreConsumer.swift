import BenefitRealisation

/// A service that only calculates links the core and nothing else.
@main
struct CoreConsumer {
  static func main() {
    print(BilingualText(swedish: "nytta", english: "benefit")[.english])
  }
}
