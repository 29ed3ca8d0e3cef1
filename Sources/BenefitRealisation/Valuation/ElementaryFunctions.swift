// The one file that asks the platform for anything: the elementary functions of its C library.
#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(WASILibc)
  internal import WASILibc
#elseif canImport(Android)
  internal import Android
#endif

/// `base` raised to `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
