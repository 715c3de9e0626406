"""Compares two folders of golden files: python bench/oracle/compare.py NEW OLD. Exits with 1 when they differ.

Texts, whole numbers and the shape of the data must be equal; other numbers to 1e-12 (of 1, or of their size), as the
last bits of sums differ from processor to processor. What is iterated to a tolerance has a wider one below.
"""

import json
import sys
from pathlib import Path

WIDER = {
    "decomposition/decomposition.json": 1e-9,
    "explain/treeShap.json": 1e-9,
    **{f"linear/{name}.json": 1e-6 for name in ("counts", "many", "pair", "words")},
}


def difference(new, old, tolerance, where="$"):
    """The first difference in words, or None."""
    numbers = isinstance(new, (int, float)) and isinstance(old, (int, float))
    if numbers and (isinstance(new, float) or isinstance(old, float)):
        near = abs(new - old) <= tolerance * max(1, abs(new), abs(old))
        return None if near else f"{where}: {new} now, {old} in the file"
    if type(new) is not type(old):
        return f"{where}: {type(new).__name__} now, {type(old).__name__} in the file"
    if isinstance(new, dict):
        if new.keys() != old.keys():
            return f"{where}: other names: {sorted(new.keys() ^ old.keys())}"
        pairs = ((new[key], old[key], f"{where}.{key}") for key in new)
    elif isinstance(new, list):
        if len(new) != len(old):
            return f"{where}: {len(new)} items now, {len(old)} in the file"
        pairs = ((a, b, f"{where}[{i}]") for i, (a, b) in enumerate(zip(new, old)))
    else:
        return None if new == old else f"{where}: {new} now, {old} in the file"
    return next((found for a, b, at in pairs if (found := difference(a, b, tolerance, at))), None)


def main():
    new, old = map(Path, sys.argv[1:])
    files = sorted(path.relative_to(new) for path in new.rglob("*.json"))
    wrong = exact = 0
    for name in files:
        if not (old / name).exists():
            found = "is not in the repository"
        else:
            a, b = (new / name).read_bytes(), (old / name).read_bytes()
            exact += a.strip() == b.strip()
            found = difference(json.loads(a), json.loads(b), WIDER.get(name.as_posix(), 1e-12))
        if found:
            wrong += 1
            print(f"{name}: {found}")
    print(f"{len(files)} golden files: {exact} equal to the byte, {wrong} different")
    sys.exit(1 if wrong or not files else 0)


main()
