"""Golden figures for what is made of parts: python bench/oracle/compose.py [OUT]; writes compose/*.json.

Needs scikit-learn 1.6.1. Texts and columns are the first rows of data/tagged_alerts.csv; the rows of the ensembles
come from NumPy's legacy generator, which the tests have too.
"""

import csv

import fixtures
import numpy as np
from scipy import sparse
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import ExtraTreesClassifier, StackingClassifier, VotingClassifier
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import FeatureUnion
from sklearn.preprocessing import OneHotEncoder
from sklearn.svm import LinearSVC
from sklearn.tree import DecisionTreeClassifier

ROWS = 80

with open(fixtures.ROOT / "data" / "tagged_alerts.csv", encoding="utf-8") as file:
    records = list(csv.DictReader(file))[: 2 * ROWS]
TRAIN, TEST = records[:ROWS], records[ROWS:]


def cells(rows, *names):
    return np.array([[row[name] for name in names] for row in rows], dtype=object)


def texts(rows):
    return [row["alert"] for row in rows]


def entries(matrix):
    """A matrix as its width, and the places and values of the first rows."""
    matrix = sparse.csr_matrix(matrix)
    matrix.sort_indices()
    first = matrix[:5]
    return {
        "columns": matrix.shape[1],
        "sum": matrix.sum(),
        "indptr": first.indptr.tolist(),
        "indices": first.indices.tolist(),
        "data": first.data.tolist(),
    }


def unions():
    for weights in (None, {"words": 2, "signs": 0.25}):
        union = FeatureUnion([
            ("words", TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)),
            ("signs", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 4), min_df=4)),
            ("count", CountVectorizer(binary=True, min_df=6)),
        ], transformer_weights=weights)
        fitted = union.fit_transform(texts(TRAIN))
        names = union.get_feature_names_out()
        yield {"weights": weights, "train": entries(fitted), "test": entries(union.transform(texts(TEST))),
               "names": names[::97].tolist()}


def encoders():
    for unknown, frequency in (("ignore", None), ("ignore", 5), ("infrequent_if_exist", 12), ("ignore", 0.1),
                               ("infrequent_if_exist", None)):
        encoder = OneHotEncoder(handle_unknown=unknown, min_frequency=frequency)
        encoder.fit(cells(TRAIN, "severity", "source"))
        yield {
            "handleUnknown": "infrequentIfExist" if unknown == "infrequent_if_exist" else unknown,
            "minFrequency": frequency,
            "names": encoder.get_feature_names_out(["severity", "source"]).tolist(),
            "test": entries(encoder.transform(cells([*TEST, {"severity": "none", "source": ""}], "severity", "source"))),
        }


def table(rows):
    """The columns by name, with one of numbers."""
    import pandas as pd
    frame = pd.DataFrame({name: [row[name] for row in rows] for name in ("alert", "severity", "source")})
    frame["length"] = [len(row["id"]) for row in rows]
    return frame


def transformers():
    for weights, remainder in ((None, "drop"), ({"kind": 0.5}, "passthrough")):
        transformer = ColumnTransformer([
            ("text", TfidfVectorizer(stop_words="english"), "alert"),
            ("gone", "drop", ["severity"]),
            ("kind", OneHotEncoder(handle_unknown="ignore"), ["source"]),
        ], remainder=remainder, transformer_weights=weights, sparse_threshold=1)
        train = transformer.fit_transform(table(TRAIN))
        yield {"weights": weights, "remainder": remainder, "train": entries(train),
               "test": entries(transformer.transform(table(TEST))),
               "names": transformer.get_feature_names_out()[::61].tolist(),
               "last": transformer.get_feature_names_out()[-3:].tolist()}


def ensemble_rows(classes):
    """Rows as in selection.py, with so many labels."""
    random = np.random.RandomState(21)
    X = random.uniform(0, 12, 120 * 6).reshape(120, 6)
    noise = random.randint(0, 8, 120)
    sums = X[:, 0] + X[:, 1] + noise
    return X, (sums * classes // 33).astype(int)


def tree():
    return DecisionTreeClassifier(max_depth=3, random_state=0)


def trees():
    return ExtraTreesClassifier(n_estimators=7, max_depth=4, random_state=1)


def votes():
    for classes in (2, 4):
        X, y = ensemble_rows(classes)
        for voting, weights in (("hard", None), ("hard", [1, 1, 3]), ("soft", None), ("soft", [2, 1, 0.5])):
            model = VotingClassifier([("tree", tree()), ("trees", trees()), ("bayes", MultinomialNB())],
                                     voting=voting, weights=weights).fit(X[:80], y[:80])
            yield {"classes": classes, "voting": voting, "weights": weights,
                   "predicted": model.predict(X[80:]).tolist(),
                   "probabilities": model.predict_proba(X[80:]).ravel().tolist() if voting == "soft" else None}


def stacks():
    for classes in (2, 4):
        X, y = ensemble_rows(classes)
        weights = 1 + np.arange(80) % 3
        for method, passthrough, weighted in (("auto", False, False), ("auto", True, True), ("predict", False, False)):
            model = StackingClassifier(
                [("tree", tree()), ("trees", trees())], final_estimator=tree(), cv=4, stack_method=method,
                passthrough=passthrough)
            model.fit(X[:80], y[:80], **({"sample_weight": weights} if weighted else {}))
            yield {"classes": classes, "stackMethod": method, "passthrough": passthrough, "weighted": weighted,
                   "final": "tree", "predicted": model.predict(X[80:]).tolist(),
                   "handed": model.transform(X[80:84]).ravel().tolist(),
                   "probabilities": model.predict_proba(X[80:]).ravel().tolist()}
        model = StackingClassifier([("tree", tree()), ("svc", LinearSVC(C=0.01, tol=1e-8, max_iter=100000))],
                                   final_estimator=LogisticRegression(tol=1e-10, max_iter=10000))
        model.fit(X[:80], y[:80])
        yield {"classes": classes, "final": "logistic-regression", "predicted": model.predict(X[80:]).tolist(),
               "handed": model.transform(X[80:84]).ravel().tolist(),
               "probabilities": model.predict_proba(X[80:]).ravel().tolist()}


def weighted_search():
    """A grid search whose trees learn from weighted rows."""
    X, y = ensemble_rows(3)
    search = GridSearchCV(DecisionTreeClassifier(random_state=0), {"max_depth": [1, 2, 3, 5]}, cv=StratifiedKFold(3))
    search.fit(X, y, sample_weight=1 + np.arange(120) % 4)
    return {"scores": [search.cv_results_[f"split{k}_test_score"].tolist() for k in range(3)],
            "predicted": search.predict(X).tolist()}


fixtures.write("compose/weights.json", weighted_search())
fixtures.write("compose/union.json", list(unions()))
fixtures.write("compose/oneHot.json", list(encoders()))
fixtures.write("compose/columns.json", list(transformers()))
fixtures.write("compose/voting.json", list(votes()))
fixtures.write("compose/stacking.json", list(stacks()))
