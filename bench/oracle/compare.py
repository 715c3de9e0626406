"""Compares two folders of golden files: python bench/oracle/compare.py NEW OLD. Exits with 1 when they differ.

Texts, whole numbers and the shape of the data must be equal; other numbers to 1e-12 (of 1, or of their size), as the
last bits of sums differ from processor to processor. What is iterated to a tolerance has a wider one below. In files
of neighbours a few may be others: which of equally near rows comes first is rounding, and differs likewise.
"""

import json
import sys
from pathlib import Path

WIDER = {
    "decomposition/decomposition.json": 1e-9,
    "explain/treeShap.json": 1e-9,
    "boosting/margins.json": 1e-6,
    "boosting/treeShap.json": 1e-6,
    **{f"linear/{name}.json": 1e-6 for name in ("counts", "many", "pair", "words")},
}
# How many of a file's neighbours may be others: seen are 1.4 % with the kernels of other processors.
TIED_SHARE = {"resample/original.json": 0.03}


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


def leaves(value):
    """All numbers and texts, in order."""
    if isinstance(value, (dict, list)):
        return [leaf for item in (value.values() if isinstance(value, dict) else value) for leaf in leaves(item)]
    return [value]


def too_many_others(new, old, share):
    """In words, when more than a share of the neighbours are others; else None."""
    a, b = leaves(new), leaves(old)
    if len(a) != len(b) or new.keys() != old.keys():
        return "another shape"
    others = sum(x != y for x, y in zip(a, b))
    return f"{others} of {len(a)} neighbours are others" if others > share * len(a) else None


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
            a, b = json.loads(a), json.loads(b)
            share = TIED_SHARE.get(name.as_posix())
            tolerance = WIDER.get(name.as_posix(), 1e-12)
            found = difference(a, b, tolerance) if share is None else too_many_others(a, b, share)
        if found:
            wrong += 1
            print(f"{name}: {found}")
    made_by_hand = {"attack", "notebook"}
    known = {path.relative_to(old) for path in old.rglob("*.json") if path.relative_to(old).parts[0] not in made_by_hand}
    left = sorted(path.as_posix() for path in known - set(files))
    print(f"{len(files)} golden files: {exact} equal to the byte, {wrong} different")
    if left:
        print(f"not made this time: {', '.join(left)}")
    sys.exit(1 if wrong or not files else 0)


main()
