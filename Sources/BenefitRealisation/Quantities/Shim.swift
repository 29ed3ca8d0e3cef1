extension Rational { public init(_ v: Int64) { self.init(Int(v)) } }
