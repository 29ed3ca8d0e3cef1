extension HourlyCost {
  /// The cost of an hour by its formula, with where each number comes from.
  func explanation(_ id: String) -> Explanation {
    let label = BilingualText(swedish: "timkostnad", english: "hourly cost")
    let value = Explanation.Value.number(amount, .kronorPerHour)
    switch basis {
    case .stated(_, let provenance): return .stated(id, label, value, source: BilingualText(provenance))
    case .inera(let salary):
      return Explanation(
        id, label, value, .product,
        [
          Explanation(
            "\(id).salaryPerHour", BilingualText(swedish: "lön per timme", english: "salary an hour"),
            .number(Rational(salary) / 142, .kronorPerHour), .quotient(.number),
            [
              Self.salary(salary, id),
              .constant("\(id).hoursPerMonth", "timmar per månad (1 700/12)", "hours a month (1 700/12)", 142, .hours),
            ]),
          .constant(
            "\(id).onCosts", "semester, arbetsgivaravgift och avtalsförsäkring",
            "holiday pay, employer fee and agreed insurance", Rational(154, over: 100), .share),
        ], notes: [.convention("Ineras formel", "Inera's formula")])
    case .general(let salary): return Self.general(salary, id, label, value)
    }
  }

  private static func salary(_ salary: Money, _ id: String) -> Explanation {
    .stated("\(id).monthlySalary", BilingualText(swedish: "månadslön", english: "monthly salary"), .money(salary))
  }

  private static func general(
    _ salary: Salary, _ id: String, _ label: BilingualText, _ value: Explanation.Value
  ) -> Explanation {
    var factors = [Self.salary(salary.monthly, id), Explanation.monthsOfYear]
    if salary.holidayPay.value != 0 {
      factors.append(raised(id, "holidayPay", "semesterpåslag", "holiday pay", [(salary.holidayPay, nil)]))
    }
    factors.append(
      raised(id, "onCosts", "lönebikostnader", "on-costs", salary.onCosts.map { ($0.rate, Optional($0.provenance)) }))
    if salary.overhead.value != 0 {
      factors.append(raised(id, "overhead", "overhead", "overhead", [(salary.overhead, nil)]))
    }
    let yearly = factors.reduce(Rational(1)) { product, factor in
      guard case .exact(let number)? = factor.number else { return product }
      return product * number
    }
    let hours = Explanation.stated(
      "\(id).workingTime", BilingualText(swedish: "produktiva timmar per år", english: "productive hours a year"),
      .number(salary.workingTime.hoursPerYear, .hoursPerYear), source: BilingualText(salary.workingTime.name))
    return Explanation(
      id, label, value, .quotient(.number),
      [
        Explanation(
          "\(id).yearlyCost",
          BilingualText(swedish: "årskostnad för en anställd", english: "yearly cost of an employee"),
          .number(yearly, .kronorPerYear), .product, factors), hours,
      ], notes: [.convention("allmän formel", "general formula")])
  }

  /// 1 plus some rates.
  private static func raised(
    _ id: String, _ name: String, _ swedish: String, _ english: String, _ rates: [(Rate, String?)]
  ) -> Explanation {
    let label = BilingualText(swedish: swedish, english: english)
    let leaves = rates.enumerated().map { index, rate in
      Explanation.stated(
        "\(id).\(name)[\(index)]", label, .number(rate.0.value, .share), source: rate.1.map { BilingualText($0) })
    }
    return Explanation(
      "\(id).\(name)", BilingualText(swedish: "1 + \(swedish)", english: "1 + \(english)"),
      .number(1 + rates.reduce(0) { $0 + $1.0.value }, .share), .sum,
      [.constant("constants.one", "ett", "one", 1, .share)] + leaves)
  }
}
