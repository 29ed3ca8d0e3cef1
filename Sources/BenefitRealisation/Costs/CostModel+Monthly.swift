extension CostModel {
  /// The costs of each month of a range, over the components of a scope.
  func monthly(
    over scope: CostScope, in months: ClosedRange<Month>, where isCounted: (CostLine) -> Bool
  ) -> [Money] {
    var sums = [Money](repeating: .zero, count: months.count)
    for (component, line) in lines where scope.components.contains(component) && isCounted(line) {
      let row = line.amounts
      guard row.months.overlaps(months) else { continue }
      let common = row.months.clamped(to: months)
      let (from, to) = (
        row.months.lowerBound.distance(to: common.lowerBound), months.lowerBound.distance(to: common.lowerBound)
      )
      for offset in 0..<common.count { sums[to + offset] += row.amounts[from + offset] }
    }
    return sums
  }
}
