extension Magnitude {
  /// The quotient and the remainder of a division by one word.
  ///
  /// - Precondition: `divisor` is not zero.
  func quotientAndRemainder(dividingBy divisor: UInt64) -> (quotient: Magnitude, remainder: UInt64) {
    var quotient = words
    var remainder: UInt64 = 0
    var index = words.count
    while index > 0 {
      index -= 1
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
    return (Magnitude(words: quotient), remainder)
  }

  /// The quotient and the remainder of a division.
  ///
  /// Schoolbook division with normalised operands: D. E. Knuth, *The Art of Computer Programming*, volume 2,
  /// third edition, section 4.3.1, algorithm D. The time grows with the product of the lengths of quotient
  /// and divisor.
  ///
  /// - Precondition: `divisor` is not zero.
  func quotientAndRemainder(dividingBy divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude) {
    if let word = divisor.word {
      let (quotient, remainder) = quotientAndRemainder(dividingBy: word)
      return (quotient, Magnitude(low: remainder))
    }
    if self < divisor { return (Magnitude(words: []), self) }

    // D1: with the divisor's highest bit set, a quotient word guessed from the highest words is nearly right.
    let shift = divisor.words[divisor.words.count - 1].leadingZeroBitCount
    let divisorWords = divisor.shiftedLeft(by: shift).words
    var rest = shiftedLeft(by: shift).words
    while rest.count <= words.count { rest.append(0) }

    var quotient = [UInt64](repeating: 0, count: rest.count - divisorWords.count)
    var place = quotient.count
    while place > 0 {
      place -= 1
      var digit = Magnitude.guessedDigit(of: rest, by: divisorWords, at: place)
      if Magnitude.subtract(divisorWords, times: digit, from: &rest, at: place) {
        digit -= 1
        Magnitude.addBack(divisorWords, to: &rest, at: place)
      }
      quotient[place] = digit
    }
    return (Magnitude(words: quotient), Magnitude(words: rest).shiftedRight(by: shift))
  }

  /// Step D3: a quotient word from the highest words, three of the rest and two of the divisor.
  ///
  /// It is the right one or 1 too big.
  private static func guessedDigit(of rest: [UInt64], by divisor: [UInt64], at place: Int) -> UInt64 {
    let top = place + divisor.count
    let first = divisor[divisor.count - 1]
    let second = divisor[divisor.count - 2]
    var digit: UInt64
    var remainder: UInt64
    var overflow = false
    if rest[top] >= first {
      digit = .max
      (remainder, overflow) = rest[top - 1].addingReportingOverflow(first)
    } else {
      (digit, remainder) = first.dividingFullWidth((rest[top], rest[top - 1]))
    }
    while !overflow {
      let (high, low) = digit.multipliedFullWidth(by: second)
      if high < remainder || (high == remainder && low <= rest[top - 2]) { break }
      digit -= 1
      (remainder, overflow) = remainder.addingReportingOverflow(first)
    }
    return digit
  }

  /// Step D4: takes `divisor × digit` from the rest; true when the rest went below zero and has wrapped
  /// round.
  private static func subtract(
    _ divisor: [UInt64], times digit: UInt64, from rest: inout [UInt64], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    for index in divisor.indices {
      let (high, low) = divisor[index].multipliedFullWidth(by: digit)
      let (product, productOverflow) = low.addingReportingOverflow(carry)
      let (difference, borrow) = rest[place + index].subtractingReportingOverflow(product)
      rest[place + index] = difference
      carry = high &+ (productOverflow ? 1 : 0) &+ (borrow ? 1 : 0)
    }
    let (difference, borrow) = rest[place + divisor.count].subtractingReportingOverflow(carry)
    rest[place + divisor.count] = difference
    return borrow
  }

  /// Step D6: gives the divisor back to a rest that went below zero; the carry out cancels the borrow.
  private static func addBack(_ divisor: [UInt64], to rest: inout [UInt64], at place: Int) {
    var carry: UInt64 = 0
    for index in divisor.indices {
      let (partial, first) = rest[place + index].addingReportingOverflow(divisor[index])
      let (sum, second) = partial.addingReportingOverflow(carry)
      rest[place + index] = sum
      carry = first || second ? 1 : 0
    }
    rest[place + divisor.count] &+= carry
  }

  /// This number divided by `2^count`, rounded down, for less than a word's bits.
  private func shiftedRight(by count: Int) -> Magnitude {
    var result = words
    var carry: UInt64 = 0
    var index = words.count
    while index > 0 {
      index -= 1
      result[index] = words[index] >> count | carry
      carry = words[index] << (UInt64.bitWidth - count)
    }
    return Magnitude(words: result)
  }
}
