internal import BenefitRealisation

extension DocumentReader {
  /// The deepest value of the document that a model's path leads to.
  ///
  /// The model's paths use the members' names; where the document has an object with one member in between (the
  /// name of a pattern or a timing), the path looks into it.
  mutating func find(_ path: ModelPath, from place: Place) -> Place {
    var place = place
    for step in path.steps {
      guard let next = self.step(step, from: place) ?? only(of: place).flatMap({ self.step(step, from: $0) })
      else { break }
      place = next
    }
    return place
  }

  private mutating func step(_ step: ModelPath.Step, from place: Place) -> Place? {
    switch (step, place.node.content) {
    case (.member(let name), .object(let members)):
      return child(name, of: members, in: place)
    case (.index(let index), .array(let elements)):
      let places = kept[place.path]
      guard (places?.indices ?? elements.indices).contains(index) else { return nil }
      let index = places?[index] ?? index
      return Place(elements[index], place.path.appending(.index(index)))
    default: return nil
    }
  }

  /// A member by its name; where there are many of them, through a table that is made once.
  private mutating func child(_ name: String, of members: [JSONMember], in place: Place) -> Place? {
    let index: Int?
    if members.count <= 32 {
      index = members.firstIndex { $0.name == name }
    } else {
      let offset = place.node.start
      if memberPlaces[offset] == nil {
        memberPlaces[offset] = Dictionary(members.indices.map { (members[$0].name, $0) }) { first, _ in first }
      }
      index = memberPlaces[offset]?[name]
    }
    return index.map { Place(members[$0].value, place.path.appending(.member(name))) }
  }

  private func only(of place: Place) -> Place? {
    guard case .object(let members) = place.node.content, members.count == 1 else { return nil }
    return Place(members[0].value, place.path.appending(.member(members[0].name)))
  }
}
