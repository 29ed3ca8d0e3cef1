import BenefitRealisation
import Testing

/// A row of the project's reference page of parameters, typed in from there.
struct BundledRow: Sendable, CustomTestStringConvertible {
  let name: String
  let year: Int
  let value: Rational
  let status: Parameter.Status
  var testDescription: String { "\(name) \(year)" }

  /// PO-pålägg, per cent of salary.
  static let onCosts: [BundledRow] = [
    (2013, 38.46, 43.03, .verified), (2014, 38.46, 44.13, .verified), (2015, 38.46, 44.13, .verified),
    (2019, 39.15, 46.45, .verified), (2020, 40.15, 46.45, .computed), (2021, 40.15, 46.15, .verified),
    (2022, 39.25, 45.22, .computed), (2023, 44.53, 52.28, .preliminary),
  ].flatMap { (year: Int, municipality: Rational, region: Rational, status: Parameter.Status) in
    [
      BundledRow(name: "on-cost.municipality", year: year, value: municipality, status: status),
      BundledRow(name: "on-cost.region", year: year, value: region, status: status),
    ]
  }

  /// The internal interest that SKR recommends, per cent, nominal.
  static let interest: [BundledRow] = [
    (2019, 1.5), (2020, 1.5), (2021, 1.25), (2022, 1.0), (2023, 1.25), (2024, 2.5), (2025, 2.5),
  ].map { (year: Int, value: Rational) in
    BundledRow(name: "internal-interest.nominal", year: year, value: value, status: .verified)
  }

  static let hours: [BundledRow] = [
    ("inera", 2026, 1_700), ("eu-funds", 2026, 1_720), ("jordbruksverket", 2022, 1_680),
    ("boras.under-30", 2024, 1_760),
    ("boras.30-39", 2024, 1_736), ("boras.over-39", 2024, 1_704),
  ].map { (name: String, year: Int, value: Rational) in
    BundledRow(name: "working-hours.\(name)", year: year, value: value, status: .verified)
  }

  static let hourlyCosts: [BundledRow] = [
    ("undersköterska hemtjänst", 359), ("vårdbiträde", 311), ("biståndsbedömare", 415), ("enhetschef äldreomsorg", 551),
    ("systemförvaltare", 530), ("verksamhetsutvecklare", 635), ("medicinsk sekreterare", 341),
  ].map { (role: String, value: Rational) in
    BundledRow(name: "hourly-cost.\(role)", year: 2024, value: value, status: .verified)
  }

  /// What goes with the conventions on hours: a factor on the salary as per cent, and an agency's rates.
  static let rates: [BundledRow] = [
    ("hourly-cost-factor.inera", 2026, 154), ("on-cost.jordbruksverket", 2022, 49.6),
    ("overhead.jordbruksverket", 2022, 47),
  ].map { (name: String, year: Int, value: Rational) in
    BundledRow(name: name, year: year, value: value, status: .verified)
  }

  static let monthlyHours = [BundledRow(name: "working-hours.inera.month", year: 2026, value: 142, status: .verified)]

  static var all: [BundledRow] { onCosts + interest + hours + rates + monthlyHours + hourlyCosts }
}
