"""Golden trees: scikit-learn 1.6.1's trees and forests on small matrices made here, over many options.

python bench/oracle/trees.py [OUT]; writes trees/*.json: the matrices, and of each tree a hash of its structure with
checksums of its impurities and values. Numbers only. sample.json is of the alerts that ship, as counts of their words:
whole numbers, which have no last bits.
"""

import hashlib

import numpy as np
import pandas as pd
import scipy.sparse as sp
from fixtures import ROOT, write
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.tree import DecisionTreeClassifier

MODELS = {"tree": DecisionTreeClassifier, "forest": RandomForestClassifier, "extra": ExtraTreesClassifier}


def snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


def value_of(value):
    return {"balancedSubsample": "balanced_subsample", "logLoss": "log_loss"}.get(value, value) if isinstance(value, str) else value


def matrices():
    rng = np.random.RandomState(7)
    ties = rng.randint(0, 5, (90, 8)) / 4
    ties[:, 3] = 0.75
    ties[40:60] = ties[20:40]
    yield "ties", ties, rng.randint(0, 4, 90)
    normal = np.round(rng.randn(120, 10), 3)
    yield "normal", normal, (normal[:, 0] + normal[:, 1] * normal[:, 2] > 0).astype(int) + (normal[:, 3] > 1)
    signed = np.round(rng.randn(150, 30), 3) * (rng.rand(150, 30) < 0.12)
    signed[:, 5] = 0
    yield "signed", signed, rng.randint(0, 6, 150)
    words = np.round(rng.rand(200, 60), 3) * (rng.rand(200, 60) < 0.06)
    yield "words", words, np.minimum(rng.geometric(0.25, 200) - 1, 9)
    near = rng.randint(1, 12, (70, 6)) * 4e-8 + rng.randint(0, 3, (70, 6)) * 0.5
    yield "near", near, rng.randint(0, 3, 70)
    mixed = np.round(np.hstack([rng.rand(160, 6) + 0.1, rng.randn(160, 6) * (rng.rand(160, 6) < 0.5),
                                rng.rand(160, 20) * (rng.rand(160, 20) < 0.04)]), 3)
    yield "mixed", mixed, rng.randint(0, 12, 160)


def cases():
    single = [
        {}, {"criterion": "entropy"}, {"criterion": "logLoss", "maxDepth": 4}, {"maxDepth": 3},
        {"minSamplesSplit": 7}, {"minSamplesSplit": 0.1}, {"minSamplesLeaf": 4}, {"minSamplesLeaf": 0.05},
        {"maxFeatures": "sqrt"}, {"maxFeatures": "log2"}, {"maxFeatures": 3}, {"maxFeatures": 0.4},
        {"minImpurityDecrease": 0.01}, {"maxLeafNodes": 9}, {"maxLeafNodes": 12, "criterion": "entropy", "maxFeatures": 4},
        {"classWeight": "balanced"}, {"classWeight": "balanced", "criterion": "entropy", "maxFeatures": "sqrt"},
        {"classWeight": [["0", 2.5], ["1", 0.3]]}, {"minWeightFractionLeaf": 0.05},
        {"minWeightFractionLeaf": 0.04, "classWeight": "balanced"}, {"weights": "integers"}, {"weights": "fractions"},
    ]
    many = [
        {}, {"criterion": "entropy"}, {"maxDepth": 5, "minSamplesLeaf": 2}, {"minSamplesSplit": 5},
        {"maxFeatures": None}, {"maxFeatures": 0.3, "criterion": "entropy"}, {"classWeight": "balanced"},
        {"classWeight": "balancedSubsample"}, {"classWeight": "balancedSubsample", "criterion": "entropy"},
        {"maxLeafNodes": 14}, {"minImpurityDecrease": 0.004}, {"weights": "integers"}, {"weights": "fractions"},
    ]
    for options in single:
        yield "tree", options
    for options in many:
        yield "forest", options
        yield "extra", options
    for options in [{"maxSamples": 0.5}, {"maxSamples": 33}, {"bootstrap": False}]:
        yield "forest", options
    for options in [{"bootstrap": True}, {"bootstrap": True, "classWeight": "balancedSubsample", "maxSamples": 0.7}]:
        yield "extra", options


def row_weights(kind, rows):
    if kind is None:
        return None
    i = np.arange(rows)
    return (i * 7 % 4).astype(float) if kind == "integers" else (i * 7 % 5) / 3


def digest(tree):
    h = hashlib.sha256()
    for array, dtype in [(tree.feature, "<i4"), (tree.threshold, "<f8"), (tree.children_left, "<i4"),
                         (tree.children_right, "<i4"), (tree.n_node_samples, "<i4")]:
        h.update(np.ascontiguousarray(array, dtype=dtype).tobytes())
    return h.hexdigest()[:16]


def summary(tree):
    at = np.arange(1, tree.node_count + 1)
    values = tree.value[:, 0, :]
    return [digest(tree), tree.node_count, tree.max_depth, float(tree.impurity @ at),
            float(tree.weighted_n_node_samples @ at), float((values @ np.arange(1, values.shape[1] + 1)) @ at)]


def full(tree):
    return {"feature": tree.feature.tolist(), "threshold": tree.threshold.tolist(),
            "leftChild": tree.children_left.tolist(), "rightChild": tree.children_right.tolist(),
            "impurity": tree.impurity.tolist(), "nNodeSamples": tree.n_node_samples.tolist(),
            "weightedNNodeSamples": tree.weighted_n_node_samples.tolist(), "value": tree.value[:, 0, :].tolist()}


def run(model, options, X, y, seed):
    arguments = {snake(k): value_of(v) for k, v in options.items() if k != "weights"}
    if isinstance(arguments.get("class_weight"), list):
        arguments["class_weight"] = {label: weight for label, weight in arguments["class_weight"]}
    if model != "tree":
        arguments.setdefault("n_estimators", 4)
        if arguments.get("bootstrap", model == "forest"):
            arguments["oob_score"] = True
    fitted = MODELS[model](random_state=seed, **arguments)
    return fitted.fit(X, y, sample_weight=row_weights(options.get("weights"), X.shape[0]))


SAMPLE_CASES = [
    ("tree", {"criterion": "entropy", "classWeight": "balanced", "maxFeatures": "sqrt"}),
    ("tree", {"maxDepth": 20, "minSamplesLeaf": 2}),
    ("forest", {}), ("forest", {"classWeight": "balanced", "minSamplesSplit": 5, "maxDepth": 30}),
    ("forest", {"criterion": "entropy", "maxFeatures": "log2", "classWeight": "balancedSubsample"}),
    ("extra", {"minSamplesLeaf": 2}), ("extra", {"classWeight": "balanced", "maxDepth": 12}),
]


def sample():
    """Trees on the words of the alerts that ship: many rows, classes and columns, most of them 0."""
    table = pd.read_csv(ROOT / "data" / "tagged_alerts.csv")
    X = CountVectorizer(min_df=3).fit_transform(table["alert"]).astype(float)
    y = table["id"].to_numpy()
    rows = []
    for k, (model, options) in enumerate(SAMPLE_CASES):
        for sparse in [False, True] if k == 0 else [k % 2 == 0]:
            fitted = run(model, options, X if sparse else X.toarray(), y, 7 * k + 1)
            trees = [fitted.tree_] if model == "tree" else [t.tree_ for t in fitted.estimators_]
            rows.append({
                "model": model, "options": options, "sparse": sparse, "seed": 7 * k + 1,
                "trees": [summary(tree) for tree in trees], "correct": int((fitted.predict(X) == y).sum()),
                "oob": getattr(fitted, "oob_score_", None),
            })
    return {"rows": X.shape[0], "columns": X.shape[1], "cases": rows}


def main():
    write("trees/sample.json", sample())
    for name, X, y in matrices():
        labels = np.array([str(code) for code in y])
        rows = []
        for k, (model, options) in enumerate(cases()):
            for sparse in [False, True]:
                seed = 11 * k + 3
                fitted = run(model, options, sp.csr_matrix(X) if sparse else X, labels, seed)
                trees = [fitted.tree_] if model == "tree" else [t.tree_ for t in fitted.estimators_]
                importances = fitted.feature_importances_
                rows.append({
                    "model": model, "options": options, "sparse": sparse, "seed": seed,
                    "trees": [summary(tree) for tree in trees],
                    "importances": float(importances @ np.arange(1, len(importances) + 1)),
                    "proba": float((fitted.predict_proba(X) @ np.arange(1, len(fitted.classes_) + 1)) @ np.arange(1, len(y) + 1)),
                    "oob": getattr(fitted, "oob_score_", None),
                })
        data = {"rows": X.shape[0], "columns": X.shape[1], "y": labels.tolist(), "data": X.ravel().tolist(), "cases": rows}
        if name == "normal":
            data["full"] = full(run("tree", {"maxDepth": 6}, X, labels, 1).tree_)
        write(f"trees/{name}.json", data)


main()
