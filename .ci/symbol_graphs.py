"""The public symbols of the libraries, as the compiler tells them."""

import json
import subprocess
from pathlib import Path

LIBRARIES = ["BenefitRealisation", "BenefitInterchange", "BenefitReports"]
TYPE_KINDS = {"swift.struct", "swift.enum", "swift.class", "swift.protocol", "swift.typealias"}


def extract(modules: Path, into: Path) -> None:
    """Writes the symbol graph of each library whose built module lies in `modules`."""
    into.mkdir(parents=True, exist_ok=True)
    for stale in into.glob("*.symbols.json"):
        stale.unlink()
    information = subprocess.run(
        ["swiftc", "-print-target-info"], check=True, capture_output=True, text=True
    ).stdout
    triple = json.loads(information)["target"]["triple"]
    for library in LIBRARIES:
        subprocess.run(
            ["swift-symbolgraph-extract", "-module-name", library, "-target", triple, "-I", modules,
             "-output-dir", into, "-minimum-access-level", "public", "-skip-synthesized-members"],
            check=True,
        )


def symbols(graphs: Path) -> list[tuple[str, dict]]:
    """Each public symbol with the library that declares it, extensions of other modules' types included."""
    found = []
    for file in sorted(graphs.glob("*.symbols.json")):
        library = file.name.split(".")[0].split("@")[0]
        found += [(library, symbol) for symbol in json.loads(file.read_text(encoding="utf-8"))["symbols"]]
    return found


def top_level_types(graphs: Path) -> dict[str, list[str]]:
    """The names of each library's own top-level public types, sorted."""
    names: dict[str, set[str]] = {library: set() for library in LIBRARIES}
    for library, symbol in symbols(graphs):
        if symbol["kind"]["identifier"] in TYPE_KINDS and len(symbol["pathComponents"]) == 1:
            names[library].add(symbol["names"]["title"])
    return {library: sorted(types) for library, types in names.items()}
