internal import BenefitRealisation

/// The field's words for the model's cases, one row a case.
extension Benefit.Size {
  var term: BilingualText {
    switch self {
    case .none: BilingualText(swedish: "ingen", english: "none")
    case .small: BilingualText(swedish: "liten", english: "small")
    case .moderate: BilingualText(swedish: "måttlig", english: "moderate")
    case .large: BilingualText(swedish: "stor", english: "large")
    }
  }
}

extension BenefitCalculation.Reading {
  var term: BilingualText {
    switch self {
    case .budget: BilingualText(swedish: "budget", english: "budget")
    case .economic: BilingualText(swedish: "ekonomisk", english: "economic")
    case .public: BilingualText(swedish: "alla parter", english: "public")
    }
  }
}

extension DiscountTiming {
  var term: BilingualText {
    switch self {
    case .startOfYear: BilingualText(swedish: "årets början", english: "start of year")
    case .midYear: BilingualText(swedish: "årets mitt", english: "middle of year")
    case .endOfYear: BilingualText(swedish: "årets slut", english: "end of year")
    case .monthly: BilingualText(swedish: "månadsvis", english: "monthly")
    }
  }
}

extension Achievement.Band {
  var term: BilingualText {
    switch self {
    case .achieved: BilingualText(swedish: "uppnått", english: "achieved")
    case .partly: BilingualText(swedish: "delvis", english: "partly")
    case .behind: BilingualText(swedish: "under plan", english: "behind")
    case .unchanged: BilingualText(swedish: "oförändrat", english: "unchanged")
    case .worsened: BilingualText(swedish: "försämrat", english: "worsened")
    }
  }
}

extension Driver {
  var term: BilingualText {
    switch self {
    case .ownNeed: BilingualText(swedish: "eget behov", english: "own need")
    case .cityWideChange: BilingualText(swedish: "stadsgemensam förändring", english: "city-wide change")
    case .legislation: BilingualText(swedish: "lagstiftning", english: "legislation")
    case .otherExternalParty: BilingualText(swedish: "annan extern part", english: "other external party")
    case .contractExpiry: BilingualText(swedish: "avtal som löper ut", english: "contract expiry")
    }
  }
}

extension Category {
  var term: BilingualText {
    switch self {
    case .businessSystemProcurement:
      BilingualText(swedish: "upphandling av verksamhetssystem", english: "business-system procurement")
    case .qualityRaising: BilingualText(swedish: "kvalitetshöjande", english: "quality-raising")
    case .efficiencyRaising: BilingualText(swedish: "effektiviserande", english: "efficiency-raising")
    case .other: BilingualText(swedish: "annat", english: "other")
    }
  }
}

extension EffectGoal.Kind {
  var term: BilingualText {
    switch self {
    case .use: BilingualText(swedish: "Användningsmål", english: "Use goal")
    case .effect: BilingualText(swedish: "Effektmål", english: "Effect goal")
    }
  }
}
