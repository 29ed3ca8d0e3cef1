extension Initiative {
  /// What a party pays or gains; `nil` when it does neither, or the financing doesn't fit the costs.
  func explanation(_ id: String, of party: PartyBalance.Party, _ figure: ExplainableFigure.OfParty) -> Explanation? {
    guard let balance = (try? partyBalances())?.first(where: { $0.party == party }) else { return nil }
    switch figure {
    case .pays: return payment(id, balance)
    case .gains:
      let gains = (calculation.map { ExplainedCalculation($0) }).map { $0.gains(of: party, in: self) } ?? []
      let name = name(of: party)
      return Explanation(
        id,
        BilingualText(
          swedish: "nyttor som hamnar hos \(name.swedish)", english: "benefits that land with \(name.english)"),
        .money(balance.gains), .sum, gains,
        notes: [.convention("planerat, odiskonterat", "planned, undiscounted")])
    }
  }

  /// An organisation's name in quotation marks; the figure that is asked for says which of the others it is.
  private func name(of party: PartyBalance.Party) -> BilingualText {
    guard case .organisation(let id) = party else { return BilingualText(swedish: "parten", english: "the party") }
    return BilingualText(listing: [NamesInModel(of: self)[id]])
  }

  private func payment(_ id: String, _ balance: PartyBalance) -> Explanation {
    let name = name(of: balance.party)
    let label = BilingualText(
      swedish: "det som \(name.swedish) betalar av kostnaden", english: "what \(name.english) pays of the cost")
    func nothing(_ swedish: String, _ english: String) -> Explanation {
      .stated(
        id, label, .money(balance.pays), source: BilingualText(swedish: swedish, english: english))
    }
    guard !costs.scope.components.isEmpty else { return nothing("ingen kostnad är räknad", "no cost has been counted") }
    let cost = costs.explanationOfTotal(ExplainableFigure.costTotal.description)
    guard case .organisation(let organisation) = balance.party else {
      return nothing("parten betalar inget", "the party pays nothing")
    }
    guard let financing else {
      if organisation != self.organisation { return nothing("parten betalar inget", "the party pays nothing") }
      return Explanation(
        id, label, .money(balance.pays), .sum, [cost],
        notes: [.convention("beslutande organisation betalar allt", "the deciding organisation pays it all")])
    }
    if let part = financing.parts.first(where: { $0.party == organisation }) {
      return part.explanation(id, label, balance.pays, of: cost)
    }
    guard financing.rest == organisation, let paid = try? partyBalances() else {
      return nothing("finansieringen nämner inte parten", "the financing doesn't name the party")
    }
    let names = NamesInModel(of: self)
    let others = financing.parts.map { part in
      let pays = paid.first { $0.party == .organisation(part.party) }?.pays ?? .zero
      return part.explanation(
        ExplainableFigure.party(.organisation(part.party), .pays).description, BilingualText(names[part.party]), pays,
        of: cost)
    }
    return Explanation(
      id, label, .money(balance.pays), .difference, [cost] + others,
      notes: [.convention("det som delarna lämnar", "what the parts leave")])
  }
}

extension Financing.Part {
  /// What the part comes to of a cost.
  fileprivate func explanation(_ id: String, _ label: BilingualText, _ amount: Money, of cost: Explanation)
    -> Explanation
  {
    let place = "financing.parts[\(key: party)]"
    switch measure {
    case .share(let share):
      return Explanation(
        id, label, .money(amount), .product,
        [
          cost,
          .stated(
            "\(place).share", BilingualText(swedish: "andel av kostnaden", english: "share of the cost"),
            .number(share, .share)),
        ], rounding: .largestRemainder)
    case .amount(let stated):
      let leaf = Explanation.stated(
        "\(place).amount", BilingualText(swedish: "fast belopp", english: "fixed amount"), .money(stated))
      return Explanation(id, label, .money(amount), .sum, [leaf])
    }
  }
}

extension ExplainedCalculation {
  /// The benefits, or the parts of them, that land with a party or with nobody yet.
  fileprivate func gains(of party: PartyBalance.Party, in initiative: Initiative) -> [Explanation] {
    rows.flatMap { row -> [Explanation] in
      let (benefit, landed) = (row.row.benefit, row.row.landed)
      if landed.isEmpty {
        return initiative.gainer(of: benefit) == party ? [row.plannedExplanation(copies: rows.count)] : []
      }
      if party == .notAllocated {
        let figure = ExplainableFigure.landing(.benefit(benefit.id), .notAllocated)
        let rest = explanation(figure.description, of: .benefit(benefit.id), .notAllocated)
        return [rest].compactMap(\.self).map { $0.named($0.id, BilingualText(benefit.name)) }
      }
      return landed.enumerated().filter { party == .organisation($0.element.landing.unit) }.map {
        row.landed($0.offset, $0.element)
      }
    }
  }
}
