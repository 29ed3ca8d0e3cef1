import Testing

@testable import BenefitRealisation

/// Every row of Fixtures/rational_oracle.txt, which Python's fractions have answered.
@Suite struct RationalOracleTests {
  static let rows: [[Substring]] =
    (try? fixture("rational_oracle.txt"))?
    .split(separator: "\n").map { $0.split(separator: " ") } ?? []

  /// The rows of one operation, of which there are so many.
  static func rows(_ operation: Substring, count: Int) -> [[Substring]] {
    let found = rows.filter { $0[0] == operation }
    #expect(found.count == count)
    return found
  }

  static func rational(_ text: Substring) throws -> Rational {
    let parts = text.split(separator: "/")
    return try #require(Rational(decimal: parts[0])) / #require(Rational(decimal: parts[1]))
  }

  @Test(arguments: [("add", 154), ("subtract", 120), ("multiply", 135), ("divide", 130)])
  func `arithmetic agrees with Python's fractions`(operation: String, count: Int) throws {
    for row in Self.rows(Substring(operation), count: count) {
      let left = try Self.rational(row[1])
      let right = try Self.rational(row[2])
      var result = left
      switch operation {
      case "add": result += right
      case "subtract": result -= right
      case "multiply": result *= right
      default: result /= right
      }
      #expect(try result == Self.rational(row[3]), "\(row)")
      if min(result.numerator.wordCount, result.denominator.wordCount) <= Rational.reductionLimit {
        #expect("\(result.numerator)/\(result.denominator)" == row[3], "lowest terms of \(row)")
      }
    }
  }

  @Test func `order and equality agree with Python's fractions`() throws {
    for row in Self.rows("compare", count: 159) {
      let left = try Self.rational(row[1])
      let right = try Self.rational(row[2])
      let order = left < right ? -1 : left == right ? 0 : 1
      #expect(String(order) == row[3], "\(row)")
      let opposite = right < left ? 1 : right == left ? 0 : -1
      #expect(String(opposite) == row[3], "reversed \(row)")
    }
  }

  @Test func `powers agree with Python's fractions`() throws {
    for row in Self.rows("power", count: 27) {
      #expect(try Self.rational(row[1]).power(#require(Int(row[2]))) == Self.rational(row[3]), "\(row)")
    }
  }

  @Test func `the nearest and the next lower whole number agree with Python`() throws {
    for row in Self.rows("nearest", count: 108) {
      #expect(try Self.rational(row[1]).nearestInteger.map { "\($0)" } ?? "nil" == row[2], "\(row)")
    }
    for row in Self.rows("floor", count: 108) {
      #expect(try Self.rational(row[1]).floor.map { "\($0)" } ?? "nil" == row[2], "\(row)")
    }
  }

  @Test func `rounded decimals agree with Python`() throws {
    for row in Self.rows("decimals", count: 143) {
      let digits = try #require(Int(row[2]))
      #expect(try Self.rational(row[1]).decimalString(fractionDigits: digits) == row[3], "\(row)")
    }
  }

  @Test func `exact decimals and descriptions agree with Python`() throws {
    for row in Self.rows("exact", count: 101) {
      #expect(try Self.rational(row[1]).exactDecimalString ?? "nil" == row[2], "\(row)")
    }
    for row in Self.rows("describe", count: 101) {
      #expect(try Self.rational(row[1]).description == row[2], "\(row)")
    }
  }

  @Test func `the nearest Double agrees with Python to the last bit`() throws {
    for row in Self.rows("double", count: 184) {
      #expect(try Double(Self.rational(row[1])).bitPattern == UInt64(row[2], radix: 16), "\(row)")
    }
  }

  @Test func `a Double is read as the decimal that Python prints`() throws {
    for row in Self.rows("shortest", count: 41) {
      let value = Double(bitPattern: try #require(UInt64(row[1], radix: 16)))
      #expect(try Rational(value) == Self.rational(row[2]), "\(row)")
    }
  }

  @Test func `decimal texts are read strictly and exactly`() throws {
    for row in Self.rows("read", count: 85) {
      let expected = row[2] == "nil" ? nil : try Self.rational(row[2])
      #expect(Rational(decimal: row[1]) == expected, "\(row)")
    }
  }

  @Test func `long division agrees with Python in every branch of Knuth's algorithm D`() throws {
    for row in Self.rows("remainder", count: 150) {
      let numbers = try row.dropFirst().map { try #require(Rational(decimal: $0)).numerator }
      let (quotient, remainder) = numbers[0].quotientAndRemainder(dividingBy: numbers[1])
      #expect(quotient == numbers[2], "\(row)")
      #expect(remainder == numbers[3], "\(row)")
    }
  }
}
