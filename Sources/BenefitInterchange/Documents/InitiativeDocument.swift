public import BenefitRealisation

/// A document that describes one initiative, as known on its date.
///
/// ```swift
/// let document = try InitiativeDocument(reading: bytes)
/// let followUp = FollowUp(of: document.initiative, asOf: document.date)
/// ```
///
/// The format is JSON with amounts of money as decimal strings; `Examples/Data/initiative.schema.json` describes it.
public struct InitiativeDocument: Sendable, Hashable {
  /// The version of the format that this library reads and writes.
  public static let schemaVersion = 1

  /// The date that the document speaks of; a follow-up is made for this date unless another one is asked for.
  public let date: CalendarDate
  /// What a reader should know about the figures; `nil` when there is nothing to say.
  public let note: String?
  /// The initiative.
  public let initiative: Initiative

  /// A document of an initiative.
  public init(date: CalendarDate, note: String? = nil, initiative: Initiative) {
    self.date = date
    self.note = note
    self.initiative = initiative
  }

  /// Reads a document from UTF-8 bytes.
  ///
  /// Reading is strict: an unknown member, a duplicate key, a trailing comma or a number as an amount of money is an
  /// error. A syntax error ends the reading; all other problems are gathered, so that one round mends them.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - limits: How much a document may hold.
  /// - Throws: ``InvalidDocument`` with all problems.
  public init(reading bytes: [UInt8], limits: ReadingLimits = .standard) throws(InvalidDocument) {
    var reader = DocumentReader(bytes, limits: limits)
    self = try reader.read { $0.document($1) }
  }
}
