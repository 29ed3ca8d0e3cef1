/// The report of `ReportSamples.handling` on 2025-09-15, worked out by hand from the method page and the report's
/// wording; `_` stands for a no-break space, and lines are at most 100 columns.
enum HandlingReport {
  static let swedish = """
    Kortare handläggning
    ====================
      Beslutande: Göteborgs Stad. Läget per 2025-09-15.
      Drivkraft: eget behov. Kategori: effektiviserande.
      Påhittade belopp.

    I KORTHET
      Kostnad: 1_250_000,00_kr utan overhead (ej räknat).
      Nettonuvärde (ekonomisk): 1_296_000,00_kr enligt planen, 816_000,00_kr som det är känt nu. Den
        egna budgeten enligt planen: 1_400_000,00_kr.
      Användningsmål: 0 av 1 nådda; 1 kan inte sägas än.
      Effektmål: 0 av 2 nådda; 1 kan inte sägas än, 1 ej mätbart.
      Att se över, sist i rapporten: allvarligt 4, viktigt 15, att veta 5.

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
      synsätt                        budget     ekonomisk   alla parter
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
      Effektmål: Kortare tid per ansökan
        nollmätning 45_min (2024-06-01), väntat 10_min, uppmätt 17_min (2025-02-28), uppfyllelse 80_%,
          delvis
        Bedömning: EJ NÅTT (punktvärde, utan intervall).
        Ej använd mätning 2025-03-10: 12_min – annan metod (skattning), annan population (nya ärenden).
        Används mindre än avsett: Andel beslut i nya flödet.
        Om andelen av planen håller i sig: 17_min vid 12 månader.
        Var kedjan brister: det används inte som avsett – Andel beslut i nya flödet.
      Effektmål: Nöjda användare
        nollmätning saknas, väntat går inte att räkna: nollmätning saknas
        Bedömning: EJ MÄTBART – nollmätning saknas.
        Användningen följs inte upp för det här målet.
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
        Om det används som avsett går inte att säga än: Andel beslut i nya flödet.
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

    NETTONUVÄRDE (EKONOMISK): FRÅN BESLUT TILL NU
                               beslut        6 mån      12 mån       i allt
      känt till och med             –   2025-04-28  2025-09-15
        kostnad                            ej känt     ej känt      ej känt
        startdatum                            0,00        0,00         0,00
        volym                              ej känt     ej känt      ej känt
        användning                     −620_000,00        0,00  −620_000,00
        effekt                          140_000,00        0,00   140_000,00
        pris                               ej känt     ej känt      ej känt
      nettonuvärde       1_296_000,00   816_000,00  816_000,00
        Ej känt: kostnad – inget utfall är rapporterat.
        Ej känt: volym – ingen nytta räknas ur en sådan faktor.
        Delvis känt: användning – 1 av 2; resten är som planerat.
        Delvis känt: effekt – 1 av 2; resten är som planerat.
        Ej känt: pris – inget utfall är rapporterat.
      Prognosregel: andelen av planen håller i sig. Annars: om den uppmätta nivån håller i sig
        816_000,00; om resten går som planerat 1_056_000,00.
      Kostnaderna är utan overhead.

    ATT SE ÖVER
      Äger någon i linjen varje mål och nytta? delvis (1 av 6)
      Mättes läget innan förändringen? delvis (2 av 3)
      Tas de frigjorda timmarna verkligen bort eller får annat arbete? nej (0 av 1)
      Används lösningen? nej (0 av 1)
      Är den gamla vägen stängd? vet ej
      Är det beslutat vart pengarna tar vägen? nej (0 av 2)
      Har planen stått fast sedan starten? ja
      För nyttoägaren:
        [allvarligt] effektmålet ”Nöjda användare” saknar nollmätning. Gör: ta fram läget före ur äldre
          uppgifter, eller formulera om målet.
        [allvarligt] ingen enhet tar hem nyttorna ”Mindre inhyrt” och ”Frigjord tid”. Gör: bestäm vilken
          enhet som tar hem dem, från när och som vad.
        [viktigt] effektmålen ”Andel beslut i nya flödet” och ”Kortare tid per ansökan” saknar målvärde:
          vid 12 månader.
        [viktigt] effektmålet ”Nöjda användare” saknar målvärde: vid 6 månader. Gör: ange vad som ska
          vara nått vid kontrollen.
        [viktigt] användningen före effektmålet ”Nöjda användare” följs inte upp. Gör: lägg till ett
          användningsmål och länka det i effektkartan.
        [viktigt] inget mål följer upp nyttorna ”Frigjord tid” och ”Trygghet”. Gör: koppla dem till ett
          effektmål som mäts.
      För controllern:
        [allvarligt] ingen driftkostnad är angiven. Gör: lägg till drift och förvaltning över kalkylens
          år.
        [viktigt] kostnaderna ”overhead” är inte räknade. Gör: räkna dem, eller säg att det inte är
          några.
        [att veta] tal utan källa i ”Mindre inhyrt”: belopp per år.
        [att veta] tal utan källa i ”Frigjord tid”: timmar per månad. Gör: ange varifrån de kommer.
        [att veta] vad det kostar att inte göra något är inte angivet. Gör: ange nulägets kostnader och
          hur de växer.
      För projektet:
        [viktigt] ingen i linjen svarar för effektmålen ”Andel beslut i nya flödet” och ”Nöjda
          användare”. Gör: utse en chef i den verksamhet som ska ändra sitt arbete.
        [viktigt] ingen effekt i kartan leder till nyttorna ”Mindre inhyrt”, ”Frigjord tid” och
          ”Trygghet”. Gör: länka effekten som ger dem.
        [viktigt] ingen svarar för nyttorna ”Mindre inhyrt”, ”Frigjord tid” och ”Trygghet”. Gör: utse en
          nyttoägare i linjen.
        [att veta] effektmålen ”Kortare tid per ansökan” och ”Nöjda användare” bidrar inte till något
          strategiskt mål. Gör: länka målen till det strategiska mål som de bidrar till, eller tänk om.

    """
}
