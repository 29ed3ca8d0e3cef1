import Foundation
import Testing

/// Reads the chapter's sources and lists every public member that gives money, so that nobody adds by accident a way
/// from costs of different scope to one bare amount.
@Suite struct PublicAmountTests {
  /// A public member with the text of its type.
  struct Member: Hashable {
    let owner: String
    let name: String
    let type: String
    var text: String { "\(owner).\(name): \(type)" }
  }

  /// The types whose values can have different scopes.
  static let scoped = ["CostModel", "CostStatement", "CostTotal", "[CostStatement]"]

  @Test func `an amount of a total is had only by naming what it covers`() throws {
    let members = try Self.members().filter { Self.scoped.contains($0.owner) }
    #expect(
      Set(members.map(\.text)) == [
        // Throws where a component of the scope isn't counted.
        "CostTotal.amount(over:): Money",
        // One component, and nil where it isn't counted.
        "CostTotal.subscript(_:): Money?",
        // All four components, and not defined where one isn't counted.
        "CostTotal.whole: Figure<Money>",
      ])
  }

  @Test func `every other amount belongs to one line, one stated policy, scope or price`() throws {
    let members = try Self.members().filter { !Self.scoped.contains($0.owner) }
    #expect(
      Set(members.map(\.text)) == [
        "ContractComparison.Option.equivalentAnnualCost: Money", "ContractComparison.Option.presentCost: Money",
        "ContractComparison.Option.procurement: Money", "ContractLengths.procurement: Money",
        "ContractLengths.yearlyCosts: [[Money]]", "CostComparison.Cell.imputed: Money",
        "CostComparison.Cell.reported: Money", "CostComparison.Row.imputed: Money",
        "CostComparison.Row.reported: Money", "CostComparison.Sum.imputed: Money", "CostComparison.Sum.reported: Money",
        // A table is of one model and carries its scope.
        "CostTable.amount(of:in:month:): Money?", "CostTable.byComponent: [CostComponent: Money]",
        "CostTable.byMonth: [Money]", "CostTable.byPhase: [CostPhase: Money]", "CostTable.byYear: [Int: Money]",
        // A variance is over the components that both versions of one initiative have counted, and names the others.
        "CostVariance.byComponent: [CostComponent: Money]", "CostVariance.byPhase: [CostPhase: Money]",
        "CostVariance.byYear: [Int: Money]", "CostVariance.total: Money", "CostVariance.Line.budgetToDate: Money",
        "CostVariance.Line.byYear: [Int: Money]", "CostVariance.Line.outcomeToDate: Money",
        "CostVariance.Line.variance: Money",
        "Financing.split(_:): [(party: Identifier<Organisation>, amount: Money)]",
        "HourlyCost.Salary.monthly: Money", "IndexSeries.restate(_:from:to:): Money",
        "Mandate.Alternative.extraBenefits: [Money]", "Mandate.Answer.extraBenefitsOutsideHorizon: Money",
        "Mandate.Answer.outsideHorizon: Money",
        "Mandate.Answer.presentCost: Money", "Mandate.Answer.presentExtraBenefits: Money",
        "Mandate.Answer.presentNetCost: Money", "Mandate.Answer.presentRelearning: Money",
        "MonthlyAmounts.amounts: [Money]", "MonthlyAmounts.subscript(_:): Money",
        "MonthlyAmounts.total(in:): Money", "MonthlyAmounts.total: Money", "OptimismBias.Adjusted.adjusted: Money",
        "OptimismBias.Adjusted.unadjusted: Money",
        // A party's part of one initiative's costs, as far as they are counted, and of its benefits.
        "PartyBalance.gains: Money", "PartyBalance.pays: Money",
      ])
  }

  @Test func `totals have no operators`() throws {
    for (file, lines) in try Self.sources() where lines.contains(where: { $0.contains("static func") }) {
      let operators = lines.filter { $0.wholeMatch(of: /.*static func [-+*\/<=>&|]+ ?[(<].*/) != nil }
      #expect(operators.isEmpty, "\(file)")
    }
  }

  /// The reader itself is held to a small text, so that it can't find nothing for want of seeing.
  @Test func `the reader of the sources sees members of all forms`() {
    let text = """
      public struct Outer: Sendable {
        /// public let comment: Money
        public let stored: Money
        let hidden: Money
        public struct Inner {
          public func long(
            _ first: Int, of other: [Int]
          ) throws(Failure) -> [Money] {
          }
        }
        public static let constant = Outer(amount: Money(1))
        public var computed: Figure<Money> { .value(.zero) }
        public init(_ money: Money) { stored = money }
      }
      extension [Outer] {
        public subscript(index: Int) -> Money? { nil }
        public var list: [Int] { get { [] } }
      }
      """
    #expect(
      Self.members(in: text.split(separator: "\n").map(String.init)).map(\.text) == [
        "Outer.stored: Money", "Outer.Inner.long(_:of:): [Money]", "Outer.computed: Figure<Money>",
        "[Outer].subscript(_:): Money?",
      ])
  }

  static func sources() throws -> [(file: String, lines: [String])] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/BenefitRealisation/Costs")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }
    try #require(names.count > 15)
    return try names.sorted().map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return (name, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  static func members() throws -> [Member] { try sources().flatMap { members(in: $0.lines) } }

  /// The public members with money in their type.
  static func members(in lines: [String]) -> [Member] {
    var owners: [(name: String, depth: Int)] = []
    var depth = 0
    var members: [Member] = []
    for (index, line) in lines.enumerated() {
      let code = line.trimmingCharacters(in: .whitespaces)
      if code.hasPrefix("//") { continue }
      if let match = code.firstMatch(of: /^(?:public |fileprivate |private )?(?:struct|enum|extension) ([\[\]\w.]+)/) {
        let outer = owners.last.map { "\($0.name)." } ?? ""
        owners.append((outer + String(match.1), depth))
      }
      if code.hasPrefix("public "), let owner = owners.last {
        let declaration = declaration(from: index, in: lines)
        if let member = member(declaration, of: owner.name) { members.append(member) }
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      while let last = owners.last, depth <= last.depth, line.contains("}") { owners.removeLast() }
    }
    return members
  }

  /// The lines of a declaration up to its body, in one.
  private static func declaration(from index: Int, in lines: [String]) -> String {
    var text = ""
    for line in lines[index...] {
      text += line.trimmingCharacters(in: .whitespaces) + " "
      if line.contains("{") || text.contains(#/\b(let|case) /#) { break }
    }
    return String(text.prefix { $0 != "{" }).trimmingCharacters(in: .whitespaces)
  }

  private static func member(_ declaration: String, of owner: String) -> Member? {
    let plain = /public (?:private\(set\) )?(?:static )?(?:let|var) (\w+): ([^=]+)/
    if let match = declaration.wholeMatch(of: plain) { return member(owner, match.1, match.2) }
    let function = /public (?:static |mutating )?(?:func )?(\w+)\((.*)\)(?: throws(?:\(\w+\))?)? -> (.+)/
    guard let match = declaration.wholeMatch(of: function.repetitionBehavior(.reluctant)) else { return nil }
    let isSubscript = match.1 == "subscript"
    let parameters = match.2.trimmingCharacters(in: .whitespaces)
    let labels = parameters.matches(of: /(?:^|, )(\w+)(?: \w+)?:/).map { isSubscript ? "_:" : "\($0.1):" }
    return member(owner, "\(match.1)(\(labels.joined()))", match.3)
  }

  private static func member(_ owner: String, _ name: some StringProtocol, _ type: Substring) -> Member? {
    guard type.contains(#/\bMoney\b/#) else { return nil }
    return Member(owner: owner, name: String(name), type: type.trimmingCharacters(in: .whitespaces))
  }
}
