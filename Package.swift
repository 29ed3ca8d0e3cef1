// swift-tools-version: 6.2
import PackageDescription

/// One rule book for every target: complete concurrency checking, explicit existentials, imports that stay
/// internal unless a public signature needs them, and no memory-unsafe construct without the word `unsafe`.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "swift-benefit-realisation",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "BenefitRealisation", targets: ["BenefitRealisation"]),
    .library(name: "BenefitInterchange", targets: ["BenefitInterchange"]),
    .library(name: "BenefitReports", targets: ["BenefitReports"]),
    .executable(name: "effect-checks", targets: ["EffectChecks"]),
  ],
  targets: [
    .target(name: "BenefitRealisation", swiftSettings: strict),
    .target(
      name: "BenefitInterchange", dependencies: ["BenefitRealisation"], swiftSettings: strict),
    .target(name: "BenefitReports", dependencies: ["BenefitRealisation"], swiftSettings: strict),
    .executableTarget(
      name: "EffectChecks",
      dependencies: ["BenefitRealisation", "BenefitInterchange", "BenefitReports"],
      path: "Examples", exclude: ["Data/initiative.schema.json"], sources: ["EffectChecks"],
      resources: [
        .embedInCode("Data/safety-alarms.json"), .embedInCode("Data/web-fault-reports.json"),
        .embedInCode("Data/property-system.json"), .embedInCode("Data/learning-platform.json"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BenefitRealisationTests", dependencies: ["BenefitRealisation"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "BenefitInterchangeTests", dependencies: ["BenefitInterchange"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "BenefitReportsTests",
      dependencies: ["BenefitReports", "BenefitInterchange"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "EffectChecksTests", dependencies: ["EffectChecks"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "SnippetTests",
      dependencies: ["BenefitRealisation", "BenefitInterchange", "BenefitReports"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
