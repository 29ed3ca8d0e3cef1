import Testing

@testable import BenefitRealisation

@Suite struct EffectMapTests: FollowUpSamples {
  private func node(_ id: String, _ kind: EffectMap.Kind) -> EffectMap.Node {
    EffectMap.Node(id: Identifier(id), label: "Node \(id)", kind: kind)
  }

  /// Links written as `"a>b b>c"`.
  private func links(_ text: String) -> [EffectMap.Link] {
    text.split(separator: " ").map { link in
      let ends = link.split(separator: ">").map { Identifier<EffectMap.Node>(String($0)) }
      return EffectMap.Link(from: ends[0], to: ends[1])
    }
  }

  private var chain: [EffectMap.Node] {
    [
      node("can", .capability), node("use1", .use(goal: "u1")), node("use2", .use(goal: "u2")),
      node("work", .changedWork(goal: nil)), node("faster", .effect(goal: "e")), node("money", .benefit("b")),
      node("aim", .strategicGoal("s")),
    ]
  }

  @Test func `the use goals before an effect are found along the chain`() throws {
    let map = try EffectMap(
      nodes: chain, links: links("can>use1 use1>work work>faster faster>money money>aim"))
    #expect(map.useGoals(before: "e") == ["u1"])
  }

  @Test func `several paths give each use goal once, in the order of the nodes`() throws {
    let map = try EffectMap(
      nodes: chain, links: links("use2>work use1>work can>use1 can>use2 work>faster use2>faster use1>faster"))
    #expect(map.useGoals(before: "e") == ["u1", "u2"])
  }

  @Test func `two nodes of one use goal give it once`() throws {
    let map = try EffectMap(
      nodes: [node("a", .use(goal: "u")), node("b", .use(goal: "u")), node("c", .effect(goal: "e"))],
      links: links("a>c b>c"))
    #expect(map.useGoals(before: "e") == ["u"])
  }

  @Test func `two nodes of one effect goal are both looked behind`() throws {
    let map = try EffectMap(
      nodes: chain + [node("calmer", .effect(goal: "e"))], links: links("use1>faster use2>calmer"))
    #expect(map.useGoals(before: "e") == ["u1", "u2"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a cycle is walked once`() throws {
    let map = try EffectMap(
      nodes: chain, links: links("use1>work work>use1 work>faster faster>work faster>faster use2>use2"))
    #expect(map.useGoals(before: "e") == ["u1"])
  }

  @Test func `a use that comes after the effect, or beside it, isn't before it`() throws {
    let map = try EffectMap(nodes: chain, links: links("faster>use1 use2>money"))
    #expect(map.useGoals(before: "e").isEmpty)
  }

  @Test func `an effect that is another effect's consequence has the same use before it`() throws {
    let map = try EffectMap(
      nodes: chain + [node("cheaper", .effect(goal: "e2"))],
      links: links("use1>faster faster>cheaper use2>cheaper"))
    #expect(map.useGoals(before: "e") == ["u1"])
    #expect(map.useGoals(before: "e2") == ["u1", "u2"])
  }

  @Test func `orphans, unlinked goals and the empty map give no use goals`() throws {
    let orphans = try EffectMap(nodes: chain, links: [])
    #expect(orphans.useGoals(before: "e").isEmpty)
    #expect(orphans.useGoals(before: "not in the map").isEmpty)
    #expect(EffectMap.empty.useGoals(before: "e").isEmpty)
    #expect(EffectMap.empty.nodes.isEmpty && EffectMap.empty.links.isEmpty)
  }

  @Test func `a use without a goal is passed by`() throws {
    let map = try EffectMap(
      nodes: [node("a", .use(goal: "u")), node("b", .use(goal: nil)), node("c", .effect(goal: "e"))],
      links: links("a>b b>c"))
    #expect(map.useGoals(before: "e") == ["u"])
  }

  @Test func `an identity that stands twice and links to nowhere are told together`() {
    let nodes = [node("a", .capability), node("b", .changedWork(goal: nil)), node("a", .changedWork(goal: nil))]
    #expect(
      throws: InvalidModel(problems: [
        ModelProblem(path: ModelPath("nodes", .index(2), "id"), fault: .duplicateIdentifier("a")),
        ModelProblem(path: ModelPath("links", .index(1), "from"), fault: .unknownReference("x")),
        ModelProblem(path: ModelPath("links", .index(1), "to"), fault: .unknownReference("y")),
        ModelProblem(path: ModelPath("links", .index(2), "to"), fault: .unknownReference("z")),
      ])
    ) {
      try EffectMap(nodes: nodes, links: links("a>b x>y b>z"))
    }
  }

  @Test func `500 nodes and links are allowed and one more isn't`() throws {
    func nodes(_ count: Int) -> [EffectMap.Node] { (0..<count).map { node("\($0)", .changedWork(goal: nil)) } }
    let link = EffectMap.Link(from: "0", to: "1")
    let most = try EffectMap(nodes: nodes(500), links: Array(repeating: link, count: 500))
    #expect(most.nodes.count == 500)
    #expect(
      throws: InvalidModel(problems: [
        ModelProblem(path: ModelPath("nodes"), fault: .tooMany(501, limit: 500)),
        ModelProblem(path: ModelPath("links"), fault: .tooMany(501, limit: 500)),
      ])
    ) {
      try EffectMap(nodes: nodes(501), links: Array(repeating: link, count: 501))
    }
  }
}
