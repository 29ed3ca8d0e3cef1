/// How a measured ratio to the plan goes on in the months that end after a moment; in those before it, the last one
/// holds.
public enum ForecastRule: String, Sendable, Hashable, CaseIterable {
  /// The last ratio to the plan holds: where the plan rises, so does the forecast.
  case ratioHolds
  /// The last measured level holds, however the plan goes on; where the plan has hardly left the baseline, see
  /// ``PlannedPath/leastShareOfChange``, the last ratio does.
  case levelHolds
  /// From now on as planned.
  case asPlanned

  /// The rule in plain words.
  public var label: BilingualText {
    switch self {
    case .ratioHolds: BilingualText(swedish: "andelen av planen håller i sig", english: "the ratio to the plan holds")
    case .levelHolds: BilingualText(swedish: "den uppmätta nivån håller i sig", english: "the measured level holds")
    case .asPlanned: BilingualText(swedish: "resten går som planerat", english: "the rest goes as planned")
    }
  }
}
