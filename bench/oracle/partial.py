"""Golden figures for partly labelled data: python bench/oracle/partial.py [OUT]; writes partial/*.json.

scikit-learn's self-training over its own forests and trees, and its label spreading with kernel='knn'. The rows
have length 1, so that nearest by distance is nearest by cosine, and no two rows are equally near or equally sure
where it would matter. -1 is no label, as in scikit-learn.
"""

import warnings

import numpy as np
from fixtures import write
from sklearn.ensemble import RandomForestClassifier
from sklearn.naive_bayes import MultinomialNB
from sklearn.preprocessing import normalize
from sklearn.semi_supervised import LabelSpreading, SelfTrainingClassifier
from sklearn.tree import DecisionTreeClassifier

warnings.simplefilter("ignore")


def clusters(seed, rows, columns, classes, known, spread):
    """Rows around one centre per class, of length 1, and a label for some of them."""
    rng = np.random.RandomState(seed)
    centres = rng.rand(classes, columns) * (rng.rand(classes, columns) < 0.5)
    truth = np.arange(rows) % classes
    X = centres[truth] + spread * rng.rand(rows, columns)
    X = np.round(normalize(X), 6)
    y = np.where((np.arange(rows) < classes) | (rng.rand(rows) < known), truth, -1)
    return X, y


DATA = {
    "few": clusters(1, 90, 6, 3, 0.05, 0.5),
    "many": clusters(2, 160, 12, 5, 0.1, 0.9),
    "mixed": clusters(3, 120, 8, 4, 0.2, 1.5),
}
BASES = {
    "random-forest": lambda: RandomForestClassifier(n_estimators=15, random_state=7),
    "multinomial-nb": lambda: MultinomialNB(alpha=0.01),
    "decision-tree": lambda: DecisionTreeClassifier(min_samples_leaf=3, random_state=7),
}
TRAINING = [
    ("random-forest", {}),
    ("random-forest", {"threshold": 0.6}),
    ("random-forest", {"threshold": 0.95, "max_iter": None}),
    ("random-forest", {"threshold": 0.6, "max_iter": 2}),
    ("random-forest", {"threshold": 0.99, "max_iter": 1}),
    ("random-forest", {"criterion": "k_best", "k_best": 1000}),
    ("multinomial-nb", {"criterion": "k_best", "k_best": 7}),
    ("multinomial-nb", {"criterion": "k_best", "k_best": 3, "max_iter": None}),
    ("multinomial-nb", {"threshold": 0.5}),
    ("decision-tree", {}),
    ("decision-tree", {"threshold": 0.5, "max_iter": None}),
]
SPREADING = [
    {},
    {"n_neighbors": 4},
    {"n_neighbors": 12, "alpha": 0.8, "max_iter": 200, "tol": 1e-6},
    {"n_neighbors": 5, "alpha": 0.95, "max_iter": 20},
]


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def options(given):
    values = {"k_best": "kBest"}
    return {camel(name): values.get(value, value) for name, value in given.items()}


def training(base, given, X, y):
    model = SelfTrainingClassifier(BASES[base](), **given).fit(X, y)
    return {
        "base": base,
        "options": options(given),
        "transduction": model.transduction_.tolist(),
        "labeledIter": model.labeled_iter_.tolist(),
        "nIter": model.n_iter_,
        "terminationCondition": camel(model.termination_condition_),
        "probabilities": np.round(model.predict_proba(X)[::7], 13).tolist(),
    }


def spreading(given, X, y, queries):
    model = LabelSpreading(kernel="knn", **{"n_neighbors": 7, **given}).fit(X, y)
    return {
        "options": options(given),
        "nIter": model.n_iter_,
        "reached": (model.label_distributions_.sum(axis=1) > 0).astype(int).tolist(),
        "transduction": model.transduction_.tolist(),
        "distributions": np.round(model.label_distributions_[::5], 13).tolist(),
        # Not a number where no neighbour has a label.
        "probabilities": [
            None if np.isnan(row).any() else row for row in np.round(model.predict_proba(queries), 13).tolist()
        ],
    }


for name, (X, y) in DATA.items():
    queries = np.round(normalize(np.random.RandomState(9).rand(20, X.shape[1])), 6)
    write(
        f"partial/{name}.json",
        {
            "X": X.tolist(),
            "y": y.tolist(),
            "queries": queries.tolist(),
            "training": [training(base, given, X, y) for base, given in TRAINING],
            "spreading": [spreading(given, X, y, queries) for given in SPREADING],
        },
    )
