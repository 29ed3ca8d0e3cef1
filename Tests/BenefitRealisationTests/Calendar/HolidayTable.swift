/// The table that Fixtures/swedish_holidays.py prints.
struct HolidayTable {
  struct Row {
    var year: Int
    var workingDays: Int
    var workingDaysLessEves: Int
    var digest: String
    var holidays: [String]
  }

  let rows: [Row]

  init() throws {
    rows = try fixture("swedish_holidays.txt").split(separator: "\n").map { line in
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 4, let year = Int(fields[0]), let all = Int(fields[1]), let less = Int(fields[2])
      else { throw UnreadableLine(text: String(line)) }
      return Row(
        year: year, workingDays: all, workingDaysLessEves: less, digest: fields[3],
        holidays: Array(fields[4...]))
    }
  }

  struct UnreadableLine: Error {
    var text: String
  }
}
