import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct MutationTests {
  static let document = Array(
    """
    {
      "name": "Kortare handläggning \\u00e5\\uD83D\\uDE00 – åäö 😀",
      "costs": [{"amount": 12.50, "from": "2026-01"}, {"amount": -1e3, "once": true}],
      "empty": [[], {}, "", null, false, 0.5E-2],
      "note": "rad 1\\nrad 2\\t\\"citat\\" \\\\ \\/"
    }

    """.utf8)

  /// What must hold of every reading, whatever the bytes were.
  private func check(_ bytes: [UInt8], _ label: @autoclosure () -> String) {
    let reading = JSONReader.read(bytes)
    if (reading.root == nil) && reading.problems.isEmpty {
      Issue.record("\(label()): neither tree nor problem")
    }
    // The standard library's own check tells whether the text is sound.
    if reading.problems.isEmpty, String(validating: bytes, as: UTF8.self) == nil {
      Issue.record("\(label()): accepted although it is not UTF-8")
    }
    let source = SourceText(bytes)
    var last = 0
    for problem in reading.problems {
      if problem.offset < last || problem.offset > bytes.count {
        Issue.record("\(label()): \(problem.fault.code) at \(problem.offset) is out of order")
      }
      last = problem.offset
      let excerpt = source.excerpt(at: problem.offset)
      let length = excerpt.text.unicodeScalars.count
      if length > 80 || excerpt.caretColumn > length + 1 {
        Issue.record("\(label()): the caret is off the line")
      }
      if problem.fault.message.swedish.isEmpty { Issue.record("\(label()): no message") }
    }
    if reading.problems.isEmpty, let root = reading.root {
      let again = JSONReader.read(JSONWriter.bytes(root.value))
      if again.root?.value.spelling != root.value.spelling { Issue.record("\(label()): changed by writing") }
    }
  }

  @Test func `the document itself is sound`() {
    #expect(JSONReader.read(Self.document).problems.isEmpty)
  }

  @Test func `a document cut anywhere is refused`() {
    // The last byte is a line break and the one before ends the object.
    for length in 0..<Self.document.count - 1 {
      let cut = Array(Self.document[..<length])
      check(cut, "cut after \(length) bytes")
      #expect(!JSONReader.read(cut).problems.isEmpty)
    }
  }

  @Test func `random changes of bytes never stop the program`() {
    let seed: UInt64 = 42
    var generator = SplitMix64(seed: seed)
    let awkward =
      Array("{}[]\",:\\/'#+-.0123456789eEtfnu \n\r\t".utf8) + [0, 0x1F, 0x80, 0xC0, 0xE2, 0xED, 0xF4, 0xFF]
    for round in 0..<20_000 {
      var bytes = Self.document
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let byte =
          Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : awkward[Int.random(in: 0..<awkward.count, using: &generator)]
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 1...12, using: &generator))
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        }
      }
      check(bytes, "seed \(seed), round \(round)")
    }
  }

  @Test func `random bytes never stop the program`() {
    let seed: UInt64 = 7
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("{}[]\",:\\ud8tfn-0.eE1 a\n".utf8)
    for round in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      check(bytes, "seed \(seed), round \(round)")
    }
  }
}
