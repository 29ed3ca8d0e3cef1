import Foundation

/// The processor time of one thread: what else the machine does is no part of it, as it is of the time on a clock.
enum ProcessorTime {
  /// The time of some work that stays on the thread.
  static func of(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  /// The least time of several runs, the one that was disturbed least.
  static func least(of rounds: Int, _ work: () -> Void) -> Duration {
    (0..<rounds).map { _ in of(work) }.min() ?? .zero
  }

  private static var now: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
