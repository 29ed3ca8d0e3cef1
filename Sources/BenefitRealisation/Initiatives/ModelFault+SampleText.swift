extension ModelFault {
  /// One row a fault of a sample or of what is decided by it.
  var sampleText: Text {
    switch self {
    case .proportionOfUnit(let unit):
      Text(
        "proportion-of-unit",
        "Ett antal av ett antal hör till värden i % eller andelar (1), inte i \(unit).",
        "Successes of a count belong to values in % or shares (1), not in \(unit).",
        "Ange standardavvikelse och n, eller rätta enheten.",
        "State the standard deviation and n, or mend the unit.")
    case .proportionDisagrees(let value, let successes, let count):
      Text(
        "proportion-disagrees",
        "\(successes) av \(count) är inte \(value).", "\(successes) of \(count) isn't \(value).",
        "Rätta värdet eller antalen så att de skiljer högst en halv procentenhet.",
        "Mend the value or the counts so that they differ by at most half a percentage point.")
    case .eventsOfUnit(let unit):
      Text(
        "events-of-unit",
        "Händelser räknas som ett antal eller per något, inte i \(unit).",
        "Events are counted as a number or per something, not in \(unit).",
        "Ange successes och of för en andel, standardavvikelse och n för en tid, eller rätta enheten.",
        "State successes and of for a share, a standard deviation and n for a time, or mend the unit.")
    case .eventsDisagree(let value, let events, let exposure):
      Text(
        "events-disagree",
        "\(events) händelser på \(exposure) är inte \(value).", "\(events) events in \(exposure) aren't \(value).",
        "Rätta värdet, händelserna eller exponeringen så att de skiljer högst en halv procent.",
        "Mend the value, the events or the exposure so that they differ by at most half a per cent.")
    case .periodsDisagree(let total, let events):
      Text(
        "periods-disagree",
        "Perioderna har \(total) händelser tillsammans, inte \(events).",
        "The periods have \(total) events together, not \(events).",
        "Rätta antalen så att de stämmer överens.", "Mend the counts so that they agree.")
    case .kindOfUnit(let kind, let unit):
      Text(
        "kind-of-unit",
        "En indikator i \(unit) räknar inte \(kind.term.swedish).",
        "An indicator in \(unit) doesn't count \(kind.term.english).",
        "Rätta enheten eller kind; utan kind gäller det som enheten säger.",
        "Mend the unit or the kind; without a kind it is what the unit says.")
    case .valueNotOfKind(let value, let kind, let unit): kind.refusal(of: value, unit)
    case .notTwoCheckpoints(let count):
      Text(
        "not-two-checkpoints",
        "Felet kan fördelas över två kontroller, inte \(count).",
        "The error can be spent over two checkpoints, not \(count).",
        "Ange två kontroller, eller vilken kontroll som avgör.",
        "State two checkpoints, or which one decides.")
    case .unknownCheckpoint(let months):
      Text(
        "unknown-checkpoint",
        "Kontrollen vid \(months) månader finns inte i planen.", "The schedule has no checkpoint at \(months) months.",
        "Ange en av planens kontroller.", "Name one of the schedule's checkpoints.")
    case .zeroFactor:
      Text(
        "zero-factor",
        "En brygga som multiplicerar med noll gör alla värden lika.",
        "A bridge that multiplies by zero makes all values the same.",
        "Ange en annan faktor, eller utelämna den om värdena är lika.",
        "State another factor, or leave it out if the values are the same.")
    case .pairedWithNothing:
      Text(
        "paired-with-nothing",
        "Parade värden behöver en nollmätning av samma enheter.",
        "Paired values need a baseline of the same units.",
        "Lägg till nollmätningen, eller ange standardavvikelse och n.",
        "Add the baseline, or state the standard deviation and n.")
    default: preconditionFailure("the words of other faults stand in their own table")
    }
  }
}
