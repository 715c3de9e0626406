"""Golden numbers of numpy.random.RandomState for test/random."""

import numpy as np
from fixtures import write

SEEDS = [0, 1, 7, 42, 123, 2024, 2**31 - 1, 2**31, 2**32 - 1]
RANGES = [(0, 1), (0, 2), (5, 8), (-3, 4), (0, 100), (0, 256), (0, 1232), (0, 65537),
          (0, 2**31 - 1), (-(2**31), 2**31)]


def stream(seed):
    words = np.random.RandomState(seed).randint(0, 2**32, 1300, dtype=np.uint64)
    return [int(w) for w in [*words[:4], words[623], words[624], words[1247], words[1248], words[1299]]]


def case(seed):
    r = np.random.RandomState
    state = r(seed)
    mixed = [float(state.standard_normal()), int(state.randint(0, 1000)), float(state.random_sample()),
             float(state.standard_normal()), *state.permutation(6).tolist(), float(state.uniform(-2, 3))]
    p = np.arange(1, 13) / 78
    for low, high in RANGES:
        a = r(seed).randint(low, high, 50, dtype=np.int64)
        b = r(seed).randint(low, high, 50, dtype=np.int32)
        assert (a == b).all()
    return {
        "seed": seed,
        "words": stream(seed),
        "randomSample": r(seed).random_sample(8).tolist(),
        "uniform": r(seed).uniform(-1.5, 2.25, 8).tolist(),
        "randint": [r(seed).randint(low, high, 12).tolist() for low, high in RANGES],
        "randintScalar": [int(r(seed).randint(low, high)) for low, high in RANGES],
        "permutation": [r(seed).permutation(n).tolist() for n in (0, 1, 2, 3, 17, 100)],
        "shuffle": (lambda a: (r(seed).shuffle(a), a)[1])(list(range(10, 30))),
        "choice": r(seed).choice(50, 20).tolist(),
        "choiceOnce": r(seed).choice(50, 20, replace=False).tolist(),
        "choiceWeighted": r(seed).choice(12, 20, p=p).tolist(),
        "choiceWeightedOnce": r(seed).choice(12, 11, replace=False, p=p).tolist(),
        "standardNormal": r(seed).standard_normal(9).tolist(),
        "normal": r(seed).normal(3, 0.5, 5).tolist(),
        "mixed": mixed,
    }


SIZES = [1, 2, 5, 31, 308, 623, 624, 625, 1232, 5000]


def folded(values):
    """Whole numbers in one: each moves the result, in its place."""
    total = 0
    for value in values.tolist():
        total = (total * 31 + value) % 1000003
    return total


def many(seed):
    """One generator that draws on and on, at every size: what it gives, folded or summed."""
    state = np.random.RandomState(seed)
    out = []
    for size in SIZES:
        once = state.choice(size, max(1, size // 3), replace=False)
        out.append([
            folded(state.permutation(size)),
            folded(state.randint(0, 3 * size, size)),
            folded(state.choice(size, size)),
            folded(once),
            float(state.random_sample(size).sum()),
            float(state.uniform(-size, size, size).sum()),
        ])
        shuffled = np.arange(size)
        state.shuffle(shuffled)
        out[-1].append(folded(shuffled))
    return out


def main():
    write("random/randomState.json", {"ranges": RANGES, "cases": [case(s) for s in SEEDS]})
    seeds = [*range(20), *(int(s) for s in np.random.RandomState(99).randint(0, 2**32, 20, dtype=np.uint64))]
    write("random/manySeeds.json", {"sizes": SIZES, "cases": [{"seed": s, "drawn": many(s)} for s in seeds]})


main()
