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

/// e raised to `exponent`.
func exponential(_ exponent: Double) -> Double { exp(exponent) }

/// e raised to `exponent`, less 1, exact also near zero.
func exponentialMinusOne(_ exponent: Double) -> Double { expm1(exponent) }

/// The natural logarithm of `value`.
func logarithm(_ value: Double) -> Double { log(value) }

/// The natural logarithm of 1 + `value`, exact also near zero.
func logarithmOfOnePlus(_ value: Double) -> Double { log1p(value) }
