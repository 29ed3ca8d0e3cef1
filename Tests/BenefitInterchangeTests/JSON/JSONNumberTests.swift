import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct JSONNumberTests {
  @Test(arguments: [
    "999999999999999", "-999999999999999", "0.000000001", "999999.999999999", "1e14", "9.99999999999999e14",
    "1e-9", "1.5e-8", "0e100", "0e-100", "-0", "0.000000000", "1000e-9",
    "100000000000000e-6", "0.050", "0.00000000e-1",
  ])
  func `a number within the limits is accepted`(_ text: String) {
    #expect(read(text).problems.isEmpty)
  }

  @Test(arguments: [
    ("1000000000000000", JSONFault.tooManyDigits(16, limit: 15)),
    ("-1000000000000000", .tooManyDigits(16, limit: 15)),
    ("0.1234567890123456", .tooManyDigits(16, limit: 15)),
    ("1.000000000000000", .tooManyDigits(16, limit: 15)),
    ("1000000000000000e-9", .tooManyDigits(16, limit: 15)),
    ("0.0000000001", .tooManyDecimals(10, limit: 9)),
    ("0.0000000000", .tooManyDecimals(10, limit: 9)),
    ("1.0000000000", .tooManyDecimals(10, limit: 9)),
    ("1e15", .numberOutOfRange("1e15", digits: 15, decimals: 9)),
    ("-10E+14", .numberOutOfRange("-10E+14", digits: 15, decimals: 9)),
    ("1e-10", .numberOutOfRange("1e-10", digits: 15, decimals: 9)),
    ("0.1e-9", .numberOutOfRange("0.1e-9", digits: 15, decimals: 9)),
    ("0e101", .numberOutOfRange("0e101", digits: 15, decimals: 9)),
    ("-0E-101", .numberOutOfRange("-0E-101", digits: 15, decimals: 9)),
    ("0e999", .numberOutOfRange("0e999", digits: 15, decimals: 9)),
    ("1e999999999999999999999", .numberOutOfRange("1e999999999999999999999", digits: 15, decimals: 9)),
    ("1e-999999999999999999999", .numberOutOfRange("1e-999999999999999999999", digits: 15, decimals: 9)),
  ])
  func `a number beyond a limit is refused and kept`(_ text: String, _ fault: JSONFault) {
    let reading = read("[\(text)]")
    #expect(reading.problems == [JSONProblem(fault: fault, offset: 1, path: JSONPath([.index(0)]))])
    #expect(reading.root?.value == .array([.number(text)]))
  }

  // A number of 15 digits and 9 decimals may have 100 more bytes: "1e", the zeros and "1" are 124.
  @Test(arguments: [(121, true), (122, false), (1_200, false)])
  func `zeros of an exponent count for nothing up to a length`(_ zeros: Int, _ isAccepted: Bool) {
    let text = "1e" + String(repeating: "0", count: zeros) + "1"
    let fault = JSONFault.numberOutOfRange(text, digits: 15, decimals: 9)
    #expect(read(text).problems.map(\.fault) == (isAccepted ? [] : [fault]))
  }

  @Test(arguments: ["0.\(String(repeating: "0", count: 90))1e95", "0.1e10", "12345e-9", "1e-9"])
  func `a number that is accepted can be made`(_ text: String) {
    #expect(read(text).problems.isEmpty)
    #expect(Rational(decimal: text) != nil)
  }

  @Test(arguments: [
    ("0", 0, 0, 0), ("-12.50", 4, 2, 2), ("0.05", 1, 2, 0), ("1.5e3", 2, 0, 4), ("1500e-2", 4, 2, 2),
    ("12.50e1", 4, 1, 3), ("0.00e5", 0, 2, 0), ("0e-400", 0, 0, 0), ("1e14", 1, 0, 15), ("1e-9", 1, 9, 0),
  ])
  func `a number tells its digits, decimals and digits before the point`(
    _ text: String, _ digits: Int, _ decimals: Int, _ wholeDigits: Int
  ) throws {
    let number = try JSONNumber.scan(Array(text.utf8), from: 0)
    #expect(number.digits == digits)
    #expect(number.decimals == decimals)
    #expect(number.wholeDigits == wholeDigits)
    #expect(number.end == text.utf8.count)
  }

  @Test(arguments: ["0", "-0", "1", "12.50", "-1.5E+10", "1e400", "10"])
  func `what is one number is a number`(_ text: String) {
    #expect(JSONNumber.isNumber(text))
  }

  @Test(arguments: [
    "", "a", "1,5", " 1", "1 ", "+1", "01", ".5", "1.", "1e", "-", "--1", "1]", "NaN", "\u{FF11}",
  ])
  func `what is no number or more than one is none`(_ text: String) {
    #expect(!JSONNumber.isNumber(text))
  }
}
