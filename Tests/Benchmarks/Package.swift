// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks of the public API against what a user would take instead; kept apart, so that the library's own package
/// stays without them.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-benefit-realisation", path: "../..")],
  targets: [
    .executableTarget(
      name: "CostTableBenchmark",
      dependencies: [.product(name: "BenefitRealisation", package: "swift-benefit-realisation")]),
    .executableTarget(
      name: "CashFlowBenchmark",
      dependencies: [.product(name: "BenefitRealisation", package: "swift-benefit-realisation")]),
    .executableTarget(
      name: "EffectCheckBenchmark",
      dependencies: [.product(name: "BenefitRealisation", package: "swift-benefit-realisation")]),
    .executableTarget(
      name: "TwoLooksSimulation",
      dependencies: [.product(name: "BenefitRealisation", package: "swift-benefit-realisation")]),
  ],
  swiftLanguageModes: [.v6]
)
