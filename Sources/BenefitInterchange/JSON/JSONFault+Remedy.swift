public import BenefitRealisation

extension JSONFault {
  /// How to mend it, as one sentence or two in plain words.
  ///
  /// ```swift
  /// JSONFault.leadingPlus.remedy.english   // "Remove the plus sign."
  /// ```
  public var remedy: BilingualText {
    switch self {
    case .emptyDocument:
      BilingualText(
        swedish: "Kontrollera att rätt fil valdes och att den sparades.",
        english: "Check that the right file was chosen and that it was saved.")
    case .byteOrderMark:
      BilingualText(
        swedish: "Spara filen som UTF-8 utan BOM.",
        english: "Save the file as UTF-8 without a BOM.")
    case .otherEncoding:
      BilingualText(
        swedish: "Spara filen som UTF-8.",
        english: "Save the file as UTF-8.")
    case .invalidUTF8:
      BilingualText(
        swedish: "Spara filen som UTF-8; i äldre program heter den kodningen ibland Unicode (UTF-8).",
        english: "Save the file as UTF-8; older programs sometimes call that encoding Unicode (UTF-8).")
    case .unexpectedEnd(let part, _):
      BilingualText(
        swedish: "Skriv \(part.closer) där \(part.words.swedish) ska sluta, eller hämta filen på nytt om "
          + "den blev avkortad.",
        english: "Write \(part.closer) where \(part.words.english) should end, or fetch the file again "
          + "if it was cut short.")
    case .unexpectedCharacter:
      BilingualText(
        swedish: "Ta bort tecknet, eller rätta det som står strax före.",
        english: "Remove the character, or mend what stands just before it.")
    case .trailingComma:
      BilingualText(
        swedish: "Ta bort kommatecknet.",
        english: "Remove the comma.")
    case .extraComma:
      BilingualText(
        swedish: "Ta bort kommatecknet, eller skriv in det som fattas före det.",
        english: "Remove the comma, or write what is missing before it.")
    case .missingComma:
      BilingualText(
        swedish: "Skriv ett kommatecken mellan det som står före och det som står här.",
        english: "Write a comma between what stands before and what stands here.")
    case .missingColon:
      BilingualText(
        swedish: "Skriv ett kolon mellan namnet och dess värde.",
        english: "Write a colon between the name and its value.")
    case .missingValue:
      BilingualText(
        swedish: "Skriv ett värde efter kolonet, eller ta bort namnet. Ett okänt värde skrivs null.",
        english: "Write a value after the colon, or remove the name. An unknown value is written null.")
    case .mismatchedBracket(_, let part, _):
      BilingualText(
        swedish: "Skriv \(part.closer) här, eller avsluta först det som står öppet.",
        english: "Write \(part.closer) here, or first close what stands open.")
    case .contentAfterEnd:
      BilingualText(
        swedish: "Ta bort det som följer. Ett dokument har ett enda yttersta värde.",
        english: "Remove what follows. A document has one single outermost value.")
    case .wrongQuote:
      BilingualText(
        swedish: "Skriv raka dubbla citattecken, \", runt texter och namn.",
        english: "Write straight double quotation marks, \", around texts and names.")
    case .comment:
      BilingualText(
        swedish: "Ta bort kommentaren.",
        english: "Remove the comment.")
    case .bareWord:
      BilingualText(
        swedish: "Skriv true, false eller null med små bokstäver, eller sätt citattecken runt texten.",
        english: "Write true, false or null in small letters, or put quotation marks around the text.")
    case .unquotedName:
      BilingualText(
        swedish: "Sätt raka dubbla citattecken, \", runt namnet.",
        english: "Put straight double quotation marks, \", around the name.")
    case .duplicateKey:
      BilingualText(
        swedish: "Behåll ett av dem, eller ge det andra ett eget namn.",
        english: "Keep one of them, or give the other a name of its own.")
    case .controlCharacter:
      BilingualText(
        swedish: "Avsluta texten med \", eller skriv \\n för radbrytning och \\t för tabb.",
        english: "End the text with \", or write \\n for a line break and \\t for a tab.")
    case .badEscape:
      BilingualText(
        swedish: "Skriv \\\\ för ett omvänt snedstreck. Annars tillåts \\\" \\/ \\b \\f \\n \\r \\t och "
          + "\\u med fyra hexadecimala siffror.",
        english: "Write \\\\ for a backslash. Otherwise \\\" \\/ \\b \\f \\n \\r \\t and \\u with four "
          + "hexadecimal digits are allowed.")
    case .loneSurrogate:
      BilingualText(
        swedish: "Skriv tecknet självt, eller båda halvorna efter varandra.",
        english: "Write the character itself, or both halves after each other.")
    case .leadingZero:
      BilingualText(
        swedish: "Ta bort nollorna först i talet; 0 själv och 0.5 har kvar sin.",
        english: "Remove the zeros in front; 0 itself and 0.5 keep theirs.")
    case .leadingPlus:
      BilingualText(
        swedish: "Ta bort plustecknet.",
        english: "Remove the plus sign.")
    case .barePoint:
      BilingualText(
        swedish: "Skriv 0.5 i stället för .5, och 1.0 eller 1 i stället för en etta som slutar med punkt.",
        english: "Write 0.5 instead of .5, and 1.0 or 1 instead of a 1 that ends with a point.")
    case .loneMinus:
      BilingualText(
        swedish: "Skriv talet direkt efter minustecknet, utan mellanslag.",
        english: "Write the number right after the minus sign, without a space.")
    case .incompleteExponent:
      BilingualText(
        swedish: "Skriv exponentens siffror, som i 1.5e3, eller skriv talet utan exponent.",
        english: "Write the digits of the exponent, as in 1.5e3, or write the number without one.")
    case .malformedNumber:
      BilingualText(
        swedish: "Skriv bara siffror med punkt som decimaltecken, som i 1500.25. Skriv enheten på sin "
          + "egen plats.",
        english: "Write digits only, with a point for decimals, as in 1500.25. Write the unit in its own "
          + "place.")
    case .decimalComma:
      BilingualText(
        swedish: "Skriv punkt som decimaltecken, som i 1.5, eller sätt citattecken runt namnet som ska "
          + "följa.",
        english: "Write a point for decimals, as in 1.5, or put quotation marks around the name that "
          + "should follow.")
    case .tooManyDigits:
      BilingualText(
        swedish: "Avrunda talet.",
        english: "Round the number.")
    case .tooManyDecimals(_, let limit):
      BilingualText(
        swedish: "Avrunda talet till högst \(limit) decimaler.",
        english: "Round the number to at most \(limit) decimals.")
    case .numberOutOfRange:
      BilingualText(
        swedish: "Kontrollera exponenten, eller skriv talet i en annan enhet.",
        english: "Check the exponent, or write the number in another unit.")
    case .stringTooLong:
      BilingualText(
        swedish: "Korta texten.",
        english: "Shorten the text.")
    case .documentTooLarge:
      BilingualText(
        swedish: "Dela upp dokumentet, eller höj gränsen där det läses.",
        english: "Split the document, or raise the limit where it is read.")
    case .tooDeep:
      BilingualText(
        swedish: "Kontrollera om en hakparentes eller klammer saknar sitt slut.",
        english: "Check whether a bracket or brace is never closed.")
    case .tooManyValues:
      BilingualText(
        swedish: "Dela upp dokumentet, eller höj gränsen där det läses.",
        english: "Split the document, or raise the limit where it is read.")
    case .tooManyItems:
      BilingualText(
        swedish: "Dela upp innehållet på flera dokument, eller höj gränsen där det läses.",
        english: "Split the content into several documents, or raise the limit where it is read.")
    case .tooManyProblems:
      BilingualText(
        swedish: "Rätta felen ovan och läs dokumentet igen.",
        english: "Mend the problems above and read the document again.")
    }
  }
}
