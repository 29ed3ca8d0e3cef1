extension ValuePattern {
  /// Events a year × (minutes in A − minutes in B) / 60 × hourly cost.
  public static func timeSaved(
    eventsPerYear: Factor, minutesBefore: Factor, minutesAfter: Factor, hourlyCost: HourlyCost
  ) -> ValuePattern {
    ValuePattern(.timeSaved, of: [eventsPerYear, minutesBefore, minutesAfter], hourlyCost: hourlyCost)
  }

  /// Hours a month × 12 × hourly cost; negative hours are hours that the change takes.
  public static func hoursFreed(hoursPerMonth: Factor, hourlyCost: HourlyCost) -> ValuePattern {
    ValuePattern(.hoursFreed, of: [hoursPerMonth], hourlyCost: hourlyCost)
  }

  /// Volume a year × (unit cost in A − unit cost in B).
  public static func unitCost(
    volumePerYear: Factor, unitCostBefore: Factor, unitCostAfter: Factor
  ) -> ValuePattern {
    ValuePattern(.unitCost, of: [volumePerYear, unitCostBefore, unitCostAfter])
  }

  /// An amount a year that would have been paid.
  public static func avoidedCost(perYear: Factor) -> ValuePattern { ValuePattern(.avoidedCost, of: [perYear]) }

  /// Volume a year × price per unit; income that is lost is an ``amount(perYear:note:)`` below zero.
  public static func revenue(volumePerYear: Factor, pricePerUnit: Factor) -> ValuePattern {
    ValuePattern(.revenue, of: [volumePerYear, pricePerUnit])
  }

  /// Journeys that are no longer made × their length × what a kilometre costs, all in.
  ///
  /// Fuel is part of that cost, so a benefit is this pattern or
  /// ``travelByConsumption(kilometresPerYear:consumptionPerKilometre:fuelPrice:)``, never both.
  public static func travel(
    eventsPerYear: Factor, kilometresPerEvent: Factor, costPerKilometre: Factor
  ) -> ValuePattern {
    ValuePattern(.travel, of: [eventsPerYear, kilometresPerEvent, costPerKilometre])
  }

  /// Kilometres that are no longer driven × consumption per kilometre × the price of a litre or a kilowatt-hour.
  public static func travelByConsumption(
    kilometresPerYear: Factor, consumptionPerKilometre: Factor, fuelPrice: Factor
  ) -> ValuePattern {
    ValuePattern(.travelByConsumption, of: [kilometresPerYear, consumptionPerKilometre, fuelPrice])
  }

  /// Probability in A × loss in A − probability in B × loss in B: the loss that is to be expected in a year, less of
  /// it.
  public static func expectedLoss(
    probabilityBefore: Factor, lossBefore: Factor, probabilityAfter: Factor, lossAfter: Factor
  ) -> ValuePattern {
    ValuePattern(.expectedLoss, of: [probabilityBefore, lossBefore, probabilityAfter, lossAfter])
  }

  /// An amount a year, with a note on how it was found.
  public static func amount(perYear: Factor, note: String) -> ValuePattern {
    ValuePattern(.amount, of: [perYear], note: note)
  }
}
