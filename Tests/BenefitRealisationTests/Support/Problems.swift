import BenefitRealisation

/// The problems that making a value finds, or none when it is made.
func problems<Value>(in make: () throws -> Value) throws -> [ModelProblem] {
  do {
    _ = try make()
    return []
  } catch let invalid as InvalidModel {
    return invalid.problems
  }
}

/// A problem at a place written with the names that documents use.
func problem(_ fault: ModelFault, at steps: ModelPath.Step...) -> ModelProblem {
  ModelProblem(path: ModelPath(steps: steps), fault: fault)
}
