internal import BenefitRealisation

extension DocumentWriter {
  static func methodBridge(_ bridge: MethodBridge) -> Content {
    [
      "method": .text(bridge.from.method),
      "population": .text(bridge.from.population),
      "unit": bridge.unit.map { .text($0.symbol) },
      "factor": optional(bridge.bridge.factor, else: 1) { .number($0) },
      "offset": optional(bridge.bridge.offset, else: 0) { .number($0) },
      "source": .text(bridge.bridge.source),
      "statedBy": .text(bridge.bridge.statedBy),
    ]
  }

  static func seriesBreak(_ crossed: SeriesBreak) -> Content {
    [
      "date": date(crossed.date),
      "reason": .text(crossed.reason),
      "bridge": crossed.bridge.map { bridge in
        [
          "factor": optional(bridge.factor, else: 1) { .number($0) },
          "offset": optional(bridge.offset, else: 0) { .number($0) },
          "source": .text(bridge.source),
          "statedBy": .text(bridge.statedBy),
        ]
      },
    ]
  }

  static func evaluation(_ evaluation: Evaluation) -> Content {
    switch evaluation {
    case .comparisonGroup(let group):
      [
        "comparisonGroup": [
          "name": .text(group.name), "before": groupValue(group.before), "after": groupValue(group.after),
        ]
      ]
    case .monthlySeries(let series, let model):
      [
        "monthlySeries": [
          "firstMonth": month(series.firstMonth),
          "values": numbers(series.values),
          "comparison": series.comparison.isEmpty ? nil : numbers(series.comparison),
          "firstMonthAfter": series.firstMonthAfter.map(month),
          "model": optional(model, else: .levelAndSlope, word),
        ]
      ]
    case .controlChart(let series):
      [
        "controlChart": [
          "firstMonth": month(series.firstMonth),
          "values": numbers(series.values),
          "firstMonthAfter": series.firstMonthAfter.map(month),
        ]
      ]
    case .survey(let survey):
      [
        "survey": [
          "before": date(survey.before),
          "after": date(survey.after),
          "answers": .list(survey.answers.map(answer)),
        ]
      ]
    }
  }

  private static func numbers(_ values: [Rational]) -> Content { .list(values.map { .number($0) }) }

  private static func groupValue(_ value: ComparisonGroup.Value) -> Content {
    [
      "value": .number(value.value),
      "date": date(value.date),
      "respondents": respondents(value.sample),
      "sample": value.sample.flatMap(sample),
    ]
  }

  private static func answer(_ answer: Survey.Answer) -> Content {
    [
      "respondent": .text(answer.respondent),
      "before": answer.before.map { .number($0) },
      "after": answer.after.map { .number($0) },
    ]
  }
}
