extension HandlingReport {
  static let english = """
    Kortare handläggning
    ====================
      Decided by: Göteborgs Stad. As of 2025-09-15.
      Driver: own need. Category: efficiency-raising.
      Påhittade belopp.

    IN BRIEF
      Cost: SEK_1,250,000.00 without overhead (not counted).
      Net present value (economic): SEK_1,296,000.00 as planned, SEK_816,000.00 as known now. The own
        budget as planned: SEK_1,400,000.00.
      Use goals: 0 of 1 reached; 1 cannot be told yet.
      Effect goals: 0 of 2 reached; 1 cannot be told yet, 1 not measurable.
      To look at, last in the report: serious 4, important 15, note 5.

    COSTS, PRICES OF 2024
      external costs          SEK_1,050,000.00
      internal hours            SEK_200,000.00
      substitutes                         none
      overhead                     NOT COUNTED
      sum of what is counted  SEK_1,250,000.00
      The sum isn't the whole cost (not counted: overhead) and can't be compared with one that counts
        it.
      An account of external costs alone would hide at least 16_% of this.

    BENEFIT CALCULATION (PLAN)
      2024-09–2026-08, discounted to 2024-09 at 0_%, start of year. Real amounts in SEK.
      reading                          budget      economic        public
      present value of benefits  2,400,000.00  2,496,000.00  2,496,000.00
      present value of costs     1,000,000.00  1,200,000.00  1,200,000.00
      net present value          1,400,000.00  1,296,000.00  1,296,000.00
      net benefit per krona               1.4          1.08          1.08
      paid back                       2025-06       2025-08       2025-08
        discounted                    2025-06       2025-08       2025-08
      benefit–cost ratio                  2.4          2.08          2.08
      internal rate of return            none          none          none
      equivalent annual net        700,000.00    648,000.00    648,000.00
      The costs are without overhead.
      budget: what changes the own budget; economic: own hours too; public: residents and others too.
      No internal rate (budget, economic, public): all flows have the same sign.
      Time freed at full use: 120 h a year (0.07 full-time equivalents of 1,700 h). It changes a budget
        only when one is cut.

      year (economic)         costs      benefits           net
      2024             1,200,000.00    416,000.00   −784,000.00
      2025                     0.00  1,248,000.00  1,248,000.00
      2026                     0.00    832,000.00    832,000.00
      Costs of SEK_50,000.00 fall before or after the calculation's months and aren't in it.
      Break-even (economic): at 48.1_% of the planned use.
      Not valued in money: Trygghet (quality, large)

    LANDING (PLAN)
      No unit has said that it brings anything home: all of SEK_2,496,000.00 is potential, not
        allocated.

    FOLLOW-UP
      Full operation 2024-08-31: hela staden.
      Achievement is held against the target, benefit against the planned path on the day of
        measurement. Benefit is undiscounted; financial benefits are money from the start (hours that a
        budget is cut by stand under landing), own ones also freed time.

    Check 6 months after full operation: 2025-02-28
      (the month has no day 31, so its last day counts)
      Use goal: Andel beslut i nya flödet
        baseline 0_% (2024-06-01), expected 80_%, measured 60_% (2025-02-28, n = 120), achievement 75_%,
          behind
        Verdict: NOT REACHED (point value; n without spread: no interval can be computed; state the
          spread or the count).
        If the ratio to the plan holds: 60_% at 12 months.
      Effect goal: Kortare tid per ansökan
        baseline 45_min (2024-06-01), expected 10_min, measured 17_min (2025-02-28), achievement 80_%,
          partly
        Verdict: NOT REACHED (point value, without an interval).
        Measurement not used 2025-03-10: 12_min – another method (skattning), another population (nya
          ärenden).
        Used less than intended: Andel beslut i nya flödet.
        If the ratio to the plan holds: 17_min at 12 months.
        Where the chain breaks: it isn't used as intended – Andel beslut i nya flödet.
      Effect goal: Nöjda användare
        baseline missing, expected not defined: there is no baseline
        Verdict: NOT MEASURABLE – there is no baseline.
        The use isn't followed up for this goal.
      benefit (known 2025-04-28)           to 2025-03     planned               forecast   plan in all
      financial                            560,000.00  700,000.00           1,920,000.00  2,400,000.00
      own                         560,000.00 (1 of 2)  700,000.00  1,920,000.00 (1 of 2)  2,400,000.00
      everybody's                 560,000.00 (1 of 2)  700,000.00  1,920,000.00 (1 of 2)  2,400,000.00
        Not known – Frigjord tid: no effect goal follows the benefit up.
      (k of n): only k of n benefits are known, and the plan beside is for those.

    Check 12 months after full operation: 2025-09-01
      (moved from 2025-08-31, Sunday)
      Use goal: Andel beslut i nya flödet
        baseline 0_% (2024-06-01), expected 80_%
        Verdict: CANNOT BE TOLD YET – due, the window is 2025-08-01–2025-11-01.
        Next step – no owner is named: measure by 2025-11-01.
      Effect goal: Kortare tid per ansökan
        baseline 45_min (2024-06-01), expected 10_min
        Verdict: CANNOT BE TOLD YET – due, the window is 2025-08-01–2025-11-01.
        Whether it is used as intended can't be told yet: Andel beslut i nya flödet.
        Next step for enhetschef: measure by 2025-11-01.
      Effect goal: Nöjda användare
        baseline missing, expected 70_NKI
        Verdict: NOT MEASURABLE – there is no baseline.
        The use isn't followed up for this goal.
        Next step – no owner is named: establish a baseline from older records, or state the goal in
          another way.
      benefit (known 2025-09-15)           to 2025-08       planned               forecast   plan in all
      financial                            960,000.00  1,200,000.00           1,920,000.00  2,400,000.00
      own                         960,000.00 (1 of 2)  1,200,000.00  1,920,000.00 (1 of 2)  2,400,000.00
      everybody's                 960,000.00 (1 of 2)  1,200,000.00  1,920,000.00 (1 of 2)  2,400,000.00
        Not known – Frigjord tid: no effect goal follows the benefit up.
      (k of n): only k of n benefits are known, and the plan beside is for those.

    NET PRESENT VALUE (ECONOMIC): FROM DECISION TO NOW
                             decision     6 months   12 months       in all
      known to                      –   2025-04-28  2025-09-15
        cost                             not known   not known    not known
        start date                            0.00        0.00         0.00
        volume                           not known   not known    not known
        use                            −620,000.00        0.00  −620,000.00
        effect                          140,000.00        0.00   140,000.00
        price                            not known   not known    not known
      net present value  1,296,000.00   816,000.00  816,000.00
        Not known: cost – no outcome has been reported.
        Not known: volume – no benefit is computed from such a factor.
        Partly known: use – 1 of 2; the rest is as planned.
        Partly known: effect – 1 of 2; the rest is as planned.
        Not known: price – no outcome has been reported.
      Forecast rule: the ratio to the plan holds. Otherwise: if the measured level holds 816,000.00; if
        the rest goes as planned 1,056,000.00.
      The costs are without overhead.

    TO LOOK AT
      Does somebody in the line own every goal and benefit? partly (1 of 6)
      Was the state before measured before the change? partly (2 of 3)
      Are the freed hours really cut, or given other work? no (0 of 1)
      Does anybody use it? no (0 of 1)
      Is the old channel closed? not known
      Has somebody decided where the money goes? no (0 of 2)
      Has the plan stood since the start? yes
      For the benefit owner:
        [serious] the effect goal “Nöjda användare” has no baseline. Do: work the state before out from
          older records, or state the goal in another way.
        [serious] no unit brings the benefits “Mindre inhyrt” and “Frigjord tid” home. Do: decide which
          unit brings them home, from when and as what.
        [important] the effect goals “Andel beslut i nya flödet” and “Kortare tid per ansökan” have no
          target: at 12 months.
        [important] the effect goal “Nöjda användare” has no target: at 6 months. Do: state what shall
          have been reached at the check.
        [important] the use before the effect goal “Nöjda användare” isn't followed up. Do: add a use
          goal and link it in the effect map.
        [important] no goal follows the benefits “Frigjord tid” and “Trygghet” up. Do: tie them to an
          effect goal that is measured.
      For the controller:
        [serious] no cost of operation is stated. Do: add operation and maintenance over the
          calculation's years.
        [important] the costs “overhead” aren't counted. Do: count them, or say that there are none.
        [note] numbers without a source in “Mindre inhyrt”: amount a year.
        [note] numbers without a source in “Frigjord tid”: hours a month. Do: state where they come
          from.
        [note] what doing nothing costs isn't stated. Do: state what things as they are cost and how
          that grows.
      For the project:
        [important] nobody in the line answers for the effect goals “Andel beslut i nya flödet” and
          “Nöjda användare”. Do: name a manager of the unit whose work shall change.
        [important] no effect of the map leads to the benefits “Mindre inhyrt”, “Frigjord tid” and
          “Trygghet”. Do: link the effect that gives them.
        [important] nobody answers for the benefits “Mindre inhyrt”, “Frigjord tid” and “Trygghet”. Do:
          name a benefit owner in the line.
        [note] the effect goals “Kortare tid per ansökan” and “Nöjda användare” contribute to no
          strategic goal. Do: link the goals to the strategic goal that they contribute to, or think
          again.

    """
}
