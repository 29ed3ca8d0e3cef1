import BenefitRealisation
import Testing

@testable import EffectChecks

@Suite struct ArgumentsTests {
  private func refusal(_ words: String...) -> String? {
    do {
      _ = try Arguments(words)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `without words everything has its default`() throws {
    let arguments = try Arguments([])
    #expect(
      arguments.files.isEmpty && arguments.asOf == nil && arguments.figure == nil && !arguments.isHelpAsked)
    #expect(arguments.language == .swedish)
    #expect(arguments.format == .text)
  }

  @Test func `files and options may stand in any order`() throws {
    let arguments = try Arguments([
      "a.json", "--as-of", "2025-06-23", "b.json", "--language", "en", "--format", "json", "c d.json",
    ])
    #expect(arguments.files == ["a.json", "b.json", "c d.json"])
    #expect(arguments.asOf == CalendarDate("2025-06-23"))
    #expect(arguments.language == .english)
    #expect(arguments.format == .json)
  }

  @Test func `a final report can be asked for early, but not with an explanation`() throws {
    #expect(try Arguments(["a.json", "--final"]).isFinal)
    #expect(try !Arguments(["a.json"]).isFinal)
    #expect(refusal("--final", "--explain", "costTotal") == "--final is about a whole report; leave out --explain")
  }

  @Test(arguments: ["--help", "-h"])
  func `help can be asked for among other words`(word: String) throws {
    let arguments = try Arguments(["a.json", word, "--language", "sv"])
    #expect(arguments.isHelpAsked)
    #expect(arguments.files == ["a.json"])
  }

  @Test func `every figure can be explained by its short name and by its path`() throws {
    for (name, figure) in ExplainableFigure.shortNames {
      #expect(try Arguments(["--explain", name]).figure == figure)
      #expect(try Arguments(["--explain", "\(figure)", "--format", "json"]).figure == figure)
    }
  }

  @Test func `the last of an option that is given twice counts`() throws {
    let arguments = try Arguments([
      "--language", "en", "--as-of", "2025-01-01", "--language", "sv", "--as-of", "2024-02-29",
    ])
    #expect(arguments.language == .swedish)
    #expect(arguments.asOf == CalendarDate("2024-02-29"))
  }

  @Test(arguments: ["--as-of", "--language", "--format", "--explain"])
  func `an option at the end lacks its value`(option: String) {
    #expect(refusal("a.json", option) == "\(option) takes a value")
  }

  @Test(arguments: ["2025-02-29", "2025-6-1", "today", "", "--language"])
  func `a date that isn't one is refused`(text: String) {
    #expect(refusal("--as-of", text) == "--as-of takes a date such as 2025-06-23, not “\(text)”")
  }

  @Test func `a word that an option doesn't know is refused with those it does`() {
    #expect(refusal("--language", "fi") == "--language takes one of sv, en, not “fi”")
    #expect(refusal("--language", "SV") == "--language takes one of sv, en, not “SV”")
    #expect(refusal("--format", "xml") == "--format takes one of text, json, markdown, not “xml”")
    #expect(
      refusal("--explain", "netPresentValu")?.hasPrefix(
        "there is no figure “netPresentValu”; did you mean one of netPresentValue, ") == true)
  }

  @Test(arguments: ["--verbose", "-x", "-", "--", "--as-of=2025-01-01", "--HELP"])
  func `an unknown option is refused`(word: String) {
    #expect(refusal(word) == "there is no option “\(word)”")
  }

  @Test func `what is about an explanation needs one`() throws {
    let message = "--depth, --changes, --since and --format markdown are about an explanation; add --explain FIGURE"
    for words in [["--depth", "2"], ["--changes"], ["--since", "2025-01-01"], ["--format", "markdown"]] {
      #expect(throws: Arguments.UsageError(message: message)) { try Arguments(words) }
    }
    let one = "--since takes one document, and shows why its figure changed since that day, as text or json"
    for words in [["b.json"], ["--changes"], ["--format", "markdown"]] {
      let all = ["a.json", "--explain", "costTotal", "--since", "2025-01-01"] + words
      #expect(throws: Arguments.UsageError.self) { try Arguments(all) }
    }
    #expect(refusal("a.json", "b.json", "--explain", "costTotal", "--since", "2025-01-01") == one)
    let since = try Arguments(["a.json", "--explain", "costTotal", "--since", "2025-01-01"]).since
    #expect(since == CalendarDate("2025-01-01"))
    let change = "--depth is about an explanation, not about a change; leave one of them out"
    #expect(refusal("a.json", "--explain", "costTotal", "--since", "2025-01-01", "--depth", "1") == change)
    #expect(refusal("a.json", "b.json", "--explain", "costTotal", "--changes", "--depth", "1") == change)
    let comparing = "--period and --price-year are about comparing costs; leave out --explain"
    #expect(refusal("a.json", "b.json", "--explain", "costTotal", "--period", "2024-01..2024-02") == comparing)
    let two = "--changes takes two documents, the one before and the one after, as text or json"
    #expect(refusal("a.json", "--explain", "costTotal", "--changes") == two)
    let arguments = try Arguments(["a.json", "b.json", "--explain", "costTotal", "--changes"])
    #expect(arguments.isChangeAsked && arguments.depth == nil)
    #expect(try Arguments(["--explain", "costTotal", "--depth", "0"]).depth == 0)
    #expect(
      refusal("--explain", "costTotal", "--depth", "-1")
        == "--depth takes a number of levels from 0 to 100, not “-1”")
  }

  @Test func `the help names every option, language, format, figure and exit code`() {
    for word in [
      "--as-of", "--language", "--format", "--explain", "--figures", "--since", "--changes", "--depth", "--final", "sv",
      "en", "text", "json", "exit code: 0", "1", "2",
    ] {
      #expect(Arguments.usage.contains(word))
    }
    for (name, _) in ExplainableFigure.shortNames { #expect(Arguments.usage.contains(name)) }
    #expect(Arguments.usage.hasSuffix("\n"))
  }
}
