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
    default:
      Text(
        "paired-with-nothing",
        "Parade värden behöver en nollmätning av samma enheter.",
        "Paired values need a baseline of the same units.",
        "Lägg till nollmätningen, eller ange standardavvikelse och n.",
        "Add the baseline, or state the standard deviation and n.")
    }
  }
}
