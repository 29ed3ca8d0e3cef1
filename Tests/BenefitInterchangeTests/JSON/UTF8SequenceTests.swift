import Testing

@testable import BenefitInterchange

struct UTF8SequenceTests {
  /// The standard library's own check, as an answer from elsewhere.
  private func isSound(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private func isOneSequence(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Sequence.decode(bytes, at: 0))?.length == bytes.count
  }

  @Test func `every scalar is decoded to itself`() throws {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      guard let sequence = try? UTF8Sequence.decode(bytes, at: 0), sequence.scalar == scalar,
        sequence.length == bytes.count
      else {
        Issue.record("U+\(String(value, radix: 16)) is not decoded to itself")
        return
      }
    }
  }

  @Test func `one and two bytes are accepted when the standard library accepts them`() {
    for first in UInt8.min...UInt8.max {
      #expect(isOneSequence([first]) == (first < 0x80))
      for second in UInt8.min...UInt8.max where first >= 0x80 {
        let bytes = [first, second]
        if isOneSequence(bytes) != isSound(bytes) { Issue.record("\(bytes) is judged differently") }
      }
    }
  }

  @Test func `three and four bytes at every bound are accepted when the standard library accepts them`() {
    let bounds: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for first in UInt8(0xE0)...UInt8.max {
      for second in bounds {
        for third in bounds {
          let three = [first, second, third]
          if isOneSequence(three) != isSound(three) { Issue.record("\(three) is judged differently") }
          for fourth in bounds where first >= 0xF0 {
            let four = three + [fourth]
            if isOneSequence(four) != isSound(four) { Issue.record("\(four) is judged differently") }
          }
        }
      }
    }
  }

  @Test(arguments: [
    ([0x80], JSONFault.UTF8Defect.strayContinuation), ([0xBF], .strayContinuation),
    ([0xC0, 0x80], .overlong), ([0xC1, 0xBF], .overlong), ([0xE0, 0x9F, 0xBF], .overlong),
    ([0xF0, 0x8F, 0xBF, 0xBF], .overlong),
    ([0xED, 0xA0, 0x80], .surrogate), ([0xED, 0xBF, 0xBF], .surrogate),
    ([0xF4, 0x90, 0x80, 0x80], .beyondUnicode), ([0xF5, 0x80, 0x80, 0x80], .beyondUnicode),
    ([0xF7], .beyondUnicode),
    ([0xC2], .truncated), ([0xE5, 0x22], .truncated), ([0xE2, 0x82], .truncated),
    ([0xF0, 0x9F, 0x98, 0x22], .truncated),
    ([0xF8], .impossibleByte), ([0xFE], .impossibleByte), ([0xFF], .impossibleByte),
  ])
  func `broken bytes are told apart`(_ bytes: [UInt8], _ defect: JSONFault.UTF8Defect) {
    #expect(throws: defect) { try UTF8Sequence.decode(bytes, at: 0) }
    let inText = Array("\"".utf8) + bytes + Array("\"".utf8)
    #expect(JSONReader.read(inText).problems.map(\.fault) == [.invalidUTF8(byte: bytes[0], defect)])
  }
}
