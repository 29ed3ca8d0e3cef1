/// The names of one object so far, to find the second of two equal ones.
///
/// Names are equal when their bytes are: the `==` of `String` would take `é` written as one scalar and as two
/// for the same name, and a document may hold both. A few names are compared one by one; more of them go into
/// a table, so that adding a name takes constant time however many there are.
struct NameIndex: Sendable {
  private var names: [String] = []
  private var table: [[UInt8]: Int] = [:]

  private static let fewNames = 12

  /// Adds a name, or tells which earlier one it equals: the first name is 0, and an equal name is not added.
  mutating func insert(_ name: String) -> Int? {
    if names.count < Self.fewNames {
      let length = name.utf8.count
      for (index, other) in names.enumerated() where other.utf8.count == length {
        if other.utf8.elementsEqual(name.utf8) { return index }
      }
      names.append(name)
      return nil
    }
    if table.isEmpty {
      for (index, other) in names.enumerated() { table[Array(other.utf8)] = index }
    }
    let key = Array(name.utf8)
    if let index = table[key] { return index }
    table[key] = table.count
    return nil
  }
}
