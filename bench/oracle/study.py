"""The study's search and its forest, by scikit-learn 1.6.1: python bench/oracle/study.py [OUT]

MATRIX names a folder with the rows that this package resampled (node bench-dist/study/dumpMatrix.js FOLDER), and
ALERT2ATTACK_DATA the study's data. Takes about ten minutes. Writes selection/fullGrid.json, fold scores of a spread
of the grid's candidates, and trees/tunedForest.json, a hash of each of the 300 trees. Also counts the rows that
imbalanced-learn makes otherwise, where two neighbours are equally near, and gives the scores on its own rows.
"""

import hashlib
import json
import os
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from fixtures import real_data, write
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.model_selection import StratifiedKFold, train_test_split

# depth, rows to split, rows in a leaf, and the numbers of trees
SPREAD = [
    (10, 2, 1, (100, 200, 300)),
    (10, 10, 4, (100,)),
    (20, 5, 2, (100,)),
    (20, 10, 4, (100,)),
    (30, 2, 2, (100,)),
    (30, 10, 1, (100,)),
    (30, 2, 4, (100,)),
    (None, 2, 1, (100, 200, 300)),
    (None, 5, 4, (100,)),
]
OWN = [SPREAD[0][:3] + ((100,),), SPREAD[7][:3] + ((100,),)]


def forest(depth, split, leaf, trees, **more):
    return RandomForestClassifier(trees, max_depth=depth, min_samples_split=split, min_samples_leaf=leaf,
                                  class_weight="balanced", random_state=42, n_jobs=2, **more)


def candidates(X, y, spread):
    """Fold scores; larger forests of a candidate are grown on (warm start), which gives the same trees."""
    rows = []
    for depth, split, leaf, sizes in spread:
        scores = {trees: [] for trees in sizes}
        began = time.time()
        for train, test in StratifiedKFold(3).split(X, y):
            model = forest(depth, split, leaf, sizes[0], warm_start=True)
            for trees in sizes:
                model.set_params(n_estimators=trees).fit(X[train], y[train])
                scores[trees].append(float(np.mean(model.predict(X[test]) == y[test])))
        print(depth, split, leaf, sizes, round(time.time() - began, 1), "s", file=sys.stderr, flush=True)
        for trees in sizes:
            rows.append({"params": {"nEstimators": trees, "maxDepth": depth, "minSamplesSplit": split,
                                    "minSamplesLeaf": leaf}, "scores": scores[trees]})
    return rows


def digest(tree):
    h = hashlib.sha256()
    for array, dtype in [(tree.feature, "<i4"), (tree.threshold, "<f8"), (tree.children_left, "<i4"),
                         (tree.children_right, "<i4"), (tree.n_node_samples, "<i4")]:
        h.update(np.ascontiguousarray(array, dtype=dtype).tobytes())
    return h.hexdigest()[:16]


def study(folder):
    """The study's own rows by imbalanced-learn, and its test rows."""
    table = pd.read_csv(folder / "original" / "tagged_alerts.csv").dropna()
    train, test, y, y_test = train_test_split(table["alert"], table["id"], test_size=0.2, random_state=42)
    vectorizer = TfidfVectorizer(stop_words="english", sublinear_tf=True, max_features=5000)
    weights = vectorizer.fit_transform(train)
    test_weights = vectorizer.transform(test)
    X = np.hstack([weights.toarray(), cosine_similarity(weights)])
    X_test = np.hstack([test_weights.toarray(), cosine_similarity(test_weights, weights)])
    y = np.array(y)
    labels, counts = np.unique(y, return_counts=True)
    kept = np.isin(y, labels[counts >= 3])
    return (*SMOTE(k_neighbors=2, random_state=42).fit_resample(X[kept], y[kept]), X_test, np.array(y_test))


def main():
    warnings.filterwarnings("ignore", message="class_weight presets")
    folder = Path(os.environ["MATRIX"])
    meta = json.loads((folder / "meta.json").read_text())
    X = np.fromfile(folder / "x.f64").reshape(meta["rows"], meta["columns"])
    y = np.array(meta["y"])
    matrix = hashlib.sha256(X.tobytes()).hexdigest()
    own, own_y, X_test, y_test = study(real_data())
    assert (own_y == y).all()
    other = np.abs(own - X).max(axis=1) > 1e-9

    def correct(model):
        return int((model.predict(X_test) == y_test).sum())

    fitted = forest(None, 2, 1, 300).fit(X, y)
    trees = [digest(tree.tree_) for tree in fitted.estimators_]
    write("trees/tunedForest.json", {"matrix": matrix, "correct": correct(fitted), "trees": trees})
    write("selection/fullGrid.json", {
        "matrix": matrix,
        "candidates": candidates(X, y, SPREAD),
        "imbalancedLearn": {
            "rowsThatDiffer": int(other.sum()),
            "correct": correct(forest(None, 2, 1, 300).fit(own, own_y)),
            "candidates": candidates(own, own_y, OWN),
        },
    })


main()
