// swift-tools-version: 6.2
import PackageDescription

/// One executable for libFuzzer, kept apart because it is built with other flags than the library; see `run`.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-benefit-realisation", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "BenefitRealisation", package: "swift-benefit-realisation"),
        .product(name: "BenefitInterchange", package: "swift-benefit-realisation"),
        .product(name: "BenefitReports", package: "swift-benefit-realisation"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
