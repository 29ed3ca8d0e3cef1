// swift-tools-version: 6.2
import PackageDescription

/// A consumer of each library product, built as a stranger's package would build it. `check` looks at what was linked.
let package = Package(
  name: "linkage",
  dependencies: [.package(name: "swift-benefit-realisation", path: "../..")],
  targets: [
    consumer("CoreConsumer", of: "BenefitRealisation"),
    consumer("InterchangeConsumer", of: "BenefitInterchange"),
    consumer("ReportsConsumer", of: "BenefitReports"),
    consumer("FoundationConsumer", of: "BenefitRealisation"),
  ]
)

func consumer(_ name: String, of library: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [.product(name: library, package: "swift-benefit-realisation")])
}
