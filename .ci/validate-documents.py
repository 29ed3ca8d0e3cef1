#!/usr/bin/env python3
"""Holds the example documents against the published JSON Schema with two independent validators.

Both must accept every document in Examples/Data and the valid ones among the tests' fixtures. Of the documents in
Tests/BenefitInterchangeTests/Fixtures/Invalid both must refuse those that schema-must-refuse.txt lists (a file name a
line, # begins a comment), and accept the others, which break rules that no schema can state.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import jsonschema_rs

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "Examples/Data"
SCHEMA = DATA / "initiative.schema.json"
FIXTURES = ROOT / "Tests/BenefitInterchangeTests/Fixtures"
INVALID = FIXTURES / "Invalid"
MUST_REFUSE = INVALID / "schema-must-refuse.txt"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

Validators = dict[str, Callable[[object], list[str]]]


def unique_members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key occurs twice in one object")
    return members


def no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def load(path: Path) -> object:
    """Python's reader takes duplicate keys and NaN; a document may have neither."""
    text = path.read_text(encoding="utf-8")
    return json.loads(text, object_pairs_hook=unique_members, parse_constant=no_constant)


def validators(schema: dict) -> Validators:
    python = jsonschema.Draft202012Validator(schema)
    rust = jsonschema_rs.Draft202012Validator(schema)
    return {
        "jsonschema": lambda document: [f"{e.json_path}: {e.message}" for e in python.iter_errors(document)],
        "jsonschema-rs": lambda document: [
            f"/{'/'.join(str(step) for step in e.instance_path)}: {e.message}" for e in rust.iter_errors(document)
        ],
    }


def schema_problems(schema: object) -> list[str]:
    problems = []
    if not isinstance(schema, dict) or schema.get("$schema") != DIALECT:
        problems.append(f"{SCHEMA.name}: $schema must be {DIALECT}")
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        problems.append(f"{SCHEMA.name}: jsonschema: {error.json_path}: {error.message}")
    try:
        jsonschema_rs.meta.validate(schema)
    except jsonschema_rs.ValidationError as error:
        problems.append(f"{SCHEMA.name}: jsonschema-rs: {error.message}")
    return problems


def accepted_problems(judges: Validators, documents: list[Path]) -> list[str]:
    problems = []
    for path in documents:
        try:
            document = load(path)
        except ValueError as error:
            problems.append(f"{path.relative_to(ROOT)}: {error}")
            continue
        for name, errors in judges.items():
            problems += [f"{path.relative_to(ROOT)}: {name}: {error}" for error in errors(document)]
    return problems


def refused_problems(judges: Validators, names: list[str]) -> list[str]:
    problems = []
    for name in names:
        path = INVALID / name
        if not path.is_file():
            problems.append(f"{MUST_REFUSE.name} lists {name}, which is not there")
            continue
        try:
            document = load(path)
        except ValueError as error:
            problems.append(f"{name}: no schema can judge it: {error}")
            continue
        problems += [f"{name}: {judge} accepts it" for judge, errors in judges.items() if not errors(document)]
    return problems


def unlisted_problems(judges: Validators, names: list[str]) -> list[str]:
    problems = []
    for path in sorted(INVALID.glob("*.json")):
        if path.name in names:
            continue
        try:
            document = load(path)
        except ValueError:
            continue  # It isn't JSON, so it is no document for a schema.
        problems += [
            f"{path.name}: {judge} refuses it, but {MUST_REFUSE.name} doesn't list it"
            for judge, errors in judges.items()
            if errors(document)
        ]
    return problems


def main() -> int:
    if not SCHEMA.exists():
        print(f"There is no {SCHEMA.relative_to(ROOT)} yet: nothing to validate.")
        return 0
    schema = load(SCHEMA)
    bundled = sorted(path for path in DATA.glob("*.json") if not path.name.endswith(".schema.json"))
    documents = bundled + sorted(FIXTURES.glob("*.json"))
    listed: list[str] = []
    if MUST_REFUSE.exists():
        lines = (line.split("#")[0].strip() for line in MUST_REFUSE.read_text(encoding="utf-8").splitlines())
        listed = [line for line in lines if line]
    else:
        print(f"There is no {MUST_REFUSE.relative_to(ROOT)} yet: no document must be refused.")

    problems = schema_problems(schema)
    if not problems:
        judges = validators(schema)
        problems += accepted_problems(judges, documents) + refused_problems(judges, listed)
        problems += unlisted_problems(judges, listed)
    if not bundled:
        problems.append(f"{DATA.relative_to(ROOT)} holds a schema but no document")
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if not problems:
        print(f"jsonschema and jsonschema-rs: {len(documents)} documents accepted, {len(listed)} refused as listed.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
