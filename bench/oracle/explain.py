"""Golden SHAP values of dense forests, path dependent, on predicted probabilities.

Run with Python 3, shap 0.51 and scikit-learn 1.6.1: python bench/oracle/explain.py [OUT]
Writes explain/treeShap.json.
"""

import numpy as np
import shap
from fixtures import write
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

KINDS = {
    "decision-tree": DecisionTreeClassifier,
    "random-forest": RandomForestClassifier,
    "extra-trees": ExtraTreesClassifier,
}


def case(name, kind, rows, columns, classes, seed, options, python_options):
    rng = np.random.RandomState(seed)
    X = np.round(rng.rand(rows, columns) * (rng.rand(rows, columns) < 0.6), 3)
    y = rng.randint(classes, size=rows)
    model = KINDS[kind](random_state=seed, **python_options).fit(X, y)
    shown = X[:4]
    explainer = shap.TreeExplainer(model, feature_perturbation="tree_path_dependent")
    values = explainer.shap_values(shown)
    return {
        "name": name,
        "kind": kind,
        "options": {**options, "randomState": seed},
        "X": X.tolist(),
        "y": [str(label) for label in y],
        "base": np.round(explainer.expected_value, 12).tolist(),
        "proba": np.round(model.predict_proba(shown), 12).tolist(),
        # rows x columns x classes
        "shap": np.round(values, 10).tolist(),
    }


cases = [
    case("a tree", "decision-tree", 40, 6, 3, 1, {}, {}),
    case("a deep tree on few columns", "decision-tree", 80, 3, 4, 2, {}, {}),
    case("a tree of limited depth", "decision-tree", 60, 8, 2, 3, {"maxDepth": 3}, {"max_depth": 3}),
    case("a random forest", "random-forest", 50, 8, 4, 4, {"nEstimators": 12}, {"n_estimators": 12}),
    case(
        "a random forest with balanced classes",
        "random-forest",
        50,
        10,
        3,
        5,
        {"nEstimators": 8, "classWeight": "balanced", "minSamplesLeaf": 2},
        {"n_estimators": 8, "class_weight": "balanced", "min_samples_leaf": 2},
    ),
    case("extremely randomized trees", "extra-trees", 40, 7, 3, 6, {"nEstimators": 10}, {"n_estimators": 10}),
]
write("explain/treeShap.json", {"cases": cases})
