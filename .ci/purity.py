#!/usr/bin/env python3
"""Holds that the libraries answer from their arguments alone: no clock, locale, environment, file or random source.

It looks for names in the code of Sources, comments and texts left out, and first proves on planted examples that it
finds each kind. What a file imports is .ci/tree.py's, so that most of these names could not even be compiled; this
gate also covers what the standard library itself offers, and the one file with the platform's C library.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

FORBIDDEN = {
    "a clock": [
        r"\b(?:ContinuousClock|SuspendingClock|DispatchTime|DispatchWallTime|CFAbsoluteTimeGetCurrent)\b",
        r"(?<![\w.])(?:Date|time|clock|gettimeofday|clock_gettime|localtime|gmtime|mktime|strftime)\s*\(",
        r"\b(?:Date|Clock)\.now\b", r"\bTask\s*\.\s*sleep\b",
    ],
    "a locale or time zone": [
        r"\b(?:Locale|TimeZone|Calendar\.current|NumberFormatter|DateFormatter|setlocale|localeconv|tzset)\b",
    ],
    "the environment": [
        r"\b(?:ProcessInfo|CommandLine|getenv|setenv|environ|UserDefaults|Bundle\.main)\b", r"(?<![\w.])readLine\s*\(",
    ],
    "a file or a stream": [
        r"\b(?:FileManager|FileHandle|fopen|fread|fwrite|fputs|stdout|stderr|stdin|URLSession)\b",
        r"(?<![\w.])(?:print|debugPrint|dump)\s*\(", r"\b(?:String|Data)\s*\(\s*contentsOf\w*\s*:",
    ],
    "a random source": [
        r"\b(?:SystemRandomNumberGenerator|arc4random\w*|drand48|srand|getrandom)\b", r"(?<![\w.])rand\s*\(",
        r"\.random\s*\((?![^()]*\busing\s*:)", r"\.random\s*\(\s*\)",
        r"\.(?:shuffled|shuffle|randomElement)\s*\(\s*\)", r"\bUUID\s*\(\s*\)",
    ],
    "a hash, which differs from run to run": [r"\.hashValue\b", r"(?<![\w.])Hasher\s*\(\s*\)", r"\bObjectIdentifier\b"],
}

# A line of each kind that must be found, and lines that must not.
PLANTED = {
    "a clock": ["let now = ContinuousClock().now", "let today = Date()", "let s = time(nil)",
                "await Task.sleep(for: d)", "let text = \"on \\(Date())\""],
    "a locale or time zone": ["let l = Locale.current", "setlocale(LC_ALL, \"\")", "let z: TimeZone = .gmt"],
    "the environment": ["let p = ProcessInfo.processInfo", "let v = getenv(\"HOME\")", "let a = CommandLine.arguments"],
    "a file or a stream": [
        "let f = fopen(path, mode)", "FileManager.default", "print(total)", "String(contentsOf: url)",
    ],
    "a random source": [
        "Int.random(in: 0..<6)", "list.shuffled()", "list.randomElement()", "SystemRandomNumberGenerator()", "UUID()",
        "Bool.random()",
    ],
    "a hash, which differs from run to run": ["let h = value.hashValue", "var hasher = Hasher()"],
}
INNOCENT = [
    "// Date() is not called", "/// print(total)", "let text = \"Date() and Locale\"",
    "let date = CalendarDate(year: 1)",
    "Int.random(in: 0..<6, using: &generator)", "func presentValue(at time: Rational)", "/* getenv */ let a = 1",
    "reader.read(bytes)", "hasher.combine(value)", "let text = #\"a \"fopen\" b\"#",
]

# Comments and texts, longest opening first.
SKIPPED = re.compile(
    r'//[^\n]*|/\*.*?\*/|(#*)"""(?:\\.|.)*?"""\1|'
    r'(#+)"(?:.)*?"\2|"(?:\\\((?:[^()]|\([^()]*\))*\)|\\.|[^"\\\n])*"',
    re.DOTALL,
)
# What a text puts in is code, with two levels of parentheses in it.
INTERPOLATION = re.compile(r"\\\(((?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))*)\)")


def code(text: str) -> str:
    """The text without comments and without texts but for what they put in, with its lines where they were."""

    def kept(found: re.Match) -> str:
        skipped = found.group(0)
        if skipped.startswith("/"):
            return "\n" * skipped.count("\n")
        return "\n".join(" ".join(["", *INTERPOLATION.findall(line), ""]) for line in skipped.split("\n"))

    return SKIPPED.sub(kept, text)


def problems(text: str) -> list[tuple[int, str, str]]:
    found = []
    for number, line in enumerate(code(text).splitlines(), 1):
        for kind, patterns in FORBIDDEN.items():
            for pattern in patterns:
                if match := re.search(pattern, line):
                    found.append((number, kind, match.group(0).strip()))
                    break
    return found


def blind_spots() -> list[str]:
    """Planted examples that are missed or taken for another kind, and innocent lines that are refused."""
    missed = [
        f"the planted “{line}” was not found as {kind}"
        for kind, lines in PLANTED.items()
        for line in lines
        if [(1, kind)] != [found[:2] for found in problems(line)]
    ]
    return missed + [f"the innocent “{line}” was refused" for line in INNOCENT if problems(line)]


def main() -> int:
    said = blind_spots()
    files = sorted((ROOT / "Sources").rglob("*.swift"))
    if not files:
        said.append("Sources: no Swift file found")
    for file in files:
        for number, kind, name in problems(file.read_text(encoding="utf-8")):
            said.append(f"{file.relative_to(ROOT)}:{number}: {name} asks for {kind}")
    for problem in said:
        print(f"error: {problem}", file=sys.stderr)
    if not said:
        planted = sum(map(len, PLANTED.values()))
        print(f"{len(files)} files, none of which asks for {', '.join(FORBIDDEN)}; {planted} planted names were found")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
