import Glibc

/// The target that the environment names; libFuzzer calls the one function below for all of them.
private let target = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

/// Where slow inputs are written, if anywhere: what comes before the microseconds in their files' names.
private let slowInputs = getenv("SLOW_INPUTS").map { String(cString: $0) }

/// The longest processor time of an input so far, in microseconds, from a second on.
nonisolated(unsafe) private var longest = 1_000_000

/// Tries one input; it stops the program, which libFuzzer takes for a finding, when a law does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target else { fatalError("FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue))") }
  let begin = clock()
  if let complaint = target.complaint(about: Array(UnsafeBufferPointer(start: start, count: count))) {
    fatalError(complaint)
  }
  let taken = clock() - begin
  if taken > longest, let slowInputs, let start, let file = fopen("\(slowInputs)\(taken)", "wb") {
    longest = taken
    if fwrite(start, 1, count, file) != count || fclose(file) != 0 { fatalError("\(slowInputs) can't be written") }
  }
  return 0
}
