/// A unit that decides, pays, works or gains: an administration, a company, a department.
public struct Organisation: Sendable, Hashable {
  /// The organisation's identity.
  public let id: Identifier<Organisation>
  /// The organisation's name, as its reports write it.
  public let name: String

  /// Names an organisation.
  public init(id: Identifier<Organisation>, name: String) {
    self.id = id
    self.name = name
  }
}

/// Who answers for a benefit, a goal or a baseline: a role in the line organisation.
public struct Owner: Sendable, Hashable {
  /// The role or the person, such as `"enhetschef trygghetslarm"`.
  public let role: String
  /// The unit that the owner speaks for.
  public let organisation: Identifier<Organisation>

  /// Names an owner.
  public init(role: String, organisation: Identifier<Organisation>) {
    self.role = role
    self.organisation = organisation
  }
}
