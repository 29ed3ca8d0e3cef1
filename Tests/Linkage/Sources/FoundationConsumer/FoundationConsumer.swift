import BenefitRealisation
import Foundation

/// The control: this one does link Foundation, so a check that finds it clean sees nothing at all.
@main
struct FoundationConsumer {
  static func main() {
    print(Date.now, BilingualText(swedish: "nytta", english: "benefit")[.english])
  }
}
