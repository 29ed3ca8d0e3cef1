/// The report of `ReportSamples.handling` on 2025-09-15, worked out by hand from the method page and the report's
/// wording; `_` stands for a no-break space, and lines are at most 100 columns.
enum HandlingReport {
  static let swedish = """
    Kortare handläggning
    ====================
      Beslutande: Göteborgs Stad. Läget per 2025-09-15.
      Drivkraft: eget behov. Kategori: effektiviserande.
      Påhittade belopp.

    KOSTNADER, PRISNIVÅ 2024
      externa kostnader     1_050_000,00_kr
      egna timmar             200_000,00_kr
      vikarier                         inga
      overhead                    EJ RÄKNAT
      summa av det räknade  1_250_000,00_kr
      Summan är inte hela kostnaden (ej räknat: overhead) och kan inte jämföras med en som har räknat
        det.
      Om bara externa kostnader räknats hade minst 16_% av detta varit dolt.

    NYTTOKALKYL (PLAN)
      2024-09–2026-08, diskonterat till 2024-09 med 0_%, årets början. Reala belopp i SEK.
      läsning                        budget     ekonomisk   alla parter
      nuvärde av nyttor        2_400_000,00  2_496_000,00  2_496_000,00
      nuvärde av kostnader     1_000_000,00  1_200_000,00  1_200_000,00
      nettonuvärde             1_400_000,00  1_296_000,00  1_296_000,00
      netto per krona                   1,4          1,08          1,08
      återbetald                    2025-06       2025-08       2025-08
        diskonterat                 2025-06       2025-08       2025-08
      nytta per kostnadskrona           2,4          2,08          2,08
      internränta                    saknas        saknas        saknas
      netto per år, annuitet     700_000,00    648_000,00    648_000,00
      Kostnaderna är utan overhead.
      budget: det som ändrar den egna budgeten; ekonomisk: även egna timmar; alla parter: även invånare
        och andra.
      Internränta saknas (budget, ekonomisk, alla parter): alla betalningar har samma tecken.
      Frigjord tid vid fullt bruk: 120 h per år (0,07 heltider à 1_700 h). Den blir en budgeteffekt
        först när en budget minskas.

      år (ekonomisk)     kostnader        nyttor         netto
      2024            1_200_000,00    416_000,00   −784_000,00
      2025                    0,00  1_248_000,00  1_248_000,00
      2026                    0,00    832_000,00    832_000,00
      Kostnader på 50_000,00_kr ligger före eller efter kalkylens månader och ingår inte.
      Nollpunkt (ekonomisk): vid 48,1_% av den planerade användningen.
      Inte värderat i pengar: Trygghet (kvalitet, stor)

    HEMTAGNING (PLAN)
      Ingen enhet har sagt att den tar hem något: hela 2_496_000,00_kr är potential, inte fördelat.

    EFFEKTKARTA
      - Effektmålet ”Kortare tid per ansökan” bidrar inte till något strategiskt mål.
      - Effektmålet ”Nöjda användare” bidrar inte till något strategiskt mål.
      - Ingen effekt leder till nyttan ”Mindre inhyrt”.
      - Ingen effekt leder till nyttan ”Frigjord tid”.
      - Ingen effekt leder till nyttan ”Trygghet”.

    UPPFÖLJNING
      Full drift 2024-08-31: hela staden.
      Uppfyllelsen räknas mot målvärdet, nyttan mot den planerade kurvan på mätdagen. Nyttan är
        odiskonterad; finansiell är det som är pengar från början (timmar som en budget minskas med står
        under hemtagning), egen även frigjord tid.

    Kontroll 6 månader efter full drift: 2025-02-28
      (månaden har ingen dag 31, så den sista dagen gäller)
      Användningsmål: Andel beslut i nya flödet
        nollmätning 0_% (2024-06-01), väntat 80_%, uppmätt 60_% (2025-02-28, n = 120), uppfyllelse 75_%,
          under plan
        Bedömning: EJ NÅTT (punktvärde; n utan spridning: inget intervall kan räknas; ange spridningen
          eller antalet).
        Om andelen av planen håller i sig: 60_% vid 12 månader.
        Nästa steg – ingen ägare är utsedd: få upp användningen.
      Effektmål: Kortare tid per ansökan
        nollmätning 45_min (2024-06-01), väntat 10_min, uppmätt 17_min (2025-02-28), uppfyllelse 80_%,
          delvis
        Bedömning: EJ NÅTT (punktvärde, utan intervall).
        Ej använd mätning 2025-03-10: 12_min – annan metod (skattning), annan population (nya ärenden).
        Används mindre än avsett: Andel beslut i nya flödet.
        Om andelen av planen håller i sig: 17_min vid 12 månader.
        Var kedjan brister: det används inte som avsett – Andel beslut i nya flödet.
        Nästa steg för enhetschef: få upp användningen först: Andel beslut i nya flödet.
      Effektmål: Nöjda användare
        nollmätning saknas, väntat ej definierad: nollmätning saknas
        Bedömning: EJ MÄTBART – nollmätning saknas.
        Användningen följs inte upp för det här målet.
        Nästa steg – ingen ägare är utsedd: ta fram en nollmätning ur äldre uppgifter, eller formulera
          om målet.
      nytta (känd 2025-04-28)  till och med 2025-03    plan dit                prognos   plan i allt
      finansiella                        560_000,00  700_000,00           1_920_000,00  2_400_000,00
      egna                      560_000,00 (1 av 2)  700_000,00  1_920_000,00 (1 av 2)  2_400_000,00
      alla parters              560_000,00 (1 av 2)  700_000,00  1_920_000,00 (1 av 2)  2_400_000,00
        Inte känd – Frigjord tid: inget effektmål följer upp nyttan.
      (k av n): bara k av n nyttor är kända, och planen intill gäller just dem.

    Kontroll 12 månader efter full drift: 2025-09-01
      (flyttad från 2025-08-31, söndag)
      Användningsmål: Andel beslut i nya flödet
        nollmätning 0_% (2024-06-01), väntat 80_%
        Bedömning: KAN INTE SÄGAS ÄN – dags att mäta, fönstret är 2025-08-01–2025-11-01.
        Nästa steg – ingen ägare är utsedd: mät senast 2025-11-01.
      Effektmål: Kortare tid per ansökan
        nollmätning 45_min (2024-06-01), väntat 10_min
        Bedömning: KAN INTE SÄGAS ÄN – dags att mäta, fönstret är 2025-08-01–2025-11-01.
        Användningen är inte känd: Andel beslut i nya flödet.
        Nästa steg för enhetschef: mät senast 2025-11-01.
      Effektmål: Nöjda användare
        nollmätning saknas, väntat 70_NKI
        Bedömning: EJ MÄTBART – nollmätning saknas.
        Användningen följs inte upp för det här målet.
        Nästa steg – ingen ägare är utsedd: ta fram en nollmätning ur äldre uppgifter, eller formulera
          om målet.
      nytta (känd 2025-09-15)  till och med 2025-08      plan dit                prognos   plan i allt
      finansiella                        960_000,00  1_200_000,00           1_920_000,00  2_400_000,00
      egna                      960_000,00 (1 av 2)  1_200_000,00  1_920_000,00 (1 av 2)  2_400_000,00
      alla parters              960_000,00 (1 av 2)  1_200_000,00  1_920_000,00 (1 av 2)  2_400_000,00
        Inte känd – Frigjord tid: inget effektmål följer upp nyttan.
      (k av n): bara k av n nyttor är kända, och planen intill gäller just dem.

    """

  static let english = """
    Kortare handläggning
    ====================
      Decided by: Göteborgs Stad. As of 2025-09-15.
      Driver: own need. Category: efficiency-raising.
      Påhittade belopp.

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

    EFFECT MAP
      - The effect goal “Kortare tid per ansökan” contributes to no strategic goal.
      - The effect goal “Nöjda användare” contributes to no strategic goal.
      - No effect leads to the benefit “Mindre inhyrt”.
      - No effect leads to the benefit “Frigjord tid”.
      - No effect leads to the benefit “Trygghet”.

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
        Next step – no owner is named: raise the use.
      Effect goal: Kortare tid per ansökan
        baseline 45_min (2024-06-01), expected 10_min, measured 17_min (2025-02-28), achievement 80_%,
          partly
        Verdict: NOT REACHED (point value, without an interval).
        Measurement not used 2025-03-10: 12_min – another method (skattning), another population (nya
          ärenden).
        Used less than intended: Andel beslut i nya flödet.
        If the ratio to the plan holds: 17_min at 12 months.
        Where the chain breaks: it isn\'t used as intended – Andel beslut i nya flödet.
        Next step for enhetschef: raise the use first: Andel beslut i nya flödet.
      Effect goal: Nöjda användare
        baseline missing, expected not defined: there is no baseline
        Verdict: NOT MEASURABLE – there is no baseline.
        The use isn't followed up for this goal.
        Next step – no owner is named: establish a baseline from older records, or state the goal in
          another way.
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
        The use isn't known: Andel beslut i nya flödet.
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

    """
}
