/// FNV-1a 64 over lines of text, as the Python oracles of the calendar compute it.
struct CalendarDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ line: String) {
    for byte in line.utf8 {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
