/// Where a published case is reproduced.
enum ReferencePlace {
  /// In ReferenceCaseTests.
  case here
  /// Under its id in another suite of this target.
  case suite(String)
  /// Not by this chapter, for this reason.
  case elsewhere(String)
}

/// Every published case with its place, so that none is skipped silently.
let referencePlaces: [(id: String, place: ReferencePlace)] = [
  ("GB-CUM-PV-27", .here),
  ("NILE-LEVELS", .elsewhere("a comparison of means before and after: statistics of effect checks")),
  ("FJS-SLN", .elsewhere("depreciation: accounting, which the method leaves out")),
  ("NZ-DF-START", .suite("DiscountReferenceTests")),
  ("GB-DF-35-0-30", .suite("DiscountReferenceTests")),
  ("GB-DF-KINK", .suite("DiscountReferenceTests")),
  ("DPB-10400", .here), ("DPB-5400", .here), ("DPB-1000", .here),
  ("DS-NORM-90", .elsewhere("a distribution from its quantiles: uncertainty")),
  ("SQ-N-10-90", .elsewhere("a distribution from its quantiles: uncertainty")),
  ("SQ-LN-5-95", .elsewhere("a distribution from its quantiles: uncertainty")),
  ("GB-EANC", .suite("EquivalentAnnualTests")),
  ("EVPI-PAYOFF", .elsewhere("the value of perfect information: uncertainty")),
  ("FJS-FV", .here), ("FJS-RRI", .here),
  ("DS-WILDFIRE-ID", .elsewhere("expected losses of a decision: uncertainty")),
  ("FJS-IRR-3", .here), ("NPF-IRR-4", .here), ("XL-IRR", .here), ("FJS-IRR-2", .here), ("FJS-IRR-1", .here),
  ("NPF-IRR-5", .here), ("NPF-IRR-3", .here), ("NPF-IRR-2", .here), ("NPF-IRR-GH28", .here),
  ("NILE-ITS", .elsewhere("an interrupted time series: statistics of effect checks")),
  ("XL-MIRR", .here), ("FJS-MIRR", .here), ("NPF-MIRR-1", .here),
  ("SQ-BETA-MEAN", .elsewhere("moments of a distribution: uncertainty")),
  ("SQ-LN-MEAN", .elsewhere("moments of a distribution: uncertainty")),
  ("SQ-TRI-MEAN", .elsewhere("moments of a distribution: uncertainty")),
  ("TOOLKIT-NPV-3-ABS", .here), ("NPF-NPV", .here), ("NZ-NPV-BCR-OPT4", .here), ("NZ-NPV-BCR-OPT3", .here),
  ("FJS-NPV", .here), ("FORMCALC-NPV", .here),
  ("OB-GB-MITIG", .suite("OptimismBiasTests")),
  ("OB-WD-MITIG", .suite("OptimismBiasTests")),
  ("PAIRED-SLEEP", .elsewhere("a paired test: statistics of effect checks")),
  ("GS-PERCENTILE", .elsewhere("percentiles of draws: uncertainty, where the definition is named")),
  ("CLARIS-PMT", .here), ("NPF-PMT-ZERO", .here), ("MESCIUS-PMT", .here), ("FJS-PPMT", .here),
  ("NZ-PVC-OPT2", .suite("DiscountReferenceTests")),
  ("NZ-PV-OPT1", .suite("DiscountReferenceTests")),
  ("MISHAN-DPV", .here),
  ("WILSON-0-20", .elsewhere("an interval of a share: statistics of effect checks")),
  ("CP-ONESIDED", .elsewhere("an interval of a share: statistics of effect checks")),
  ("WILSON-15-148", .elsewhere("an interval of a share: statistics of effect checks")),
  ("WILSON-CC-340", .elsewhere("an interval of a share: statistics of effect checks")),
  ("NPF-PV-DEC", .here), ("NPF-RATE", .here),
  (
    "GB-STPR-COMP",
    .elsewhere("how a government builds its rate up; the library takes the decided rate with its source")
  ),
  ("FJS-EFFECT", .here),
  ("GB-STPR-STEPS", .suite("DiscountReferenceTests")),
  ("TWO-LOOKS-NAIVE", .elsewhere("two looks at one goal: statistics of effect checks")),
  ("TWO-LOOKS-POCOCK", .elsewhere("two looks at one goal: statistics of effect checks")),
  ("RISK-EV", .elsewhere("a risk register: uncertainty")),
  ("SROI-HHLY-SHARES", .elsewhere("shares of a total: splits of money, and the source's rows don't add up")),
  ("SROI-CHAC", .here),
  ("SV-BOX12", .elsewhere("a switching value: sensitivity")),
  ("THREEPOINT", .elsewhere("a three-point estimate: uncertainty")),
  ("NZ-MCA-OPT2", .elsewhere("a weighted score: the method gives no scores")),
  ("NZ-MCA-OPT3", .elsewhere("a weighted score: the method gives no scores")),
  ("WELCH-SLEEP", .elsewhere("an unpaired test: statistics of effect checks")),
  ("PYX-XIRR-UNORD", .here), ("PYX-XIRR-ZEROS", .here), ("PYX-XNFV", .here), ("DAX-XNPV", .here),
  ("PYX-XNPV-UNORD", .here),
]
