@main
struct EffectChecks {
  static func main() {}
}
