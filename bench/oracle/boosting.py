"""Golden margins of histogram gradient boosting, and SHAP values on margins where shap is installed.

Run with Python 3 and scikit-learn 1.6.1 (for the second file shap 0.51 too): python bench/oracle/boosting.py [OUT]
Writes boosting/margins.json and boosting/treeShap.json.
"""

import numpy as np
from fixtures import write
from sklearn.ensemble import HistGradientBoostingClassifier

NAMES = {
    "learning_rate": "learningRate",
    "max_iter": "maxIter",
    "max_leaf_nodes": "maxLeafNodes",
    "max_depth": "maxDepth",
    "min_samples_leaf": "minSamplesLeaf",
    "l2_regularization": "l2Regularization",
    "max_bins": "maxBins",
    "early_stopping": "earlyStopping",
    "validation_fraction": "validationFraction",
    "n_iter_no_change": "nIterNoChange",
    "tol": "tol",
    "class_weight": "classWeight",
}


def rows(count, columns, classes, seed, density):
    """Each class has a column of its own; values of two digits, so that every value has its own bin."""
    rng = np.random.RandomState(seed)
    y = rng.randint(classes, size=count)
    X = rng.rand(count, columns) * (rng.rand(count, columns) < density)
    X[np.arange(count), y % columns] += rng.rand(count) * 0.8
    # zeros have a bin of their own here, also where there are more values than bins
    return np.maximum(np.round(X, 2), 0.01 if density == 1 else 0), y, rng


def case(name, count, columns, classes, seed, density=1.0, weighted=False, **options):
    X, y, rng = rows(count, columns, classes, seed, density)
    weights = np.round(rng.rand(count) + 0.5, 2) if weighted else None
    options = {"early_stopping": False, **options}
    model = HistGradientBoostingClassifier(random_state=0, **options).fit(X, y, sample_weight=weights)
    shown, _, _ = rows(20, columns, classes, seed + 1000, density)
    margins = model.decision_function(shown)
    return model, shown, {
        "name": name,
        "options": {NAMES[key]: value for key, value in options.items()},
        "X": X.tolist(),
        "y": [str(label) for label in y],
        "weights": None if weights is None else weights.tolist(),
        "shown": shown.tolist(),
        "iterations": int(model.n_iter_),
        # of the second class only where there are two
        "margins": np.round(margins, 9).reshape(20, -1).tolist(),
    }


cases = [
    case("three classes", 240, 5, 3, 1, max_iter=20),
    case("two classes", 200, 6, 2, 2, max_iter=30),
    case("many zeros", 260, 12, 4, 3, density=0.3, max_iter=15, min_samples_leaf=8),
    case("few leaves and little depth", 200, 5, 3, 4, max_iter=20, max_leaf_nodes=6, max_depth=2),
    case("small leaves, held back", 150, 5, 3, 5, max_iter=12, min_samples_leaf=3, l2_regularization=1.5, learning_rate=0.3),
    case("weights of rows", 200, 5, 3, 6, weighted=True, max_iter=15, min_samples_leaf=10),
    case("balanced classes", 200, 5, 4, 7, max_iter=15, min_samples_leaf=10, class_weight="balanced"),
    case("no limit of leaves", 160, 4, 2, 8, max_iter=10, max_leaf_nodes=None, min_samples_leaf=4),
    case("more values than bins", 300, 4, 3, 9, max_iter=10, max_bins=16),
    case(
        "an early end on the training loss",
        220,
        5,
        3,
        10,
        max_iter=200,
        early_stopping=True,
        validation_fraction=None,
        n_iter_no_change=4,
        tol=0.02,
        min_samples_leaf=25,
    ),
]
write("boosting/margins.json", {"cases": [golden for _, _, golden in cases]})

try:
    import shap
except ImportError:
    print("SKIPPED boosting/treeShap.json: there is no shap")
else:
    explained = []
    for model, shown, golden in cases[:3]:
        explainer = shap.TreeExplainer(model, feature_perturbation="tree_path_dependent")
        # rows x columns (x classes where there are more than two)
        values = np.asarray(explainer.shap_values(shown[:5])).reshape(5, shown.shape[1], -1)
        base = np.asarray(explainer.expected_value).reshape(-1)
        explained.append({"name": golden["name"], "base": np.round(base, 9).tolist(), "shap": np.round(values, 9).tolist()})
    write("boosting/treeShap.json", {"cases": explained})
